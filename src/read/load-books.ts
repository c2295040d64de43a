/** Points entered into the books of a load, by what their tags mean. The reader finds the fields, this counts. */

import type { Hanging } from './hanging.ts';
import { countWaiting, endedOne, newHanging } from './hanging.ts';
import type { Ledger, Tags, Tally } from './load-ledger.ts';
import { checkOf, isExpected, newLedger, scenarioOf, seriesOf } from './load-ledger.ts';
import type { LoadScenario } from './load-scenario.ts';
import { countDrop, countIteration, noteRequest } from './load-scenario.ts';
import type { LoadSeries } from './load-series.ts';
import { countFailure, countResponse } from './load-series.ts';

export interface LoadBooks {
  readonly ledger: Ledger;
  /** Thresholds of the script on each metric k6 declared. */
  readonly declared: Map<string, readonly string[]>;
  points: number;
  unreadable: number;
  setupRequests: number;
  firstMs: number;
  lastMs: number;
  peakVus: number;
  readonly hanging: Hanging;
}

export function newBooks(): LoadBooks {
  const counts = { points: 0, unreadable: 0, setupRequests: 0, peakVus: -1 };
  return {
    ledger: newLedger(),
    declared: new Map(),
    ...counts,
    firstMs: Infinity,
    lastMs: -Infinity,
    hanging: newHanging(),
  };
}

/** What the tags of a point stand for. `outside`: samples of `setup()` and `teardown()`, which have no scenario. */
export type Meaning =
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'request';
      readonly series: LoadSeries;
      readonly scenario: LoadScenario;
      readonly expected: boolean;
      readonly status: string;
    }
  | { readonly kind: 'scenario'; readonly scenario: LoadScenario }
  | { readonly kind: 'check'; readonly tally: Tally };

/** The metrics that are counted. A request's other points repeat what its duration point says. */
export const COUNTED = [
  'http_req_duration',
  'iteration_duration',
  'checks',
  'dropped_iterations',
  'vus',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Works out what tags stand for on a point of `metric` at `timeMs`. */
export function meaningOf(books: LoadBooks, metric: Counted, tags: Tags, timeMs: number): Meaning {
  const name = tags['scenario'];
  if (name === undefined) return { kind: 'outside' };
  if (metric === 'checks') return { kind: 'check', tally: checkOf(books.ledger, tags) };
  const scenario = scenarioOf(books.ledger, name);
  if (metric !== 'http_req_duration') return { kind: 'scenario', scenario };
  const series = seriesOf(books.ledger, scenario, tags, timeMs);
  series.address ??= tags['ip'];
  return { kind: 'request', series, scenario, expected: isExpected(tags), status: tags['status'] ?? '' };
}

function enterRequest(
  meaning: Extract<Meaning, { kind: 'request' }>,
  timeMs: number,
  latencyMs: number,
): void {
  const { series, scenario, status } = meaning;
  noteRequest(scenario, series, latencyMs);
  if (meaning.expected) countResponse(series, timeMs, latencyMs, status);
  else countFailure(series, timeMs, status);
}

/** Enters one point. */
export function enter(
  books: LoadBooks,
  metric: Counted,
  meaning: Meaning,
  timeMs: number,
  value: number,
): void {
  if (metric === 'vus') {
    books.peakVus = Math.max(books.peakVus, value);
    countWaiting(books.hanging, timeMs, value, books.lastMs);
    return;
  }
  if (meaning.kind === 'outside') {
    if (metric === 'http_req_duration') books.setupRequests += 1;
    return;
  }
  if (timeMs < books.firstMs) books.firstMs = timeMs;
  if (timeMs > books.lastMs) books.lastMs = timeMs;
  if (meaning.kind === 'request') enterRequest(meaning, timeMs, value);
  else if (meaning.kind === 'check') {
    meaning.tally.total += 1;
    if (value === 0) meaning.tally.failed += 1;
  } else if (metric === 'iteration_duration') {
    endedOne(books.hanging, timeMs - value);
    countIteration(meaning.scenario, timeMs, value);
  } else countDrop(meaning.scenario, timeMs, value);
}
