import type { Estimate } from './estimate.ts';
import { mean, variance } from './moments.ts';
import { requireSample, requireWithin } from './require-sample.ts';

/**
 * Plain mean for few blocks, whose SD alone cannot be believed: SE^2 = s^2/n + tau^2 with `tau` a known floor
 * (commit-by-machine interaction). Degrees of freedom by Satterthwaite 1946, tau^2 counting as known exactly:
 * df = SE^4 / ((s^2/n)^2 / (n-1)); a constant sample has Infinity. At least two values, tau >= 0.
 */
export function fewBlocksEstimate(values: readonly number[], tau: number): Estimate {
  requireSample(values, 'fewBlocksEstimate', 2);
  requireWithin(tau, 0, Number.MAX_VALUE, 'fewBlocksEstimate: tau');
  // Sorted, so that the order of blocks does not matter to the last digit.
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const sampling = variance(sorted) / n;
  const squared = sampling + tau * tau;
  return {
    value: mean(sorted),
    standardError: Math.sqrt(squared),
    df: sampling === 0 ? Infinity : (n - 1) * (squared / sampling) ** 2,
  };
}
