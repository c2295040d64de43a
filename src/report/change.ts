/** The size of a change as people read it: signs turned from "worse" to "more", in the unit of the metric's kind. */

import type { Value } from '../model/metric.ts';
import { turned } from '../model/metric.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import {
  NOTHING,
  formatDifference,
  formatNumber,
  formatPair,
  formatPercent,
  formatValue,
  percentDigits,
} from './format.ts';

/** A value of either side as a number: shares are failures / total, sets are counted; undefined: nothing to show. */
export function numberOf(value: Value | null | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!value) return undefined;
  const [failures, total] = value;
  if (typeof failures === 'number' && typeof total === 'number')
    return total > 0 ? failures / total : undefined;
  return value.length;
}

/** A side's value with its unit, or a dash. */
export function valueText(value: Value | null | undefined, metric: Pick<MetricVerdict, 'unit'>): string {
  const number = numberOf(value);
  return number === undefined ? NOTHING : formatValue(number, metric.unit);
}

/** Both sides: "41.8" and "49.6 ms"; a side that has no value is a dash. */
export function sidesText(metric: MetricVerdict): readonly [from: string, to: string] {
  const [from, to] = [numberOf(metric.base), numberOf(metric.head)];
  if (from === undefined || to === undefined)
    return [valueText(metric.base, metric), valueText(metric.head, metric)];
  return formatPair(from, to, metric.unit);
}

/** The names a set gained and lost. */
export function setChange(metric: MetricVerdict): {
  readonly added: readonly string[];
  readonly gone: readonly string[];
} {
  const [before, after] = [namesOf(metric.base), namesOf(metric.head)];
  return {
    added: after.filter((name) => !before.includes(name)),
    gone: before.filter((name) => !after.includes(name)),
  };
}

function namesOf(value: Value | null): readonly string[] {
  if (value === null || typeof value === 'number') return [];
  return value.filter((item) => typeof item === 'string');
}

/** "+18.7 %", "+92.4 kB", "+1.4 points", "same"; a dash where nothing could be compared. */
export function changeText(metric: MetricVerdict): string {
  if (metric.kind === 'set') return setChangeText(metric);
  if (metric.kind === 'exact') return exactChangeText(metric);
  if (metric.change === null) return NOTHING;
  const change = turned(metric.change, metric);
  if (metric.kind === 'timing') return formatPercent(change);
  return change === 0 ? 'same' : formatDifference(change, metric.unit);
}

/** Counts that should repeat and do not: equal middles are not the same numbers. */
export function varies({ kind, low, high }: MetricVerdict): boolean {
  return kind === 'exact' && low !== high;
}

function exactChangeText(metric: MetricVerdict): string {
  const [from, to] = [numberOf(metric.base), numberOf(metric.head)];
  if (from === undefined || to === undefined) return NOTHING;
  return from === to && !varies(metric) ? 'same' : formatDifference(to - from, metric.unit);
}

/** "p75 +9.1 %": what a steadier quantile of the same requests says of a row that is called something; else empty. */
export function steadierText(metric: MetricVerdict): string {
  const { steadier } = metric;
  if (steadier === undefined || !/^p\d{1,2}$/.test(steadier.quantile)) return '';
  return `${steadier.quantile} ${formatPercent(turned(steadier.change, metric))}`;
}

/** The change as it stands alone: "+18.7 %", "+1.8 % (p75 +9.1 %)". */
export function wholeChangeText(metric: MetricVerdict): string {
  const steadier = steadierText(metric);
  return `${changeText(metric)}${steadier === '' ? '' : ` (${steadier})`}`;
}

/** What stands behind the change in its cell: " (16 … 21)", " (−9 … +13), p75 +9.1 %". */
export function aroundText(metric: MetricVerdict): string {
  const [interval, steadier] = [intervalText(metric), steadierText(metric)];
  return `${interval === '' ? '' : ` (${interval})`}${steadier === '' ? '' : `, ${steadier}`}`;
}

function setChangeText(metric: MetricVerdict): string {
  if (metric.base === null || metric.head === null) return NOTHING;
  const { added, gone } = setChange(metric);
  if (added.length === 0 && gone.length === 0) return 'same';
  return [
    added.length > 0 ? `+${String(added.length)}` : '',
    gone.length > 0 ? `−${String(gone.length)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "16 … 21", "−2 … +33" around a change, "exact" where nothing varies; empty when there is no interval. */
export function intervalText(metric: MetricVerdict): string {
  if (varies(metric)) return 'varies';
  if (metric.stage === 'exact') return metric.change === null || metric.change === 0 ? '' : 'exact';
  if (metric.low === null || metric.high === null) return '';
  const ends = [turned(metric.low, metric), turned(metric.high, metric)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const oneSided = ends[0] >= 0 || ends[1] <= 0;
  const signed = (end: number) => {
    const text = endText(end, ends, metric);
    return text === '0' || (end > 0 && oneSided) ? text : `${end < 0 ? '−' : '+'}${text}`;
  };
  return ends[0] === ends[1] ? '' : ends.map(signed).join(' … ');
}

/** As many decimals as the width of the interval gives a meaning to. */
function endText(end: number, ends: readonly [number, number], metric: MetricVerdict): string {
  if (!Number.isFinite(end)) return '∞';
  if (metric.kind === 'absolute') return formatNumber(Math.abs(end));
  const width = (ends[1] - ends[0]) * 100;
  const decimals = width >= 4 ? 0 : width >= 0.4 ? 1 : 2;
  return formatNumber(Number((Math.abs(end) * 100).toFixed(decimals)));
}

/** What the gate allows: "+5 %", "+0.2 ms" where the floor rules, "≤ 300 ms" for a limit; a dash for nothing. */
export function allowedText(metric: MetricVerdict): string {
  const limit =
    metric.limit === null
      ? ''
      : `${metric.better === 'lower' ? '≤' : '≥'} ${formatValue(metric.limit, metric.unit)}`;
  if (!metric.gated) return limit || NOTHING;
  if (metric.outcome === 'over-limit' || metric.base === null) return limit || NOTHING;
  return [regressionText(metric), limit].filter((part) => part !== '').join(', ');
}

function regressionText(metric: MetricVerdict): string {
  const sign = metric.better === 'lower' ? 1 : -1;
  if (metric.kind === 'set') return 'none new';
  if (metric.kind === 'rate' || metric.kind === 'absolute') {
    const most = Math.max(metric.regression, metric.floor);
    return most === 0 ? 'none' : formatDifference(sign * most, metric.unit);
  }
  const base = numberOf(metric.base);
  const byRatio = base === undefined ? 0 : Math.abs(base) * metric.regression;
  if (metric.kind === 'exact') {
    const most = Math.max(byRatio, metric.floor);
    return most === 0 ? 'none' : formatDifference(sign * most, metric.unit);
  }
  if (base !== undefined && metric.floor > byRatio) return formatDifference(sign * metric.floor, metric.unit);
  return metric.regression === 0 ? 'none' : formatPercent(sign * metric.regression);
}

/** A bound on `change` ("6 %", "0.5 points") without sign: what a row rules out or could have seen. */
export function boundText(bound: number | null, metric: MetricVerdict): string | undefined {
  if (bound === null || !Number.isFinite(bound)) return undefined;
  if (metric.kind === 'timing' || metric.kind === 'exact')
    return `${percentDigits(Math.abs(turned(bound, metric)))} %`;
  return formatDifference(Math.abs(bound), metric.unit).replace(/^\+/, '');
}
