import { mean } from '../../../../src/stats/moments.ts';
import type { Peer } from './peer.ts';

const ratio = (base: readonly number[], head: readonly number[]) => mean(head) / mean(base);

/** One figure per run against one figure: the previous entry in github-action-benchmark. */
export const githubActionBenchmark: Peer = {
  name: 'github-action-benchmark',
  source: 'benchmark-action/github-action-benchmark c38cce9, src/write.ts findAlerts',
  note: 'alert-threshold 200 %; the figure is the mean of the rounds',
  knobs: [{ name: 'alert-threshold', limit: 2, score: ratio }],
};

export const tenPercent: Peer = {
  name: 'fixed +10 %',
  source: 'the usual hand-written rule (also Bencher percentage, k6-style thresholds)',
  note: 'mean of the rounds',
  knobs: [{ name: 'threshold', limit: 1.1, score: ratio }],
};

export const quarter: Peer = {
  name: 'fixed +25 %',
  source: 'react_on_rails#4580, after its t-test failed every push',
  note: 'mean of the rounds',
  knobs: [{ name: 'threshold', limit: 1.25, score: ratio }],
};
