/** Has main left its level? CUSUM over prediction errors of past runs. */

import type { MetricSpec } from '../model/metric.ts';
import type { Drift } from '../model/notices.ts';
import type { HistoryRun } from '../model/samples.ts';
import { cusum } from '../stats/cusum.ts';
import { moderatedPrediction } from '../stats/moderated-prediction.ts';
import { normalQuantile } from '../stats/normal.ts';
import { median } from '../stats/quantile.ts';
import { studentTCdf } from '../stats/student-t.ts';
import { historyPrior, runMedians } from './baseline-effect.ts';
import { logOffset } from './scale.ts';
import { covariate } from './unlike-runner.ts';

/** Runs that set the level before errors are counted. */
const LEARN = 5;
/** Past this height the level is no longer taken from the climb itself, or a slow CUSUM would chase its own tail. */
const FREEZE_AT = 4;
/** A shift counts from this many runs on and from half of what a pull request may cost. Source: docs/verdicts.md section 7. */
const LEAST_RUNS = 4;
const K = 0.5;

interface Point {
  readonly y: number;
  readonly c: number;
}

function errorOf(past: readonly Point[], now: Point, spec: MetricSpec, calibrated: boolean): number {
  const { value, standardError, df } = moderatedPrediction(past, now, historyPrior(spec, calibrated));
  // A value off the chart counts as much as eight standard errors.
  const p = studentTCdf(value / standardError, df);
  return Math.max(-8, Math.min(8, normalQuantile(p)));
}

/** Standardized prediction errors of the runs after the first five, each predicted from a level that does not climb along. */
function predictionErrors(
  points: readonly Point[],
  spec: MetricSpec,
  calibrated: boolean,
): readonly number[] {
  const errors: number[] = [];
  let [up, down, quietUntil] = [0, 0, LEARN];
  for (let i = LEARN; i < points.length; i += 1) {
    const now = points[i];
    if (!now) continue;
    const z = errorOf(points.slice(0, quietUntil), now, spec, calibrated);
    errors.push(z);
    up = Math.max(0, up + z - K);
    down = Math.max(0, down - z - K);
    if (Math.max(up, down) < FREEZE_AT) quietUntil = i + 1;
  }
  return errors;
}

function driftOfMetric(spec: MetricSpec, runs: readonly HistoryRun[], merges: Merges): Drift | undefined {
  const own = runs.filter((run) => (run.metrics[spec.id]?.length ?? 0) > 0);
  if (own.length < LEARN + LEAST_RUNS) return undefined;
  const values = runMedians(spec, own);
  const calibrated = own.every((run) => run.runner.calibration !== undefined);
  const sign = spec.better === 'lower' ? 1 : -1;
  const offset = logOffset(values, median(values), spec.floor);
  const points = own.map((run, i) => ({
    y: sign * Math.log((values[i] ?? Number.NaN) + offset),
    c: calibrated ? sign * covariate(run.runner) : 0,
  }));
  const { alarm } = cusum(predictionErrors(points, spec, calibrated), K);
  if (!alarm) return undefined;
  const from = LEARN + alarm.since;
  const first = own[from];
  const [before, after] = [points.slice(0, from), points.slice(from)];
  if (!first || after.length < LEAST_RUNS) return undefined;
  const change = Math.expm1(median(after.map(({ y }) => y)) - median(before.map(({ y }) => y)));
  if (Math.abs(change) < spec.regression / 2) return undefined;
  return {
    id: spec.id,
    since: first.commit,
    at: first.at,
    change,
    suspects: merges(own[from - 1]?.commit, first.commit),
  };
}

/** Commits merged after `from` up to `to`, newest first; the gate knows only the runs, the caller may know git. */
export type Merges = (from: string | undefined, to: string) => readonly string[];

const onlyTheRun: Merges = (_from, to) => [to];

/**
 * Timings of main that left their level, the worst first: CUSUM with k = 0.5, h = 8 (about 19,000 runs between false
 * alarms per metric and side). `runs` are the window since the last accepted shift, oldest first (`historyWindow`).
 */
export function driftOf(
  runs: readonly HistoryRun[],
  specs: readonly MetricSpec[],
  merges: Merges = onlyTheRun,
): readonly Drift[] {
  return specs
    .filter((spec) => spec.kind === 'timing')
    .flatMap((spec) => driftOfMetric(spec, runs, merges) ?? [])
    .sort((a, b) => b.change - a.change || (a.id < b.id ? -1 : 1));
}

/** The line that undoes the first suspect. */
export function revertLine({ suspects, since }: Drift): string {
  return `git revert -m 1 ${suspects[0] ?? since}`;
}
