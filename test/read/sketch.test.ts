import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grain } from '../../src/read/sketch.ts';
import { countUpTo, mergeInto, newSketch, quantile, record } from '../../src/read/sketch.ts';
import { sketchFromText, sketchToText } from '../../src/read/sketch-text.ts';

const sketchOf = (values: readonly number[], grain: Grain = 0) => {
  const sketch = newSketch(grain);
  for (const value of values) record(sketch, value);
  return sketch;
};
const latencies = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('a sketch', () => {
  it.each([
    [0, 0.005],
    [1, 0.01],
  ] as const)('of grain %d is within its error of the exact order statistics', (grain, error) => {
    fc.assert(
      fc.property(latencies, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = values.toSorted((a, b) => a - b);
        const rank = p * (sorted.length - 1);
        const seen = quantile(sketchOf(values, grain), p) as number;
        expect(seen).toBeGreaterThanOrEqual((sorted[Math.floor(rank)] as number) * (1 - error) - 1e-9);
        expect(seen).toBeLessThanOrEqual((sorted[Math.ceil(rank)] as number) * (1 + error) + 1e-9);
      }),
    );
  });

  it('of two halves merged is the sketch of the whole', () => {
    fc.assert(
      fc.property(latencies, latencies, (left, right) => {
        const whole = sketchOf([...left, ...right]);
        const merged = sketchOf(left);
        mergeInto(merged, sketchOf(right));
        expect(sketchToText({ ...merged, sum: 0 })).toBe(sketchToText({ ...whole, sum: 0 }));
        expect(merged.sum).toBeCloseTo(whole.sum, 3);
      }),
    );
  });

  it('survives its text, and takes no other text', () => {
    fc.assert(
      fc.property(latencies, (values) => {
        const sketch = sketchOf(values);
        const back = sketchFromText(sketchToText(sketch));
        expect(back && sketchToText(back)).toBe(sketchToText(sketch));
        expect(back && quantile(back, 0.9)).toBe(quantile(sketch, 0.9));
      }),
    );
    expect(sketchToText(sketchOf([1, 1, 2]))).toBe('1;0;1;2;4;12h.2,3u');
    expect(sketchFromText(sketchToText(newSketch(1)))).toEqual(newSketch(1));
    for (const text of [
      '',
      '2;0',
      '1;3',
      '1;0;1;2',
      '1;0;a;2;4;12h',
      '1;0;1;2;4;zzzzzzz',
      '1;0;1;2;4;-5.3',
    ]) {
      expect(sketchFromText(text)).toBeUndefined();
    }
  });

  it('of nothing has no quantile', () => {
    expect(quantile(newSketch(0), 0.5)).toBeUndefined();
    expect(countUpTo(newSketch(0), 10)).toBe(0);
  });

  it('counts zero, negative and huge values at its ends and keeps their extremes', () => {
    const sketch = sketchOf([0, -1, 1e12]);
    expect([sketch.count, sketch.min, sketch.max]).toEqual([3, -1, 1e12]);
    expect(quantile(sketch, 1)).toBe(1e12);
    expect(countUpTo(sketch, 1)).toBe(2);
  });

  it('keeps a billion values in the memory of a few', () => {
    const sketch = newSketch(0);
    for (let value = 0.01; value < 1e6; value *= 1.0001) record(sketch, value);
    expect(sketch.counts.byteLength).toBeLessThan(40_000);
  });

  it('of fine grain merges into a coarse one, not the other way', () => {
    const coarse = newSketch(1);
    mergeInto(coarse, sketchOf([1, 2, 3]));
    expect(coarse.count).toBe(3);
    expect(() => mergeInto(newSketch(0), coarse)).toThrow('a coarse sketch cannot be added to a fine one');
  });
});
