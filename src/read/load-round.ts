/** One k6 round as metric values, facts and what speaks against them. */

import type { Problem } from '../model/failure.ts';
import type { LoadJob, LoadRaw } from '../model/load-raw.ts';
import type { MetricId, Side, Value } from '../model/metric.ts';
import type { CounterTexts, TreeUsage } from '../model/resources.ts';
import type { LoadFacts } from '../model/round.ts';
import { judgeGenerator, worstLag } from './generator-verdict.ts';
import { K6_EXIT } from './k6-exit.ts';
import type { ScriptThreshold } from './k6-summary.ts';
import { scriptThresholds } from './k6-summary.ts';
import type { EvidenceInput } from './load-evidence.ts';
import { evidenceProblems, thrownOverFailures } from './load-evidence.ts';
import type { LoadReading } from './load-reading.ts';
import type { LoadTotals } from './load-values.ts';
import { endpointValues, totalsOf, wholeValues, withUnanswered } from './load-values.ts';
import { sortEndpoints } from './own-endpoints.ts';
import { readerOptions } from './reader-options.ts';
import { serverValues } from './server-values.ts';
import { quantile } from './sketch.ts';
import { sketchToText } from './sketch-text.ts';

export interface LoadRoundInput {
  /** The load's name: second part of its metric ids. */
  readonly name: string;
  readonly side: Side;
  readonly ask: Pick<LoadJob, 'profile' | 'origin' | 'roundMs' | 'ratePerSecond' | 'steps'>;
  readonly raw: LoadRaw;
  readonly points: LoadReading;
  readonly tree?: TreeUsage | undefined;
  readonly counters?: CounterTexts | undefined;
  /** Cores of the machine. */
  readonly cores?: number | undefined;
}

export interface ReadLoadRound {
  /** Empty when the round is `invalid`: nothing of it may be compared. */
  readonly values: Readonly<Record<MetricId, Value>>;
  readonly facts: LoadFacts;
  readonly problems: readonly Problem[];
}

function offeredPerSecond(ask: LoadRoundInput['ask']): number | undefined {
  return readerOptions(ask).model === 'open' && !ask.steps ? ask.ratePerSecond : undefined;
}

function loadTotals({ ask, points }: LoadRoundInput): LoadTotals {
  const sum = (field: 'iterations' | 'dropped') =>
    points.scenarios.reduce((total, each) => total + each[field], 0);
  const rate = offeredPerSecond(ask);
  const totals = { iterations: sum('iterations'), dropped: sum('dropped') };
  return rate === undefined ? totals : { ...totals, offered: (rate * ask.roundMs) / 1000 };
}

/** Thresholds that had samples, and `exec.test.fail()`, which is one in all but name. */
function thresholdFacts(thresholds: readonly ScriptThreshold[], exitCode: number): Record<string, boolean> {
  const told = thresholds
    .filter(({ sampled }) => sampled)
    .map(({ metric, expression, held }) => [`${metric}: ${expression}`, held] as const);
  const marked = exitCode === K6_EXIT.failed ? [['exec.test.fail()', false] as const] : [];
  return Object.fromEntries([...told, ...marked]);
}

function roundFacts({ raw, points, ask }: LoadRoundInput, told: EvidenceInput): LoadFacts {
  const { endpoints, all, iterations, dropped } = told;
  const thrown = thrownOverFailures(told);
  const rate = offeredPerSecond(ask);
  const lag = worstLag(points);
  const cpu = raw.generatorCpuSeconds;
  const corrected = [...endpoints, all].filter(({ imputed }) => imputed > 0);
  const rawP95 = corrected.flatMap(({ name, raw: sketch }) => {
    const p95 = quantile(sketch, 0.95);
    return p95 === undefined ? [] : [[name, p95] as const];
  });
  return {
    requests: all.requests,
    iterations,
    dropped,
    ...(thrown === undefined ? {} : { thrown }),
    ...(rate === undefined ? {} : { offeredPerSecond: rate }),
    ...(lag === undefined ? {} : { scheduleLagP99Ms: lag.p99Ms }),
    ...(cpu === undefined ? {} : { generatorCpu: (cpu * 1000) / raw.elapsedMs }),
    exitCode: raw.exitCode,
    ...(rawP95.length > 0 ? { rawP95Ms: Object.fromEntries(rawP95) } : {}),
    endpointRequests: Object.fromEntries(endpoints.map(({ name, requests }) => [name, requests])),
    sketches: Object.fromEntries(endpoints.map(({ name, latency }) => [name, sketchToText(latency)])),
    answers: Object.fromEntries(endpoints.map(({ name, answers }) => [name, answers])),
    thresholds: thresholdFacts(told.thresholds, raw.exitCode),
  };
}

/**
 * Turns a k6 run into a round. The evidence floor comes first: when it does not hold there is one `invalid` problem
 * with the reason in a sentence, and no values. `problems` speak of the load by its name.
 */
export function loadRound(input: LoadRoundInput): ReadLoadRound {
  const { name, side, ask, raw, points, tree, counters, cores } = input;
  const sorted = sortEndpoints(points, ask, raw);
  const endpoints = [...sorted.own].map(([endpoint, readings]) => totalsOf(endpoint, readings));
  // What `as-written` cuts off may be the script's own wish (`gracefulStop`): it is said, not counted.
  const unanswered = ask.profile === 'as-written' ? 0 : points.unanswered;
  const all = withUnanswered(totalsOf('all', [...sorted.own.values()].flat()), unanswered);
  const totals = loadTotals(input);
  const medianMs = quantile(all.raw, 0.5);
  const told: EvidenceInput = {
    side,
    profile: ask.profile,
    origin: ask.origin,
    raw,
    points,
    sorted,
    endpoints,
    all,
    ...totals,
    thresholds: scriptThresholds(raw.summary),
  };
  const facts = roundFacts(input, told);
  const generator = judgeGenerator({
    points,
    ...totals,
    ...(ask.ratePerSecond === undefined ? {} : { ratePerSecond: ask.ratePerSecond }),
    ...(facts.generatorCpu === undefined ? {} : { generatorCpu: facts.generatorCpu }),
    ...(tree?.cpuSeconds === undefined ? {} : { serverCpu: (tree.cpuSeconds * 1000) / tree.wallMs }),
    ...(cores === undefined ? {} : { cores }),
    ...(medianMs === undefined ? {} : { medianMs }),
  });
  const evidence = evidenceProblems(told);
  const floorHolds = evidence.every(({ kind }) => kind !== 'invalid');
  const problems = [...evidence, ...(floorHolds ? generator.problems : [])].map((each) => ({
    ...each,
    about: name,
  }));
  const valid = problems.every(({ kind }) => kind !== 'invalid');
  const answered = all.requests - all.unreached + points.setupRequests;
  const values = {
    ...wholeValues(name, all, totals, points),
    ...Object.assign({}, ...endpoints.map((endpoint) => endpointValues(name, endpoint))),
    ...serverValues(name, answered, tree, counters),
  };
  return { values: valid ? values : {}, facts: { ...facts, ...generator.facts }, problems };
}
