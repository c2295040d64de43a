/** One metric of this run against what past runs on main predict: moderated prediction t. */

import type { MetricSpec, Value } from '../model/metric.ts';
import type { HistoryRun, HistorySamples } from '../model/samples.ts';
import type { Estimate } from '../stats/estimate.ts';
import { varianceOfFewerRounds } from '../stats/fewer-rounds.ts';
import type { PredictionPrior } from '../stats/moderated-prediction.ts';
import { PRIOR_RUNS, defaultPrior, moderatedPrediction } from '../stats/moderated-prediction.ts';
import { normalQuantile } from '../stats/normal.ts';
import { overdispersion } from '../stats/overdispersion.ts';
import { median } from '../stats/quantile.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import type { Count } from '../stats/fisher-exact.ts';
import { locatedEffect } from './block-test.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import { DEFAULT_NOISE } from './effect.ts';
import { lastSegment } from './metric-table.ts';
import { inOrder, rateEffectOf } from './rate.ts';
import { differenceScale, logOffset, logScale } from './scale.ts';
import { covariate } from './unlike-runner.ts';
import { ascending, asCounts, asNumbers, pastValues, pooled } from './values.ts';

/** Run-to-run SD believed before any history: [calibrated, raw]. Source: docs/verdicts.md section 6; judgement where it is silent. */
const priorSd: Readonly<Record<string, readonly [calibrated: number, raw: number]>> = {
  'latency-p10': [0.05, 0.08],
  'latency-p25': [0.05, 0.08],
  'latency-p50': [0.05, 0.08],
  'latency-p75': [0.05, 0.08],
  'latency-p90': [0.08, 0.12],
  'latency-p95': [0.08, 0.12],
  'latency-p99': [0.15, 0.2],
  lcp: [0.05, 0.08],
  fcp: [0.05, 0.08],
  si: [0.05, 0.08],
  tbt: [0.2, 0.3],
  throughput: [0.04, 0.07],
  attained: [0.04, 0.07],
  cpu: [0.05, 0.08],
  'bootup-time': [0.05, 0.08],
  'main-thread-time': [0.05, 0.08],
  'memory-peak': [0.05, 0.08],
  'ready-time': [0.15, 0.2],
};
const OTHER_SD = [0.08, 0.12] as const;
/** CLS between runs of one page: about a hundredth. Judgement. */
const ABSOLUTE_SD = 0.02;

/** Source: docs/verdicts.md section 6: red only from max(2t, 10 %). */
export const LEAST_AGAINST_HISTORY = 0.1;

/** The metric with the regression that is allowed against history. */
export function historySpec<Spec extends MetricSpec>(spec: Spec): Spec {
  const twice = 2 * spec.regression;
  return { ...spec, regression: spec.kind === 'timing' ? Math.max(twice, LEAST_AGAINST_HISTORY) : twice };
}

/** One number per past run: the median of its rounds. */
export function runMedians(spec: MetricSpec, runs: readonly HistoryRun[]): readonly number[] {
  return runs.map((run) => median(asNumbers(spec.id, pastValues(run, spec.id))));
}

/** What is believed of a metric before it has any history. */
export function historyPrior(spec: MetricSpec, calibrated: boolean): PredictionPrior {
  if (spec.kind === 'absolute') return defaultPrior(ABSOLUTE_SD);
  const segment = lastSegment(spec.id);
  const [known, raw] = (Object.hasOwn(priorSd, segment) ? priorSd[segment] : undefined) ?? OTHER_SD;
  return defaultPrior(calibrated ? known : raw);
}

interface Against {
  readonly samples: HistorySamples;
  readonly runs: readonly HistoryRun[];
  readonly calibrated: boolean;
}

