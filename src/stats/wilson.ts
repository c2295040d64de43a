import type { Count } from './count.ts';
import { requireCount } from './count.ts';
import type { Interval } from './interval.ts';
import { requireConfidence } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** Score interval of a proportion, two-sided; counts may be real. Source: Wilson 1927. */
export function wilsonInterval(count: Count, confidence: number): Interval {
  requireCount(count, 'wilsonInterval');
  requireConfidence(confidence, 'wilsonInterval');
  const [failures, total] = count;
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
