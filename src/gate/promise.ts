/** What a pass is worth: the sizes that would have been seen. Source: docs/verdicts.md section 3. */

import type { MetricVerdict } from '../model/verdict.ts';
import { smallAmount } from '../model/verdict.ts';
import { asRead } from './reasons.ts';
import type { Row } from './row.ts';
import { amount, listed, percent } from './wording.ts';

/** Primary rows whose change could have made the run red. */
function promising({ verdict, compared }: Row): boolean {
  return compared && verdict.primary && verdict.outcome !== 'new' && verdict.outcome !== 'missing';
}

/** Compared by ratio; a share of failures or a difference is no percentage of anything. */
const byRatio = ({ kind }: MetricVerdict) => kind === 'timing' || kind === 'exact';

const sizeOf = (verdict: MetricVerdict): number => Math.abs(asRead(verdict.detectable ?? 0, verdict));

/** " (0.2 ms on load/shop/GET /a/latency-p50)" where the largest share is a small amount; else empty. */
function inItsUnit(verdict: MetricVerdict): string {
  const small = smallAmount(verdict);
  return small === null ? '' : ` (${amount(small, verdict.unit)} on ${verdict.id})`;
}

/**
 * The largest change of a primary row that could have been missed, and the size for each row that is compared by difference
 * and could not tell (one that could rules out what is allowed). `unsized`: rows of which there is no size to be told.
 */
export function promise(rows: readonly Row[]): { readonly seen?: string; readonly unsized?: string } {
  const primary = rows.filter(promising);
  const open = primary.filter(({ verdict, undecided }) => undecided && !byRatio(verdict));
  const unsized = primary.filter(
    ({ verdict, undecided }) => verdict.detectable === null && (undecided || byRatio(verdict)),
  );
  const [largest] = primary
    .flatMap(({ verdict }) => (verdict.detectable !== null && byRatio(verdict) ? [verdict] : []))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const other = open.length + unsized.length > 0 ? 'other ' : '';
  const parts = [
    ...(largest
      ? [`${percent(sizeOf(largest))} or more on any ${other}primary metric${inItsUnit(largest)}`]
      : []),
    ...open.flatMap(({ verdict: { id, detectable, unit } }) =>
      detectable === null ? [] : [`${amount(detectable, unit)} or more on ${id}`],
    ),
  ];
  return {
    ...(parts.length > 0 ? { seen: `${listed(parts)} would have been seen` } : {}),
    ...(unsized.length > 0
      ? { unsized: `no size for ${listed(unsized.map(({ verdict }) => verdict.id))}` }
      : {}),
  };
}
