import { regularisedBeta } from './incomplete-beta.ts';
import { requireWithin } from './require-sample.ts';
import { rawBinomial } from './saddle-point.ts';

/** A count of failures out of a total. */
export interface Count {
  readonly failures: number;
  readonly total: number;
}

/** Throws a RangeError unless total > 0 and 0 <= failures <= total. */
export function requireCount({ failures, total }: Count, what: string): void {
  requireWithin(total, Number.MIN_VALUE, Number.MAX_VALUE, `${what}: total`);
  requireWithin(failures, 0, total, `${what}: failures`);
}

/** Hypergeometric probability of x of `drawn` from `bad` of `all`, by Loader's binomials (as R's dhyper). */
function hypergeometric(x: number, bad: number, all: number, drawn: number): number {
  if (drawn === 0) return x === 0 ? 1 : 0;
  const p = drawn / all;
  const q = (all - drawn) / all;
  return (
    (rawBinomial(x, bad, p, q) * rawBinomial(drawn - x, all - bad, p, q)) / rawBinomial(drawn, all, p, q)
  );
}

/** Sum of hypergeometric terms from x on, upwards (1) or downwards (-1), by the ratio of neighbours. */
function tail(from: number, step: 1 | -1, bad: number, all: number, drawn: number): number {
  const good = all - bad;
  let x = from;
  let term = hypergeometric(x, bad, all, drawn);
  let sum = 0;
  while (term > sum * 1e-17) {
    sum += term;
    term *=
      step === 1
        ? ((bad - x) * (drawn - x)) / ((x + 1) * (good - drawn + x + 1))
        : (x * (good - drawn + x)) / ((bad - x + 1) * (drawn - x + 1));
    x += step;
  }
  return sum;
}

/**
 * Fisher's exact test, one-sided: P(head has at least its failures), both margins fixed and the rates equal.
 * Whole counts only (use `conditionalBinomialGreater` for effective ones). Source: Fisher 1935.
 */
export function fisherGreater(base: Count, head: Count): number {
  requireCount(base, 'fisherGreater: base');
  requireCount(head, 'fisherGreater: head');
  if (![base, head].every(({ failures, total }) => Number.isInteger(failures) && Number.isInteger(total))) {
    throw new RangeError('fisherGreater: counts must be whole numbers');
  }
  const bad = base.failures + head.failures;
  const all = base.total + head.total;
  if (head.failures <= Math.max(0, bad - base.total)) return 1;
  // The tail is summed away from the mode, where terms only shrink; the other one by its complement.
  if (head.failures > (bad * head.total) / all)
    return Math.min(1, tail(head.failures, 1, bad, all, head.total));
  return Math.max(0, 1 - tail(head.failures - 1, -1, bad, all, head.total));
}

/**
 * One-sided test that head's rate of failures is above base's, given their sum: head's share is binomial with
 * p = total_head / (total_base + total_head). Counts may be real (divided by the overdispersion); then the
 * incomplete beta function interpolates. Source: Przyborowski & Wilenski 1940 (the C-test).
 */
export function conditionalBinomialGreater(base: Count, head: Count): number {
  requireCount(base, 'conditionalBinomialGreater: base');
  requireCount(head, 'conditionalBinomialGreater: head');
  if (head.failures === 0) return 1;
  const all = base.total + head.total;
  return regularisedBeta(head.total / all, base.total / all, head.failures, base.failures + 1);
}
