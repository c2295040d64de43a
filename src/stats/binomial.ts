import { regularisedBeta } from './incomplete-beta.ts';
import { requireWithin } from './require-sample.ts';
import { rawBinomial } from './saddle-point.ts';

function requireCounts(x: number, n: number, p: number, what: string): void {
  requireWithin(n, 0, Number.MAX_VALUE, `${what}: n`);
  requireWithin(x, 0, n, `${what}: x`);
  requireWithin(p, 0, 1, `${what}: p`);
}

/** P(X = x), X ~ Binomial(n, p). */
export function binomialProbability(x: number, n: number, p: number): number {
  requireCounts(x, n, p, 'binomialProbability');
  return rawBinomial(x, n, p, 1 - p);
}

/**
 * P(X >= x). Counts may be real (an effective sample size): the incomplete beta function then interpolates
 * between the exact tails. Source: Abramowitz & Stegun 26.5.24.
 */
export function binomialUpperTail(x: number, n: number, p: number): number {
  requireCounts(x, n, p, 'binomialUpperTail');
  if (x === 0) return 1;
  return regularisedBeta(p, 1 - p, x, n - x + 1);
}

/** P(X <= x); real counts as in `binomialUpperTail`. */
export function binomialLowerTail(x: number, n: number, p: number): number {
  requireCounts(x, n, p, 'binomialLowerTail');
  if (x === n) return 1;
  return regularisedBeta(1 - p, p, n - x, x + 1);
}
