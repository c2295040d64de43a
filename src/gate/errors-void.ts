/** Fast failures look like speed: a regressed error rate voids the latency it stands beside. */

import type { MetricId } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import type { Row } from './row.ts';
import { amended } from './row.ts';

function failuresOn(row: Row): number {
  const { head } = row.verdict;
  return Array.isArray(head) && typeof head[0] === 'number' ? head[0] : 0;
}

interface Voided {
  /** Loads whose error rate regressed, with the row that says so. */
  readonly loads: ReadonlyMap<string, MetricId>;
  /** Endpoints (`load/endpoint`) with an error row of their own that shows no failure on head. */
  readonly sound: ReadonlySet<string>;
}

function errorRows(rows: readonly Row[]): Voided {
  const loads = new Map<string, MetricId>();
  const sound = new Set<string>();
  for (const row of rows) {
    const parts = splitMetricId(row.verdict.id);
    if (parts?.family !== 'load' || parts.metric !== 'errors') continue;
    if (row.verdict.outcome === 'regressed' && row.verdict.gated) loads.set(parts.name, row.verdict.id);
    if (parts.middle !== 'all' && failuresOn(row) === 0) sound.add(`${parts.name}/${parts.middle}`);
  }
  return { loads, sound };
}

/** Latency rows of a load whose errors regressed become `inconclusive`, unless the endpoint's own errors are none. */
export function voidLatency(rows: readonly Row[]): readonly Row[] {
  const { loads, sound } = errorRows(rows);
  if (loads.size === 0) return rows;
  return rows.map((row) => {
    const parts = splitMetricId(row.verdict.id);
    if (parts?.family !== 'load') return row;
    const errors = loads.get(parts.name);
    const latency = parts.metric.startsWith('latency-') || parts.metric === 'apdex';
    if (errors === undefined || !latency || sound.has(`${parts.name}/${parts.middle}`)) return row;
    const { outcome, reason } = row.verdict;
    if (outcome === 'info' || outcome === 'new' || outcome === 'missing') return row;
    const why = `void: ${errors} regressed, and failures are not as fast or slow as answers; fixing them would settle it`;
    return { ...amended(row, 'inconclusive', `${why} (${reason})`), unsettled: false };
  });
}
