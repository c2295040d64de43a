import type { Sides } from './fisher.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Two-sided interval of rate(head) - rate(base) from two Wilson intervals; counts may be real.
 * Source: Newcombe 1998, method 10 (hybrid score).
 */
export function newcombeInterval({ base, head }: Sides, confidence: number): Interval {
  const b = wilsonInterval(base, confidence);
  const h = wilsonInterval(head, confidence);
  const pb = base[0] / base[1];
  const ph = head[0] / head[1];
  return {
    low: ph - pb - Math.hypot(ph - h.low, b.high - pb),
    high: ph - pb + Math.hypot(h.high - ph, pb - b.low),
  };
}
