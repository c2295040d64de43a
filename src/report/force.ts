/** What a failed run does to the change: it blocks, or it does not, for one of two reasons. */

import { metricPattern } from '../model/metric-pattern.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { isFailing } from './order.ts';

export type Force = 'blocks' | 'trial' | 'accepted';

/** Is the row one whose slowdown people accepted? */
export function isAccepted({ accepted = [] }: Plan, { id }: Pick<MetricVerdict, 'id'>): boolean {
  return accepted.some(
    ({ metrics }) => metrics.length === 0 || metrics.some((pattern) => metricPattern(pattern)(id)),
  );
}

/** A single failing row that nobody accepted blocks. */
export function forceOf({ plan, judgement }: Pick<RunRecord, 'plan' | 'judgement'>): Force {
  if (plan.failOn === 'never') return 'trial';
  const failing = judgement.metrics.filter(isFailing);
  return failing.length > 0 && failing.every((row) => isAccepted(plan, row)) ? 'accepted' : 'blocks';
}
