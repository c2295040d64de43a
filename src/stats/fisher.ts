import type { Count } from './count.ts';
import { requireCount } from './count.ts';
import { regularisedBeta } from './incomplete-beta.ts';
import { rawBinomial } from './saddle-point.ts';

/** The two sides, named, because the tests are one-sided. */
export interface Sides {
  readonly base: Count;
  readonly head: Count;
}

/** Hypergeometric probability of x of `drawn` from `bad` of `all`, by Loader's binomials (as R's dhyper). */
function hypergeometric(x: number, bad: number, all: number, drawn: number): number {
  const p = drawn / all;
  const q = (all - drawn) / all;
  return (
    (rawBinomial(x, bad, p, q) * rawBinomial(drawn - x, all - bad, p, q)) / rawBinomial(drawn, all, p, q)
  );
}

/**
 * Fisher's exact test, one-sided: P(head has at least its failures), both margins fixed and the rates equal.
 * Whole counts only (`conditionalBinomialGreater` takes effective ones). Source: Fisher 1935.
 */
export function fisherGreater({ base, head }: Sides): number {
  requireCount(base, 'fisherGreater: base');
  requireCount(head, 'fisherGreater: head');
  if (![...base, ...head].every(Number.isInteger))
    throw new RangeError('fisherGreater: counts must be whole numbers');
  const bad = base[0] + head[0];
  const all = base[1] + head[1];
  const most = Math.min(bad, head[1]);
  if (head[0] <= Math.max(0, bad - base[1])) return 1;
  let x = head[0];
  let term = hypergeometric(x, bad, all, head[1]);
  let sum = term;
  while (x < most) {
    term *= ((bad - x) * (head[1] - x)) / ((x + 1) * (all - bad - head[1] + x + 1));
    x += 1;
    sum += term;
    if (term < sum * 1e-17 && x > (bad * head[1]) / all) break;
  }
  return Math.min(1, sum);
}

/**
 * One-sided test that head's rate of failures is above base's, given their sum: head's share is binomial with
 * p = head total / both totals. Counts may be real (divided by the overdispersion); then the incomplete beta
 * function interpolates. Source: Przyborowski & Wilenski 1940 (the C-test).
 */
export function conditionalBinomialGreater({ base, head }: Sides): number {
  requireCount(base, 'conditionalBinomialGreater: base');
  requireCount(head, 'conditionalBinomialGreater: head');
  if (head[0] === 0) return 1;
  const all = base[1] + head[1];
  return regularisedBeta(head[1] / all, base[1] / all, head[0], base[0] + 1);
}
