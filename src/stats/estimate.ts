import { requireWithin } from './require-sample.ts';
import { studentTQuantile, studentTSurvival } from './student-t.ts';

/** A quantity, its standard error and the degrees of freedom the error was estimated with (Infinity: known). */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  readonly df: number;
}

/**
 * One-sided p for "greater than `than`". With no spread at all (standard error 0) it is 0 or 1 by comparison,
 * equal counting as not greater. A t beyond the range of numbers counts as the largest there is.
 */
export function pGreater({ value, standardError, df }: Estimate, than: number): number {
  requireWithin(than, -Infinity, Infinity, 'pGreater: than');
  if (standardError === 0) return value > than ? 0 : 1;
  return studentTSurvival((value - than) / standardError, df);
}

/** One-sided p for "less than `than`"; the mirror image of `pGreater`. */
export function pLess(estimate: Estimate, than: number): number {
  return pGreater({ ...estimate, value: -estimate.value }, -than);
}

function reach({ standardError, df }: Estimate, confidence: number): number {
  requireWithin(confidence, 0.5, 1 - Number.EPSILON, 'confidence');
  return standardError === 0 ? 0 : studentTQuantile(confidence, df) * standardError;
}

/** One-sided upper bound at `confidence` (0.95: exceeded by the truth in 5 % of such samples). */
export function upperBound(estimate: Estimate, confidence: number): number {
  return estimate.value + reach(estimate, confidence);
}

/** One-sided lower bound at `confidence`; with the upper one at the same confidence c an interval at 2c - 1. */
export function lowerBound(estimate: Estimate, confidence: number): number {
  return estimate.value - reach(estimate, confidence);
}
