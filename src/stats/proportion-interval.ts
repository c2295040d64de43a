import { inverseRegularisedBeta } from './incomplete-beta.ts';
import type { Count } from './fisher-exact.ts';
import { requireCount } from './fisher-exact.ts';
import { normalQuantile } from './normal.ts';
import { requireWithin } from './require-sample.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

function requireConfidence(confidence: number, what: string): void {
  requireWithin(confidence, 1e-6, 1 - Number.EPSILON, `${what}: confidence`);
}

/** Exact two-sided interval of a proportion; never covers less than `confidence`. Source: Clopper & Pearson 1934. */
export function clopperPearson(count: Count, confidence: number): Interval {
  requireCount(count, 'clopperPearson');
  requireConfidence(confidence, 'clopperPearson');
  const { failures, total } = count;
  const tail = (1 - confidence) / 2;
  return {
    low: failures === 0 ? 0 : inverseRegularisedBeta(tail, failures, total - failures + 1),
    high: failures === total ? 1 : inverseRegularisedBeta(1 - tail, failures + 1, total - failures),
  };
}

/** Score interval of a proportion, two-sided. Source: Wilson 1927. Real counts allowed. */
export function wilson(count: Count, confidence: number): Interval {
  requireCount(count, 'wilson');
  requireConfidence(confidence, 'wilson');
  const { failures, total } = count;
  const z2 = normalQuantile((1 + confidence) / 2) ** 2;
  const p = failures / total;
  const centre = (p + z2 / (2 * total)) / (1 + z2 / total);
  const half = Math.sqrt(z2 * ((p * (1 - p)) / total + z2 / (4 * total * total))) / (1 + z2 / total);
  // The ends are exact where nothing or everything failed; rounding must not move them inside.
  return {
    low: failures === 0 ? 0 : Math.max(0, centre - half),
    high: failures === total ? 1 : Math.min(1, centre + half),
  };
}

/** Interval of rate(head) - rate(base) by two Wilson intervals. Source: Newcombe 1998, method 10 (hybrid score). */
export function newcombe(base: Count, head: Count, confidence: number): Interval {
  const b = wilson(base, confidence);
  const h = wilson(head, confidence);
  const pb = base.failures / base.total;
  const ph = head.failures / head.total;
  return {
    low: ph - pb - Math.hypot(ph - h.low, b.high - pb),
    high: ph - pb + Math.hypot(h.high - ph, pb - b.low),
  };
}
