/** What a row says in company: alone, against the others of its rounds, and by a steadier witness. Source: docs/verdicts.md section 4. */

import type { PairedMetric } from '../model/samples.ts';
import type { Estimate } from '../stats/estimate.ts';
import { pGreater, pLess } from '../stats/estimate.ts';
import { moderatedEstimate } from '../stats/moderated-estimate.ts';
import { locate, locatedEffect } from './block-test.ts';
import type { Beside, Company } from './company.ts';
import type { Effect, Power } from './effect.ts';
import { DEFAULT_NOISE } from './effect.ts';
import { logScale } from './scale.ts';
import { blockRatios } from './timing.ts';

/** What a row must show by itself, in the same direction, before the others may sharpen it. */
export const ALONE_P = 0.05;
/** Part of its own error by which the others' middle must not lie on the better side before a contrast counts. */
const GUARD = 0.5;

/** One-sided, worse and better than the others by more than the noise floor, were the others unchanged at best. */
export interface Apartness {
  readonly p: number;
  readonly pBetter: number;
}

/**
 * How surely a row is `apart` from the others by more than `e`; all on the log scale, positive is worse. Where the `others` look
 * better than before, that much (and part of its error) is asked for on top: a row is not worse because its neighbours became faster.
 */
export function besideOthers(apart: Estimate, others: Estimate, e: number): Apartness {
  const guard = GUARD * others.standardError;
  return {
    p: pGreater(apart, e + Math.max(0, guard - others.value)),
    pBetter: pLess(apart, -e - Math.max(0, guard + others.value)),
  };
}

/** What a row says beside the others of its rounds. */
interface Contrast extends Apartness {
  /** How much worse than the others, on the log scale. */
  readonly estimate: Estimate;
}

/** Degrees of freedom that the family's middle variance is worth (Smyth 2004, with a fixed prior). */
const PRIOR_DF = 4;

/** An estimate whose variance is drawn towards its family's middle one: few blocks make a poor variance. */
function moderated(own: Estimate, blocks: number, variance: number): Estimate {
  return moderatedEstimate(own, blocks, variance, PRIOR_DF);
}

/** A row against the others of the same rounds. */
function contrastOf(ratios: readonly number[], beside: Beside, e: number): Contrast {
  const { others, contrastVariance } = beside;
  const blocks = ratios.length;
  const apart = locate(
    ratios.map((ratio, i) => ratio - (others[i] ?? 0)),
    0,
  ).estimate;
  const estimate = moderated(apart, blocks, contrastVariance);
  return { estimate, ...besideOthers(estimate, locate(others, 0).estimate, e) };
}

/** A row is tested alone and against the others; a median with a witness three times. */
const TESTS = { alone: 2, witnessed: 3 } as const;

/** The p of the best of a row's tests, which share its error evenly. */
const bestOf = (tests: number, ...ps: readonly number[]): number => Math.min(1, tests * Math.min(...ps));

function shared(power: Power, tests: number): Power {
  const { alphaScreen, alphaConfirm } = power;
  return {
    ...power,
    alphaScreen: alphaScreen / tests,
    ...(alphaConfirm === undefined ? {} : { alphaConfirm: alphaConfirm / tests }),
  };
}

/**
 * A timing's effect in company: its variance drawn towards the others' for the tests, which share the error evenly: alone
 * and against the others; where a steadier witness speaks, alone, the witness alone, and the witness against the others.
 * The test against the others counts only where the row (or its witness) points the same way by itself. What would have
 * been seen, estimate and bounds are the row's own, so that nothing is ruled out by quieter rows or by a witness, and a
 * slowdown of everything only by what every row itself shows.
 */
export function companyEffect(metric: PairedMetric, company: Company, power: Power): Effect {
  const { ratios, baseMiddle, offset } = blockRatios(metric);
  const located = locate(ratios, metric.noise ?? DEFAULT_NOISE);
  const { blocks, estimate, e } = located;
  const { witness } = company;
  const tests = witness ? TESTS.witnessed : TESTS.alone;
  const each = shared(power, tests);
  const scale = logScale(metric, baseMiddle, offset);
  const calmed = moderated(estimate, blocks, company.variance);
  // A row that scatters more than its family is tested with less than its own error, and scatters none the less.
  const scatter = Math.max(estimate.standardError, calmed.standardError);
  const drawn = { ...located, estimate: calmed, priorDf: PRIOR_DF, scatter };
  const { p, pBetter, detectable, blindness } = locatedEffect(drawn, scale, each);
  const contrast = contrastOf(witness?.ratios ?? ratios, witness ?? company, e);
  const own = { ...locatedEffect(located, scale, each), detectable, blindness };
  if (!witness)
    return {
      ...own,
      p: bestOf(tests, p, p <= ALONE_P ? contrast.p : 1),
      pBetter: bestOf(tests, pBetter, pBetter <= ALONE_P ? contrast.pBetter : 1),
      ...(contrast.p < p ? { apart: contrast.estimate.value } : {}),
    };
  const alone = moderated(locate(witness.ratios, e).estimate, blocks, witness.variance);
  const [worse, better] = [pGreater(alone, e), pLess(alone, -e)];
  const steadier = {
    quantile: witness.quantile,
    d: alone.value,
    size: ofTheMedian(alone.value, witness.baseMiddle / baseMiddle),
    p: bestOf(tests, worse, worse <= ALONE_P ? contrast.p : 1),
    pBetter: bestOf(tests, better, better <= ALONE_P ? contrast.pBetter : 1),
    own: { p: bestOf(tests, p), pBetter: bestOf(tests, pBetter) },
  };
  return {
    ...own,
    p: Math.min(steadier.own.p, steadier.p),
    pBetter: Math.min(steadier.own.pBetter, steadier.pBetter),
    steadier,
  };
}

/**
 * What a change of a witness is for the median beside it (`ratio`: the witness's level to the median's): the same
 * milliseconds where it lies below, the same ratio where it lies above. The smaller of the two, so that what a fast answer
 * pays in addition is not taken for the same share of a slow one.
 */
function ofTheMedian(d: number, ratio: number): number {
  return Math.sign(d) * Math.min(Math.abs(d), Math.abs(Math.log1p(Math.max(-1, Math.expm1(d) * ratio))));
}
