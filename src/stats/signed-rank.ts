import type { RankTest } from './mann-whitney.ts';
import { rankTest } from './mann-whitney.ts';
import { normalSurvival } from './normal.ts';
import { doubledMidranks } from './ranks.ts';
import { requireSample } from './require-sample.ts';

/** Up to this many differences the sign distribution is counted exactly, ties included. */
const EXACT_UP_TO = 200;

/**
 * Wilcoxon's signed-rank test of differences against zero; zeros are dropped (Wilcoxon 1945), ties get midranks and the
 * exact conditional distribution up to 200 differences, above that the normal approximation with tie and continuity
 * correction. `statistic` is W+. Only zeros: every p is 1.
 */
export function signedRank(differences: readonly number[]): RankTest {
  requireSample(differences, 'signedRank');
  const moved = differences.filter((difference) => difference !== 0);
  const { ranks, ties } = doubledMidranks(moved.map(Math.abs));
  const plus = ranks.reduce((sum, rank, i) => (moved[i]! > 0 ? sum + rank : sum), 0);
  const all = ranks.reduce((a, b) => a + b, 0);
  if (moved.length === 0) return rankTest(0, 1, 1);
  if (moved.length > EXACT_UP_TO) {
    const n = moved.length;
    const tied = ties.reduce((total, t) => total + t ** 3 - t, 0) / 48;
    const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tied);
    const off = plus / 2 - (n * (n + 1)) / 4;
    return rankTest(plus / 2, normalSurvival(-(off + 0.5) / sd), normalSurvival((off - 0.5) / sd));
  }
  // share[s]: probability that the positive ranks sum to s when each sign is a fair coin.
  const share = new Float64Array(all + 1);
  share[0] = 1;
  for (const rank of ranks) {
    for (let s = all; s >= 0; s -= 1) share[s] = share[s]! / 2 + (s >= rank ? share[s - rank]! / 2 : 0);
  }
  let below = 0;
  let above = 0;
  for (let s = 0; s <= all; s += 1) {
    if (s <= plus) below += share[s]!;
    if (s >= plus) above += share[s]!;
  }
  return rankTest(plus / 2, Math.min(1, below), Math.min(1, above));
}
