import { mean, variance } from '../../../../src/stats/moments.ts';
import { studentTQuantile } from '../../../../src/stats/student-t.ts';
import type { Peer } from './peer.ts';

/** 95 % interval of (mean head - mean base) / mean base, by the delta method with min(n) - 1 degrees of freedom. */
export function tachometerInterval(base: readonly number[], head: readonly number[]) {
  const [a, b] = [mean(base), mean(head)];
  const va = variance(base) / base.length;
  const vb = variance(head) / head.length;
  const sd = Math.sqrt((va * b * b + vb * a * a) / a ** 4);
  const reach = studentTQuantile(0.975, Math.min(base.length, head.length) - 1) * sd;
  return { low: (b - a) / a - reach, high: (b - a) / a + reach };
}

export const tachometer: Peer = {
  name: 'tachometer',
  source: 'google/tachometer 705d648, src/stats.ts computeDifference',
  note: 'red when the interval lies above the horizon 0 %; without its auto-sampling, which adds looks and errors',
  knobs: [{ name: 'horizon', limit: 0, score: (base, head) => tachometerInterval(base, head).low }],
};
