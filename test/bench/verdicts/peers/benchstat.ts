import { median } from '../../../../src/stats/quantile.ts';
import type { Peer } from './peer.ts';
import { NEVER } from './peer.ts';
import { rankSumTables, slowerPairs } from './rank-sum.ts';

/** Two-sided exact Mann-Whitney p, and the change of medians: what benchstat prints. */
export function benchstatRow(tables = rankSumTables()) {
  return (
    base: readonly number[],
    head: readonly number[],
  ): { readonly p: number; readonly change: number } => {
    const u = slowerPairs(base, head);
    const { upper } = tables(base.length, head.length);
    const p = Math.min(1, 2 * Math.min(upper(u), upper(base.length * head.length - u)));
    return { p, change: median(head) / median(base) - 1 };
  };
}

const row = benchstatRow();

export const benchstat: Peer = {
  name: 'benchstat',
  source: 'golang/perf 712aea8, benchmath/anone.go and cmd/benchstat/main.go',
  note: 'benchstat gates nothing; red here is a significant row (p <= 0.05) that got slower',
  knobs: [
    {
      name: 'alpha',
      limit: 0.95,
      score: (base, head) => {
        const { p, change } = row(base, head);
        return change > 0 ? 1 - p + 1e-12 : NEVER;
      },
    },
    {
      name: 'change, where p <= 0.05',
      limit: 0,
      score: (base, head) => {
        const { p, change } = row(base, head);
        return p <= 0.05 ? change : NEVER;
      },
    },
  ],
};
