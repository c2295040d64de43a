/** The specification of every metric of a run: rules, what the rounds tell of it, what the nightly noise tells. */

import type { MetricId, MetricKind, MetricSpec, Value } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import type { LoadPlan, Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import { MUTED } from '../model/verdict.ts';
import { median } from '../stats/quantile.ts';
import { brokenEndpoints } from './broken-endpoints.ts';
import type { SpecHints } from './defaults.ts';
import { compares, metricSpec } from './defaults.ts';
import type { GateFacts } from './facts.ts';
import { kindDefaults, metricDefaults } from './metric-table.ts';
import { judgesErrors } from './only-errors.ts';
import { isSound } from './rounds.ts';
import { isScriptThreshold, scriptThresholdSpec } from './script-thresholds.ts';
import { percent } from './wording.ts';

/** Endpoints whose p50 gates by default. Source: docs/verdicts.md section 2. */
const BUSIEST = 5;

/** The busiest endpoints of a load over all its rounds, busiest first. */
export function busiestEndpoints(rounds: readonly Round[], load: string): readonly string[] {
  const requests = new Map<string, number>();
  for (const round of rounds)
    if (round.target.kind === 'load' && round.target.name === load)
      for (const [endpoint, count] of Object.entries(round.load?.endpointRequests ?? {}))
        if (endpoint !== 'all') requests.set(endpoint, (requests.get(endpoint) ?? 0) + count);
  return [...requests]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, BUSIEST)
    .map(([endpoint]) => endpoint);
}

interface LoadHints {
  readonly busiest: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  readonly requests: (endpoint: string) => number | undefined;
  readonly roundMs: number;
  readonly closedModel: boolean;
}

function loadHints(plan: Plan, load: LoadPlan, all: readonly Round[]): LoadHints {
  const own = all.filter(
    (round) => round.target.kind === 'load' && round.target.name === load.name && isSound(round),
  );
  // What gates is settled by the screen: fresh rounds confirm a row, they do not choose it anew.
  const first = own.filter(({ stage }) => stage !== 'confirm');
  const rounds = first.length > 0 ? first : own;
  const counts = (endpoint: string) =>
    rounds.flatMap(({ load: facts }) => {
      const seen = endpoint === 'all' ? facts?.requests : facts?.endpointRequests[endpoint];
      return seen === undefined ? [] : [seen];
    });
  return {
    busiest: new Set(busiestEndpoints(rounds, load.name)),
    broken: judgesErrors(plan, load.name) ? brokenEndpoints(rounds) : new Set(),
    requests: (endpoint) => {
      const seen = counts(endpoint);
      return seen.length === 0 ? undefined : median(seen);
    },
    roundMs: load.roundMs,
    closedModel:
      load.profile === 'as-written' && rounds.every((round) => round.load?.offeredPerSecond === undefined),
  };
}

function hintsFor(id: MetricId, loads: ReadonlyMap<string, LoadHints>): SpecHints {
  const parts = splitMetricId(id);
  const load = parts && parts.family !== 'page' ? loads.get(parts.name) : undefined;
  if (!parts || !load) return {};
  const requestsPerRound = load.requests(parts.middle);
  return {
    busiest: load.busiest,
    broken: load.broken,
    roundMs: load.roundMs,
    closedModel: load.closedModel,
    ...(requestsPerRound === undefined ? {} : { requestsPerRound }),
  };
}

function looksLike(kind: MetricKind, value: Value): boolean {
  if (kind === 'set') return Array.isArray(value) && value.every((part) => typeof part === 'string');
  if (kind === 'rate') return Array.isArray(value) && value.length === 2;
  return typeof value === 'number';
}

/** A metric whose value is not of the kind its name stands for is shown by the value's own kind. */
function fitting(spec: MetricSpec, sample: Value): MetricSpec {
  if (looksLike(spec.kind, sample)) return spec;
  const kinds = ['timing', 'rate', 'set'] as const;
  const other = kindDefaults(kinds.find((kind) => looksLike(kind, sample)) ?? 'timing');
  return {
    ...spec,
    kind: other.kind,
    unit: other.unit,
    gated: false,
    ungatedReason: 'of another kind than its name says',
  };
}

/** What the nightly base-against-base says: a metric blinder than must-see is shown and counted, never red. */
function muted(spec: MetricSpec, plan: Plan, facts: GateFacts): MetricSpec {
  const known = facts.noise[spec.id]?.detectable;
  if (known === undefined || !compares(spec) || spec.kind === 'rate' || spec.kind === 'set') return spec;
  // What the team itself allows cannot be too blind.
  if (known <= Math.max(plan.compare.mustSee, spec.regression)) return spec;
  const reason = `${MUTED} that only ${percent(known)} or more would be seen`;
  return { ...spec, gated: spec.limit !== undefined, ungatedReason: reason };
}

/** A function from metric id (and one of its values) to its specification in this run. */
export function runSpecs(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
): (id: MetricId, sample: Value) => MetricSpec {
  const loads = new Map(plan.loads.map((load) => [load.name, loadHints(plan, load, rounds)]));
  return (id, sample) =>
    isScriptThreshold(id)
      ? scriptThresholdSpec(id)
      : muted(fitting(metricSpec(id, plan.thresholds, hintsFor(id, loads)), sample), plan, facts);
}

/** Its unit of statistics is the process generation. */
export function perGeneration(id: MetricId): boolean {
  return metricDefaults(id)?.perGeneration === true;
}
