import { requirePositive } from './require-sample.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula lacks: ln Γ(x+1) - [(x + 1/2) ln x - x + ln(2π)/2], for x > 0.
 * Source: Abramowitz & Stegun 6.1.40-41, brought to x >= 15 by the recurrence (where the next term is < 1e-17);
 * the name and use are from Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
export function stirlingError(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 15) {
    shift += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const square = at * at;
  const tail = 1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square;
  return shift + (1 / 12 - (1 / 360 - (1 / 1260 - tail / square) / square) / square) / at;
}

/** Natural logarithm of the gamma function, x > 0; absolute error about 1e-15 times the size of the result. */
export function logGamma(x: number): number {
  requirePositive(x, 'logGamma: x');
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
