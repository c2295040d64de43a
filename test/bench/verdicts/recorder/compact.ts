import { metricSpec } from '../../../../src/gate/defaults.ts';
import { lastSegment } from '../../../../src/gate/metric-table.ts';
import type { MetricId, Value } from '../../../../src/model/metric.ts';
import { splitMetricId } from '../../../../src/model/metric.ts';
import type { Recording } from '../corpus.ts';

const DIGITS = 4;

export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Four digits of what was measured; what is counted stays whole. */
export function roundedValue(id: MetricId, value: Value): Value {
  return typeof value === 'number' && metricSpec(id, []).kind !== 'exact' ? rounded(value) : value;
}

/** Inputs of an open load, and what other metrics say better. */
const LEFT_OUT = new Set([
  'throughput',
  'apdex',
  'attained',
  'dropped',
  'shop_http_requests_total',
  'third-party-bytes',
  'font-bytes',
]);

/** Is the metric worth its place in a recording? */
export function isKept(id: MetricId): boolean {
  const metric = lastSegment(id);
  if (LEFT_OUT.has(metric)) return false;
  return metric !== 'latency-p99' || splitMetricId(id)?.middle === 'all';
}

/** An object with one line per key. */
function table(rows: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(rows).map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`);
  return `{\n${lines.join(',\n')}\n }`;
}

/** JSON with a line per field and, where it is long, per metric: small, and a diff can be read. */
export function recordingText(recording: Recording): string {
  const { values, seconds, host, truth, ...head } = recording;
  const fields = [
    ...Object.entries(head).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...Object.entries({ truth, values, seconds, host }).flatMap(([key, rows]) =>
      rows === undefined ? [] : [` ${JSON.stringify(key)}: ${table(rows)}`],
    ),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}
