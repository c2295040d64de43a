/** When everything moves together it is the machine, not the change. Source: docs/verdicts.md section 6. */

import type { MetricId } from '../model/metric.ts';
import { median } from '../stats/quantile.ts';
import { causeOf } from './common-cause.ts';
import type { Effect } from './effect.ts';
import { counted, percent, signedPercent } from './wording.ts';

const LEAST_METRICS = 5;
const LEAST_CAUSES = 3;
const MOVED = Math.log(1.05);
const SHARE = 0.4;
const P = 0.05;

/** The sentence that names the machine as the cause; undefined: no common mode, or too few metrics to know. */
export function commonMode(
  effects: readonly { readonly id: MetricId; readonly effect: Effect }[],
): string | undefined {
  const causes = new Set(effects.map(({ id }) => causeOf(id)));
  if (effects.length < LEAST_METRICS || causes.size < LEAST_CAUSES) return undefined;
  const middle = median(effects.map(({ effect }) => effect.d));
  if (Math.abs(middle) > MOVED)
    return `${counted(effects.length, 'unrelated metric')} moved together by ${signedPercent(Math.expm1(middle))} in the middle: that is the machine`;
  const worse = effects.filter(({ effect }) => effect.p < P).length;
  const better = effects.filter(({ effect }) => effect.pBetter < P).length;
  const share = Math.max(worse, better) / effects.length;
  if (share < SHARE) return undefined;
  return `${percent(share)} of ${counted(effects.length, 'unrelated metric')} moved the same way: that is the machine`;
}
