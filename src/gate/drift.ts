/** Has main left its level? CUSUM over prediction errors of past runs. */

import type { MetricId, MetricSpec } from '../model/metric.ts';
import type { Drift } from '../model/notices.ts';
import type { HistoryRun } from '../model/samples.ts';
import { cusum } from '../stats/cusum.ts';
import { moderatedPrediction } from '../stats/moderated-prediction.ts';
import { normalQuantile } from '../stats/normal.ts';
import { median } from '../stats/quantile.ts';
import { studentTCdf } from '../stats/student-t.ts';
import { historyPrior, runMedians } from './baseline-effect.ts';
import { logOffset } from './scale.ts';
import { covariate, hardwareOfNewest, sameClock, seriesOfNewest } from './unlike-runner.ts';

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

/** What the runs say of one metric: worse is up, on a log scale. */
function pointsOf(spec: MetricSpec, runs: readonly HistoryRun[], calibrated: boolean): readonly Point[] {
  const values = runMedians(spec, runs);
  const sign = spec.better === 'lower' ? 1 : -1;
  const offset = logOffset(values, median(values), spec.floor);
  return runs.map((run, i) => ({
    y: sign * Math.log((values[i] ?? Number.NaN) + offset),
    c: calibrated ? covariate(run.runner) : 0,
  }));
}

/** By how much the second points lie above the first, a ratio minus one. */
function rise(before: readonly Point[], after: readonly Point[]): number {
  return Math.expm1(median(after.map(({ y }) => y)) - median(before.map(({ y }) => y)));
}

/** Where runs left their level: from which on, and whether they stayed away. `on`: where to search on. */
interface Shift {
  readonly from: number;
  readonly stands: boolean;
  readonly on: number;
}

/**
 * The first shift. One that went away again is passed over: the search goes on where the old level was back. One that went
 * on to the other side of it was a level too, from which the next is searched.
 */
function nextShift(spec: MetricSpec, runs: readonly HistoryRun[], calibrated: boolean): Shift | undefined {
  const points = pointsOf(spec, runs, calibrated);
  const { alarm } = cusum(predictionErrors(points, spec, calibrated), K);
  if (!alarm) return undefined;
  const from = LEARN + alarm.since;
  const [before, after] = [points.slice(0, from), points.slice(from)];
  if (after.length < LEAST_RUNS) return undefined;
  const moved = (some: readonly Point[]) =>
    (alarm.direction === 'up' ? 1 : -1) * rise(before, some) >= spec.regression / 2;
  if (moved(after) && moved(after.slice(-LEAST_RUNS))) return { from, stands: true, on: from };
  const left = points.findIndex(
    (point, i) => i > LEARN + alarm.at && !moved([point]) && !moved(points.slice(i, i + LEAST_RUNS)),
  );
  if (left < 0) return undefined;
  const isBack = Math.abs(rise(before, points.slice(left, left + LEAST_RUNS))) < spec.regression / 2;
  return { from, stands: false, on: isBack || left - from < LEAST_RUNS ? left : from };
}

/**
 * Every shift that still stands, of runs that are alike: another script, tool or machine is another level, and nobody's
 * drift. A level that was left once can be left again, and each time somebody else may have done it.
 */
function driftsOfMetric(spec: MetricSpec, runs: readonly HistoryRun[]): readonly Drift[] {
  const own = hardwareOfNewest(seriesOfNewest(runs, spec.id));
  const newest = own.at(-1);
  const calibrated = newest !== undefined && sameClock(newest, own);
  const shifts: { readonly level: number; readonly from: number }[] = [];
  for (let at = 0; own.length - at >= LEARN + LEAST_RUNS;) {
    const shift = nextShift(spec, own.slice(at), calibrated);
    if (!shift) break;
    if (shift.stands) shifts.push({ level: at, from: at + shift.from });
    at += shift.on;
  }
  const points = shifts.length === 0 ? [] : pointsOf(spec, own, calibrated);
  return shifts.flatMap(({ level, from }, i) => {
    const change = rise(points.slice(level, from), points.slice(from, shifts[i + 1]?.from));
    return Math.abs(change) >= spec.regression / 2 ? (driftFrom(spec.id, own, from, change) ?? []) : [];
  });
}

function driftFrom(
  id: MetricId,
  runs: readonly HistoryRun[],
  from: number,
  change: number,
): Drift | undefined {
  const [last, first] = runs.slice(from - 1);
  if (!last || !first) return undefined;
  return { id, after: last.commit, since: first.commit, at: first.at, change, suspects: [] };
}

/**
 * Timings of main that left their level, the worst first: CUSUM with k = 0.5, h = 8 (about 19,000 runs between false
 * alarms per metric and side). `runs` are the window since the last accepted shift, oldest first (`historyWindow`);
 * what lies between them only git knows, so nobody is suspected here.
 */
export function driftOf(runs: readonly HistoryRun[], specs: readonly MetricSpec[]): readonly Drift[] {
  return specs
    .filter((spec) => spec.kind === 'timing')
    .flatMap((spec) => driftsOfMetric(spec, runs))
    .sort(
      (a, b) =>
        b.change - a.change || (a.id < b.id ? -1 : a.id > b.id ? 1 : Date.parse(a.at) - Date.parse(b.at)),
    );
}
