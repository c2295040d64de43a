import type { Count } from './fisher-exact.ts';
import { requireWithin } from './require-sample.ts';

/**
 * How much more the rounds' failure counts spread than binomial counts would: Pearson's chi-square over its
 * degrees of freedom, each group (side) around its own rate, never below 1. Divide failures and totals by it for
 * effective counts. Source: McCullagh & Nelder 1989, section 4.5. With equal totals in one group it is
 * s^2 / (p(1-p)/n). No failures, no successes or a single round per group: 1.
 */
export function overdispersion(groups: readonly (readonly Count[])[]): number {
  let chiSquare = 0;
  let df = 0;
  for (const rounds of groups) {
    let failures = 0;
    let total = 0;
    for (const [i, round] of rounds.entries()) {
      requireWithin(round.total, 0, Number.MAX_VALUE, `overdispersion: total of round ${i}`);
      requireWithin(round.failures, 0, round.total, `overdispersion: failures of round ${i}`);
      failures += round.failures;
      total += round.total;
    }
    const spoke = rounds.filter((round) => round.total > 0);
    if (failures === 0 || failures === total) continue;
    const p = failures / total;
    for (const round of spoke)
      chiSquare += (round.failures - round.total * p) ** 2 / (round.total * p * (1 - p));
    df += spoke.length - 1;
  }
  return df > 0 ? Math.max(1, chiSquare / df) : 1;
}
