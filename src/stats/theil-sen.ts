import { normalQuantile } from './normal.ts';
import { median } from './quantile.ts';
import { doubledMidranks } from './ranks.ts';
import { requireSample, requireWithin } from './require-sample.ts';

export interface TheilSen {
  readonly slope: number;
  /** median(y) - slope median(x). */
  readonly intercept: number;
  readonly low: number;
  readonly high: number;
}

/** Half-even rounding, as the reference implementation does. */
function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

function tieTerm(values: readonly number[]): number {
  return doubledMidranks(values).ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
}

/**
 * Median of all pairwise slopes with Sen's two-sided interval from the variance of Kendall's tau, ties included.
 * Source: Theil 1950, Sen 1968 (as scipy.stats.theilslopes). At least two values, not all x equal.
 */
export function theilSen(xs: readonly number[], ys: readonly number[], confidence = 0.95): TheilSen {
  requireSample(xs, 'theilSen: x', 2);
  requireSample(ys, 'theilSen: y', 2);
  requireWithin(confidence, 0.01, 1 - Number.EPSILON, 'theilSen: confidence');
  if (xs.length !== ys.length) throw new RangeError(`theilSen: ${xs.length} x but ${ys.length} y`);
  const slopes: number[] = [];
  for (let i = 0; i < xs.length; i += 1) {
    for (let j = i + 1; j < xs.length; j += 1) {
      if (xs[i] !== xs[j]) slopes.push((ys[j]! - ys[i]!) / (xs[j]! - xs[i]!));
    }
  }
  if (slopes.length === 0) throw new RangeError('theilSen: all x are equal');
  slopes.sort((a, b) => a - b);
  const n = xs.length;
  const slope = median(slopes);
  const sd = Math.sqrt(Math.max(0, n * (n - 1) * (2 * n + 5) - tieTerm(xs) - tieTerm(ys)) / 18);
  const reach = normalQuantile((1 + confidence) / 2) * sd;
  const last = slopes.length - 1;
  return {
    slope,
    intercept: median(ys) - slope * median(xs),
    low: slopes[Math.max(0, roundHalfEven((slopes.length - reach) / 2) - 1)]!,
    high: slopes[Math.min(last, roundHalfEven((slopes.length + reach) / 2))]!,
  };
}
