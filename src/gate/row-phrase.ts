/** A row in a few words, for findings. */

import type { Unit, Value } from '../model/metric.ts';
import { splitMetricId, wrongSide } from '../model/metric.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { asRead } from './reasons.ts';
import { isScriptThreshold } from './script-thresholds.ts';
import { amount, percent, signedPercent } from './wording.ts';

/** What the metric belongs to: "`GET /api/search`", "`home` on mobile", "the server under checkout". */
function subject(id: string): string {
  const parts = splitMetricId(id);
  if (!parts) return `\`${id}\``;
  if (parts.family === 'server') return `the server under ${parts.name}`;
  if (parts.family === 'page') return `\`${parts.name}\` on ${parts.middle}`;
  return parts.middle === 'all' ? `\`${parts.name}\`, all requests` : `\`${parts.middle}\``;
}

function metricName(id: string): string {
  const segment = splitMetricId(id)?.metric ?? id;
  const quantile = /^latency-(p\d+)$/.exec(segment)?.[1];
  return quantile ?? segment.replaceAll('-', ' ');
}

function valueText(value: Value | null, unit: Unit): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return amount(value, unit);
  const [failures, total] = value;
  if (typeof failures === 'number' && typeof total === 'number')
    return total > 0 ? percent(failures / total) : 'none';
  return String(value.length);
}

/** "p75 +9.1 %": what a steadier quantile of the same requests says, where one speaks. */
function steadier(row: MetricVerdict): readonly string[] {
  if (row.steadier === undefined) return [];
  const { quantile, change } = row.steadier;
  return [`${quantile} ${signedPercent(asRead(change, row))}`];
}

function sizes(row: MetricVerdict): string {
  const [from, to] = [valueText(row.base, row.unit), valueText(row.head, row.unit)];
  if (to === undefined) return '';
  const span = from === undefined ? to : `${from} → ${to}`;
  const ratio = row.kind === 'timing' || row.kind === 'exact';
  if (!ratio || row.change === null) return span;
  // For metrics where higher is better the change counts lost speed; the values already tell the direction.
  if (row.better === 'higher') return span;
  return `${span} (${[signedPercent(row.change), ...steadier(row)].join(', ')})`;
}

/** A whole sentence without its full stop: "`GET /api/search` p50 41.8 ms → 49.6 ms (+18.7 %)". */
export function rowPhrase(row: MetricVerdict): string {
  if (row.kind === 'rate' && isScriptThreshold(row.id))
    return `the script's own threshold ${subject(row.id)} failed in ${sizes(row)} of the rounds`;
  const over =
    row.outcome === 'over-limit' && row.limit !== null
      ? `, ${wrongSide(row)} its limit of ${amount(row.limit, row.unit)}`
      : '';
  return `${subject(row.id)} ${metricName(row.id)} ${sizes(row)}${over}`;
}

/** A row beside the one that leads: "`GET /api/cart` p95 +73 %", "queries 3 → 14". */
export function changePhrase(row: MetricVerdict): string {
  const parts = splitMetricId(row.id);
  if (row.kind === 'exact' || row.change === null || row.kind === 'rate' || row.kind === 'set')
    return `${metricName(row.id)} ${sizes(row)}`;
  const change = asRead(row.change, row);
  const sign = change > 0 ? '+' : '';
  const size = row.kind === 'timing' ? signedPercent(change) : `${sign}${amount(change, row.unit)}`;
  const by = [size, ...steadier(row).map((text) => `(${text})`)].join(' ');
  return parts?.family === 'load'
    ? `${subject(row.id)} ${metricName(row.id)} ${by}`
    : `${metricName(row.id)} ${by}`;
}
