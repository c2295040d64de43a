import { describe, expect, it } from 'vitest';
import { varianceOfFewerRounds } from '../../src/stats/fewer-rounds.ts';
import { variance } from '../../src/stats/moments.ts';
import { median } from '../../src/stats/quantile.ts';
import { createRandom } from '../../src/stats/random.ts';

describe('what a median of fewer rounds adds', () => {
  it('is nothing with as many rounds, or where no run has two', () => {
    expect(varianceOfFewerRounds([[1, 2, 3]], [2, 3, 4])).toBe(0);
    expect(varianceOfFewerRounds([[1, 2, 3]], [2, 3, 4, 5])).toBe(0);
    expect(varianceOfFewerRounds([[1], [2]], [3])).toBe(0);
    expect(varianceOfFewerRounds([], [3, 4])).toBe(0);
    expect(varianceOfFewerRounds([[3, 4]], [])).toBe(0);
  });

  it('is what medians of so many normal rounds vary by, beyond those of more', () => {
    const random = createRandom(5);
    const rounds = (count: number) => Array.from({ length: count }, () => random.normal());
    const varianceOfMedian = (count: number) =>
      variance(Array.from({ length: 4000 }, () => median(rounds(count))));
    const past = Array.from({ length: 400 }, () => rounds(40));
    const wanted = varianceOfMedian(9) - varianceOfMedian(40);
    expect(varianceOfFewerRounds(past, rounds(9))).toBeGreaterThan(0.9 * wanted);
    expect(varianceOfFewerRounds(past, rounds(9))).toBeLessThan(1.2 * wanted);
  });
});
