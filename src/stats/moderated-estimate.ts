import type { Estimate } from './estimate.ts';
import { requirePositive } from './require-sample.ts';

/**
 * An estimate of the mean of `blocks` values whose variance is drawn towards `variance`, the variance of one value that
 * others like it have, worth `priorDf` degrees of freedom. Source: Smyth 2004, with a fixed prior.
 */
export function moderatedEstimate(
  own: Estimate,
  blocks: number,
  variance: number,
  priorDf: number,
): Estimate {
  requirePositive(priorDf, 'moderatedEstimate: priorDf');
  const df = own.df + priorDf;
  const squared = (priorDf * (variance / blocks) + own.df * own.standardError ** 2) / df;
  return { value: own.value, standardError: Math.sqrt(squared), df };
}
