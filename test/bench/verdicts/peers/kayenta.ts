import { mean } from '../../../../src/stats/moments.ts';
import { normalQuantile } from '../../../../src/stats/normal.ts';
import { median } from '../../../../src/stats/quantile.ts';
import type { Peer } from './peer.ts';
import { NEVER } from './peer.ts';

/** Share of the estimated shift that the interval must clear, and its confidence. */
const TOLERANCE = 0.25;
const CONFIDENCE = 0.98;

/** Hodges-Lehmann shift of head and the lower end of its interval (normal approximation with continuity, as R's wilcox.test). */
export function hodgesLehmann(base: readonly number[], head: readonly number[]) {
  const shifts = head.flatMap((h) => base.map((b) => h - b)).sort((a, b) => a - b);
  const [m, n] = [base.length, head.length];
  const reach = normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt((m * n * (m + n + 1)) / 12);
  const at = Math.max(0, Math.floor((m * n) / 2 - reach - 0.5));
  return { estimate: median(shifts), low: shifts[at] ?? NEVER };
}

function high(base: readonly number[], head: readonly number[]): boolean {
  const { estimate, low } = hodgesLehmann(base, head);
  return low > TOLERANCE * Math.abs(estimate);
}

export const kayenta: Peer = {
  name: 'Kayenta',
  source: 'spinnaker/kayenta a69573b, MannWhitneyClassifier.scala, NetflixACAJudge.scala',
  note: 'High on any metric is red (each marked critical); allowedIncrease 1.0 is its default, none',
  knobs: [
    {
      name: 'allowedIncrease',
      limit: 1,
      score: (base, head) => (high(base, head) ? mean(head) / mean(base) : NEVER),
    },
  ],
};
