import { array, assert, constantFrom, double, integer, pre, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { metricSpec } from '../../src/gate/defaults.ts';
import { exactResult } from '../../src/gate/exact.ts';
import { judge } from '../../src/gate/judge.ts';
import { median } from '../../src/stats/quantile.ts';
import { BYTES, CLS, metric, paired, verdictOf } from './samples-by-hand.ts';

const SET = 'page/home/mobile/failing-seo';
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('what would have been seen of a count that does not repeat', () => {
  const base = [100_000, 115_000, 101_000, 114_000, 100_000];
  const grown = base.map((value) => value + 30_000);

  it('is no less than the change that was not called', () => {
    const row = verdictOf(metric(BYTES, base, grown));
    expect(row.outcome).toBe('inconclusive');
    expect(row.change).toBeCloseTo(0.297, 3);
    expect(row.detectable).toBeCloseTo(0.297, 3);
    const judgement = judge(paired([metric(BYTES, base, grown)]));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`a change of 25 % could have been missed: ${BYTES}`);
    const further = grown.map((value) => value + 1);
    expect(verdictOf(metric(BYTES, base, further)).outcome).toBe('regressed');
  });

  it('is what the rule really calls, for whatever values and in both directions', () => {
    const value = integer({ min: 0, max: 400 }).map((each) => 1000 + each);
    const side = array(value, { minLength: 1, maxLength: 8 });
    assert(
      property(
        side,
        side,
        constantFrom<'lower' | 'higher'>('lower', 'higher'),
        constantFrom(0, 0.02, 0.5),
        constantFrom(0, 5, 300),
        double({ min: 1.0001, max: 2, noNaN: true }),
        (before, head, better, regression, floor, beyond) => {
          const spec = { ...metricSpec(BYTES, []), better, regression, floor };
          const { detectable } = exactResult(spec, before, head);
          pre(detectable !== null && Number.isFinite(detectable));
          // Head moved as a whole, until its median lies just beyond what is said to be seen.
          const wanted = 1 + (detectable ?? 0) * beyond;
          const to = better === 'lower' ? median(before) * wanted : median(before) / wanted;
          const moved = head.map((each) => each + to - median(head));
          pre(moved.every((each) => each > 0));
          pre(Math.abs(to - median(before)) > 1e-6);
          expect(exactResult(spec, before, moved).outcome).toBe('regressed');
        },
      ),
      { numRuns: 2000, seed: 6 },
    );
  });

  it('is the threshold or the floor where values repeat', () => {
    expect(verdictOf(metric(BYTES, [1_000_000], [1_000_000])).detectable).toBeCloseTo(0.02, 12);
    expect(verdictOf(metric(BYTES, [10_000], [10_000])).detectable).toBeCloseTo(0.512, 12);
    const falling = { kind: 'exact', better: 'higher', regression: 0.02, floor: 50, gated: true } as const;
    expect(verdictOf(metric('x/hits', [100], [100], falling)).detectable).toBeCloseTo(1, 12);
    const never = verdictOf(metric('x/hits', [100], [100], { ...falling, floor: 200 }));
    expect(never).toMatchObject({ outcome: 'unchanged', detectable: null });
  });
});

describe('a count that settles nothing says how its sides stand', () => {
  const id = 'server/shop/queries';
  const reason = (base: readonly number[], head: readonly number[], over = {}) =>
    verdictOf(metric(id, base, head, over)).reason;

  it('overlapping, apart by no more than they scatter, or apart by less than matters', () => {
    expect(reason([3, 3.1, 2.9], [3.2, 3.05, 3.3])).toContain('and the two sides overlap: more rounds');
    expect(reason([3, 3.1, 2.9], [3.2, 3.3, 3.15])).toContain(
      'and the two sides lie apart, but by no more than they scatter: more rounds',
    );
    const six = { base: [3, 3.1, 3, 3, 3, 3], head: [4, 4.1, 4, 4, 4, 4] };
    expect(reason(six.base, six.head, { floor: 1 })).toContain(
      'and it depends on the round whether the two sides lie apart by more than is allowed: more rounds',
    );
  });
});

describe('a set that may have a new name', () => {
  it('is not improved by losing another one, and its bounds are those of its change', () => {
    const swapped = verdictOf(metric(SET, [['a']], [['b']], { regression: 1 }));
    expect(swapped).toMatchObject({ outcome: 'unchanged', change: 1, low: 1, high: 1, upper: 1 });
    expect(swapped.reason).toBe('new on head and allowed: b');
    expect(swapped.detectable).toBe(2);
    const gone = verdictOf(metric(SET, [['a', 'b']], [['b']]));
    expect(gone).toMatchObject({ outcome: 'improved', change: -1, low: -1, high: -1, detectable: 1 });
  });
});

describe('an absolute repeats', () => {
  it('within a tenth of what is allowed: what scatters by more than the threshold does not', () => {
    const scattered = metric(CLS, [0.0101, 0.0104, 0.0102, 0.0108], [0.0103, 0.0105, 0.0102, 0.0107], {
      regression: 0,
    });
    expect(verdictOf(scattered)).toMatchObject({ outcome: 'inconclusive', stage: 'screen' });
    const own = metric(
      'x/score',
      [0.0001, 0.0004, 0.0002, 0.0009, 0.0003],
      [0.0005, 0.0009, 0.0006, 0.0001, 0.0007],
      { kind: 'absolute', unit: 'score', regression: 0.0003, gated: true },
    );
    expect(verdictOf(own)).toMatchObject({ outcome: 'inconclusive', stage: 'screen' });
  });

  it('where nothing is allowed, only when every round is the same', () => {
    const allowed = { regression: 0 };
    expect(verdictOf(metric(CLS, times(4, 0.02), times(4, 0.0201), allowed)).outcome).toBe('regressed');
    expect(verdictOf(metric(CLS, times(4, 0.02), times(4, 0.02), allowed))).toMatchObject({
      outcome: 'unchanged',
      low: 0,
      high: 0,
    });
  });

  it('and bounds its change by the rounds, so that what is unchanged lies under the threshold', () => {
    const near = verdictOf(metric(CLS, [0.01, 0.01, 0.0109, 0.01], [0.0599, 0.0599, 0.0599, 0.0591]));
    expect(near).toMatchObject({ outcome: 'unchanged' });
    expect(near.upper).toBeLessThan(0.05);
    expect(near.reason).toBe(
      'repeats exactly; the change is less than the 0.05 allowed, which rules out more',
    );
    const across = verdictOf(metric(CLS, [0.01, 0.01, 0.01, 0.01], [0.0599, 0.0599, 0.0603, 0.0595]));
    expect(across).toMatchObject({ outcome: 'inconclusive' });
    expect(across.reason).toContain('another threshold would settle it');
  });

  it('within 0.001 under the usual threshold', () => {
    const row = verdictOf(metric(CLS, [0.02, 0.0205, 0.0201, 0.0209], [0.09, 0.0905, 0.0901, 0.09]));
    expect(row).toMatchObject({ outcome: 'regressed', stage: 'exact' });
  });
});
