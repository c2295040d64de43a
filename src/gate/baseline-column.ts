/** What the stored history says of each metric: the Baseline column and its trend. */

import type { Baseline } from '../model/baseline.ts';
import type { MetricId, Value } from '../model/metric.ts';
import type { BaselineColumn } from '../model/run.ts';
import { median } from '../stats/quantile.ts';
import { historyWindow } from './history-samples.ts';
import { hardwareOfNewest, seriesOfNewest } from './unlike-runner.ts';

/** One number per run where the metric has numbers: the run's median over its rounds. */
function runValue(values: readonly Value[]): Value | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? values.at(-1) : median(numbers);
}

function trendOf(values: readonly Value[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

/**
 * The median per metric (the newest value of rates and sets) over the window's runs that are of one kind of machine and
 * one series with the newest, and the runs behind it.
 */
export function baselineColumn(baseline: Baseline, commitsBehind?: number): BaselineColumn {
  const runs = hardwareOfNewest(historyWindow(baseline));
  const ids = new Set(runs.flatMap((run) => Object.keys(run.metrics)));
  const perMetric = new Map(
    [...ids].map((id): readonly [MetricId, readonly Value[]] => [
      id,
      seriesOfNewest(runs, id)
        .map((run) => runValue(run.metrics[id] ?? []))
        .filter((value) => value !== undefined),
    ]),
  );
  return {
    runs: runs.length,
    sha: baseline.commit,
    runId: baseline.runId,
    at: baseline.at,
    values: Object.fromEntries(
      [...perMetric].flatMap(([id, values]) => {
        const value = runValue(values);
        return value === undefined ? [] : [[id, value] as const];
      }),
    ),
    trend: Object.fromEntries([...perMetric].map(([id, values]) => [id, trendOf(values)])),
    commits: runs.map(({ commit }) => commit),
    ...(commitsBehind === undefined ? {} : { commitsBehind }),
  };
}
