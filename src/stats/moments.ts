import { requireSample } from './require-sample.ts';

/** Sum; 0 of none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Arithmetic mean. */
export function mean(values: readonly number[]): number {
  requireSample(values, 'mean');
  let middle = 0;
  for (const value of values) middle += value / values.length;
  // A second pass takes back the rounding of the first.
  let rest = 0;
  for (const value of values) rest += value - middle;
  return Number.isFinite(rest) ? middle + rest / values.length : middle;
}

/** Sum of squared deviations from the mean. */
function squaresAroundMean(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2));
}

/** Sample variance, denominator n - 1; at least two values. */
export function variance(values: readonly number[]): number {
  requireSample(values, 'variance', 2);
  return squaresAroundMean(values) / (values.length - 1);
}

/** Sample standard deviation, denominator n - 1; at least two values. */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}
