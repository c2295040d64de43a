import { mean, variance } from '../../../../src/stats/moments.ts';
import { benchstatRow } from './benchstat.ts';
import type { Peer } from './peer.ts';
import { NEVER } from './peer.ts';
import { cliffsDelta } from './sitespeed.ts';

const row = benchstatRow();

export const perfherderNew: Peer = {
  name: 'Perfherder compare',
  source: 'mozilla/treeherder dc3080d, treeherder/perf/stats.py',
  note: "Mann-Whitney p <= 0.05 and Cliff's delta >= 0.15 (small)",
  knobs: [
    {
      name: "Cliff's delta",
      limit: 0.15 - 1e-12,
      score: (base, head) => (row(base, head).p <= 0.05 ? cliffsDelta(base, head) : NEVER),
    },
  ],
};

export const perfherderOld: Peer = {
  name: 'Perfherder t >= 5',
  source: 'mozilla/treeherder dc3080d, ui/perfherder/perf-helpers/constants.js (high confidence)',
  note: "Welch's t of the rounds, high confidence, slower",
  knobs: [
    {
      name: 't',
      limit: 5,
      score: (base, head) =>
        (mean(head) - mean(base)) / Math.sqrt(variance(base) / base.length + variance(head) / head.length),
    },
  ],
};
