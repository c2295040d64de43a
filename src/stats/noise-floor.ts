import { mean, variance } from './moments.ts';
import { requireSample, requireWithin } from './require-sample.ts';

/**
 * The noise floor of a metric from past base-against-base effects and their standard errors:
 * max(`least`, 2 sqrt(max(0, Var(effects) - mean SE^2))). Only what the standard errors do not explain counts
 * (commit-by-machine interaction); plain 2 SD would count sampling noise twice. Fewer than three effects say
 * nothing: `least`. Source: method of moments for a random effect, DerSimonian & Laird 1986.
 */
export function noiseFloor(
  effects: readonly number[],
  standardErrors: readonly number[],
  least = 0.01,
): number {
  requireSample(effects, 'noiseFloor: effects', 0);
  requireSample(standardErrors, 'noiseFloor: standard errors', 0);
  requireWithin(least, 0, Number.MAX_VALUE, 'noiseFloor: least');
  if (effects.length !== standardErrors.length) {
    throw new RangeError(
      `noiseFloor: ${effects.length} effects but ${standardErrors.length} standard errors`,
    );
  }
  if (effects.length < 3) return least;
  const unexplained = variance(effects) - mean(standardErrors.map((se) => se * se));
  return Math.max(least, 2 * Math.sqrt(Math.max(0, unexplained)));
}
