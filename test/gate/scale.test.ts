import { describe, expect, it } from 'vitest';

import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { logScale } from '../../src/gate/scale.ts';
import { P50, metric, paired, rowOf, verdictOf } from './samples-by-hand.ts';

const eleven = (value: number) => Array.from({ length: 11 }, () => value);

describe('the scale of logarithms', () => {
  it.each(['lower', 'higher'] as const)(
    'has the threshold where it speaks of the value itself, with an offset too (%s is better)',
    (better) => {
      for (const regression of [0.01, 0.05, 0.5, 2])
        for (const offset of [0, 0.1, 1, 50]) {
          const { allowed, toChange } = logScale({ ...metricSpec(P50, []), better, regression }, 1, offset);
          expect(toChange(allowed)).toBeCloseTo(regression, 10);
        }
    },
  );

  it('reads no value as less than nothing', () => {
    const { toChange } = logScale({ ...metricSpec(P50, []), better: 'lower' }, 10, 50);
    expect(toChange(-0.24)).toBe(-1);
  });

  it('finds what is lost near zero, just beyond the threshold', () => {
    // The zeros bring in an offset of 1.19, the smallest value above them.
    const both = metric('queue/jobs', [...eleven(1.9), 0], [...eleven(1.9 / 1.6), 0], {
      better: 'higher',
      regression: 0.5,
      floor: 0,
      gated: true,
    });
    const row = verdictOf(both, both);
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeCloseTo(0.6, 5);
  });

  it('has no size that would have been seen where not even a fall to nothing is called', () => {
    const under = metric('jobs/rate', [1.5, 1.4, 1.6, 1.5], [0, 0, 0, 0], {
      unit: 'per-second',
      better: 'higher',
      floor: 2,
      primary: true,
      gated: true,
    });
    const judgement = judge(paired([under]));
    expect(rowOf(judgement, 'jobs/rate')).toMatchObject({ outcome: 'unchanged', detectable: null });
    expect(judgement.reason).toContain('no size for jobs/rate');
    expect(judgement.reason).not.toContain('would have been seen');
  });
});
