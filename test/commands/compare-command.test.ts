import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/commands/compare-command.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { FACTS, planWith, visit, type World } from '../gate/visit-by-hand.ts';
import { run } from '../report/records.ts';

const A = 'load/shop/GET /a/latency-p50';
const BYTES = 'page/home/mobile/bytes';

function stored(world: World = {}, over: Partial<RunRecord> = {}, plan: Plan = planWith()): RunRecord {
  const { rounds } = visit(plan, FACTS, world);
  const { samples, ...judgement } = judgeRun(plan, rounds, FACTS);
  return run({ plan, rounds, samples, judgement, runner: FACTS.runner, versions: {}, ...over });
}

function compared(before: RunRecord, after: RunRecord) {
  return compareRuns({ name: 'a.json', run: before }, { name: 'b.json', run: after });
}

const reasonOf = (judgement: ReturnType<typeof compared>, id: string) =>
  judgement.metrics.find((row) => row.id === id)?.reason;

/** The run, had none of its rounds measured the metric. */
function withoutMetric(id: string, whole: RunRecord): RunRecord {
  const rounds = whole.rounds.map((round) => {
    const { [id]: _gone, ...values } = round.values;
    return { ...round, values };
  });
  return { ...whole, rounds };
}

describe('two stored runs', () => {
  it('are compared in words of two runs: neither need be of main', () => {
    const limited = { ...planWith(), thresholds: [{ metric: BYTES, limit: 1000, at: 'tollgate.yml:1:1' }] };
    const without = stored({}, {}, planWith({ pages: [] }));
    const said = [
      compared(stored(), stored({ slower: { [A]: 1.3 } })),
      compared(stored(), without),
      compared(without, stored()),
      compared(stored({}, {}, limited), stored({}, {}, limited)),
    ];
    for (const { reason, metrics } of said)
      for (const text of [reason, ...metrics.map((row) => row.reason)])
        expect(text).not.toMatch(/ on main\b/);
    expect(said[0] && reasonOf(said[0], A)).toContain(
      'against the other run: too little to judge a timing by',
    );
    expect(said[2] && reasonOf(said[2], BYTES)).toBe(
      'the other run did not measure it; its limit still applies',
    );
    expect(said[3] && reasonOf(said[3], BYTES)).toContain('in the other run too');
  });

  it('miss a row of a page that is gone, whatever became of the script of the load', () => {
    const outcomeOf = (id: string, after: RunRecord) =>
      compared(stored({}, { scriptHash: 'a' }), after).metrics.find((row) => row.id === id)?.outcome;
    expect(outcomeOf(BYTES, withoutMetric(BYTES, stored({}, { scriptHash: 'b' })))).toBe('missing');
    expect(outcomeOf(A, withoutMetric(A, stored({}, { scriptHash: 'b' })))).toBeUndefined();
    // What is not recorded does not differ.
    expect(outcomeOf(A, withoutMetric(A, stored()))).toBe('missing');
  });

  it.each([0, 1])('are not judged where one of them was invalid (the %s.)', (which) => {
    const invalid = stored({
      problems: (target, _side, block) =>
        target.kind === 'load' && block.block > 0
          ? [{ kind: 'invalid', message: 'the generator was saturated', about: 'shop' }]
          : [],
    });
    expect(invalid.judgement.verdict).toBe('invalid');
    const pair = which === 0 ? ([invalid, stored()] as const) : ([stored(), invalid] as const);
    const judgement = compared(...pair);
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.reason).toMatch(which === 0 ? /^a\.json: / : /^b\.json: /);
  });

  it('are compared by the rounds of one machine, where another one confirmed', () => {
    const plan = planWith({ pages: [] }, { confirm: 'fresh-runner' });
    const { rounds } = visit(planWith({ pages: [] }), FACTS, { slower: { [A]: 1.3 } });
    expect(rounds.some(({ stage }) => stage === 'confirm')).toBe(true);
    const slow = rounds.map((round) =>
      round.stage === 'confirm' ? { ...round, values: { ...round.values, [A]: 900 } } : round,
    );
    const own = { cpu: 'Xeon', cores: 2 };
    const { runner, versions } = { runner: FACTS.runner, versions: {} };
    const screened = { runner, versions, startedAt: '2026-11-21T09:00:00Z', elapsedMs: 1 };
    const judgement = compared(
      stored({}, {}, planWith({ pages: [] })),
      stored({}, { plan, rounds: slow, runner: own, screened }),
    );
    const row = judgement.metrics.find(({ id }) => id === A);
    expect(row?.head).toBeLessThan(20);
    expect(row?.reason).not.toContain('a runner unlike');
  });
});
