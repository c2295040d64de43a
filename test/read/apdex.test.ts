import { describe, expect, it } from 'vitest';
import type { LoadReading } from '../../src/read/load-reading.ts';
import { totalsOf, wholeValues } from '../../src/read/load-values.ts';
import { newSketch, record } from '../../src/read/sketch.ts';

const READING = { endpoints: [], checks: {} } as unknown as LoadReading;

/** Of answers that took so many milliseconds, and so many failures. */
function apdexOf(answersMs: readonly number[], failures: number): unknown {
  const latency = newSketch(0);
  for (const ms of answersMs) record(latency, ms);
  const requests = answersMs.length + failures;
  const totals = { ...totalsOf('all', []), requests, failures, latency, raw: latency };
  return wholeValues('shop', totals, { iterations: requests, dropped: 0 }, READING)['load/shop/all/apdex'];
}

describe('Apdex, T = 500 ms', () => {
  it('counts satisfied answers whole, tolerating ones by half, others and failures not at all', () => {
    expect(apdexOf([100, 200, 300, 400], 0)).toBe(1);
    expect(apdexOf([600, 1500], 0)).toBe(0.5);
    expect(apdexOf([2500], 3)).toBe(0);
    expect(apdexOf([100, 100, 1000, 1000, 3000], 3)).toBe((2 + 1) / 8);
  });

  it('is not told of nothing', () => {
    expect(apdexOf([], 0)).toBeUndefined();
  });
});