/** Head may have fewer rounds than main's runs, whose medians then stray less: a night takes as many as its pairs. */
export function withFewerRounds(
  predicted: Estimate,
  { id }: MetricSpec,
  { head, runs }: { readonly head: readonly Value[]; readonly runs: readonly HistoryRun[] },
  point: (value: number) => number,
): Estimate {
  // A round of nothing has no logarithm; its run's median stands all the same.
  const rounds = (values: readonly Value[]) =>
    ascending(asNumbers(id, values).map(point).filter(Number.isFinite));
  const more = varianceOfFewerRounds(
    runs.map((run) => rounds(pastValues(run, id))),
    rounds(head),
  );
  return { ...predicted, standardError: Math.sqrt(predicted.standardError ** 2 + more) };
}

function timingAgainst(
  spec: MetricSpec,
  head: readonly Value[],
  { samples, runs, calibrated }: Against,
  power: Power,
): Effect {
  const past = runMedians(spec, runs);
  const now = median(asNumbers(spec.id, head));
  const level = median(past);
  const offset = logOffset([...past, now], level, spec.floor);
  const sign = spec.better === 'lower' ? 1 : -1;
  const speed = (runner: HistoryRun['runner']) => (calibrated ? covariate(runner) : 0);
  const point = (value: number) => sign * Math.log(value + offset);
  const predicted = moderatedPrediction(
    runs.map((run, i) => ({ y: point(past[i] ?? Number.NaN), c: speed(run.runner) })),
    { y: point(now), c: speed(samples.runner) },
    historyPrior(spec, calibrated),
  );
  const estimate = withFewerRounds(predicted, spec, { head, runs }, point);
  return locatedEffect(
    { blocks: runs.length, estimate, e: DEFAULT_NOISE },
    logScale(spec, level, offset),
    power,
  );
}

function absoluteAgainst(spec: MetricSpec, head: readonly Value[], { runs }: Against, power: Power): Effect {
  const sign = spec.better === 'lower' ? 1 : -1;
  const now = median(asNumbers(spec.id, head));
  const predicted = moderatedPrediction(
    runMedians(spec, runs).map((y) => ({ y: sign * y, c: 0 })),
    { y: sign * now, c: 0 },
    historyPrior(spec, false),
  );
  const estimate = withFewerRounds(predicted, spec, { head, runs }, (value) => value);
  return locatedEffect({ blocks: runs.length, estimate, e: 0 }, differenceScale(spec), power);
}

/**
 * By how much rates of runs spread more than chance. Head's own rounds know nothing of what lies between runs, and few
 * runs know little: what they show is drawn towards chance, and beyond it widened as Student's t is beside the normal
 * distribution, at the error of the test.
 */
function spreadOfRuns(past: readonly Count[], head: readonly Count[], alpha: number): number {
  const df = Math.max(0, past.filter(({ total }) => total > 0).length - 1);
  const drawn = (PRIOR_RUNS + df * overdispersion([inOrder(past)])) / (PRIOR_RUNS + df);
  const few = (studentTQuantile(1 - alpha, PRIOR_RUNS + df) / normalQuantile(1 - alpha)) ** 2;
  return Math.max(1 + few * (drawn - 1), overdispersion([inOrder(head)]));
}

/** The effect of a timing, rate or absolute against its history; `spec` already carries the allowance of `historySpec`. */
export function effectAgainst(
  spec: MetricSpec,
  head: readonly Value[],
  against: Against,
  power: Power,
): Effect | Untestable {
  switch (spec.kind) {
    case 'rate': {
      // A past run counts as one round, so that the spread between runs widens the error.
      const past = against.runs.map((run) => pooled(asCounts(spec.id, pastValues(run, spec.id))));
      const now = asCounts(spec.id, head);
      return rateEffectOf(spec, past, now, power, spreadOfRuns(past, now, power.alphaScreen));
    }
    case 'absolute':
      return absoluteAgainst(spec, head, against, power);
    case 'timing':
    case 'exact':
    case 'set':
      return timingAgainst(spec, head, against, power);
  }
}
