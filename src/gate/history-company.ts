/**
 * Endpoints of one load in each other's company, against history: what makes a machine slow makes all of them slow, and how
 * they stand to each other in one run hardly depends on it. Source and measurements: docs/verdicts.md section 6.
 */

import type { MetricId } from '../model/metric.ts';
import type { HistoryMetric, HistoryRun, HistorySamples } from '../model/samples.ts';
import { groupBy } from '../stats/group-by.ts';
import { mean } from '../stats/moments.ts';
import type { CalibratedRun } from '../stats/moderated-prediction.ts';
import { moderatedPrediction } from '../stats/moderated-prediction.ts';
import { median, medianWithout } from '../stats/quantile.ts';
import { historyPrior, runMedians, withFewerRounds } from './baseline-effect.ts';
import type { Apartness } from './company-effect.ts';
import { besideOthers } from './company-effect.ts';
import { LEAST_ROWS, familyOf } from './company.ts';
import { compares } from './defaults.ts';
import { DEFAULT_NOISE } from './effect.ts';
import type { WithPast } from './history-entry.ts';
import { ENOUGH_HISTORY, LEAST_ROUNDS } from './history-entry.ts';
import { covariate } from './unlike-runner.ts';
import { ascending, asNumbers } from './values.ts';

/** How much worse a row is than the load's other endpoints, beside how it stood to them in past runs; log scale. */
export interface Apart extends Apartness {
  readonly value: number;
}

interface Member {
  readonly metric: HistoryMetric;
  readonly runs: readonly HistoryRun[];
}

/**
 * Timings of endpoints, enough rounds and runs of them, far enough from zero for a ratio, on machines whose speeds are known: endpoints
 * follow a machine's speed differently, and how much can be told only then.
 */
function memberOf({ metric, past }: WithPast): Member[] {
  const { id, kind, head, floor } = metric;
  if (kind !== 'timing' || !compares(metric) || !id.startsWith('load/') || head.length < LEAST_ROUNDS)
    return [];
  if (past.kind !== 'runs' || !past.calibrated || past.runs.length < ENOUGH_HISTORY) return [];
  const levels = [...runMedians(metric, past.runs), median(asNumbers(id, head))];
  return levels.every((level) => level > 0 && level >= floor) ? [{ metric, runs: past.runs }] : [];
}

/** Without rows that have less than half of the runs that most have: they would take the others' from everybody. */
function withoutYoung(family: readonly Member[]): readonly Member[] {
  const usual = median(family.map(({ runs }) => runs.length));
  return family.filter(({ runs }) => runs.length >= usual / 2);
}

/** Runs that every row of the family has, so that all of them are set beside each other in the same ones. */
function commonRuns(family: readonly Member[]): readonly HistoryRun[] {
  const [first, ...rest] = family.map(({ runs }) => runs);
  return (first ?? []).filter((run) => rest.every((runs) => runs.includes(run)));
}

/** A row run by run, this one last, as its distance from its own level in past runs; log scale, positive is worse. */
function pathOf({ metric }: Member, runs: readonly HistoryRun[]): readonly number[] {
  const sign = metric.better === 'lower' ? 1 : -1;
  const now = median(asNumbers(metric.id, metric.head));
  const points = [...runMedians(metric, runs), now].map((level) => sign * Math.log(level));
  const level = mean(points.slice(0, -1));
  return points.map((point) => point - level);
}

function apartIn(all: readonly Member[], samples: HistorySamples): readonly (readonly [MetricId, Apart])[] {
  const family = withoutYoung(all);
  const runs = commonRuns(family);
  if (family.length < LEAST_ROWS || runs.length < ENOUGH_HISTORY) return [];
  const speeds = [...runs.map(({ runner }) => runner), samples.runner].map(covariate);
  const paths = family.map((member) => ({ member, path: pathOf(member, runs) }));
  const together = speeds.map((_, run) => ascending(paths.map(({ path }) => path[run] ?? Number.NaN)));
  const predicted = (path: readonly number[], prior: ReturnType<typeof historyPrior>) => {
    const points = path.map((y, run): CalibratedRun => ({ y, c: speeds[run] ?? 0 }));
    return moderatedPrediction(points.slice(0, -1), points.at(-1) ?? { y: 0, c: 0 }, prior);
  };
  return paths.map(({ member: { metric }, path }) => {
    const others = path.map((point, run) => medianWithout(together[run] ?? [], point));
    const prior = historyPrior(metric, true);
    // What the machine's speed does to all of them is gone from the difference: its slope is believed to be none.
    const difference = predicted(
      path.map((point, run) => point - (others[run] ?? 0)),
      { ...prior, slope: 0 },
    );
    const apart = withFewerRounds(difference, metric, { head: metric.head, runs }, Math.log);
    const beside = besideOthers(apart, predicted(others, prior), DEFAULT_NOISE);
    return [metric.id, { value: apart.value, ...beside }] as const;
  });
}

/** What each row says beside the others of its load; rows that have no company are left out. */
export function apartInHistory(
  metrics: readonly WithPast[],
  samples: HistorySamples,
): ReadonlyMap<MetricId, Apart> {
  const members = metrics.flatMap(memberOf);
  const families = groupBy(members, ({ metric }) => familyOf(metric.id));
  return new Map([...families.values()].flatMap((family) => apartIn(family, samples)));
}
