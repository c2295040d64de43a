/** What a pass is worth, and of which rows it says nothing. */

import { splitMetricId, turned } from '../model/metric.ts';
import type { RunRecord } from '../model/run.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { smallAmount } from '../model/verdict.ts';
import { boundText } from './change.ts';
import { formatValue } from './format.ts';
import type { Label, Names, Piece } from './label.ts';
import { namesOf, shortLabel } from './label.ts';
import { isMuted } from './muted.ts';
import { isBeyondOnMainToo } from './row-words.ts';

/** Primary rows whose change could have made the run red. */
function isPromising(row: MetricVerdict): boolean {
  if (!row.gated || !row.primary || row.outcome === 'new' || row.outcome === 'missing') return false;
  return row.outcome !== 'info' || (isBeyondOnMainToo(row) && !isMuted(row));
}

/** As people read it: half the throughput is 50 %. */
function sizeSeen(row: MetricVerdict): number {
  return row.detectable === null ? 0 : Math.abs(turned(row.detectable, row));
}

/** The row with the largest slowdown that could have been missed: what a pass is worth. */
export function largestMissable(metrics: readonly MetricVerdict[]): MetricVerdict | undefined {
  return metrics
    .filter((row) => isPromising(row) && row.kind === 'timing' && row.detectable !== null)
    .sort((a, b) => sizeSeen(b) - sizeSeen(a))[0];
}

/** Rows compared by difference that could not tell: the size of a slowdown says nothing of them. */
function openDifferences(metrics: readonly MetricVerdict[]): readonly MetricVerdict[] {
  return metrics
    .filter(
      (row) =>
        isPromising(row) &&
        (row.kind === 'rate' || row.kind === 'absolute') &&
        row.outcome === 'inconclusive' &&
        row.detectable !== null,
    )
    .sort((a, b) => sizeSeen(b) - sizeSeen(a));
}

/** The first of the rows by name, the others counted. */
function named([first, ...others]: readonly MetricVerdict[], names: Names): readonly Piece[] {
  if (!first) return [];
  const more = others.length > 0 ? [{ words: `and ${String(others.length)} more` }] : [];
  return [...shortLabel(first.id, names), ...more];
}

/** "no slowdown. 9.8 % or more on any endpoint would have been seen, except 1 muted: `GET /a`". */
export function passTitle({ judgement: { metrics }, plan }: RunRecord): Label {
  const names = namesOf(plan);
  const row = largestMissable(metrics);
  const open = openDifferences(metrics);
  const muted = metrics.filter((each) => each.primary && isMuted(each));
  const [slowdown, difference] = [row, open[0]].map((each) => each && boundText(each.detectable, each));
  const sizes: Piece[] = [
    ...(row && slowdown !== undefined ? placesSeen(slowdown, row, metrics, names) : []),
    ...(slowdown === undefined || difference === undefined ? [] : [{ words: 'and' }]),
    ...(difference === undefined ? [] : [{ words: `${difference} or more of` }, ...named(open, names)]),
  ];
  const seen: Piece[] =
    sizes.length === 0
      ? [{ words: 'no regression' }]
      : [
          { words: slowdown === undefined ? 'no regression.' : 'no slowdown.' },
          ...sizes,
          { words: 'would have been seen' },
        ];
  if (muted.length === 0) return seen;
  return [...seen, { words: `, except ${String(muted.length)} muted:` }, ...named(muted, names)];
}

/** "9.8 % or more on any endpoint", "30 % or more on any endpoint (0.2 ms on `GET /a`)". */
function placesSeen(
  slowdown: string,
  row: MetricVerdict,
  metrics: readonly MetricVerdict[],
  names: Names,
): readonly Piece[] {
  const small = smallAmount(row);
  const places = `${slowdown} or more on ${placesOf(metrics)}`;
  if (small === null) return [{ words: places }];
  return [
    { words: `${places} (${formatValue(small, row.unit)} on` },
    ...shortLabel(row.id, names),
    { words: ')' },
  ];
}

/** Where the sizes hold: only what is judged has one. */
function placesOf(metrics: readonly MetricVerdict[]): string {
  const families = new Set(
    metrics
      .filter((row) => isPromising(row) && row.kind === 'timing')
      .map(({ id }) => splitMetricId(id)?.family),
  );
  const medians = metrics.filter(isEndpointsMedian);
  const judged = medians.filter(isPromising).length;
  const others = medians.filter((row) => !isPromising(row) && !isMuted(row)).length;
  const some = judged === 1 ? 'the one judged endpoint' : `any of the ${String(judged)} judged endpoints`;
  const endpoints = others === 0 ? 'any endpoint' : some;
  if (judged === 0) return families.has('page') ? 'any page' : 'any primary metric';
  if (!families.has('page')) return endpoints;
  return others === 0 ? `${endpoints} or page` : `${endpoints} or any page`;
}

function isEndpointsMedian({ id }: MetricVerdict): boolean {
  const parts = splitMetricId(id);
  return parts?.family === 'load' && parts.middle !== 'all' && parts.metric === 'latency-p50';
}
