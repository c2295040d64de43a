import type { Count } from './fisher-exact.ts';
import { requireWithin } from './require-sample.ts';

/**
 * How much more the rounds' failure counts spread than binomial counts would: Pearson's chi-square over its
 * degrees of freedom, each group (side) around its own rate, never below 1. Divide failures and totals by it for
 * effective counts. Source: McCullagh & Nelder 1989, section 4.5. With equal totals in one group it is
 * s^2 / (p(1-p)/n). No failures, no successes or a single round per group: 1. The order of rounds does not matter,
 * to the last digit.
 */
export function overdispersion(groups: readonly (readonly Count[])[]): number {
  const terms: number[] = [];
  let df = 0;
  for (const rounds of groups) {
    for (const [i, { failures: failed, total: of }] of rounds.entries()) {
      requireWithin(of, 0, Number.MAX_VALUE, `overdispersion: total of round ${i}`);
      requireWithin(failed, 0, of, `overdispersion: failures of round ${i}`);
    }
    const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
    const total = rounds.reduce((sum, round) => sum + round.total, 0);
    if (failures === 0 || failures === total) continue;
    const p = failures / total;
    const spoke = rounds.filter((round) => round.total > 0);
    for (const { failures: failed, total: of } of spoke)
      terms.push((failed - of * p) ** 2 / (of * p * (1 - p)));
    df += spoke.length - 1;
  }
  terms.sort((a, b) => a - b);
  return df > 0 ? Math.max(1, terms.reduce((sum, term) => sum + term, 0) / df) : 1;
}
