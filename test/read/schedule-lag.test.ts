import { describe, expect, it } from 'vitest';
import { scheduleLag } from '../../src/read/schedule-lag.ts';
import { k6Fixture } from './k6-fixture.ts';

/** Arrivals at 100 a second; `late(i)` ms after they were due. */
const arrivals = (n: number, late: (i: number) => number) =>
  Float64Array.from({ length: n }, (_, i) => 1_000_000 + i * 10 + late(i));

const lagOf = (name: string) => k6Fixture(name).points.scenarios[0]?.lag;

describe('schedule lag', () => {
  it('is nothing when every arrival is on time, whatever their order', () => {
    const timesMs = arrivals(500, () => 0).toReversed();
    expect(scheduleLag({ timesMs, ratePerSecond: 100, untraced: 0 })).toEqual({ p50Ms: 0, p99Ms: 0 });
  });

  it('is how late the generator was: here it slept for 300 ms, twice', () => {
    const timesMs = arrivals(1000, (i) => Math.max(0, 300 - (i % 500) * 10));
    const lag = scheduleLag({ timesMs, ratePerSecond: 100, untraced: 0 });
    expect(lag?.p50Ms).toBe(0);
    expect(lag?.p99Ms).toBe(250);
  });

  it('does not take iterations that never ended for lateness, nor lateness for those', () => {
    const traced = arrivals(500, () => 0).filter((_, i) => i !== 40 && i !== 41 && i !== 300);
    expect(scheduleLag({ timesMs: traced, ratePerSecond: 100, untraced: 3 })).toEqual({ p50Ms: 0, p99Ms: 0 });
    expect(scheduleLag({ timesMs: traced, ratePerSecond: 100, untraced: 0 })?.p50Ms).toBe(20);
    const late = arrivals(500, (i) => (i > 100 ? 50 : 0));
    expect(scheduleLag({ timesMs: late, ratePerSecond: 100, untraced: 0 })?.p50Ms).toBe(50);
  });

  it('is not told for a handful of arrivals', () => {
    expect(scheduleLag({ timesMs: arrivals(19, () => 0), ratePerSecond: 100, untraced: 0 })).toBeUndefined();
  });

  it('tells a recorded run whose script burns CPU from one whose server stalls', () => {
    expect(lagOf('burn')?.p50Ms).toBeGreaterThan(20);
    expect(lagOf('stall-many')?.p50Ms).toBeLessThan(5);
    expect(lagOf('stall-few')?.p50Ms).toBeLessThan(5);
  });
});
