import { requirePositive, requireWithin } from './require-sample.ts';
import { rawBinomial } from './saddle-point.ts';

/** Lentz's guard against a zero denominator (Numerical Recipes, 3rd ed., section 5.2). */
const TINY = 1e-300;

/** The continued fraction of I_x(a, b), DLMF 8.17.22, by the modified Lentz method. Good for x < (a+1)/(a+b+2). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let f = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    if (Math.abs(c) < TINY) c = TINY;
    f *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    if (Math.abs(c) < TINY) c = TINY;
    const step = d * c;
    f *= step;
    if (Math.abs(step - 1) < 3e-16) return f;
  }
  throw new RangeError(`regularisedBeta: no convergence at x = ${x}, a = ${a}, b = ${b}`);
}

/**
 * Regularised incomplete beta function I_x(a, b), a, b > 0. The complement `y` = 1 - x is a parameter of its
 * own, so that callers who know it exactly (t and F tails) lose no digits.
 * Source: DLMF 8.17.22 (continued fraction), 8.17.4 (symmetry); the leading power by Loader's binomial.
 */
export function regularisedBeta(x: number, y: number, a: number, b: number): number {
  requireWithin(x, 0, 1, 'regularisedBeta: x');
  requireWithin(y, 0, 1, 'regularisedBeta: y');
  requirePositive(a, 'regularisedBeta: a');
  requirePositive(b, 'regularisedBeta: b');
  if (x === 0) return 0;
  if (y === 0) return 1;
  // x^a y^b / B(a, b)
  const power = rawBinomial(a, a + b, x, y) * ((a * b) / (a + b));
  if (x <= (a + 1) / (a + b + 2)) return Math.min(1, (power * continuedFraction(x, a, b)) / a);
  return Math.max(0, 1 - (power * continuedFraction(y, b, a)) / b);
}

/** The x at which I_x(a, b) = p, by bisection to the last digit. */
export function inverseRegularisedBeta(p: number, a: number, b: number): number {
  requireWithin(p, 0, 1, 'inverseRegularisedBeta: p');
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (regularisedBeta(middle, 1 - middle, a, b) < p) low = middle;
    else high = middle;
  }
}
