/** Samples made by hand for tests of the gate. */

import type { Value } from '../../src/model/metric.ts';
import type { PairedMetric, PairedSamples } from '../../src/model/samples.ts';
import type { Judgement, MetricVerdict } from '../../src/model/verdict.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { createRandom } from '../../src/stats/random.ts';

export const P50 = 'load/shop/GET /api/search/latency-p50';
export const P95 = 'load/shop/all/latency-p95';
export const ERRORS = 'load/shop/all/errors';
export const CPU = 'server/shop/cpu';
export const BYTES = 'page/home/mobile/bytes';
export const LCP = 'page/home/mobile/lcp';
export const CLS = 'page/home/mobile/cls';

/** The same value in every block, moved by a pattern that sums to nothing: noise with known size and no luck. */
export function wobbling(centre: number, share: number, blocks: number): number[] {
  return Array.from(
    { length: blocks },
    (_, i) => centre * (1 + share * ([-1, 1, -0.5, 0.5, 0.2, -0.2][i % 6] ?? 0)),
  );
}

/** Log-normal values around a centre from a seed. */
export function noisy(centre: number, sd: number, blocks: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: blocks }, () => centre * Math.exp(sd * random.normal()));
}

const spread = [-1.3, 0.8, -0.4, 0.1, -0.1, 0.4, -0.8, 1.3];

/** Eight blocks of head beside a base of 40 ms: the log-ratio lies at `d`, its trimmed standard error is 0.311 `sd`. */
export function placed(id: string, d: number, sd: number, over: Partial<PairedMetric> = {}): PairedMetric {
  const head = spread.map((z) => 40 * Math.exp(d + sd * z));
  return metric(
    id,
    spread.map(() => 40),
    head,
    over,
  );
}

export function metric(
  id: string,
  base: readonly Value[],
  head: readonly Value[],
  over: Partial<PairedMetric> = {},
): PairedMetric {
  return { ...metricSpec(id, []), base, head, ...over };
}

export function paired(metrics: readonly PairedMetric[], confirm?: readonly PairedMetric[]): PairedSamples {
  const samples = { schema: 'tollgate/samples@1', strategy: 'paired', metrics } as const;
  return confirm ? { ...samples, confirm: { metrics: confirm } } : samples;
}

export function rowOf(judgement: Judgement, id: string): MetricVerdict {
  const row = judgement.metrics.find((each) => each.id === id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
}

/** Judges one metric, with fresh blocks where given. */
export function verdictOf(screen: PairedMetric, fresh?: PairedMetric): MetricVerdict {
  return rowOf(judge(paired([screen], fresh && [fresh])), screen.id);
}
