/** One k6 scenario while a load is being read: its iterations, its drops and what the drops waited for. */

import type { LoadSeries } from './load-series.ts';
import { countWait } from './load-series.ts';
import type { Sketch } from './sketch.ts';
import { newSketch, record } from './sketch.ts';

/** Arrivals kept to measure schedule lag; later ones are not needed to see that a generator is slow. 1.6 MB. */
const MOST_ARRIVALS = 200_000;
/** Drops waiting for an iteration to end; more than this is a server that stopped, which other evidence names. */
const MOST_PENDING = 1_000_000;

export interface LoadScenario {
  readonly name: string;
  iterations: number;
  dropped: number;
  readonly iterationMs: Sketch;
  /** Time of all its requests together. */
  requestMs: number;
  /** Iteration starts and due times of drops, ms since the epoch. */
  readonly arrivals: number[];
  arrivalsCut: boolean;
  /** Due times of drops for which no iteration has ended yet. */
  pending: number[];
  lastEndMs: number;
  /** The slowest request seen while drops were pending: it held the virtual users. */
  heaviest: LoadSeries | undefined;
  heaviestMs: number;
}

export function newScenario(name: string): LoadScenario {
  return {
    name,
    iterations: 0,
    dropped: 0,
    iterationMs: newSketch(0),
    requestMs: 0,
    arrivals: [],
    arrivalsCut: false,
    pending: [],
    lastEndMs: -Infinity,
    heaviest: undefined,
    heaviestMs: -1,
  };
}

function arrive(scenario: LoadScenario, timeMs: number): void {
  if (scenario.arrivals.length < MOST_ARRIVALS) scenario.arrivals.push(timeMs);
  else scenario.arrivalsCut = true;
}

/** Counts a request's time, and remembers which endpoint keeps virtual users busy while arrivals are dropped. */
export function noteRequest(scenario: LoadScenario, series: LoadSeries, latencyMs: number): void {
  scenario.requestMs += latencyMs;
  if (scenario.pending.length === 0 || latencyMs <= scenario.heaviestMs) return;
  scenario.heaviest = series;
  scenario.heaviestMs = latencyMs;
}

/** Gives each pending drop that `endMs` could have served its wait: until then no virtual user was free. */
function settle(scenario: LoadScenario, endMs: number): void {
  const { pending, heaviest } = scenario;
  if (pending.length === 0) return;
  const later: number[] = [];
  for (const dueMs of pending) {
    if (dueMs > endMs || !heaviest) later.push(dueMs);
    else countWait(heaviest, endMs - dueMs);
  }
  scenario.pending = later;
  if (later.length === 0) {
    scenario.heaviest = undefined;
    scenario.heaviestMs = -1;
  }
}

/** An iteration of `durationMs` that ended at `endMs`. */
export function countIteration(scenario: LoadScenario, endMs: number, durationMs: number): void {
  scenario.iterations += 1;
  record(scenario.iterationMs, durationMs);
  arrive(scenario, endMs - durationMs);
  scenario.lastEndMs = Math.max(scenario.lastEndMs, endMs);
  settle(scenario, endMs);
}

/** `times` arrivals that were due at `dueMs` and found no free virtual user. */
export function countDrop(scenario: LoadScenario, dueMs: number, times: number): void {
  scenario.dropped += times;
  for (let i = 0; i < times && scenario.pending.length < MOST_PENDING; i += 1) {
    scenario.pending.push(dueMs);
    arrive(scenario, dueMs);
  }
}

/** The end of the run, at `endMs`: what is still pending waited at least until then, for `fallback` if nothing else. */
export function settleAll(scenario: LoadScenario, endMs: number, fallback: LoadSeries | undefined): void {
  scenario.heaviest ??= fallback;
  settle(scenario, Math.max(endMs, scenario.lastEndMs));
}

/**
 * Share of the iterations' time spent in requests; the rest is the script's own: `sleep()` or computing. Undefined
 * before the first iteration ended.
 */
export function requestShare(scenario: LoadScenario): number | undefined {
  const { sum, count } = scenario.iterationMs;
  return count === 0 || sum <= 0 ? undefined : scenario.requestMs / sum;
}
