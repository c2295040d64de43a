import { describe, expect, it } from 'vitest';

import { screenBudgetMs } from '../../src/gate/budget.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import { first } from '../../src/gate/first-next.ts';
import { screenedBefore } from '../../src/gate/fresh-runner.ts';
import { judgeRun, judgeSamples } from '../../src/gate/judge-run.ts';
import { flaggedIds } from '../../src/gate/look.ts';
import { pairRounds } from '../../src/gate/pair.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Round } from '../../src/model/round.ts';
import { record as recordOf } from '../report/records.ts';
import { rowOf } from './samples-by-hand.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const A = 'load/shop/GET /a/latency-p50';
const PAGES = ['home', 'list', 'item'];
const BUDGET_MS = 330_000;
const BY_NONE = 'flagged by the run that screened and judged by no fresh block here';

/** A load at 17 s a block and three changed pages at 10 s: no second look fits, so the only one spends all the error. */
const planned = (confirm: 'elsewhere' | 'fresh-runner', timeBudgetMs = BUDGET_MS): Plan =>
  planWith(
    { pages: PAGES.map((name) => ({ name, path: `/${name}`, devices: ['mobile'] })) },
    { confirm, timeBudgetMs },
  );

const bySeed = (seed: number): readonly Round[] =>
  visit(planned('elsewhere'), FACTS, { seed, sd: 0.035, changed: PAGES, slower: { [A]: 1.08 } }).rounds;

/** As the second job's larger budget would see the same screen: with a second look to come. */
const seenAnew = (rounds: readonly Round[]) => flaggedIds(planned('elsewhere', 900_000), rounds, FACTS);

/** A lone flag that lasts only while its look may spend all of the error. */
function loneFlag(): { readonly rounds: readonly Round[]; readonly screened: GateFacts['screened'] } {
  for (let seed = 1; seed < 300; seed += 1) {
    const rounds = bySeed(seed);
    const ids = flaggedIds(planned('elsewhere'), rounds, FACTS);
    if (ids.length !== 1 || ids[0] !== A || seenAnew(rounds).length > 0) continue;
    const { metrics } = pairRounds(planned('elsewhere'), rounds, FACTS);
    return { rounds, screened: { ids, metrics, timeBudgetMs: BUDGET_MS } };
  }
  throw new Error('no seed has such a flag');
}

const { rounds, screened } = loneFlag();
const there: GateFacts = { ...FACTS, ...(screened && { screened }) };

describe('a flag of another machine', () => {
  it('stays one under another budget, other start times and other noise floors', () => {
    const plan = planned('fresh-runner', 900_000);
    expect(seenAnew(rounds)).toEqual([]);
    for (const facts of [there, { ...there, readyMs: 100 }, { ...there, noise: { [A]: { e: 0.5 } } }]) {
      expect(flaggedIds(plan, rounds, facts)).toEqual([A]);
      const ask = first(plan, rounds, facts);
      expect(ask?.stage).toBe('confirm');
      expect(ask?.blocks).toHaveLength(8);
      const judgement = judgeRun(plan, rounds, facts);
      expect(judgement.verdict).toBe('inconclusive');
      expect(judgement.reason).toContain(`flagged and not settled: ${A}`);
      expect(judgeSamples({ plan }, judgement.samples, judgement.problems)).toMatchObject({
        verdict: judgement.verdict,
        reason: judgement.reason,
      });
    }
  });

  it('has the whole budget of this machine for its fresh blocks', () => {
    expect(first(planned('fresh-runner', 8 * 17_000), rounds, there)?.blocks).toHaveLength(8);
  });

  it('stays one when the record is judged again by who knows neither times nor noise', () => {
    const plan = planned('fresh-runner', 900_000);
    const { samples } = judgeRun(plan, rounds, there);
    const again = screenedBefore({ ...recordOf('pass'), plan, samples });
    expect(again.screened?.ids).toEqual([A]);
    const { readyMs: _unknown, ...bare } = FACTS;
    expect(judgeRun(plan, rounds, { ...bare, ...again }).verdict).toBe('inconclusive');
    expect(screenedBefore({ ...recordOf('pass'), plan: planned('elsewhere'), samples })).toEqual({});
  });

  it('is never passed over where this job no longer judges its row', () => {
    const thresholds = [{ metric: A, gate: false, at: 'tollgate.yml:1:1' }];
    const plan: Plan = { ...planned('fresh-runner'), thresholds };
    const judgement = judgeRun(plan, rounds, there);
    expect(rowOf(judgement, A).outcome).toBe('info');
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toContain(`${BY_NONE}: ${A}`);
    const ids = ['load/shop/GET /gone/latency-p50'];
    const gone = { ...there, screened: { ids, metrics: [], timeBudgetMs: BUDGET_MS } };
    expect(judgeRun(planned('fresh-runner'), rounds, gone)).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining(`${BY_NONE}: ${ids[0]}`) as string,
    });
  });
});

describe('a screen whose flags another machine confirms', () => {
  it('has all of its budget, for it keeps no time to confirm', () => {
    expect(screenBudgetMs(planned('elsewhere'))).toBe(BUDGET_MS);
    const { confirm: _elsewhere, ...compare } = planned('elsewhere').compare;
    expect(screenBudgetMs({ ...planned('elsewhere'), compare })).toBeCloseTo(0.55 * BUDGET_MS);
  });

  it('is told of in the words of its own budget on the machine that confirms', () => {
    const own = rounds.filter(({ target }) => target.name !== 'item');
    const { problems } = judgeRun(planned('fresh-runner', 900_000), own, there);
    expect(problems.map(({ message }) => message).join('\n')).toContain(
      'the time budget of 330 s left no time for page',
    );
  });
});
