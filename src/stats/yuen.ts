import type { Estimate } from './estimate.ts';
import { mean, variance } from './moments.ts';
import { requireSample, requireWithin } from './require-sample.ts';

/**
 * One-sample Yuen estimate: the trimmed mean with the standard error of the winsorized sample.
 * k = floor(trim n) values go from each end, h = n - 2k stay, SE = s_w sqrt((n-1) / (h (h-1))), df = h - 1.
 * At least two values must stay. Source: Yuen 1974; Tukey & McLaughlin 1963 for one sample.
 */
export function yuenEstimate(values: readonly number[], trim = 0.2): Estimate {
  requireSample(values, 'yuenEstimate', 2);
  requireWithin(trim, 0, 0.499, 'yuenEstimate: trim');
  const n = values.length;
  // The tiny addend keeps floor(0.2 * 5 k) from falling one short of a whole number.
  const k = Math.floor(trim * n + 1e-9);
  const stay = n - 2 * k;
  if (stay < 2)
    throw new RangeError(`yuenEstimate: trimming ${k} of ${n} values from each end leaves ${stay}`);
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[k]!;
  const high = sorted[n - 1 - k]!;
  const winsorized = sorted.map((value) => Math.min(high, Math.max(low, value)));
  return {
    value: mean(sorted.slice(k, n - k)),
    standardError: Math.sqrt((variance(winsorized) * (n - 1)) / (stay * (stay - 1))),
    df: stay - 1,
  };
}
