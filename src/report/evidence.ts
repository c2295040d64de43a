/** What the charts of a row are drawn from: rounds, quantiles and history, in the unit people read. */

import type { MetricId, Value } from '../model/metric.ts';
import { loadMetricId, splitMetricId } from '../model/metric.ts';
import type { RunRecord } from '../model/run.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import type { ShiftPoint, TrendPoint } from './chart-lines.ts';
import type { RoundGroup, RoundsChart } from './chart-rounds.ts';
import { numberOf } from './change.ts';
import { displayScale, shortSha } from './format.ts';

/** Most groups of a chart: more dots than pixels say nothing. */
const MOST_GROUPS = 60;

/** The unit a row's charts share, so that base, head and history can be compared by eye. */
function scaleOf(metric: MetricVerdict): { readonly factor: number; readonly unit: string } {
  const sizes = [numberOf(metric.base), numberOf(metric.head)]
    .filter((value) => value !== undefined)
    .map(Math.abs);
  return displayScale(Math.max(0, ...sizes), metric.unit);
}

function numbers(values: readonly Value[] | undefined, factor: number): readonly number[] {
  return (values ?? [])
    .map(numberOf)
    .filter((value) => value !== undefined)
    .map((value) => value * factor);
}

/** Rounds of a row, block by block or run by run; undefined when a chart of them would say nothing. */
export function roundsOf(metric: MetricVerdict, { samples }: RunRecord): RoundsChart | undefined {
  if (!samples) return undefined;
  const { factor, unit } = scaleOf(metric);
  const limit = metric.limit === null ? {} : { limit: metric.limit * factor };
  if (samples.strategy === 'baseline') {
    const head = numbers(samples.metrics.find(({ id }) => id === metric.id)?.head, factor);
    const past = samples.history.slice(-MOST_GROUPS).map((run): RoundGroup => ({
      name: shortSha(run.commit),
      base: numbers(run.metrics[metric.id], factor),
      head: [],
    }));
    const groups = [...past.filter(({ base }) => base.length > 0), { name: 'this', base: [], head }];
    return head.length > 0 && head.length + past.length >= 3 ? { groups, unit, ...limit } : undefined;
  }
  const screen = pairedGroups(samples.metrics, metric.id, factor, 0);
  const fresh = pairedGroups(samples.confirm?.metrics ?? [], metric.id, factor, screen.length);
  if (screen.length + fresh.length < 3) return undefined;
  return {
    groups: [...screen, ...fresh],
    unit,
    ...limit,
    ...(fresh.length > 0 && { freshFrom: screen.length }),
  };
}

function pairedGroups(
  metrics: readonly {
    readonly id: MetricId;
    readonly base: readonly Value[];
    readonly head: readonly Value[];
  }[],
  id: MetricId,
  factor: number,
  before: number,
): readonly RoundGroup[] {
  const metric = metrics.find((one) => one.id === id);
  const [base, head] = [numbers(metric?.base, factor), numbers(metric?.head, factor)];
  const count = Math.min(MOST_GROUPS, Math.max(base.length, head.length));
  return Array.from({ length: count }, (_, index) => ({
    name: String(before + index + 1),
    base: base.slice(index, index + 1),
    head: head.slice(index, index + 1),
  }));
}

const quantiles = ['p10', 'p25', 'p50', 'p75', 'p90', 'p95', 'p99'] as const;

/** How each quantile of a row's endpoint moved, in percent; empty for fewer than three. */
export function shiftOf(metric: MetricVerdict, record: RunRecord): readonly ShiftPoint[] {
  const parts = splitMetricId(metric.id);
  if (parts?.family !== 'load' || !parts.metric.startsWith('latency-')) return [];
  const rows = new Map(record.judgement.metrics.map((row) => [row.id, row]));
  const points = quantiles.flatMap((name): readonly ShiftPoint[] => {
    const row = rows.get(loadMetricId(parts.name, parts.middle, `latency-${name}`));
    if (!row || row.change === null || row.low === null || row.high === null) return [];
    return [{ name, change: row.change * 100, low: row.low * 100, high: row.high * 100 }];
  });
  return points.length >= 3 ? points : [];
}

/** The row's history on main; empty for fewer than three runs. */
export function trendOf(metric: MetricVerdict, record: RunRecord): readonly TrendPoint[] {
  const { factor } = scaleOf(metric);
  const trend = (record.baselineColumn?.trend[metric.id] ?? []).slice(-MOST_GROUPS);
  if (trend.length < 3) return [];
  const commits = (record.baselineColumn?.commits ?? []).slice(-trend.length);
  return trend.map((value, index) => {
    const commit = commits[index - (trend.length - commits.length)];
    return {
      name: commit === undefined ? `−${String(trend.length - index)}` : shortSha(commit),
      value: value * factor,
    };
  });
}

/** The head value in the charts' unit. */
export function headNow(metric: MetricVerdict): number | undefined {
  const head = numberOf(metric.head);
  return head === undefined ? undefined : head * scaleOf(metric).factor;
}

export function unitOf(metric: MetricVerdict): string {
  return scaleOf(metric).unit;
}
