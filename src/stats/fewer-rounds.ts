/** What a median of few rounds adds to the scatter that medians of more rounds have shown. */

import { mean, variance } from './moments.ts';
import { MEDIAN_ERROR, median } from './quantile.ts';

/**
 * Variance by which the median of `now` strays more than the medians of `past` did, for want of rounds: (pi / 2) s^2 (1 / n -
 * mean of 1 / n of the past), s^2 the middle of the runs' own variances; 0 where now has as many rounds, or nobody has two. A side without any has nothing to say.
 */
export function varianceOfFewerRounds(past: readonly (readonly number[])[], now: readonly number[]): number {
  const known = past.filter(({ length }) => length > 0);
  if (known.length === 0 || now.length === 0) return 0;
  const fewer = 1 / now.length - mean(known.map(({ length }) => 1 / length));
  const scatters = [...known, now].flatMap((rounds) => (rounds.length > 1 ? [variance(rounds)] : []));
  return fewer > 0 && scatters.length > 0 ? MEDIAN_ERROR ** 2 * median(scatters) * fewer : 0;
}
