import { mean, variance } from '../../../../src/stats/moments.ts';
import { quantile } from '../../../../src/stats/quantile.ts';
import type { Random } from '../../../../src/stats/random.ts';
import { createRandom } from '../../../../src/stats/random.ts';
import type { Peer } from './peer.ts';
import { NEVER } from './peer.ts';

/** Fewer resamples than the originals (100,000 and 9,999) so that thousands of PRs can be judged; enough for p < 0.01. */
const RESAMPLES = 999;

function welch(base: readonly number[], head: readonly number[]): number {
  const spread = Math.sqrt(variance(base) / base.length + variance(head) / head.length);
  return spread === 0 ? 0 : (mean(head) - mean(base)) / spread;
}

/** A stream that depends on the data alone, so that a score is a function of its samples. */
function streamOf(values: readonly number[]) {
  return createRandom(values.reduce((sum, value, i) => sum + value * (i + 1) * 1e6, 0));
}

/** Sum and sum of squares of `count` values drawn with replacement. */
function drawSums(from: readonly number[], count: number, random: Random): readonly [number, number] {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < count; i += 1) {
    const value = from[random.integer(from.length)] ?? 0;
    sum += value;
    squares += value * value;
  }
  return [sum, squares];
}

/** Two-sided bootstrap p of Welch's t, both samples drawn from the pooled one. */
export function bootstrapP(base: readonly number[], head: readonly number[]): number {
  const pooled = [...base, ...head];
  const random = streamOf(pooled);
  const [m, n] = [base.length, head.length];
  const seen = Math.abs(welch(base, head));
  let beyond = 0;
  for (let i = 0; i < RESAMPLES; i += 1) {
    const [bSum, bSquares] = drawSums(pooled, m, random);
    const [hSum, hSquares] = drawSums(pooled, n, random);
    const spread = (bSquares - bSum ** 2 / m) / (m - 1) / m + (hSquares - hSum ** 2 / n) / (n - 1) / n;
    if (spread > 0 && Math.abs(hSum / n - bSum / m) >= seen * Math.sqrt(spread)) beyond += 1;
  }
  return beyond / RESAMPLES;
}

/** 95 % bootstrap interval of mean(head) / mean(base) - 1. */
export function ratioInterval(base: readonly number[], head: readonly number[]) {
  const random = streamOf([...head, ...base]);
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const [bSum] = drawSums(base, base.length, random);
    const [hSum] = drawSums(head, head.length, random);
    return hSum / head.length / (bSum / base.length) - 1;
  });
  return { low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) };
}

/** Below this t no bootstrap of so few values comes near p = 0.05: not resampled. */
const HOPELESS = 1.5;

export const criterion: Peer = {
  name: 'criterion.rs',
  source: 'bheisler/criterion.rs 567405d, src/report.rs compare_to_threshold, src/analysis/compare.rs',
  note: 'p < 0.05 and the interval of the mean ratio wholly above 1 %; 999 resamples instead of 100,000',
  knobs: [
    {
      name: 'noise threshold',
      limit: 0.01,
      score: (base, head) => {
        if (welch(base, head) < HOPELESS) return NEVER;
        return bootstrapP(base, head) < 0.05 ? ratioInterval(base, head).low : NEVER;
      },
    },
  ],
};

/** Twice the smaller share of relabellings whose difference of means is at least as large, or as small. */
export function permutationP(base: readonly number[], head: readonly number[]): number {
  const random = streamOf([...base, ...head]);
  const all = [...base, ...head];
  const seen = mean(head) * head.length;
  let above = 0;
  let below = 0;
  for (let i = 0; i < RESAMPLES; i += 1) {
    let sum = 0;
    for (let taken = 0; taken < head.length; taken += 1) {
      const j = taken + random.integer(all.length - taken);
      const value = all[j] ?? 0;
      all[j] = all[taken] ?? 0;
      all[taken] = value;
      sum += value;
    }
    if (sum >= seen - 1e-9) above += 1;
    if (sum <= seen + 1e-9) below += 1;
  }
  return Math.min(1, (2 * (Math.min(above, below) + 1)) / (RESAMPLES + 1));
}

export const firecracker: Peer = {
  name: 'Firecracker A/B',
  source: 'firecracker-microvm/firecracker 091f530, tools/ab_test.py, tests/framework/ab_test.py',
  note: 'permutation p < 0.01 and more than 20 % of the mean of base; 999 relabellings instead of 9,999',
  knobs: [
    {
      name: 'change, where p < 0.01',
      limit: 0.2,
      score: (base, head) => {
        if (welch(base, head) < HOPELESS) return NEVER;
        return permutationP(base, head) < 0.01 ? mean(head) / mean(base) - 1 : NEVER;
      },
    },
  ],
};
