import { pGreater } from '../../../src/stats/estimate.ts';
import type { Estimate } from '../../../src/stats/estimate.ts';
import { moderatedEstimate } from '../../../src/stats/moderated-estimate.ts';
import { benjaminiHochberg, holm } from '../../../src/stats/multiplicity.ts';
import { median } from '../../../src/stats/quantile.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { yuenEstimate } from '../../../src/stats/yuen.ts';
import type { Change, PullRequest } from './pull-request.ts';
import { drawPullRequest } from './pull-request.ts';
import { openSession } from './session.ts';
import type { World } from './world.ts';

/** A rule that was tried instead of the gate's, in its bare form: timings only, a fixed number of blocks. */
export interface Variant {
  readonly name: string;
  readonly screenBlocks: number;
  readonly freshBlocks: number;
  /** Benjamini-Hochberg's q, or an unadjusted p with a share of the threshold. */
  readonly flag: { readonly bh: number } | { readonly p: number; readonly share: number };
  /** Holm over the fresh blocks alone, or alpha / rows over all blocks with p <= 0.05 on the fresh ones. */
  readonly call: { readonly fresh: number } | { readonly pooled: number };
  /** Degrees of freedom that the family's middle variance is worth; 0: every row alone. */
  readonly priorDf: number;
  readonly trim: number;
}

const present: Variant = {
  name: '',
  screenBlocks: 12,
  freshBlocks: 8,
  flag: { bh: 0.1 },
  call: { fresh: 0.05 },
  priorDf: 0,
  trim: 0.2,
};

export const VARIANTS: readonly Variant[] = [
  { ...present, name: 'as designed: 12 + 8, BH 0.1, Holm 0.05' },
  { ...present, name: '8 + 12', screenBlocks: 8, freshBlocks: 12 },
  { ...present, name: 'trim 10 %', trim: 0.1 },
  { ...present, name: 'BH 0.2, Holm 0.025', flag: { bh: 0.2 }, call: { fresh: 0.025 } },
  { ...present, name: 'variance moderated (4 df)', priorDf: 4 },
  { ...present, name: '8 + 12, moderated', screenBlocks: 8, freshBlocks: 12, priorDf: 4 },
  { ...present, name: '12 + 12, moderated', freshBlocks: 12, priorDf: 4 },
  {
    ...present,
    name: '12 + 8, moderated, BH 0.2, all blocks at 0.01 / rows',
    flag: { bh: 0.2 },
    call: { pooled: 0.01 },
    priorDf: 4,
  },
  {
    ...present,
    name: '8 + 12, moderated, lax flag (p 0.1, 0.9 t), all blocks at 0.01 / rows',
    screenBlocks: 8,
    freshBlocks: 12,
    flag: { p: 0.1, share: 0.9 },
    call: { pooled: 0.01 },
    priorDf: 4,
  },
];

interface Row {
  readonly id: string;
  /** Rows of one kind share their prior variance. */
  readonly family: string;
  readonly allowed: number;
  readonly screen: readonly number[];
  readonly fresh: readonly number[];
}

const NOISE = 0.01;
const MOST_BLOCKS = 20;
/** Fewer rows of a family say nothing about its variance. */
const LEAST_FAMILY = 3;

/** Draws an estimate's variance towards its family's middle one (as limma does: Smyth 2004, with a fixed prior df). */
export function moderated(
  own: Estimate,
  blocks: number,
  prior: number | undefined,
  priorDf: number,
): Estimate {
  if (prior === undefined || priorDf === 0) return own;
  return moderatedEstimate(own, blocks, prior, priorDf);
}

function priors(variant: Variant, rows: readonly Row[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const family of new Set(rows.map((row) => row.family))) {
    const own = rows.filter((row) => row.family === family);
    if (own.length < LEAST_FAMILY) continue;
    const variances = own.map(
      ({ screen }) => yuenEstimate(screen, variant.trim).standardError ** 2 * screen.length,
    );
    known.set(family, median(variances));
  }
  return known;
}

/** Rows that a variant flags and those it accuses. */
export function decide(
  variant: Variant,
  rows: readonly Row[],
): { readonly flagged: boolean; readonly accused: readonly string[] } {
  const prior = priors(variant, rows);
  const locate = (row: Row, values: readonly number[]) => {
    const own = yuenEstimate(values, variant.trim);
    const at = moderated(own, values.length, prior.get(row.family), variant.priorDf);
    return { d: at.value, p: pGreater(at, NOISE) };
  };
  const first = rows.map((row) => locate(row, row.screen));
  const { flag, call } = variant;
  const adjusted = 'bh' in flag ? benjaminiHochberg(first.map(({ p }) => p)) : first.map(({ p }) => p);
  const [level, share] = 'bh' in flag ? [flag.bh, 1] : [flag.p, flag.share];
  const flagged = rows.filter((row, i) => adjusted[i]! <= level && first[i]!.d >= share * row.allowed);
  const second = flagged.map((row) => locate(row, row.fresh));
  const fresh = holm(second.map(({ p }) => p));
  const accused = flagged.filter((row, i) => {
    if (second[i]!.d < 0.8 * row.allowed) return false;
    if ('fresh' in call) return fresh[i]! <= call.fresh;
    return second[i]!.p <= 0.05 && locate(row, [...row.screen, ...row.fresh]).p <= call.pooled / rows.length;
  });
  return { flagged: flagged.length > 0, accused: accused.map(({ id }) => id) };
}

function rowsOf(pull: PullRequest, variant: Variant, ratios: ReadonlyMap<string, readonly number[]>): Row[] {
  return pull.metrics.flatMap(({ spec }) => {
    const all = ratios.get(spec.id);
    if (!all) return [];
    return {
      id: spec.id,
      family: spec.id.slice(spec.id.lastIndexOf('/')),
      allowed: Math.log1p(spec.regression),
      screen: all.slice(0, variant.screenBlocks),
      fresh: all.slice(MOST_BLOCKS, MOST_BLOCKS + variant.freshBlocks),
    };
  });
}

export interface VariantTally {
  failed: number;
  found: number;
  flagged: number;
}

/** All variants on the same PRs. */
export function runVariants(world: World, change: Change, prs: number, seed: number): VariantTally[] {
  const tallies = VARIANTS.map(() => ({ failed: 0, found: 0, flagged: 0 }));
  for (let number = 0; number < prs; number += 1) {
    const random = createRandom(seed * 1_000_003 + number);
    const pull = drawPullRequest(world, change, [], random);
    const blocks = openSession(world, random).draw(pull.metrics, 2 * MOST_BLOCKS);
    const ratios = new Map<string, number[]>();
    for (const [m, { spec }] of pull.metrics.entries()) {
      if (spec.kind !== 'timing') continue;
      const base = blocks.base[m] as readonly number[];
      const head = blocks.head[m] as readonly number[];
      ratios.set(
        spec.id,
        base.map((value, block) => Math.log(head[block]! / value)),
      );
    }
    for (const [v, variant] of VARIANTS.entries()) {
      const { flagged, accused } = decide(variant, rowsOf(pull, variant, ratios));
      tallies[v]!.flagged += Number(flagged);
      tallies[v]!.failed += Number(accused.length > 0);
      tallies[v]!.found += Number(pull.targets.some((id) => accused.includes(id)));
    }
  }
  return tallies;
}
