/** Threshold rules that match no metric: a typing mistake must not pass as a gate. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Samples } from '../model/samples.ts';
import { metricPattern } from '../model/metric-pattern.ts';

/** One warning for each rule whose pattern matched nothing of what was measured. */
export function unmatchedRules(plan: Plan, samples: Samples): readonly Problem[] {
  if (samples.metrics.length === 0) return [];
  return plan.thresholds
    .filter(({ metric }) => !samples.metrics.some(({ id }) => metricPattern(metric)(id)))
    .map(({ metric, at }) => ({
      kind: 'warning',
      message: `the threshold for ${metric} (${at}) matches no measured metric`,
      about: metric,
    }));
}
