/** One metric beside its past: what the comparison with past runs says before it is weighed. */

import type { Value } from '../model/metric.ts';
import type { HistoryMetric, HistorySamples } from '../model/samples.ts';
import { effectAgainst, historySpec, runMedians } from './baseline-effect.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import type { ExactResult } from './exact.ts';
import { exactResult, setResult } from './exact.ts';
import { LEAST_GENERATIONS } from './generations.ts';
import { perGeneration } from './run-specs.ts';
import type { Comparable } from './unlike-runner.ts';
import { runsWith, sameSeries } from './unlike-runner.ts';
import { asCounts, pastValues, pooled } from './values.ts';
import { counted } from './wording.ts';

/** Source of all: docs/verdicts.md section 6. */
export const LEAST_ROUNDS = 5;
export const ENOUGH_HISTORY = 5;
/** What a timing must be worse by beside fewer runs than that. */
export const FROM_LITTLE = 0.5;

type Said =
  /** `least`: what the effect must reach to be called, on its scale. */
  | {
      readonly kind: 'effect';
      readonly effect: Effect;
      readonly runs: number;
      readonly least: number;
      /** The machines' speeds are known. */
      readonly calibrated: boolean;
    }
  | { readonly kind: 'exact'; readonly result: ExactResult }
  | { readonly kind: 'new' | 'missing' }
  | { readonly kind: 'unlike'; readonly reason: string };

/** A metric with the past runs that it may be compared with. */
export interface WithPast {
  readonly metric: HistoryMetric;
  readonly past: Comparable;
}

export interface HistoryEntry {
  readonly metric: HistoryMetric;
  /** What stands for base: one value per past run, or the rounds of the newest run of head's series for exact metrics. */
  readonly base: readonly Value[];
  readonly said: Said;
}

/** The rounds that what repeats exactly is compared with: those of the newest run of head's own series. */
function newestValues({ id }: HistoryMetric, samples: HistorySamples): readonly Value[] {
  const run = sameSeries(samples, id).at(-1) ?? runsWith(samples, id).at(-1);
  return run === undefined ? [] : pastValues(run, id);
}

function baseValues(metric: HistoryMetric, found: Comparable, samples: HistorySamples): readonly Value[] {
  const runs = found.kind === 'runs' ? found.runs : runsWith(samples, metric.id);
  switch (metric.kind) {
    case 'exact':
    case 'set':
      return newestValues(metric, samples);
    case 'rate':
      return runs.map((run) => {
        const { failures, total } = pooled(asCounts(metric.id, pastValues(run, metric.id)));
        return [failures, total] as const;
      });
    case 'timing':
    case 'absolute':
      return runMedians(metric, runs);
  }
}

/** Little history accuses a timing only from +50 % on, so nothing smaller would have been seen. */
function fromLittle(
  metric: HistoryMetric,
  effect: Effect,
  against: Parameters<typeof effectAgainst>[2],
  power: Power,
): Extract<Said, { kind: 'effect' }> {
  const { regression } = historySpec(metric);
  const coarse = effectAgainst(
    { ...metric, regression: Math.max(FROM_LITTLE, regression) },
    metric.head,
    against,
    power,
  );
  const { detectable, blindness, allowed } = 'untestable' in coarse ? effect : coarse;
  const runs = against.runs.length;
  const { calibrated } = against;
  return { kind: 'effect', effect: { ...effect, detectable, blindness }, runs, least: allowed, calibrated };
}

function saidOf(metric: HistoryMetric, found: Comparable, samples: HistorySamples, power: Power): Said {
  if (metric.head.length === 0) return { kind: 'missing' };
  if (found.kind === 'none') return { kind: 'new' };
  if (metric.kind === 'exact' || metric.kind === 'set') {
    if (found.kind === 'unlike' && sameSeries(samples, metric.id).length === 0) return found;
    const base = newestValues(metric, samples);
    const result =
      metric.kind === 'exact' ? exactResult(metric, base, metric.head) : setResult(metric, base, metric.head);
    return { kind: 'exact', result };
  }
  if (found.kind === 'unlike') return found;
  const least = perGeneration(metric.id) ? LEAST_GENERATIONS : LEAST_ROUNDS;
  if (metric.head.length < least && metric.kind !== 'rate')
    return {
      kind: 'unlike',
      reason: `${counted(metric.head.length, 'round')} of head; the median of at least ${String(least)} is compared`,
    };
  const against = { samples, ...found };
  const effect: Effect | Untestable = effectAgainst(historySpec(metric), metric.head, against, power);
  if ('untestable' in effect) return { kind: 'unlike', reason: effect.untestable };
  const runs = found.runs.length;
  return metric.kind === 'timing' && runs < ENOUGH_HISTORY
    ? fromLittle(metric, effect, against, power)
    : { kind: 'effect', effect, runs, least: effect.allowed, calibrated: found.calibrated };
}

/** What past runs say of one metric, tested with `power`. */
export function historyEntry(
  { metric, past }: WithPast,
  samples: HistorySamples,
  power: Power,
): HistoryEntry {
  return {
    metric,
    base: baseValues(metric, past, samples),
    said: saidOf(metric, past, samples, power),
  };
}
