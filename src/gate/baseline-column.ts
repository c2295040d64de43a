/** What the stored history says of each metric: the Baseline column and its trend. */

import type { Baseline } from '../model/baseline.ts';
import type { MetricId, Value } from '../model/metric.ts';
import type { BaselineColumn } from '../model/run.ts';
import { median } from '../stats/quantile.ts';
import { historyWindow } from './history-samples.ts';

/** One number per run where the metric has numbers: the run's median over its rounds. */
function runValue(values: readonly Value[]): Value | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? values.at(-1) : median(numbers);
}

function trendOf(values: readonly Value[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

/** The median over the window's runs per metric (the newest value of rates and sets), and the runs behind it. */
export function baselineColumn(baseline: Baseline, commitsBehind?: number): BaselineColumn {
  const runs = historyWindow(baseline);
  const perMetric = new Map<MetricId, Value[]>();
  for (const run of runs) {
    for (const [id, rounds] of Object.entries(run.metrics)) {
      const value = runValue(rounds);
      if (value !== undefined) perMetric.set(id, [...(perMetric.get(id) ?? []), value]);
    }
  }
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
