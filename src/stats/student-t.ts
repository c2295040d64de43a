import { regularisedBeta } from './incomplete-beta.ts';
import { stirlingError } from './log-gamma.ts';
import { normalQuantile, normalSurvival } from './normal.ts';
import { requirePositive, requireWithin } from './require-sample.ts';

/** Above this the continued fraction gets slow and Hill's expansion is exact to the last digits. */
const MANY_DF = 1e5;

/** The normal deviate with (nearly) the tail of t at many degrees of freedom. Source: Hill 1970, CACM Algorithm 395. */
function normalised(t: number, df: number): number {
  const a = df - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t * t) / df);
  const inner = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3;
  return (inner / b + 1) * Math.sqrt(y);
}

function upperTail(t: number, df: number): number {
  if (t === Infinity) return 0;
  if (df === Infinity) return normalSurvival(t);
  if (df > MANY_DF) return normalSurvival(normalised(t, df));
  // Never t^2: it overflows long before the tail vanishes.
  const ratio = t / Math.sqrt(df);
  const x = 1 / (1 + ratio * ratio);
  const y = ratio > 1 ? 1 / (1 + 1 / ratio / ratio) : ratio * ratio * x;
  return 0.5 * regularisedBeta(x, y, df / 2, 0.5);
}

/**
 * P(T > t), T Student's t with `df` degrees of freedom (real, > 0; Infinity is the normal); relative precision
 * in the upper tail. Source: Abramowitz & Stegun 26.7.1 by the incomplete beta function.
 */
export function studentTSurvival(t: number, df: number): number {
  requireWithin(t, -Infinity, Infinity, 'studentTSurvival: t');
  requirePositive(df, 'studentTSurvival: df');
  return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}

/** P(T <= t); see `studentTSurvival`. */
export function studentTCdf(t: number, df: number): number {
  return studentTSurvival(-t, df);
}

/** Density of Student's t, finite df; the gamma ratio by Stirling's formula with its error term, so large df lose nothing. */
function density(t: number, df: number): number {
  const h = df / 2;
  const ratio = h * Math.log1p(0.5 / h) - 0.5 + 0.5 * Math.log(h) + stirlingError(h + 0.5) - stirlingError(h);
  return Math.exp(ratio - (h + 0.5) * Math.log1p((t * t) / df)) / Math.sqrt(df * Math.PI);
}

/** Newton's method for the upper tail `p` < 1/2 in log-log coordinates, where t's tail is nearly a line; bracketed. */
function upperQuantile(p: number, df: number): number {
  let low = -700;
  let high = 340;
  let v = Math.log(Math.max(-normalQuantile(p), Number.MIN_VALUE));
  for (let i = 0; i < 200; i += 1) {
    const t = Math.exp(v);
    const tail = upperTail(t, df);
    const gap = tail === 0 ? -Infinity : Math.log(tail / p);
    if (gap > 0) low = v;
    else high = v;
    let next = v + (gap * tail) / (t * density(t, df));
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - v) <= 2e-16 * Math.max(1, Math.abs(v))) return Math.exp(next);
    v = next;
  }
  return Math.exp(v);
}

/**
 * The t with P(T <= t) = p; 0 and 1 give -Infinity and Infinity. `df` real, > 0, or Infinity.
 * Relative precision about 1e-13 wherever the result is below 1e147.
 */
export function studentTQuantile(p: number, df: number): number {
  requireWithin(p, 0, 1, 'studentTQuantile: p');
  requirePositive(df, 'studentTQuantile: df');
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p === 0.5) return 0;
  if (df === Infinity) return normalQuantile(p);
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
