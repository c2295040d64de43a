/**
 * Rows of one load that were measured in the same rounds keep each other company: what hits a round hits them all, and
 * how far they scatter is alike. Source and measurements: docs/verdicts.md section 4.
 */

import type { MetricId } from '../model/metric.ts';
import type { PairedMetric } from '../model/samples.ts';
import { groupBy } from '../stats/group-by.ts';
import { median } from '../stats/quantile.ts';
import { TRIM_FROM, locate } from './block-test.ts';
import { compares } from './defaults.ts';
import { blockRatios } from './timing.ts';

/** Fewer rows say nothing about what is common to them. */
const LEAST_ROWS = 3;
/**
 * A machine whose cores have two speeds (a sibling thread at work or not) makes latencies of two humps, and the median
 * jumps between them from round to round while the third quartile stays in the slower one.
 */
const WITNESS = { of: '/latency-p50', is: '/latency-p75' } as const;
/** The witness is heard where it scatters by less than this part of the median's variance, middle over the rows. */
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
  readonly witness?: Beside & { readonly ratios: readonly number[] };
}

interface Member {
  readonly id: MetricId;
  readonly blocks: readonly number[];
  readonly ratios: readonly number[];
  readonly byBlock: ReadonlyMap<number, number>;
}

/** Timings of endpoints that say which block each value is of, and are far enough from zero for a ratio. */
function memberOf(metric: PairedMetric): Member[] {
  const { id, kind, blocks, base, head } = metric;
  if (kind !== 'timing' || blocks === undefined || !id.startsWith('load/')) return [];
  if (base.length < TRIM_FROM || base.length !== head.length || blocks.length !== base.length) return [];
  const { ratios, offset } = blockRatios(metric);
  if (offset !== 0) return [];
  return [
    { id, blocks, ratios, byBlock: new Map(blocks.map((block, i) => [block, ratios[i] ?? Number.NaN])) },
  ];
}

/** `load/shop/GET /search/latency-p50` keeps company with the other `latency-p50` of `load/shop`. */
function familyOf(id: MetricId): string {
  const [kind, load] = id.split('/', 2);
  return `${kind ?? ''}/${load ?? ''}/${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** Middle of the others in each of a row's blocks; undefined when some block lacks enough of them. */
function othersOf(member: Member, family: readonly Member[]): readonly number[] | undefined {
  const rest = family.filter(({ id }) => id !== member.id);
  const middles = member.blocks.map((block) => {
    const known = rest.flatMap(({ byBlock }) => byBlock.get(block) ?? []);
    return known.length >= LEAST_ROWS - 1 ? median(known) : undefined;
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
  const beside = family.flatMap((member) => {
    const others = othersOf(member, family);
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

/** The third quartile of a median's requests, where it is the steadier of the two. */
function witnessFor(row: Placed, quartiles: readonly Placed[]): Company['witness'] {
  const { id, blocks } = row.member;
  if (!id.endsWith(WITNESS.of)) return undefined;
  const own = id.slice(0, -WITNESS.of.length) + WITNESS.is;
  const found = quartiles.find(({ member }) => member.id === own && member.blocks.join() === blocks.join());
  if (!found || !(found.variance < STEADIER * row.variance)) return undefined;
  return { ...found, ratios: found.member.ratios };
}

/** The company of each row that has one; rows without `blocks` (a samples file need not say them) have none. */
export function companies(metrics: readonly PairedMetric[]): ReadonlyMap<MetricId, Company> {
  const gated = metrics.filter(compares);
  const ids = new Set(gated.map(({ id }) => id));
  const quartiles = placed(
    metrics.filter(({ id }) => ids.has(id.slice(0, -WITNESS.is.length) + WITNESS.of)),
  ).filter(({ member }) => member.id.endsWith(WITNESS.is));
  return new Map(
    placed(gated).map((row) => {
      const { others, variance, contrastVariance } = row;
      const witness = witnessFor(row, quartiles);
      const beside = { others, variance, contrastVariance };
      return [row.member.id, witness ? { ...beside, witness } : beside] as const;
    }),
  );
}
