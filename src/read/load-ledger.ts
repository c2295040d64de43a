/** The books of a load being read: scenarios, endpoints and checks, and which of them a set of tags stands for. */

import { endpointOf } from './endpoint-name.ts';
import type { LoadScenario } from './load-scenario.ts';
import { newScenario } from './load-scenario.ts';
import type { LoadSeries } from './load-series.ts';
import { newSeries } from './load-series.ts';

export type Tags = Readonly<Record<string, string>>;

/** Endpoints told apart per scenario; what exceeds it is counted as one, and said. Memory stays constant. */
const MOST_ENDPOINTS = 80;
const MOST_CHECKS = 200;
const MOST_NAMES_BEYOND = 1000;
export const OTHER_ENDPOINT = '(other)';

export interface Tally {
  failed: number;
  total: number;
}

export interface Ledger {
  /** Start of every timeline, ms since the epoch: the whole second of the first request. */
  startMs: number | undefined;
  readonly scenarios: Map<string, LoadScenario>;
  readonly series: Map<string, LoadSeries>;
  readonly checks: Map<string, Tally>;
  readonly beyond: Set<string>;
}

export function newLedger(): Ledger {
  return {
    startMs: undefined,
    scenarios: new Map(),
    series: new Map(),
    checks: new Map(),
    beyond: new Set(),
  };
}

export function scenarioOf(ledger: Ledger, name: string): LoadScenario {
  const known = ledger.scenarios.get(name);
  if (known) return known;
  const scenario = newScenario(name);
  ledger.scenarios.set(name, scenario);
  return scenario;
}

/** The series of a request's tags; `timeMs` is used for the very first one. */
export function seriesOf(ledger: Ledger, scenario: LoadScenario, tags: Tags, timeMs: number): LoadSeries {
  ledger.startMs ??= Math.floor(timeMs / 1000) * 1000;
  const wanted = endpointOf(tags['method'] ?? '', tags['name'] ?? tags['url'] ?? '');
  const key = `${scenario.name}\n${wanted.host ?? ''}\n${wanted.name}`;
  const known = ledger.series.get(key);
  if (known) return known;
  if (ledger.series.size < MOST_ENDPOINTS * Math.max(1, ledger.scenarios.size)) {
    const series = newSeries(scenario.name, wanted, ledger.startMs);
    ledger.series.set(key, series);
    return series;
  }
  if (ledger.beyond.size < MOST_NAMES_BEYOND) ledger.beyond.add(wanted.name);
  const otherKey = `${scenario.name}\n${wanted.host ?? ''}\n${OTHER_ENDPOINT}`;
  const other =
    ledger.series.get(otherKey) ??
    newSeries(scenario.name, { ...wanted, name: OTHER_ENDPOINT }, ledger.startMs);
  ledger.series.set(otherKey, other);
  return other;
}

/** The tally of a check's tags; checks beyond the cap share one. */
export function checkOf(ledger: Ledger, tags: Tags): Tally {
  const wanted = tags['check'] ?? '';
  const name = ledger.checks.has(wanted) || ledger.checks.size < MOST_CHECKS ? wanted : OTHER_ENDPOINT;
  const known = ledger.checks.get(name);
  if (known) return known;
  const tally = { failed: 0, total: 0 };
  ledger.checks.set(name, tally);
  return tally;
}

/** Did the request get the response the script expects? Scripts can switch k6's own answer off; then by status. */
export function isExpected(tags: Tags): boolean {
  const told = tags['expected_response'];
  if (told !== undefined) return told === 'true';
  const status = Number(tags['status'] ?? NaN);
  return status >= 200 && status < 400;
}
