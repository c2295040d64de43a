/** The end of a load: drops become the latencies users would have seen, arrivals become schedule lag. */

import { stepOfScenario } from '../model/load-raw.ts';
import { groupBy } from '../stats/group-by.ts';
import type { LoadBooks } from './load-books.ts';
import { scenarioOf } from './load-ledger.ts';
import type { EndpointReading, LoadReaderOptions, LoadReading, ScenarioReading } from './load-reading.ts';
import type { LoadScenario } from './load-scenario.ts';
import { requestShare, settleAll } from './load-scenario.ts';
import type { LoadSeries } from './load-series.ts';
import { scheduleLag } from './schedule-lag.ts';
import type { Sketch } from './sketch.ts';
import { bucketOf, entriesOf, mergeInto, newSketch, quantile, recordBucket } from './sketch.ts';

/**
 * Coordinated omission: a dropped arrival is a user who would have waited for a virtual user and then been served.
 * Its latency: the wait until an iteration ended + the endpoint's median. With 5 virtual users and a 1 s stall this
 * turned a p95 of 9.8 ms into 788 ms where 80 virtual users measured 793 ms (docs/verdicts.md section 2).
 */
function corrected(series: LoadSeries): Sketch {
  const service = quantile(series.latency, 0.5);
  if (series.waits.count === 0 || service === undefined) return series.latency;
  const sketch = newSketch(0);
  mergeInto(sketch, series.latency);
  for (const [wait, times] of entriesOf(series.waits)) {
    recordBucket(sketch, wait + service, bucketOf(wait + service), times);
  }
  return sketch;
}

/** Below this share of requests in an iteration, what held the virtual users was the script, not the server. */
const HELD_BY_REQUESTS = 0.5;

function endpointReading(series: LoadSeries, open: boolean): EndpointReading {
  const { scenario, endpoint, requests, failures, unreached, latency, timeline } = series;
  const sketch = open ? corrected(series) : latency;
  return {
    scenario,
    ...endpoint,
    ...(series.address === undefined ? {} : { address: series.address }),
    requests,
    failures,
    unreached,
    answers: Object.fromEntries(series.answers),
    refusals: Object.fromEntries(series.refusals),
    latency,
    corrected: sketch,
    imputed: sketch.count - latency.count,
    timeline,
  };
}

/** The rate at which a scenario's arrivals were due, where it is known: alone in its run or in its step. */
function dueRate(name: string, alone: boolean, options: LoadReaderOptions): number | undefined {
  const step = stepOfScenario(name);
  if (!alone) return undefined;
  return step === undefined ? options.ratePerSecond : options.steps?.[step]?.ratePerSecond;
}

function scenarioReading(
  scenario: LoadScenario,
  alone: boolean,
  options: LoadReaderOptions,
): ScenarioReading {
  const { name, iterations, dropped, iterationMs } = scenario;
  const share = requestShare(scenario);
  const counts = { name, iterations, dropped, iterationMs };
  const facts = share === undefined ? counts : { ...counts, requestShare: share };
  if (options.model === 'closed') return facts;
  const ratePerSecond = dueRate(name, alone, options);
  const step = stepOfScenario(name);
  const ms = step === undefined ? options.roundMs : options.steps?.[step]?.ms;
  const due =
    ratePerSecond === undefined || ms === undefined ? undefined : Math.floor((ratePerSecond * ms) / 1000);
  const lag = scheduleLag({
    timesMs: Float64Array.from(scenario.arrivals),
    ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
    untraced: due === undefined || scenario.arrivalsCut ? 0 : Math.max(0, due - scenario.arrivals.length),
  });
  return lag ? { ...facts, lag } : facts;
}

function busiest(books: LoadBooks, scenario: string): LoadSeries | undefined {
  const own = [...books.ledger.series.values()].filter((series) => series.scenario === scenario);
  return own.toSorted((a, b) => b.latency.sum - a.latency.sum)[0];
}

/** Closes the books. */
export function closeBooks(books: LoadBooks, options: LoadReaderOptions): LoadReading {
  const scenarios = [...books.ledger.scenarios.values()];
  for (const scenario of scenarios) settleAll(scenario, books.lastMs, busiest(books, scenario.name));
  const perStep = groupBy(scenarios, ({ name }) => stepOfScenario(name));
  const alone = (name: string) => perStep.get(stepOfScenario(name))?.length === 1;
  const imputes = (name: string) => {
    const share = options.model === 'open' ? requestShare(scenarioOf(books.ledger, name)) : undefined;
    return share !== undefined && share >= HELD_BY_REQUESTS;
  };
  const seen = Number.isFinite(books.firstMs);
  return {
    points: books.points,
    unreadable: books.unreadable,
    ...(seen ? { firstMs: books.firstMs, lastMs: books.lastMs } : {}),
    scenarios: scenarios.map((scenario) => scenarioReading(scenario, alone(scenario.name), options)),
    endpoints: [...books.ledger.series.values()].map((series) =>
      endpointReading(series, imputes(series.scenario)),
    ),
    setupRequests: books.setupRequests,
    checks: Object.fromEntries(
      [...books.ledger.checks].map(([name, { failed, total }]) => [name, [failed, total] as const]),
    ),
    declared: Object.fromEntries(books.declared),
    ...(books.peakVus >= 0 ? { peakVus: books.peakVus } : {}),
    unanswered: books.hanging.users,
    endpointsBeyondCap: books.ledger.beyond.size,
  };
}
