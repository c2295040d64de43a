/** Metric values of a load round from what the reader saw. */

import { loadMetricId } from '../model/metric.ts';
import type { MetricId, Value } from '../model/metric.ts';
import type { EndpointReading, LoadReading } from './load-reading.ts';
import type { Sketch } from './sketch.ts';
import { countUpTo, mergeInto, newSketch, quantile } from './sketch.ts';

export interface EndpointTotals {
  readonly name: string;
  readonly requests: number;
  readonly failures: number;
  readonly unreached: number;
  /** Corrected for coordinated omission. */
  readonly latency: Sketch;
  /** As k6 measured it. */
  readonly raw: Sketch;
  readonly imputed: number;
  /** Expected responses per HTTP status, and failures. */
  readonly answers: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
}

const quantiles = [10, 25, 50, 75, 90, 95, 99] as const;

/** Apdex T. Source: the half second that Apdex tools begin with; one T for all, so that runs can be compared. */
const APDEX_MS = 500;

/** Joins the readings of one endpoint (scenarios), or of all endpoints. */
export function totalsOf(name: string, readings: Iterable<EndpointReading>): EndpointTotals {
  const [latency, raw] = [newSketch(0), newSketch(0)];
  const counts = { requests: 0, failures: 0, unreached: 0, imputed: 0 };
  const answers: Record<string, number> = {};
  const refusals: Record<string, number> = {};
  for (const reading of readings) {
    mergeInto(latency, reading.corrected);
    mergeInto(raw, reading.latency);
    counts.requests += reading.requests;
    counts.failures += reading.failures;
    counts.unreached += reading.unreached;
    counts.imputed += reading.imputed;
    addTo(answers, reading.answers);
    addTo(refusals, reading.refusals);
  }
  return { name, ...counts, latency, raw, answers, refusals };
}

function addTo(into: Record<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [status, times] of Object.entries(counts)) into[status] = (into[status] ?? 0) + times;
}

/** The same with so many requests that never got any answer, of which k6 tells nothing. */
export function withUnanswered(totals: EndpointTotals, unanswered: number): EndpointTotals {
  return {
    ...totals,
    requests: totals.requests + unanswered,
    failures: totals.failures + unanswered,
    unreached: totals.unreached + unanswered,
  };
}

/** `latency-p10` … `latency-p99` and `errors`. A quantile with less than one request beyond it is not told. */
export function endpointValues(load: string, totals: EndpointTotals): Record<MetricId, Value> {
  const { name, requests, failures, latency } = totals;
  const values: Record<MetricId, Value> = {};
  if (requests === 0) return values;
  values[loadMetricId(load, name, 'errors')] = [failures, requests];
  for (const percent of quantiles) {
    const beyond = (latency.count * Math.min(percent, 100 - percent)) / 100;
    const value = beyond >= 1 || percent === 50 ? quantile(latency, percent / 100) : undefined;
    if (value !== undefined) values[loadMetricId(load, name, `latency-p${String(percent)}`)] = value;
  }
  return values;
}

/** Satisfied + half of the tolerating (up to 4 T), of all requests; failures are frustrated. */
function apdex({ latency, requests, failures }: EndpointTotals): number {
  const satisfied = countUpTo(latency, APDEX_MS);
  const tolerating = countUpTo(latency, 4 * APDEX_MS) - satisfied;
  const all = latency.count + failures;
  return requests === 0 || all === 0 ? NaN : (satisfied + tolerating / 2) / all;
}

export interface LoadTotals {
  readonly iterations: number;
  readonly dropped: number;
  /** Arrivals that were due in the whole round; undefined where the script sets its own pace. */
  readonly offered?: number;
}

/** `all`: throughput, attained, dropped, checks and apdex beside what every endpoint has. */
export function wholeValues(
  load: string,
  all: EndpointTotals,
  totals: LoadTotals,
  points: LoadReading,
): Record<MetricId, Value> {
  const values = endpointValues(load, all);
  const id = (metric: string) => loadMetricId(load, 'all', metric);
  const seconds =
    points.firstMs === undefined || points.lastMs === undefined ? 0 : (points.lastMs - points.firstMs) / 1000;
  if (seconds > 0 && all.raw.count > 1) values[id('throughput')] = (all.raw.count - 1) / seconds;
  const score = apdex(all);
  if (Number.isFinite(score)) values[id('apdex')] = score;
  const { iterations, dropped, offered } = totals;
  if (offered !== undefined && offered > 0) {
    values[id('attained')] = Math.min(1, iterations / offered);
    values[id('dropped')] = [dropped, dropped + iterations];
  }
  const checks = Object.values(points.checks);
  if (checks.length > 0) {
    values[id('checks')] = checks.reduce<readonly [number, number]>(
      ([f, t], [failed, total]) => [f + failed, t + total],
      [0, 0],
    );
  }
  return values;
}
