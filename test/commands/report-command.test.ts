import { describe, expect, it } from 'vitest';
import { judgedAgain } from '../../src/commands/report-command.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import { TollgateError } from '../../src/model/failure.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { MetricSpec, Value } from '../../src/model/metric.ts';
import type { RunRecord } from '../../src/model/run.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
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

  it('and is refused in the words of `judge` where its samples cannot be judged', () => {
    const record = stored(loadOnly(), FACTS);
    const { samples } = record;
    if (samples?.strategy !== 'paired') throw new Error('the run was to be paired');
    const first = samples.metrics.findIndex(({ kind }) => kind === 'timing');
    const refusal = (change: (metric: PairedMetric) => Partial<PairedMetric>) => {
      const metrics = samples.metrics.map((each, i) => (i === first ? { ...each, ...change(each) } : each));
      return () => judgedAgain({ ...record, samples: { ...samples, metrics } });
    };
    const at = `The samples file cannot be judged: metrics[${String(first)}]`;
    const { length } = samples.metrics[first]?.head ?? [];
    expect(refusal(({ head }) => ({ head: head.slice(1) }))).toThrow(
      `${at}.head has ${String(length - 1)} values and base has ${String(length)}: both sides have one per block`,
    );
    const instead = (value: Value) => refusal(({ head }) => ({ head: head.with(0, value) }));
    expect(instead(-3)).toThrow(`${at}.head[0] is -3, and a measurement is never negative`);
    expect(instead([1, 2])).toThrow(`${at}.head[0] is [1,2], which is not a number`);
    const rate: Partial<MetricSpec> = { kind: 'rate', regression: 0.005 };
    const counts = (failures: number) => Array.from({ length }, (): Value => [failures, 3]);
    expect(refusal(() => ({ ...rate, base: counts(0), head: counts(5) }))).toThrow(
      `${at}.head[0] is [5,3]: more failures than there are in total`,
    );
    expect(refusal(() => ({}))).not.toThrow();
    expect(instead(-3)).toThrow(TollgateError);
  });

  it('and keeps its own judgement where nothing was measured', () => {
    const { samples: _samples, ...record } = stored(loadOnly(), FACTS);
    expect(judgedAgain(record)).toBe(record);
  });
});
