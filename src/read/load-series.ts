/** What is known of one endpoint in one scenario while a load is being read. */

import type { Endpoint } from './endpoint-name.ts';
import type { Sketch } from './sketch.ts';
import { bucketOf, newSketch, record, recordBucket } from './sketch.ts';
import type { Timeline } from './timeline.ts';
import { binFailure, binResponse, newTimeline } from './timeline.ts';

/** Counts are requests; latency is of expected responses only, in ms, as k6 measured it. */
export interface LoadSeries {
  readonly scenario: string;
  readonly endpoint: Endpoint;
  /** IP address that answered its first answered request. */
  address: string | undefined;
  requests: number;
  failures: number;
  /** Failures without any answer (k6 status 0): refused, reset, timed out. Part of `failures`. */
  unreached: number;
  readonly latency: Sketch;
  /** How long dropped arrivals would have waited for a virtual user that this endpoint held. */
  readonly waits: Sketch;
  readonly timeline: Timeline;
  /** Expected responses per HTTP status, and failures. */
  readonly answers: Map<string, number>;
  readonly refusals: Map<string, number>;
}

export function newSeries(scenario: string, endpoint: Endpoint, startMs: number): LoadSeries {
  return {
    scenario,
    endpoint,
    address: undefined,
    requests: 0,
    failures: 0,
    unreached: 0,
    latency: newSketch(0),
    waits: newSketch(0),
    timeline: newTimeline(startMs),
    answers: new Map(),
    refusals: new Map(),
  };
}

function addOne(counts: Map<string, number>, status: string): void {
  counts.set(status, (counts.get(status) ?? 0) + 1);
}

/** Counts an expected response. */
export function countResponse(series: LoadSeries, timeMs: number, latencyMs: number, status: string): void {
  const bucket = bucketOf(latencyMs);
  series.requests += 1;
  addOne(series.answers, status);
  recordBucket(series.latency, latencyMs, bucket, 1);
  binResponse(series.timeline, timeMs, latencyMs, bucket);
}

/** Counts a request that failed: an unexpected response, or none at all. */
export function countFailure(series: LoadSeries, timeMs: number, status: string): void {
  series.requests += 1;
  series.failures += 1;
  addOne(series.refusals, status);
  if (status === '0') series.unreached += 1;
  binFailure(series.timeline, timeMs);
}

export function countWait(series: LoadSeries, waitMs: number): void {
  record(series.waits, waitMs);
}
