/** Rates: failures out of total, with the overdispersion between rounds taken out of the sample size. */

import type { MetricSpec } from '../model/metric.ts';
import type { PairedMetric } from '../model/samples.ts';
import { binomialUpperTail } from '../stats/binomial.ts';
import type { Count } from '../stats/fisher-exact.ts';
import { conditionalBinomialGreater, fisherGreater } from '../stats/fisher-exact.ts';
import { sum } from '../stats/moments.ts';
import { overdispersion } from '../stats/overdispersion.ts';
import { newcombe } from '../stats/proportion-interval.ts';
import type { Effect, Power, Untestable } from './effect.ts';
import { differenceScale } from './scale.ts';
import { asCounts, pooled } from './values.ts';

/** A rate regresses, and is over its limit, only when its failures lie in at least this many rounds. Source: docs/verdicts.md section 5. */
export const LEAST_FAILING_ROUNDS = 2;
/** More counts than this count as so many: chance plays no part there, and the tails would not converge far beyond. */
export const MOST_COUNTS = 1e9;
/** Half the width of a two-sided 90 % interval, in standard errors. */
const Z95 = 1.6448536269514722;

const shrunk = ({ failures, total }: Count, phi: number): Count => ({
  failures: failures / phi,
  total: total / phi,
});

/** P(head's rate is above base's by chance): Fisher's test on whole counts, the conditional binomial on effective ones. */
function greater(base: Count, head: Count, phi: number): number {
  return phi === 1
    ? fisherGreater(base, head)
    : conditionalBinomialGreater(shrunk(base, phi), shrunk(head, phi));
}

/** Fewest failures on head that are significant beside base's, by the conditional binomial. */
function criticalFailures(base: Count, headTotal: number, alpha: number): number {
  let low = 0;
  let high = Math.ceil(headTotal) + 1;
  while (high - low > 1) {
    const failures = Math.floor((low + high) / 2);
    const p = failures > headTotal ? 0 : conditionalBinomialGreater(base, { failures, total: headTotal });
    if (p <= alpha) high = failures;
    else low = failures;
  }
  return high;
}

/** Points and weights of a mean over a standard normal variable: Gauss-Hermite with five. Source: Abramowitz & Stegun 25.10. */
const NORMAL_MEAN = [
  { z: 0, weight: 8 / 15 },
  ...[-1, 1].flatMap((side) => [
    { z: side * 1.3556261799742659, weight: 0.22207592200561266 },
    { z: side * 2.8569700138728056, weight: 0.011257411327720691 },
  ]),
];

interface RateStage {
  readonly total: number;
  /** Failures on head that call it, for what base might count in such a run. */
  readonly bars: readonly { readonly failures: number; readonly weight: number }[];
}

function barOf(base: Count, headTotal: number, alpha: number, least: number): number {
  const wanted = (base.failures / base.total + least) * headTotal;
  return Math.max(criticalFailures(base, headTotal, alpha), Math.ceil(wanted - 1e-9));
}

function stageOf(base: Count, headTotal: number, alpha: number, least: number): RateStage {
  const rate = base.failures / base.total;
  const scatter = Math.sqrt(base.total * rate * (1 - rate));
  const bars = (scatter === 0 ? [{ z: 0, weight: 1 }] : NORMAL_MEAN).map(({ z, weight }) => {
    const failures = Math.min(base.total, Math.max(0, base.failures + z * scatter));
    return { failures: barOf({ failures, total: base.total }, headTotal, alpha, least), weight };
  });
  return { total: headTotal, bars };
}

/** P(a stage calls it) where head's rate is `rate`. */
function called({ total, bars }: RateStage, rate: number): number {
  return sum(
    bars.map(({ failures, weight }) =>
      failures > total ? 0 : weight * binomialUpperTail(failures, total, rate),
    ),
  );
}

/** Smallest rise of the rate that every stage calls with 90 % power, both sides left to chance; infinite when none is. */
function detectableRise(base: Count, headTotal: number, least: number, power: Power, blocks: number): number {
  const rate = base.failures / base.total;
  const stages = [stageOf(base, headTotal, power.alphaScreen, least)];
  if (power.alphaConfirm !== undefined) {
    const share = blocks / power.confirmBlocks;
    stages.push(stageOf(shrunk(base, share), headTotal / share, power.alphaConfirm, least));
  }
  const chance = (rise: number): number =>
    stages.reduce((product, stage) => product * called(stage, Math.min(1, rate + rise)), 1);
  if (chance(1 - rate) < 0.9) return Infinity;
  let low = 0;
  let high = 1 - rate;
  for (let i = 0; i < 24; i += 1) {
    const half = (low + high) / 2;
    if (chance(half) < 0.9) low = half;
    else high = half;
  }
  return high;
}

/** Sums over the rounds must not depend on their order. */
export const inOrder = (counts: readonly Count[]): readonly Count[] =>
  counts.toSorted((a, b) => a.failures - b.failures || a.total - b.total);

/** A rate's effect; the sides may hold different numbers of rounds. `spread`: how much more than by chance they differ. */
export function rateEffectOf(
  spec: MetricSpec,
  base: readonly Count[],
  head: readonly Count[],
  power: Power,
  spread = overdispersion([inOrder(base), inOrder(head)]),
): Effect | Untestable {
  const before = pooled(base);
  const after = pooled(head);
  const scale = differenceScale(spec);
  if (before.total === 0 || after.total === 0)
    return {
      untestable: `nothing was counted on ${before.total === 0 ? 'base' : 'head'}, and rounds that count something would settle it`,
      d: null,
      toChange: scale.toChange,
    };
  const phi = Math.max(spread, Math.max(before.total, after.total) / MOST_COUNTS);
  const [b, h] = [shrunk(before, phi), shrunk(after, phi)];
  const wide = newcombe(b, h, 0.9);
  const accusable = head.filter(({ total }) => total > 0).length >= LEAST_FAILING_ROUNDS;
  // In a single round nothing would have been called, however much of it failed.
  const rise = accusable
    ? detectableRise(b, h.total, Math.max(scale.allowed, scale.floorWorse), power, base.length)
    : Infinity;
  return {
    blocks: Math.min(base.length, head.length),
    d: after.failures / after.total - before.failures / before.total,
    se: (wide.high - wide.low) / (2 * Z95),
    low: wide.low,
    high: wide.high,
    upper: wide.high,
    upperStrict: newcombe(b, h, 0.95).high,
    p: greater(before, after, phi),
    pBetter: greater(after, before, phi),
    allowed: scale.allowed,
    floorWorse: scale.floorWorse,
    floorBetter: scale.floorBetter,
    detectable: rise,
    blindness: rise,
    noise: 0,
    spread: head.filter(({ failures }) => failures > 0).length >= LEAST_FAILING_ROUNDS,
    toChange: scale.toChange,
    largest: scale.largest,
  };
}

/** A rate's paired effect. */
export function rateEffect(metric: PairedMetric, power: Power): Effect | Untestable {
  return rateEffectOf(metric, asCounts(metric.id, metric.base), asCounts(metric.id, metric.head), power);
}
