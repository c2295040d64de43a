/** Fast failures look like speed: a regressed error rate voids the latency it stands beside. */

import type { MetricId } from '../model/metric.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { splitMetricId } from '../model/metric.ts';
import type { Row } from './row.ts';
import { amended } from './row.ts';

function failuresOn({ head }: MetricVerdict): number {
  return Array.isArray(head) && typeof head[0] === 'number' ? head[0] : 0;
}

interface Voided {
  /** Loads (`load/all`) and endpoints (`load/endpoint`) whose error rate regressed, with the row that says so. */
  readonly regressed: ReadonlyMap<string, MetricId>;
  /** Endpoints (`load/endpoint`) with an error row of their own that shows no failure on head. */
  readonly sound: ReadonlySet<string>;
}

function errorRows(rows: readonly MetricVerdict[]): Voided {
  const regressed = new Map<string, MetricId>();
  const sound = new Set<string>();
  for (const row of rows) {
    const parts = splitMetricId(row.id);
    if (parts?.family !== 'load' || parts.metric !== 'errors') continue;
    const place = `${parts.name}/${parts.middle}`;
    if (row.outcome === 'regressed' && row.gated) regressed.set(place, row.id);
    if (parts.middle !== 'all' && failuresOn(row) === 0) sound.add(place);
  }
  return { regressed, sound };
}

/**
 * Which regressed error rate voids a metric: latency of its load, unless the endpoint's own errors are none; where only an
 * endpoint's own errors regressed, that endpoint's.
 */
export function voidedBy(rows: readonly MetricVerdict[]): (id: MetricId) => MetricId | undefined {
  const { regressed, sound } = errorRows(rows);
  return (id) => {
    const parts = splitMetricId(id);
    if (parts?.family !== 'load') return undefined;
    const latency = parts.metric.startsWith('latency-') || parts.metric === 'apdex';
    const place = `${parts.name}/${parts.middle}`;
    if (!latency || sound.has(place)) return undefined;
    return regressed.get(`${parts.name}/all`) ?? regressed.get(place);
  };
}

/** Voided rows become `inconclusive`. */
export function voidLatency(rows: readonly Row[]): readonly Row[] {
  const voided = voidedBy(rows.map(({ verdict }) => verdict));
  return rows.map((row) => {
    const { id, outcome, reason } = row.verdict;
    const errors = voided(id);
    if (errors === undefined || outcome === 'info' || outcome === 'new' || outcome === 'missing') return row;
    const why = `void: ${errors} regressed, and failures are not as fast or slow as answers; fixing them would settle it`;
    return { ...amended(row, 'inconclusive', `${why} (${reason})`), unsettled: false };
  });
}
