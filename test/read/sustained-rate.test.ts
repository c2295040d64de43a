import { describe, expect, it } from 'vitest';
import type { StressStep } from '../../src/model/run.ts';
import { sustainedRate } from '../../src/read/sustained-rate.ts';

const step = (ratePerSecond: number, more: Partial<StressStep> = {}): StressStep => ({
  ratePerSecond,
  requests: ratePerSecond,
  errors: 0,
  p50Ms: 5,
  p95Ms: 8,
  attainedPerSecond: ratePerSecond,
  dropped: 0,
  ...more,
});

describe('the rate a side sustains', () => {
  const rates = [10, 20, 40, 80, 160, 320, 640];

  it.each([
    ['arrivals are dropped', { dropped: 40 }],
    ['iterations are missing', { attainedPerSecond: 250 }],
    ['requests fail', { errors: 30 }],
    ['answers queue', { p50Ms: 60 }],
    ['nothing answers', { requests: 0 }],
    ['k6 itself is late', { generatorSaturated: true }],
  ])('is the step before %s', (_, broken) => {
    expect(sustainedRate(rates.map((rate) => step(rate, rate >= 320 ? broken : {})))).toEqual({
      sustainedPerSecond: 160,
      ratePerSecond: 64,
      why: 'base sustains 160/s in a short ramp: rounds run at 64/s',
    });
  });

  it('is not cut short by a hiccup of the machine: a later, higher step held', () => {
    const hiccup = { attainedPerSecond: 12, p50Ms: 40 };
    const broken = { attainedPerSecond: 250 };
    const steps = rates.map((rate) => step(rate, rate === 20 ? hiccup : rate >= 320 ? broken : {}));
    expect(sustainedRate(steps)).toMatchObject({ sustainedPerSecond: 160, ratePerSecond: 64 });
  });

  it('is at least the last step when every step held', () => {
    expect(sustainedRate(rates.map((rate) => step(rate)))).toEqual({
      sustainedPerSecond: 640,
      ratePerSecond: 260,
      why: 'base sustains at least 640/s in a short ramp: rounds run at 260/s',
    });
  });

  it('is never below five or above three hundred a second', () => {
    expect(sustainedRate([step(10), step(20, { dropped: 19 })]).ratePerSecond).toBe(5);
    expect(sustainedRate([step(5000)]).ratePerSecond).toBe(300);
    expect(sustainedRate([step(10, { dropped: 9 })])).toEqual({
      ratePerSecond: 5,
      why: 'base did not keep up with the first step of the ramp: rounds run at 5/s',
    });
    expect(sustainedRate([]).ratePerSecond).toBe(5);
  });

  it('takes errors that were there from the start for the script’s own', () => {
    const steps = [10, 20].map((rate) => step(rate, { errors: rate / 2 }));
    expect(sustainedRate(steps).sustainedPerSecond).toBe(20);
  });
});
