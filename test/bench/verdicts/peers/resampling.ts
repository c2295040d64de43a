import { mean, variance } from '../../../../src/stats/moments.ts';
import { quantile } from '../../../../src/stats/quantile.ts';
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

/** Two-sided bootstrap p of Welch's t from the pooled sample, and the 95 % interval of the ratio of means. */
export function criterionChange(base: readonly number[], head: readonly number[]) {
  const random = streamOf([...base, ...head]);
  const pooled = [...base, ...head];
  const draw = (from: readonly number[], count: number) =>
    Array.from({ length: count }, () => from[random.integer(from.length)] ?? 0);
  const seen = welch(base, head);
  let beyond = 0;
  const ratios: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    if (Math.abs(welch(draw(pooled, base.length), draw(pooled, head.length))) >= Math.abs(seen)) beyond += 1;
    ratios.push(mean(draw(head, head.length)) / mean(draw(base, base.length)) - 1);
  }
  return { p: beyond / RESAMPLES, low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) };
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
        const { p, low } = criterionChange(base, head);
        return p < 0.05 ? low : NEVER;
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
