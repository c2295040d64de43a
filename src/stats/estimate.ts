import { requireWithin } from './require-sample.ts';
import { studentTQuantile, studentTSurvival } from './student-t.ts';

/** A quantity, its standard error and the degrees of freedom the error was estimated with (Infinity: known). */
export interface Estimate {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
}

/**
 * One-sided p for "greater than `than`". With no spread at all (standard error 0) it is 0 or 1 by comparison,
 * equal counting as not greater.
 */
export function pGreater(located: Estimate, than: number): number {
  const { estimate, se, df } = located;
  requireWithin(than, -Infinity, Infinity, 'pGreater: than');
  if (se === 0) return estimate > than ? 0 : 1;
  return studentTSurvival((estimate - than) / se, df);
}

/** One-sided p for "less than `than`"; the mirror image of `pGreater`. */
export function pLess(located: Estimate, than: number): number {
  return pGreater({ ...located, estimate: -located.estimate }, -than);
}

/** One-sided upper bound at `confidence` (0.95: exceeded by the truth in 5 % of such samples). */
export function upperBound(located: Estimate, confidence: number): number {
  return located.estimate + spread(located, confidence);
}

/** One-sided lower bound at `confidence`; with the upper one at the same confidence c an interval at 2c - 1. */
export function lowerBound(located: Estimate, confidence: number): number {
  return located.estimate - spread(located, confidence);
}

function spread({ se, df }: Estimate, confidence: number): number {
  requireWithin(confidence, 0.5, 1 - Number.EPSILON, 'confidence');
  return se === 0 ? 0 : studentTQuantile(confidence, df) * se;
}
