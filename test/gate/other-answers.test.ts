import { describe, expect, it } from 'vitest';
import { judge } from '../../src/gate/judge.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side } from '../../src/model/metric.ts';
import type { LoadFacts, Round } from '../../src/model/round.ts';
import { rowOf } from './samples-by-hand.ts';
import type { World } from './visit-by-hand.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const A = 'load/shop/GET /a/latency-p50';
const B = 'load/shop/GET /b/latency-p50';
const plan = planWith({ pages: [] });

type Answers = NonNullable<LoadFacts['answers']>[string];

/** A visit in which `GET /a` is answered like that. */
function judgedWith(answers: Readonly<Record<Side, Answers>>, world: World = {}, of = plan) {
  const rounds = visit(of, FACTS, world).rounds.map((round): Round => {
    const own = { 'GET /a': answers[round.side], 'GET /b': { '200': 350 } };
    return round.load ? { ...round, load: { ...round.load, answers: own } } : round;
  });
  return judgeRun(of, rounds, FACTS);
}

describe('an endpoint that answers in another way', () => {
  it('is neither faster nor unchanged: its latency is void, the run says both statuses and is blind', () => {
    const judgement = judgedWith({ base: { '200': 350 }, head: { '302': 350 } }, { slower: { [A]: 0.3 } });
    const sentence =
      'GET /a of shop is answered by 302 on head and by 200 on base, which are not the same work: its latency was not compared. If this change was not meant to do that, head sends people elsewhere (a login, an error)';
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toContain(sentence);
    expect(rowOf(judgement, A)).toMatchObject({
      outcome: 'inconclusive',
      reason: `void: ${sentence}; the same work on both sides would settle it`,
    });
    expect(rowOf(judgement, B).outcome).toBe('unchanged');
    // Judged again from its record it says the same.
    const { samples, ...said } = judgement;
    expect(judge(samples, { problems: said.problems, mustSee: 0.25 })).toEqual(said);
  });

  it('is seen where the script names the request, so that the redirect and its target are one endpoint', () => {
    const judgement = judgedWith({ base: { '200': 350 }, head: { '302': 350, '200': 350 } });
    expect(rowOf(judgement, A).outcome).toBe('inconclusive');
    expect(judgement.problems[0]?.message).toContain('answered by 200 (50 %) and 302 (50 %) on head');
  });

  it('is not accused of being slower, but a limit of its own holds', () => {
    const answers = { base: { '200': 350 }, head: { '302': 350 } };
    expect(judgedWith(answers, { slower: { [A]: 2 } }).verdict).toBe('inconclusive');
    const limited = planWith({
      pages: [],
      thresholds: [{ metric: A, limit: 15, regression: 1, at: 'x:1:1' }],
    });
    const judgement = judgedWith(answers, { slower: { [A]: 1.5 } }, limited);
    expect(rowOf(judgement, A).outcome).toBe('over-limit');
  });

  it('is only said where its latency was not to be judged', () => {
    const seen = planWith({ pages: [], thresholds: [{ metric: A, gate: false, at: 'x:1:1' }] });
    const judgement = judgedWith({ base: { '200': 350 }, head: { '302': 350 } }, {}, seen);
    expect(judgement.verdict).toBe('pass');
    expect(judgement.problems).toMatchObject([{ kind: 'warning', about: 'load/shop/GET /a/latency-*' }]);
  });

  it.each([
    ['the same mixture on both sides', { '200': 200, '304': 150 }, { '200': 190, '304': 160 }],
    ['another success', { '200': 350 }, { '204': 350 }],
    ['a rare redirect', { '200': 350 }, { '200': 320, '302': 30 }],
    ['too few answers', { '200': 1 }, { '302': 1 }],
  ])('is not what %s is', (_name, base, head) => {
    const judgement = judgedWith({ base, head });
    expect([judgement.verdict, judgement.problems]).toEqual(['pass', []]);
  });
});
