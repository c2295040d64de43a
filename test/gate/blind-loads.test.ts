import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Round } from '../../src/model/round.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const A = 'load/shop/GET /a/latency-p50';

/** The same rounds with so many requests behind them. */
function with20Requests(rounds: readonly Round[]): readonly Round[] {
  return rounds.map((round) =>
    round.load
      ? { ...round, load: { ...round.load, endpointRequests: { 'GET /a': 20, 'GET /b': 20 } } }
      : round,
  );
}

describe('a load that nobody could judge is not a pass', () => {
  it('where the time budget left no time for it', () => {
    const plan = planWith({}, { timeBudgetMs: 25_000 });
    const { rounds } = visit(plan, FACTS);
    expect(rounds.map(({ target }) => target.kind)).not.toContain('load');
    const { verdict, reason, metrics } = judgeRun(plan, rounds, FACTS);
    expect(metrics.some(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect(verdict).toBe('inconclusive');
    expect(reason).toBe('the time budget of 25 s left no time for load shop; 2 min would do');
  });

  it('where that left nothing measured at all, which is not for want of a base', () => {
    const plan = planWith({ pages: [] }, { timeBudgetMs: 50_000 });
    const { rounds } = visit(plan, FACTS);
    expect(rounds).toEqual([]);
    const { verdict, reason } = judgeRun(plan, rounds, FACTS);
    expect({ verdict, reason }).toEqual({
      verdict: 'inconclusive',
      reason: 'the time budget of 50 s left no time for load shop; 60 s would do',
    });
    const enough = planWith({ pages: [] }, { timeBudgetMs: 60_000 });
    expect(judgeRun(enough, visit(enough, FACTS).rounds, FACTS).verdict).toBe('pass');
  });

  it('where no endpoint has the requests its median needs, however slow it became', () => {
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, FACTS, { slower: { [A]: 60 } });
    const { verdict, reason } = judgeRun(plan, with20Requests(rounds), FACTS);
    expect(verdict).toBe('inconclusive');
    expect(reason).toBe(
      'no latency of shop was judged: latency-p50 needs 60 requests a round to be judged, a round has 20: rounds of 15 s would do',
    );
  });

  it('unless the team wants only to see its latency', () => {
    const rule = { metric: 'load/*/*/latency-p50', gate: false, at: 'tollgate.yml:9:5' };
    const plan = planWith({ pages: [], thresholds: [rule] });
    const { rounds } = visit(plan, FACTS);
    expect(judgeRun(plan, with20Requests(rounds), FACTS).verdict).toBe('pass');
  });
});
