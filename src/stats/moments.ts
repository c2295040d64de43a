import { requireSample } from './require-sample.ts';

/** Arithmetic mean. */
export function mean(values: readonly number[]): number {
  requireSample(values, 'mean');
  let sum = 0;
  for (const value of values) sum += value / values.length;
  // A second pass takes back the rounding of the first.
  let rest = 0;
  for (const value of values) rest += value - sum;
  return Number.isFinite(rest) ? sum + rest / values.length : sum;
}

/** Sum of squared deviations from the mean. */
function squaresAroundMean(values: readonly number[]): number {
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum;
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
