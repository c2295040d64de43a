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
  it.each([
    ['all steps hold', {}, 640, 'base sustains at least 640/s in a short ramp: rounds run at 260/s'],
    ['arrivals are dropped', { dropped: 40 }, 160, 'base sustains 160/s in a short ramp: rounds run at 64/s'],
    ['iterations are missing', { attainedPerSecond: 250 }, 160, undefined],
    ['requests fail', { errors: 30 }, 160, undefined],
    ['answers queue', { p50Ms: 60 }, 160, undefined],
    ['nothing answers', { requests: 0 }, 160, undefined],
    ['k6 itself is late', { generatorSaturated: true }, 160, undefined],
  ] as const)('when %s at 320/s', (name, broken, sustained, why) => {
    const rates = [10, 20, 40, 80, 160, 320, 640];
    const found = sustainedRate(rates.map((rate) => step(rate, rate >= 320 ? broken : {})));
    expect(found.sustainedPerSecond).toBe(sustained);
    expect(found.ratePerSecond).toBe(sustained === 640 ? 260 : 64);
    if (why !== undefined) expect(found.why).toBe(why);
    expect(name).not.toBe('');
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
    const erring = (rate: number) => step(rate, { errors: rate / 2 });
    expect(sustainedRate([erring(10), erring(20)]).sustainedPerSecond).toBe(20);
  });
});
