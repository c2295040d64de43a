import { describe, expect, it } from 'vitest';

import type { Value } from '../../src/model/metric.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { limitStatus } from '../../src/gate/limits.ts';
import { scriptThresholdSpec } from '../../src/gate/script-thresholds.ts';
import { BYTES, ERRORS, P50, metric, paired, rowOf, verdictOf, wobbling } from './samples-by-hand.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const limit = 300;

describe('the limit of a row that was flagged', () => {
  const quick = wobbling(280, 0.002, 8);
  const screen = metric(P50, quick, wobbling(310, 0.002, 8), { limit });

  it('is held against the fresh blocks where they decide', () => {
    expect(verdictOf(screen).reason).toContain('over its limit of 300 ms beyond doubt');
    const cleared = judge(paired([screen], [metric(P50, quick, wobbling(281, 0.002, 8))]));
    expect(rowOf(cleared, P50)).toMatchObject({ outcome: 'unchanged', stage: 'confirm' });
    expect(rowOf(cleared, P50).reason).not.toContain('limit');
    expect(cleared.verdict).toBe('pass');
  });

  it('is mentioned where they bear the flag out beyond it', () => {
    const row = verdictOf(screen, metric(P50, quick, wobbling(310, 0.002, 8)));
    expect(row.outcome).toBe('regressed');
    expect(row.reason).toContain('; over its limit of 300 ms');
    const within = verdictOf(screen, metric(P50, quick, wobbling(296, 0.002, 8)));
    expect(within.outcome).toBe('regressed');
    expect(within.reason).not.toContain('limit');
  });

  it('is held against the first blocks where nothing fresh decides', () => {
    const few = verdictOf(screen, metric(P50, quick.slice(0, 3), wobbling(281, 0.002, 3)));
    expect(few.outcome).toBe('over-limit');
  });

  it('of a count is held against the fresh values', () => {
    const flagged = metric(BYTES, [80_000], [120_000], { limit: 100_000, flagged: true });
    expect(verdictOf(flagged, metric(BYTES, [80_000], [80_000])).outcome).toBe('unchanged');
  });
});

describe('the limit of a rate', () => {
  const healthy = times<Value>(8, [0, 60]);
  const bad = (...rounds: readonly number[]) =>
    healthy.map((value, i): Value => (i < rounds.length ? [rounds[i] ?? 0, 60] : value));
  const errors = { ...metricSpec(ERRORS, []), limit: 0.01 };

  it('is not passed beyond doubt by one bad round, however bad', () => {
    const once = metric(ERRORS, healthy, bad(60), { limit: 0.01 });
    const judgement = judge(paired([once]));
    expect(rowOf(judgement, ERRORS).outcome).toBe('inconclusive');
    expect(rowOf(judgement, ERRORS).reason).toContain(
      'it may be over its limit of 0.01, more rounds would tell',
    );
    expect(judgement.verdict).toBe('inconclusive');
    for (const far of [0.01, 1e-9, 0]) expect(limitStatus({ ...errors, limit: far }, bad(60))).toBe('likely');
  });

  it('is passed by failures in many rounds', () => {
    expect(limitStatus(errors, times<Value>(8, [6, 60]))).toBe('over');
    expect(limitStatus(errors, bad(4, 4))).not.toBe('within');
    expect(limitStatus(errors, healthy)).not.toBe('over');
  });

  it('has an exact bound: two failures of 30 are no proof of more than 1 %', () => {
    // P(X >= 2 | 30, 0.01) = 3.6 %; Wilson would put the bound at 1.5 %.
    const two: Value[] = [
      [1, 15],
      [1, 15],
    ];
    expect(limitStatus(errors, two)).toBe('likely');
  });

  it('may count as far as numbers go', () => {
    expect(limitStatus(errors, times<Value>(4, [5e14, 1e15]))).toBe('over');
  });
});

const failed = (count: number, of: number) =>
  Array.from({ length: of }, (_, i): Value => [i < count ? 1 : 0, 1]);

describe("a script's own threshold", () => {
  const spec = scriptThresholdSpec('load/shop/http_req_duration: p(95)<300/threshold');

  it('is broken at four of four and seven of eight, as ever', () => {
    expect(limitStatus(spec, failed(4, 4))).toBe('over');
    expect(limitStatus(spec, failed(7, 8))).toBe('over');
    expect(limitStatus(spec, failed(3, 4))).toBe('likely');
    expect(limitStatus(spec, failed(1, 1))).toBe('likely');
  });
});

const namesOf = (...head: string[]) =>
  verdictOf(metric('page/home/mobile/failing-seo', [['a']], [head], { limit: 1, gated: true })).outcome;

describe('the limit of a set', () => {
  it('counts names, each once', () => {
    expect(namesOf('a', 'a')).toBe('unchanged');
    expect(namesOf('a', 'b')).not.toBe('unchanged');
  });
});
