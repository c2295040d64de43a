import type { Count } from './count.ts';
import { requireCount } from './count.ts';
import { inverseRegularisedBeta } from './incomplete-beta.ts';
import type { Interval } from './interval.ts';
import { requireConfidence } from './interval.ts';

/** Exact two-sided interval of a proportion; never covers less than `confidence`. Source: Clopper & Pearson 1934. */
export function clopperPearsonInterval(count: Count, confidence: number): Interval {
  requireCount(count, 'clopperPearsonInterval');
  requireConfidence(confidence, 'clopperPearsonInterval');
  const [failures, total] = count;
  const tail = (1 - confidence) / 2;
  return {
    low: failures === 0 ? 0 : inverseRegularisedBeta(tail, failures, total - failures + 1),
    high: failures === total ? 1 : inverseRegularisedBeta(1 - tail, failures + 1, total - failures),
  };
}
