/** What one endpoint did second by second, in memory that does not grow with the length of the run. */

import type { Sketch } from './sketch.ts';
import { mergeInto, newSketch, recordBucket } from './sketch.ts';

export interface Bin {
  requests: number;
  failures: number;
  /** Latency of expected responses, ms. */
  readonly latency: Sketch;
}

/** Bins of `binMs`, the first starting at `startMs`; a bin in which nothing ended is absent. */
export interface Timeline {
  readonly startMs: number;
  binMs: number;
  bins: (Bin | undefined)[];
}

/** Above this many bins, neighbours are joined and bins become twice as long: 8.5 minutes at one second. */
const MOST_BINS = 512;

export function newTimeline(startMs: number): Timeline {
  return { startMs, binMs: 1000, bins: [] };
}

function joined(left: Bin | undefined, right: Bin | undefined): Bin | undefined {
  if (!left || !right) return left ?? right;
  left.requests += right.requests;
  left.failures += right.failures;
  mergeInto(left.latency, right.latency);
  return left;
}

function halve(timeline: Timeline): void {
  const bins: (Bin | undefined)[] = [];
  for (let i = 0; i < timeline.bins.length; i += 2) bins.push(joined(timeline.bins[i], timeline.bins[i + 1]));
  timeline.bins = bins;
  timeline.binMs *= 2;
}

/** The bin in which `timeMs` lies; what is older than the first bin counts there. */
export function binAt(timeline: Timeline, timeMs: number): Bin {
  let at = Math.max(0, Math.floor((timeMs - timeline.startMs) / timeline.binMs));
  while (at >= MOST_BINS) {
    halve(timeline);
    at = Math.floor((timeMs - timeline.startMs) / timeline.binMs);
  }
  const there = timeline.bins[at];
  if (there) return there;
  const bin: Bin = { requests: 0, failures: 0, latency: newSketch(1) };
  while (timeline.bins.length <= at) timeline.bins.push(undefined);
  timeline.bins[at] = bin;
  return bin;
}

/** Counts one expected response of `latencyMs` (its fine bucket given) that ended at `timeMs`. */
export function binResponse(timeline: Timeline, timeMs: number, latencyMs: number, fineBucket: number): void {
  const bin = binAt(timeline, timeMs);
  bin.requests += 1;
  recordBucket(bin.latency, latencyMs, fineBucket, 1);
}

/** Counts one failed request that ended at `timeMs`: no latency. */
export function binFailure(timeline: Timeline, timeMs: number): void {
  const bin = binAt(timeline, timeMs);
  bin.requests += 1;
  bin.failures += 1;
}
