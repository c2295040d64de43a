import { requireWithin } from './require-sample.ts';

function requireProbabilities(ps: readonly number[], what: string): void {
  for (const [i, p] of ps.entries()) requireWithin(p, 0, 1, `${what}: p[${i}]`);
}

/**
 * Adjusted p-values of Benjamini & Hochberg 1995 (step-up), in the order given: `adjusted[i] <= q` rejects at
 * false discovery rate q. Empty in, empty out.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  requireProbabilities(ps, 'benjaminiHochberg');
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  const adjusted = ps.map(() => 1);
  let least = 1;
  for (const [position, i] of order.entries()) {
    least = Math.min(least, (ps[i]! * ps.length) / (ps.length - position));
    adjusted[i] = least;
  }
  return adjusted;
}

/**
 * Adjusted p-values of Holm 1979 (step-down), in the order given: `adjusted[i] <= alpha` rejects with a
 * family-wise error of at most alpha, whatever the dependence. Empty in, empty out.
 */
export function holm(ps: readonly number[]): number[] {
  requireProbabilities(ps, 'holm');
  const order = ps.map((_, i) => i).sort((a, b) => ps[a]! - ps[b]!);
  const adjusted = ps.map(() => 1);
  let most = 0;
  for (const [position, i] of order.entries()) {
    most = Math.min(1, Math.max(most, ps[i]! * (ps.length - position)));
    adjusted[i] = most;
  }
  return adjusted;
}
