/** One metric beside its past: what the comparison with past runs says before it is weighed. */

import type { Value } from '../model/metric.ts';
import type { HistoryMetric, HistoryRun, HistorySamples } from '../model/samples.ts';
import { effectAgainst, historySpec, runMedians } from './baseline-effect.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import type { ExactResult } from './exact.ts';
import { exactResult, setResult } from './exact.ts';
import { LEAST_GENERATIONS } from './generations.ts';
import { perGeneration } from './run-specs.ts';
import type { Comparable } from './unlike-runner.ts';
import { comparableRuns } from './unlike-runner.ts';
import { asCounts, pooled } from './values.ts';
import { counted } from './wording.ts';

/** Source of both: docs/verdicts.md section 6. */
const LEAST_ROUNDS = 5;
export const ENOUGH_HISTORY = 5;

type Said =
  | { readonly kind: 'effect'; readonly effect: Effect; readonly runs: number }
  | { readonly kind: 'exact'; readonly result: ExactResult }
  | { readonly kind: 'new' | 'missing' }
  | { readonly kind: 'unlike'; readonly reason: string };

export interface HistoryEntry {
  readonly metric: HistoryMetric;
  /** What stands for base: one value per past run, or the newest run's rounds for exact metrics. */
  readonly base: readonly Value[];
  readonly said: Said;
}

function baseValues(metric: HistoryMetric, runs: readonly HistoryRun[]): readonly Value[] {
  switch (metric.kind) {
    case 'exact':
    case 'set':
      return runs.at(-1)?.metrics[metric.id] ?? [];
    case 'rate':
      return runs.map((run) => {
        const { failures, total } = pooled(asCounts(metric.id, run.metrics[metric.id] ?? []));
        return [failures, total] as const;
      });
    case 'timing':
    case 'absolute':
      return runMedians(metric, runs);
  }
}

function saidOf(metric: HistoryMetric, found: Comparable, samples: HistorySamples, power: Power): Said {
  if (found.kind === 'none') return { kind: 'new' };
  if (metric.head.length === 0) return { kind: 'missing' };
  if (metric.kind === 'exact' || metric.kind === 'set') {
    if (found.kind === 'unlike' && found.reason.startsWith('a new series')) return found;
    const base =
      samples.history.findLast((run) => (run.metrics[metric.id]?.length ?? 0) > 0)?.metrics[metric.id] ?? [];
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
  const effect: Effect | Untestable = effectAgainst(
    historySpec(metric),
    metric.head,
    { samples, ...found },
    power,
  );
  if ('untestable' in effect) return { kind: 'unlike', reason: effect.untestable };
  const runs = found.runs.length;
  if (runs >= ENOUGH_HISTORY || metric.kind !== 'timing') return { kind: 'effect', effect, runs };
  // Little history is red only from +50 %, so nothing smaller would have been called.
  const coarse = effectAgainst({ ...metric, regression: 0.5 }, metric.head, { samples, ...found }, power);
  const seen = 'untestable' in coarse ? effect : coarse;
  return {
    kind: 'effect',
    effect: { ...effect, detectable: seen.detectable, blindness: seen.blindness },
    runs,
  };
}

/** What past runs say of one metric, tested with `power`. */
export function historyEntry(metric: HistoryMetric, samples: HistorySamples, power: Power): HistoryEntry {
  const found = comparableRuns(samples, metric.id);
  const past =
    found.kind === 'runs'
      ? found.runs
      : samples.history.filter((run) => (run.metrics[metric.id]?.length ?? 0) > 0);
  return { metric, base: baseValues(metric, past), said: saidOf(metric, found, samples, power) };
}
