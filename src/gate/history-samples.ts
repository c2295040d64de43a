/** Head's rounds beside the baseline's past runs. */

import type { Baseline, BaselineHistoryRun } from '../model/baseline.ts';
import { HISTORY_RUNS } from '../model/baseline.ts';
import type { MetricId, MetricSpec, Value } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import type { HistoryMetric, HistoryRun, HistorySamples } from '../model/samples.ts';
import { compares } from './defaults.ts';
import type { GateFacts } from './facts.ts';
import { generationValues, tooFewStarts } from './generations.ts';
import { metricPattern } from '../model/metric-pattern.ts';
import { belongsTo, isSound, loadTargets, pageTargets } from './rounds.ts';
import { perGeneration, runSpecs } from './run-specs.ts';
import { withScriptThresholds } from './script-thresholds.ts';
import { otherSeries } from './unlike-runner.ts';

/** The run without what an accepted shift has put behind it: the window starts at the last accepted shift. */
function sinceAccepted(run: BaselineHistoryRun, accepted: Baseline['accepted']): HistoryRun {
  const later = accepted.filter((shift) => shift.at > run.at);
  const behind = (id: MetricId) =>
    later.some(
      ({ metrics }) => metrics.length === 0 || metrics.some((pattern) => metricPattern(pattern)(id)),
    );
  const { runId: _runId, metrics, ...rest } = run;
  return { ...rest, metrics: Object.fromEntries(Object.entries(metrics).filter(([id]) => !behind(id))) };
}

/** The past runs that count: the newest 30, each metric since its last accepted shift. */
export function historyWindow(baseline: Baseline | undefined): readonly HistoryRun[] {
  if (!baseline) return [];
  return baseline.history.slice(-HISTORY_RUNS).map((run) => sinceAccepted(run, baseline.accepted));
}

/** Head's values of every metric, round by round (by process generation where that is the unit). */
export function headValues(rounds: readonly Round[]): Readonly<Record<MetricId, readonly Value[]>> {
  const head = rounds.filter((round) => round.side === 'head' && isSound(round)).map(withScriptThresholds);
  const ids = [...new Set(head.flatMap((round) => Object.keys(round.values)))].sort();
  return Object.fromEntries(
    ids.map((id) => [
      id,
      perGeneration(id)
        ? generationValues(head, 'head', id)
        : head.flatMap((round) => {
            const value = round.values[id];
            return value === undefined ? [] : [value];
          }),
    ]),
  );
}

/** What is measured once per start of the server is shown and not judged after too few of them. */
function withStarts(spec: MetricSpec, head: readonly Value[]): MetricSpec {
  const few = perGeneration(spec.id) && head.length > 0 ? tooFewStarts(head.length) : undefined;
  if (few === undefined || !compares(spec)) return spec;
  return { ...spec, gated: spec.limit !== undefined, ungatedReason: few };
}

/**
 * The samples of a run against history: head's rounds of stage `history` (all of head's where there is none), the
 * baseline's window, and metrics that the newest past run had and head has not, where both are of one series.
 */
export function historySamples(plan: Plan, rounds: readonly Round[], facts: GateFacts): HistorySamples {
  const own = rounds.some((round) => round.stage === 'history')
    ? rounds.filter((round) => round.stage === 'history')
    : rounds;
  const history = historyWindow(facts.baseline);
  const values = headValues(own);
  const specOf = runSpecs(plan, own, facts);
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const wanted = (id: MetricId) => targets.some((target) => belongsTo(id, target));
  const newest = history.at(-1);
  const lost = newest
    ? Object.entries(newest.metrics).filter(
        ([id, past]) =>
          values[id] === undefined &&
          past.length > 0 &&
          wanted(id) &&
          otherSeries(id, facts, newest) === undefined,
      )
    : [];
  const metricOf = (id: MetricId, head: readonly Value[], sample: Value | undefined): HistoryMetric[] =>
    sample === undefined ? [] : [{ ...withStarts(specOf(id, sample), head), head }];
  return {
    schema: 'tollgate/samples@1',
    strategy: 'baseline',
    runner: facts.runner,
    ...(facts.versions === undefined ? {} : { versions: facts.versions }),
    ...(facts.scriptHash === undefined ? {} : { scriptHash: facts.scriptHash }),
    history,
    metrics: [
      ...Object.entries(values).flatMap(([id, head]) => metricOf(id, head, head[0])),
      ...lost.flatMap(([id, past]) => metricOf(id, [], past[0])),
    ],
  };
}
