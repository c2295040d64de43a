import { mean, standardDeviation } from '../../../../src/stats/moments.ts';
import { studentTCdf } from '../../../../src/stats/student-t.ts';
import type { Peer } from './peer.ts';

/**
 * The boundary at which head's figure would just be an alert: the t-test limit is
 * mean + t^-1(b, n-1) sd sqrt(1 + 1/n) over the history's rows.
 */
export function bencherBoundary(history: readonly number[], figure: number): number {
  const n = history.length;
  const sd = standardDeviation(history);
  if (sd === 0) return 0.5;
  return studentTCdf((figure - mean(history)) / (sd * Math.sqrt(1 + 1 / n)), n - 1);
}

export const bencher: Peer = {
  name: 'Bencher t_test',
  source: 'bencherdev/bencher 8d75325, lib/bencher_boundary/src/limits/mod.rs NormalTestKind::T',
  note: 'upper boundary 0.99; every round of base is a row of history, head is the mean of its rounds',
  knobs: [{ name: 'boundary', limit: 0.99, score: (base, head) => bencherBoundary(base, mean(head)) }],
};
