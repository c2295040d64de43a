/** Limits (SLOs): is a side's own level beyond its absolute bound, beyond doubt? */

import type { MetricSpec, Value } from '../model/metric.ts';
import { wrongSide } from '../model/metric.ts';
import { lowerBound, upperBound } from '../stats/estimate.ts';
import { overdispersion } from '../stats/overdispersion.ts';
import { clopperPearson, wilson } from '../stats/proportion-interval.ts';
import { locate } from './block-test.ts';
import { LEAST_BLOCKS } from './effect.ts';
import { LEAST_FAILING_ROUNDS, MOST_COUNTS } from './rate.ts';
import { isScriptThreshold } from './script-thresholds.ts';
import { asCounts, asNames, asNumbers, pooled, rangeOf, summary } from './values.ts';

/**
 * - `over`: beyond the limit, and noise cannot be the reason
 * - `likely`: its middle is beyond the limit, which noise may explain
 * - `near`: its middle is within, but being beyond cannot be ruled out
 * - `within`
 */
export type LimitStatus = 'over' | 'likely' | 'near' | 'within';

/** One-sided confidence of "beyond doubt": limits are checked on every row of every run without a second stage. */
const CONFIDENCE = 0.99;

interface Level {
  readonly low: number;
  readonly at: number;
  readonly high: number;
}

function sampledLevel(values: readonly number[], onLogs: boolean): Level {
  const scaled = onLogs ? values.map((value) => Math.log(value)) : values;
  const { estimate } = locate(scaled, 0);
  const back = (point: number) => (onLogs ? Math.exp(point) : point);
  return {
    low: back(lowerBound(estimate, CONFIDENCE)),
    at: back(estimate.value),
    high: back(upperBound(estimate, CONFIDENCE)),
  };
}

/**
 * A rate's level. One bad round bounds nothing from below, as it accuses nobody in the comparison. The lower bound is
 * exact, for Wilson's covers too little where failures are few; the limit of a script's thresholds was chosen by Wilson's.
 */
function rateLevel(spec: MetricSpec, values: readonly Value[]): Level | undefined {
  const counts = asCounts(spec.id, values);
  const { failures, total } = pooled(counts);
  if (total === 0) return undefined;
  const phi = Math.max(overdispersion([counts]), total / MOST_COUNTS);
  const effective = { failures: failures / phi, total: total / phi };
  const confidence = 2 * CONFIDENCE - 1;
  const { low, high } = wilson(effective, confidence);
  const failing = counts.filter((count) => count.failures > 0).length;
  const lowest = isScriptThreshold(spec.id) ? low : clopperPearson(effective, confidence).low;
  return { low: failing < LEAST_FAILING_ROUNDS ? 0 : lowest, at: failures / total, high };
}

function levelOf(spec: MetricSpec, values: readonly Value[]): Level | undefined {
  const at = summary(spec.id, spec.kind, values);
  if (at === null) return undefined;
  switch (spec.kind) {
    case 'rate':
      return rateLevel(spec, values);
    case 'exact': {
      const { least, most } = rangeOf(asNumbers(spec.id, values));
      return { low: least, at: typeof at === 'number' ? at : least, high: most };
    }
    case 'set': {
      const sizes = rangeOf(asNames(spec.id, values).map((names) => new Set(names).size));
      return { low: sizes.least, at: sizes.least, high: sizes.most };
    }
    case 'timing':
    case 'absolute': {
      const numbers = asNumbers(spec.id, values);
      if (numbers.length >= LEAST_BLOCKS)
        return sampledLevel(numbers, spec.kind === 'timing' && numbers.every((value) => value > 0));
      return typeof at === 'number' ? { low: -Infinity, at, high: Infinity } : undefined;
    }
  }
}

/** How one side stands to the metric's limit; undefined without a limit or without values. */
export function limitStatus(spec: MetricSpec, values: readonly Value[]): LimitStatus | undefined {
  const { limit } = spec;
  if (limit === undefined) return undefined;
  const level = levelOf(spec, values);
  if (!level) return undefined;
  const ceiling = wrongSide(spec) === 'over';
  const beyond = (value: number) => (ceiling ? value > limit : value < limit);
  if (beyond(ceiling ? level.low : level.high)) return 'over';
  if (beyond(level.at)) return 'likely';
  return beyond(ceiling ? level.high : level.low) ? 'near' : 'within';
}
