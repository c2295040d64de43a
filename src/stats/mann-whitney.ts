import { normalSurvival } from './normal.ts';
import { doubledMidranks } from './ranks.ts';
import { requireSample } from './require-sample.ts';

export interface RankTest {
  /** Mann-Whitney U of the second sample (pairs in which it is greater, ties half), or Wilcoxon's W+. */
  readonly statistic: number;
  /** One-sided p for "the second sample (or the differences) tend to be greater". */
  readonly pGreater: number;
  readonly pLess: number;
  /** Twice the smaller one-sided p, at most 1. */
  readonly pTwoSided: number;
}

/** Up to this many values the permutation distribution is counted exactly, ties included. */
const EXACT_UP_TO = 100;

/** Twice the smaller tail, and both tails. */
export function rankTest(statistic: number, pLess: number, pGreater: number): RankTest {
  return { statistic, pGreater, pLess, pTwoSided: Math.min(1, 2 * Math.min(pGreater, pLess)) };
}

/** Shares of the ways to draw `size` of `ranks` whose sum is <= and >= `observed`, by dynamic programming. */
function drawTails(ranks: readonly number[], size: number, observed: number): [number, number] {
  const sums = ranks.reduce((a, b) => a + b, 0) + 1;
  // ways[k * sums + s]: probability-scaled count of k-subsets with sum s; scaling keeps it in range.
  const ways = new Float64Array((size + 1) * sums);
  ways[0] = 1;
  for (const [seen, rank] of ranks.entries()) {
    for (let k = Math.min(size, seen + 1); k >= 1; k -= 1) {
      const to = k * sums;
      const from = to - sums;
      for (let s = sums - 1; s >= rank; s -= 1) ways[to + s]! += ways[from + s - rank]!;
    }
  }
  let below = 0;
  let above = 0;
  let all = 0;
  for (let s = 0; s < sums; s += 1) {
    const way = ways[size * sums + s]!;
    all += way;
    if (s <= observed) below += way;
    if (s >= observed) above += way;
  }
  return [below / all, above / all];
}

/**
 * Mann-Whitney U test (Wilcoxon rank sum), exact with ties up to 100 values in all (the conditional permutation
 * distribution of the midranks), above that the normal approximation with tie and continuity correction.
 * Source: Mann & Whitney 1947; Lehmann 1975 for ties.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankTest {
  requireSample(first, 'mannWhitney: first');
  requireSample(second, 'mannWhitney: second');
  const m = first.length;
  const n = second.length;
  const { ranks, ties } = doubledMidranks([...first, ...second]);
  const sum = ranks.slice(m).reduce((a, b) => a + b, 0);
  const u = sum / 2 - (n * (n + 1)) / 2;
  if (m + n <= EXACT_UP_TO) return rankTest(u, ...drawTails(ranks, n, sum));
  const all = m + n;
  const tied = ties.reduce((total, t) => total + t ** 3 - t, 0) / (all * (all - 1));
  const sd = Math.sqrt(((m * n) / 12) * (all + 1 - tied));
  const middle = (m * n) / 2;
  if (sd === 0) return rankTest(u, 1, 1);
  return rankTest(u, normalSurvival(-(u - middle + 0.5) / sd), normalSurvival((u - middle - 0.5) / sd));
}
