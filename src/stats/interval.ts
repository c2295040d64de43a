import { requireWithin } from './require-sample.ts';

/** A two-sided interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Throws a RangeError unless `confidence` is a probability that an interval can have. */
export function requireConfidence(confidence: number, what: string): void {
  requireWithin(confidence, 1e-6, 1 - Number.EPSILON, `${what}: confidence`);
}
