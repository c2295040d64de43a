/** The order of rows and of findings: what to fix first comes first. */

import { splitMetricId } from '../model/metric.ts';
import { WITNESSES } from '../model/metric-names.ts';
import type { Finding, Judgement, MetricVerdict, Outcome } from '../model/verdict.ts';

const rank: Readonly<Record<Outcome, number>> = {
  regressed: 0,
  'over-limit': 1,
  missing: 2,
  inconclusive: 3,
  new: 5,
  improved: 6,
  unchanged: 7,
  info: 8,
};

export function isFailing(metric: MetricVerdict): boolean {
  return metric.gated && (metric.outcome === 'regressed' || metric.outcome === 'over-limit');
}

/** Rows a reader must see unfolded when the run did not pass: failing, missing, or blind where they gate. */
export function isOpen(metric: MetricVerdict): boolean {
  return (
    isFailing(metric) || (metric.gated && (metric.outcome === 'inconclusive' || metric.outcome === 'missing'))
  );
}

/** Failing rows first (by finding, then by size), then what is missing or blind (primary before secondary), then the rest. */
export function orderedMetrics(judgement: Judgement, findings: readonly Finding[]): readonly MetricVerdict[] {
  const place = new Map<string, number>();
  for (const [index, { cause, ids }] of findings.entries()) {
    place.set(cause, Math.min(place.get(cause) ?? Infinity, index));
    for (const id of ids) place.set(id, Math.min(place.get(id) ?? Infinity, index));
  }
  const keyed = judgement.metrics.map((metric) => ({
    metric,
    keys: [
      metric.gated ? rank[metric.outcome] : rank.info,
      isFailing(metric) ? (place.get(metric.id) ?? findings.length) : 0,
      isFailing(metric) ? feltFirst(metric) : 0,
      metric.primary ? 0 : 1,
      isFailing(metric) || metric.outcome === 'improved' ? -excess(metric) : 0,
    ],
  }));
  // Ids settle ties, so that the order of samples never shows.
  return keyed
    .sort((a, b) => byKeys(a.keys, b.keys) || (a.metric.id < b.metric.id ? -1 : 1))
    .map(({ metric }) => metric);
}

const witnesses = new Set<string | undefined>(WITNESSES.map((quantile) => `latency-${quantile}`));

/** A quantile that is kept for the median's sake, and judged by no rule: in the records, not before people's eyes. */
function isWitness({ id, gated, limit }: MetricVerdict): boolean {
  return !gated && limit === null && witnesses.has(splitMetricId(id)?.metric);
}

/** The rows of a run that people read, in their order. */
export function readableMetrics(
  judgement: Judgement,
  findings: readonly Finding[],
): readonly MetricVerdict[] {
  return orderedMetrics(judgement, findings).filter((metric) => !isWitness(metric));
}

/** What people feel comes first: an endpoint's p50, errors, other times, then counters and sizes. */
export function feltFirst(metric: MetricVerdict): number {
  const parts = splitMetricId(metric.id);
  if (parts?.metric === 'latency-p50' && parts.middle !== 'all') return 0;
  if (parts?.metric === 'errors') return 1;
  return metric.unit === 'ms' || metric.unit === 's' ? 2 : 3;
}

function byKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const difference = key - (b[index] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

/** How many times the allowed change a row moved. */
function excess(metric: MetricVerdict): number {
  if (metric.change === null) return 0;
  return Math.abs(metric.change) / Math.max(metric.regression, 0.01);
}

/** The gate's findings, and one for each failing row that none of them speaks of: nothing red goes unsaid. */
export function completeFindings(judgement: Judgement): readonly Finding[] {
  const spoken = new Set(judgement.findings.flatMap(({ cause, ids }) => [cause, ...ids]));
  const unspoken = judgement.metrics.filter((metric) => isFailing(metric) && !spoken.has(metric.id));
  const byImpact = [...unspoken].sort((a, b) => excess(b) - excess(a) || (a.id < b.id ? -1 : 1));
  return [
    ...judgement.findings,
    ...byImpact.map(({ id, reason }) => ({ cause: id, ids: [id], text: reason })),
  ];
}
