import { describe, expect, it } from 'vitest';
import { chiSquareSurvival } from '../../src/stats/incomplete-gamma.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { balancedOrder, createRandom, shuffle } from '../../src/stats/random.ts';

function take(seed: number): number[] {
  const { uniform } = createRandom(seed);
  return Array.from({ length: 5 }, uniform);
}

describe('the seeded stream', () => {
  it('is the same for the same seed and another for another', () => {
    expect(take(7)).toEqual(take(7));
    const firsts = [0, 1, 2, -1, 2 ** 32, 2 ** 33, 2 ** 52 + 1, 2 ** 53 - 1].map((seed) => take(seed)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('is uniform over 64 bins', () => {
    const { uniform } = createRandom(1);
    const bins = Array.from({ length: 64 }, () => 0);
    const draws = 64_000;
    for (let i = 0; i < draws; i += 1) bins[Math.floor(uniform() * 64)]! += 1;
    const chi = bins.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    expect(chiSquareSurvival(chi, 63)).toBeGreaterThan(1e-4);
  });

  it('draws normal deviates of mean 0, variance 1, fourth moment 3', () => {
    const { normal } = createRandom(2);
    const draws = Array.from({ length: 100_000 }, normal);
    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(variance(draws)).toBeCloseTo(1, 1);
    expect(mean(draws.map((z) => z ** 4))).toBeGreaterThan(2.9);
    expect(mean(draws.map((z) => z ** 4))).toBeLessThan(3.1);
  });

  it('refuses a seed that is no number', () => {
    expect(() => createRandom(Number.NaN)).toThrow('createRandom: seed must be in');
  });

  it('shuffles into every order about equally often', () => {
    const random = createRandom(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i += 1) {
      const order = shuffle([1, 2, 3], random).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    const chi = [...seen.values()].reduce((sum, times) => sum + (times - 1000) ** 2 / 1000, 0);
    expect(seen.size).toBe(6);
    expect(chiSquareSurvival(chi, 5)).toBeGreaterThan(1e-4);
  });
});

describe('the order of blocks', () => {
  it('lets each side lead half of every four', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const order = balancedOrder(20, seed);
      for (let start = 0; start < 20; start += 4) {
        expect(order.slice(start, start + 4).filter((first) => first === 'base')).toHaveLength(2);
      }
    }
  });

  it('does not change what was run when blocks are added', () => {
    expect(balancedOrder(12, 5).slice(0, 8)).toEqual(balancedOrder(8, 5));
  });

  it('differs from seed to seed and gives an odd block to either side', () => {
    const orders = Array.from({ length: 40 }, (_, seed) => balancedOrder(8, seed).join());
    expect(new Set(orders).size).toBeGreaterThan(15);
    expect(new Set(Array.from({ length: 20 }, (_, seed) => balancedOrder(1, seed)[0])).size).toBe(2);
  });

  it('refuses a part of a block', () => {
    expect(() => balancedOrder(2.5, 1)).toThrow(
      new RangeError('balancedOrder: blocks must be whole, is 2.5'),
    );
  });
});
