import { describe, expect, it } from 'vitest';
import { judgedAgain } from '../../src/commands/report-command.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { FACTS, planWith, visit, type World } from '../gate/visit-by-hand.ts';
import { run } from '../report/records.ts';

const A = 'load/shop/GET /a/latency-p50';
const B = 'load/shop/GET /b/latency-p50';
const loadOnly = (over: Partial<Plan> = {}) => planWith({ pages: [], ...over });

/** A run as it is stored: what it was judged by, and what it said then. */
function stored(plan: Plan, facts: GateFacts, world: World = {}): RunRecord {
  const { rounds } = visit(plan, facts, world);
  const { samples, ...judgement } = judgeRun(plan, rounds, facts);
  return run({ plan, rounds, judgement, samples });
}

const mostlyFailing = (): Record<string, readonly [number, number]> => ({
  'load/shop/all/errors': [600, 700],
});

/** Nights of main whose medians lie so far apart that a change of 25 % is not seen, and one of 50 % is. */
const nightly: Baseline = {
  schema: 'tollgate/baseline@1',
  commit: 'c9',
  runId: 'c9',
  name: 'default',
  at: '2026-11-09T02:00:00Z',
  history: Array.from({ length: 10 }, (_, i) => {
    const around = (centre: number) => Array.from({ length: 5 }, () => centre * (1 + 0.05 * ((i % 5) - 2)));
    const at = `2026-11-${String(i + 1).padStart(2, '0')}T02:00:00Z`;
    const metrics = { [A]: around(12), [B]: around(30) };
    return { commit: `c${String(i)}`, at, runId: `c${String(i)}`, runner: FACTS.runner, metrics };
  }),
  noise: {},
  accepted: [],
};

describe('a stored run is judged again', () => {
  it('and says the same as the run did', () => {
    const record = stored(loadOnly(), FACTS, { slower: { [A]: 1.3 } });
    expect(record.judgement.verdict).toBe('fail');
    expect(judgedAgain(record).judgement).toEqual(record.judgement);
  });

  it('without accusing when it refreshed the baseline, however much its sides differ', () => {
    const record = stored(loadOnly({ mode: 'baseline' }), FACTS, { slower: { [A]: 1.3 } });
    expect(judgedAgain(record).judgement).toEqual(record.judgement);
    expect(judgedAgain(record).judgement).toMatchObject({ verdict: 'pass', next: null, findings: [] });
    expect(judgedAgain(record).judgement.reason).toMatch(/^\d+ metrics recorded for the baseline$/);
    const outcomes = record.judgement.metrics.map(({ outcome, flagged }) => (flagged ? 'flagged' : outcome));
    expect(outcomes).toContain('info');
    for (const gates of ['regressed', 'over-limit', 'flagged']) expect(outcomes).not.toContain(gates);
    expect(judgedAgain({ ...record, plan: loadOnly() }).judgement.verdict).not.toBe('pass');
  });

  it("by history's floor where it was compared with history: less than 50 % need not be seen", () => {
    const base = { available: false, reason: 'npm ci failed' } as const;
    const record = stored(loadOnly(), { ...FACTS, base, baseline: nightly });
    const sizes = record.judgement.metrics.filter(({ id }) => id === A).map(({ detectable }) => detectable);
    expect(sizes[0]).toBeGreaterThan(0.25);
    expect(sizes[0]).toBeLessThan(0.5);
    expect(record.plan.compare.mustSee).toBe(0.25);
    expect(record.judgement.verdict).toBe('pass');
    expect(judgedAgain(record).judgement).toEqual(record.judgement);
  });

  it('with what its base failed at told once', () => {
    const record = stored(loadOnly(), FACTS, { values: mostlyFailing });
    expect(record.judgement.verdict).toBe('invalid');
    expect(judgedAgain(record).judgement).toEqual(record.judgement);
  });

  it('and keeps its own judgement where nothing was measured', () => {
    const { samples: _samples, ...record } = stored(loadOnly(), FACTS);
    expect(judgedAgain(record)).toBe(record);
  });
});
