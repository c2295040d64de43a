import { stirlingError } from './log-gamma.ts';
import { requirePositive, requireWithin } from './require-sample.ts';
import { deviance } from './saddle-point.ts';

/** x^a e^-x / Γ(a+1), by Loader's saddle point form. */
function leading(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** P(a, x) by its power series, DLMF 8.7.1; good for x < a + 1. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 100_000 && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return leading(a, x) * sum;
}

/** Q(a, x) by Legendre's continued fraction, DLMF 8.9.2, modified Lentz; good for x >= a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let f = d;
  for (let i = 1; i < 100_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = d * c;
    f *= step;
    if (Math.abs(step - 1) < 3e-16) break;
  }
  return leading(a, x) * a * f;
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), a > 0, x >= 0. */
export function regularisedGammaQ(a: number, x: number): number {
  requirePositive(a, 'regularisedGammaQ: a');
  requireWithin(x, 0, Infinity, 'regularisedGammaQ: x');
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? Math.max(0, 1 - series(a, x)) : fraction(a, x);
}

/** Regularised lower incomplete gamma function P(a, x), a > 0, x >= 0. */
export function regularisedGammaP(a: number, x: number): number {
  requirePositive(a, 'regularisedGammaP: a');
  requireWithin(x, 0, Infinity, 'regularisedGammaP: x');
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? Math.min(1, series(a, x)) : Math.max(0, 1 - fraction(a, x));
}

/** P(X > x), X ~ chi-square with `df` degrees of freedom (real, > 0). Source: Abramowitz & Stegun 26.4.19. */
export function chiSquareSurvival(x: number, df: number): number {
  return regularisedGammaQ(df / 2, x / 2);
}
