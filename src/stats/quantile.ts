import { regularisedBeta } from './incomplete-beta.ts';
import { requireSample, requireWithin } from './require-sample.ts';

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

/**
 * Sample quantile, linear between order statistics at (n - 1)p. Source: Hyndman & Fan 1996, type 7 (R's and
 * NumPy's default).
 */
export function quantile(values: readonly number[], p: number): number {
  requireSample(values, 'quantile');
  requireWithin(p, 0, 1, 'quantile: p');
  const sorted = ascending(values);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (at - Math.floor(at)) * (above - below);
}

/**
 * Harrell-Davis quantile: every order statistic weighted by a Beta((n+1)p, (n+1)(1-p)) slice; smoother than one
 * or two order statistics. Source: Harrell & Davis 1982. 0 < p < 1.
 */
export function harrellDavis(values: readonly number[], p: number): number {
  requireSample(values, 'harrellDavis');
  requireWithin(p, Number.MIN_VALUE, 1 - Number.EPSILON, 'harrellDavis: p');
  const n = values.length;
  const a = (n + 1) * p;
  const b = (n + 1) * (1 - p);
  let before = 0;
  let sum = 0;
  for (const [i, value] of ascending(values).entries()) {
    const upTo = regularisedBeta((i + 1) / n, (n - i - 1) / n, a, b);
    sum += (upTo - before) * value;
    before = upTo;
  }
  return sum;
}

/** Errors of a median in those of a mean, for normal values: sqrt(pi / 2). */
export const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  requireSample(values, 'median');
  const sorted = ascending(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : sorted[half - 1]! / 2 + sorted[half]! / 2;
}

/** The median of a sample without one of its values. `sorted` is in ascending order, two values at least, and holds `value`. */
export function medianWithout(sorted: readonly number[], value: number): number {
  // Not the whole sample: who asks for every value in turn would walk it as often.
  requireSample([value], 'medianWithout');
  requireWithin(sorted.length, 2, Infinity, 'medianWithout: number of values');
  const gone = lowerEdge(sorted, value);
  const at = (i: number): number => sorted[i < gone ? i : i + 1]!;
  const left = sorted.length - 1;
  const half = left >> 1;
  return left % 2 === 1 ? at(half) : at(half - 1) / 2 + at(half) / 2;
}

/** Position of the first value that is not below `value`. */
function lowerEdge(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if (sorted[half]! < value) from = half + 1;
    else to = half;
  }
  return from;
}

/**
 * Median absolute deviation from the median, times 1.4826 so that it estimates the SD of normal data
 * (Hampel 1974; the constant is 1/Φ^-1(3/4)).
 */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const centre = median(values);
  return 1.482602218505602 * median(values.map((value) => Math.abs(value - centre)));
}
