import { requireWithin } from './require-sample.ts';

/** Failures out of a total; real numbers where they were divided by the overdispersion. */
export type Count = readonly [failures: number, total: number];

/** Throws a RangeError unless total > 0 and 0 <= failures <= total. */
export function requireCount([failures, total]: Count, what: string): void {
  requireWithin(total, Number.MIN_VALUE, Number.MAX_VALUE, `${what}: total`);
  requireWithin(failures, 0, total, `${what}: failures`);
}
