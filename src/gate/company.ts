/**
 * Rows of one load that were measured in the same rounds keep each other company: what hits a round hits them all, and
 * how far they scatter is alike. Source and measurements: docs/verdicts.md section 4.
 */

import type { MetricId } from '../model/metric.ts';
import type { Witness } from '../model/metric-names.ts';
import { WITNESSES } from '../model/metric-names.ts';
import type { PairedMetric } from '../model/samples.ts';
import { groupBy } from '../stats/group-by.ts';
import { median, medianWithout } from '../stats/quantile.ts';
import { TRIM_FROM, locate } from './block-test.ts';
import { compares } from './defaults.ts';
import { blockRatios } from './timing.ts';
import { ascending } from './values.ts';

/** Fewer rows say nothing about what is common to them. */
export const LEAST_ROWS = 3;
/**
 * A machine whose cores have two speeds (a sibling thread at work or not) makes latencies of two humps, and the median
 * jumps between them from round to round while a quantile beside it stays in the slower or in the faster one.
 */
const WITNESSED = '/latency-p50';
/** A witness is heard where it scatters by less than this part of the median's variance, middle over the rows. */
const STEADIER = 0.5;

/** Rows beside the others of their family. */
export interface Beside {
  /** Block by block as the row's own values: the middle log-ratio of the other rows, positive is worse. */
  readonly others: readonly number[];
  /** The middle variance of one block's log-ratio over the rows, and over their differences from the others. */
  readonly variance: number;
  readonly contrastVariance: number;
}

export interface Company extends Beside {
  /** A quantile of the same requests that is much steadier than the median here; absent: none is. */
  readonly witness?: Beside & {
    readonly quantile: Witness;
    readonly ratios: readonly number[];
    readonly baseMiddle: number;
  };
}

interface Member {
  readonly id: MetricId;
  readonly blocks: readonly number[];
  readonly ratios: readonly number[];
  readonly baseMiddle: number;
}

/** Timings of endpoints that say which block each value is of, and are far enough from zero for a ratio. */
function memberOf(metric: PairedMetric): Member[] {
  const { id, kind, blocks, base, head } = metric;
  if (kind !== 'timing' || blocks === undefined || !id.startsWith('load/')) return [];
  if (base.length < TRIM_FROM || base.length !== head.length || blocks.length !== base.length) return [];
  // A number that stands twice does not say which round is meant.
  if (new Set(blocks).size !== blocks.length) return [];
  const { ratios, offset, baseMiddle } = blockRatios(metric);
  if (offset !== 0) return [];
  return [{ id, blocks, ratios, baseMiddle }];
}

/** `load/shop/GET /search/latency-p50` keeps company with the other `latency-p50` of `load/shop`. */
export function familyOf(id: MetricId): string {
  const [kind, load] = id.split('/', 2);
  return `${kind ?? ''}/${load ?? ''}/${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** A family's values of each block, in order: sorted once, not once for each row. */
function valuesByBlock(family: readonly Member[]): ReadonlyMap<number, readonly number[]> {
  const values = family.flatMap(({ blocks, ratios }) =>
    blocks.map((block, i) => ({ block, ratio: ratios[i] ?? Number.NaN })),
  );
  const byBlock = groupBy(values, ({ block }) => block);
  return new Map([...byBlock].map(([block, own]) => [block, ascending(own.map(({ ratio }) => ratio))]));
}

/** Middle of the others in each of a row's blocks; undefined when some block lacks enough of them. */
function othersOf(
  { blocks, ratios }: Member,
  values: ReadonlyMap<number, readonly number[]>,
): readonly number[] | undefined {
  const middles = blocks.map((block, i) => {
    const known = values.get(block) ?? [];
    return known.length >= LEAST_ROWS ? medianWithout(known, ratios[i] ?? Number.NaN) : undefined;
  });
  return middles.every((middle) => middle !== undefined) ? middles : undefined;
}

/** Variance of one block, from the error of the trimmed mean. */
function blockVariance(differences: readonly number[]): number {
  return locate(differences, 0).estimate.standardError ** 2 * differences.length;
}

interface Placed extends Beside {
  readonly member: Member;
}

function placedIn(family: readonly Member[]): readonly Placed[] {
  if (family.length < LEAST_ROWS) return [];
  const values = valuesByBlock(family);
  const beside = family.flatMap((member) => {
    const others = othersOf(member, values);
    return others ? [{ member, others }] : [];
  });
  if (beside.length < LEAST_ROWS) return [];
  const variance = median(beside.map(({ member }) => blockVariance(member.ratios)));
  const contrastVariance = median(
    beside.map(({ member, others }) =>
      blockVariance(member.ratios.map((ratio, i) => ratio - (others[i] ?? 0))),
    ),
  );
  return beside.map((each) => ({ ...each, variance, contrastVariance }));
}

function placed(metrics: readonly PairedMetric[]): readonly Placed[] {
  const families = groupBy(metrics.flatMap(memberOf), ({ id }) => familyOf(id));
  return [...families.values()].flatMap(placedIn);
}

/** In any order: no number of a witness is set against one of the median's own, block by block. */
function sameBlocks(some: readonly number[], others: readonly number[]): boolean {
  const known = new Set(some);
  return known.size === others.length && others.every((block) => known.has(block));
}

const besideId = (id: MetricId, quantile: Witness): MetricId =>
  `${id.slice(0, -WITNESSED.length)}/latency-${quantile}`;

/**
 * The steadiest quantile of a median's requests, where it is much steadier than the median. Steadiest over all rows, not
 * for this one: who picks the least of several errors of one row thinks too well of it.
 */
function witnessFor(row: Placed, quantiles: ReadonlyMap<MetricId, Placed>): Company['witness'] {
  const { id, blocks } = row.member;
  if (!id.endsWith(WITNESSED)) return undefined;
  const steady = WITNESSES.flatMap((quantile) => {
    const found = quantiles.get(besideId(id, quantile));
    if (!found || !sameBlocks(found.member.blocks, blocks)) return [];
    return found.variance < STEADIER * row.variance ? [{ quantile, found }] : [];
  }).sort((a, b) => a.found.variance - b.found.variance);
  const [first] = steady;
  if (!first) return undefined;
  const { ratios, baseMiddle } = first.found.member;
  return { ...first.found, quantile: first.quantile, ratios, baseMiddle };
}

/** The company of each row that has one; rows without `blocks` (a samples file need not say them) have none. */
export function companies(metrics: readonly PairedMetric[]): ReadonlyMap<MetricId, Company> {
  const gated = metrics.filter(compares);
  const wanted = new Set(
    gated.flatMap(({ id }) => (id.endsWith(WITNESSED) ? WITNESSES.map((each) => besideId(id, each)) : [])),
  );
  const steadier = placed(metrics.filter(({ id }) => wanted.has(id)));
  const quantiles = new Map(steadier.map((row) => [row.member.id, row]));
  return new Map(
    placed(gated).map((row) => {
      const { others, variance, contrastVariance } = row;
      const witness = witnessFor(row, quantiles);
      const beside = { others, variance, contrastVariance };
      return [row.member.id, witness ? { ...beside, witness } : beside] as const;
    }),
  );
}
