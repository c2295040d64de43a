/** What an author promised: `Tollgate-Expect: load/shop/GET /search/latency-p50 -50%`, and what was measured. */

import type { MetricId } from '../model/metric.ts';
import type { Claim } from '../model/notices.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { metricPattern } from '../model/metric-pattern.ts';

/** A promise as it was written; `ratio` -0.5 means that the value falls by half. */
export interface WrittenClaim {
  readonly pattern: string;
  readonly ratio: number;
}

const line = /^[ \t]*Tollgate-Expect:[ \t]*(\S.*?)[ \t]+([+\-\u2212]?\d+(?:\.\d+)?)[ \t]*%[ \t]*$/gim;

/** The claims of a pull request's text; a line that is not one is no claim. */
export function parseClaims(text: string): readonly WrittenClaim[] {
  return [...text.matchAll(line)].flatMap(([, pattern, number]) => {
    if (pattern === undefined || number === undefined) return [];
    const ratio = Number(number.replace('\u2212', '-')) / 100;
    return Number.isFinite(ratio) ? [{ pattern, ratio }] : [];
  });
}

interface Measured {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Change of the value itself with its interval: `change` counts what is worse, a claim counts the value. */
function measured(row: MetricVerdict): Measured | undefined {
  const { change, low, high, better, kind } = row;
  if (change === null || (kind !== 'timing' && kind !== 'exact')) return undefined;
  const value = (point: number) => (better === 'lower' ? point : 1 / (1 + point) - 1);
  const ends = [value(low ?? change), value(high ?? change)];
  return { at: value(change), low: Math.min(...ends), high: Math.max(...ends) };
}

/** Held: the interval holds the claim or goes beyond it. Missed: it lies short of it. Unclear: it holds no change too. */
function outcomeOf(claimed: number, { low, high }: Measured): Claim['outcome'] {
  const falls = claimed < 0;
  const beyond = falls ? high <= claimed : low >= claimed;
  if (beyond) return 'held';
  const holds = low <= claimed && claimed <= high;
  if (!holds) return 'missed';
  return low <= 0 && 0 <= high ? 'unclear' : 'held';
}

/** One claim for every metric that a written claim's pattern matches; a pattern that matches nothing is said. */
export function claimsOf(text: string, rows: readonly MetricVerdict[]): readonly Claim[] {
  return parseClaims(text).flatMap(({ pattern, ratio }): readonly Claim[] => {
    const matches = metricPattern(pattern);
    const none = (id: MetricId): Claim => ({
      id,
      claimed: ratio,
      measured: null,
      low: null,
      high: null,
      outcome: 'not-measured',
    });
    const found = rows.filter(({ id }) => matches(id));
    if (found.length === 0) return [none(pattern)];
    return found.map((row) => {
      const seen = measured(row);
      if (!seen) return none(row.id);
      const { at, low, high } = seen;
      return { id: row.id, claimed: ratio, measured: at, low, high, outcome: outcomeOf(ratio, seen) };
    });
  });
}
