/** Timings: block log-ratios. Absolutes (CLS): block differences. */

import type { PairedMetric } from '../model/samples.ts';
import { locate, locatedEffect } from './block-test.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import { DEFAULT_NOISE, LEAST_BLOCKS } from './effect.ts';
import { differenceScale, logOffset, logScale } from './scale.ts';
import { median } from '../stats/quantile.ts';
import { asNumbers } from './values.ts';

function tooFew(blocks: number): string {
  return `${String(blocks)} ${blocks === 1 ? 'block is' : 'blocks are'} too few to test: at least ${String(LEAST_BLOCKS)} are needed, 8 are better`;
}

/** Block log-ratios of a timing, positive is worse, and what was added before the logarithm. */
export function blockRatios(metric: PairedMetric): {
  readonly ratios: readonly number[];
  readonly baseMiddle: number;
  readonly offset: number;
} {
  const base = asNumbers(metric.id, metric.base);
  const head = asNumbers(metric.id, metric.head);
  const baseMiddle = median(base);
  const offset = logOffset([...base, ...head], baseMiddle, metric.floor);
  const sign = metric.better === 'lower' ? 1 : -1;
  const ratios = base.map(
    (value, block) => sign * (Math.log((head[block] ?? Number.NaN) + offset) - Math.log(value + offset)),
  );
  return { ratios, baseMiddle, offset };
}

/** A timing's paired effect; fewer than 4 blocks cannot be tested. Both sides hold the same number of values. */
export function timingEffect(metric: PairedMetric, power: Power): Effect | Untestable {
  const { ratios, baseMiddle, offset } = blockRatios(metric);
  const scale = logScale(metric, baseMiddle, offset);
  if (ratios.length < LEAST_BLOCKS)
    return { untestable: tooFew(ratios.length), d: median(ratios), toChange: scale.toChange };
  return locatedEffect(locate(ratios, metric.noise ?? DEFAULT_NOISE), scale, power);
}

/** An absolute's paired effect on differences; its noise floor is in the metric's own unit and 0 until it is learnt. */
export function absoluteEffect(metric: PairedMetric, power: Power): Effect | Untestable {
  const base = asNumbers(metric.id, metric.base);
  const head = asNumbers(metric.id, metric.head);
  const scale = differenceScale(metric);
  const sign = metric.better === 'lower' ? 1 : -1;
  const differences = base.map((value, block) => sign * ((head[block] ?? Number.NaN) - value));
  if (differences.length < LEAST_BLOCKS)
    return { untestable: tooFew(differences.length), d: median(differences), toChange: scale.toChange };
  return locatedEffect(locate(differences, metric.noise ?? 0), scale, power);
}
