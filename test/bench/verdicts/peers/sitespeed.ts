import { normalSurvival } from '../../../../src/stats/normal.ts';
import type { Peer } from './peer.ts';
import { NEVER } from './peer.ts';
import { rankSumTables, slowerPairs } from './rank-sum.ts';

const tables = rankSumTables();

/** One-sided p as scipy's `method: auto` gives it without ties: exact while one side has at most 8 values. */
export function sitespeedP(base: readonly number[], head: readonly number[]): number {
  const [m, n] = [base.length, head.length];
  const u = slowerPairs(base, head);
  if (Math.min(m, n) <= 8) return tables(m, n).upper(u);
  return normalSurvival((u - 0.5 - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12));
}

/** Cliff's delta: how much more often head is slower than faster, over all pairs. */
export function cliffsDelta(base: readonly number[], head: readonly number[]): number {
  return (2 * slowerPairs(base, head)) / (base.length * head.length) - 1;
}

const hasSpread = (values: readonly number[]) => new Set(values).size > 1;

export const sitespeed: Peer = {
  name: 'sitespeed.io compare',
  source: 'sitespeedio/sitespeed.io 25a7178, lib/plugins/compare/{helper.js,statistical.py}',
  note: 'one-sided Mann-Whitney p < 0.05 for slower; base with no spread is not tested',
  knobs: [
    {
      name: 'alpha',
      limit: 0.95,
      score: (base, head) => (hasSpread(base) ? 1 - sitespeedP(base, head) : NEVER),
    },
    {
      name: "Cliff's delta, where p < 0.05",
      limit: 0,
      score: (base, head) =>
        hasSpread(base) && sitespeedP(base, head) < 0.05 ? cliffsDelta(base, head) : NEVER,
    },
  ],
};
