/** What a test says of one metric: the common form of timings, rates and absolutes. */

import type { Scale } from './scale.ts';

/**
 * On the metric's own scale (log ratio for timings, difference for rates and absolutes); positive is worse.
 * `toChange` brings a point of the scale to what a person reads: a ratio minus one, or the difference itself.
 */
export interface Effect {
  readonly blocks: number;
  readonly d: number;
  readonly se: number;
  /** Two-sided 90 % interval of `d`. */
  readonly low: number;
  readonly high: number;
  /** One-sided upper bounds at 95 % and, for looks, 97.5 %; the noise floor is included. */
  readonly upper: number;
  readonly upperStrict: number;
  /** One-sided, for "worse than the noise floor" and for "better than the noise floor". */
  readonly p: number;
  readonly pBetter: number;
  /** Allowed regression. */
  readonly allowed: number;
  /** Where the absolute floor lies on the scale, for a change to the worse and to the better. */
  readonly floorWorse: number;
  readonly floorBetter: number;
  /** Smallest change that 90 % of such runs would call, floor included; infinite where none would be called. */
  readonly detectable: number;
  /** The same by noise alone: a change under the floor does not matter, so it cannot make a row blind. */
  readonly blindness: number;
  /** The noise floor that more blocks are held to; it may be in `se` instead of the bounds where they are few. */
  readonly noise: number;
  /** The evidence is spread over enough rounds to accuse (a rate needs failures in two). */
  readonly spread: boolean;
  /** The same change at a quantile that scatters much less here. */
  readonly steadier?: Steadier;
  /** How much worse than the other rows of the same rounds; there where that convinced more than the row alone. */
  readonly apart?: number;
  readonly toChange: Scale['toChange'];
  readonly largest: Scale['largest'];
}

/** What a witness of a median says (docs/verdicts.md section 4). Each p is already one of the row's tests. */
export interface Steadier {
  /** `p75`. */
  readonly quantile: string;
  /** The witness's own change, log scale. */
  readonly d: number;
  /** What of it is a change of the median: no more than the same milliseconds, no more than the same ratio. */
  readonly size: number;
  readonly p: number;
  readonly pBetter: number;
  /** The median's own test, beside it. */
  readonly own: { readonly p: number; readonly pBetter: number };
}

/** Could not be tested, and why; the estimate is still shown where there is one. */
export interface Untestable {
  readonly untestable: string;
  readonly d: number | null;
  readonly toChange: (point: number) => number | null;
}

/** How the allowed error is shared out: what a detectable change must get through. */
export interface Power {
  /** Significance of the first stage for one metric alone (BH's or Holm's hardest step). */
  readonly alphaScreen: number;
  /** Significance of the fresh blocks; absent: one stage only. */
  readonly alphaConfirm?: number;
  /** Fresh blocks planned. */
  readonly confirmBlocks: number;
}

/** Source: docs/verdicts.md section 13. */
export const SCREEN_Q = 0.1;
export const CONFIRM_ALPHA = 0.05;
export const CONFIRM_BLOCKS = 8;
/** A load's confirmation that is neither won nor lost goes on to this many, if the budget holds them. Chosen on the bench. */
export const CONFIRM_MOST = 20;
/**
 * What `detectable` reckons with after several looks at as many, and what a last look leaves time for: a confirmation goes
 * on to more only where it stays open.
 */
export const CONFIRM_RECKONED = 12;
/** Unadjusted p at the screen with which a row asks for a last look or joins another's confirmation. Chosen on the bench. */
export const LEAN_P = 0.3;
/** On the fresh blocks the estimate must reach this share of the allowed regression. */
export const CONFIRM_SHARE = 0.8;
/** Noise floor until the nightly base-against-base has taught a better one. */
export const DEFAULT_NOISE = 0.01;
/** Fewer blocks of a timing say nothing. */
export const LEAST_BLOCKS = 4;

/** The least a change must be to matter: the threshold, or the absolute floor where that is larger. */
export function matters(effect: Effect): number {
  return Math.max(effect.allowed, effect.floorWorse);
}

/** A change that would have been seen; null where even the largest there is would not have been, or no ratio exists. */
export function seenChange({ toChange, largest }: Effect, point: number): number | null {
  const change = toChange(point);
  return change === null || change >= largest ? null : change;
}

/** True when the one-sided bound rules out a change that matters. */
export function ruledOut(effect: Effect): boolean {
  return effect.upper < matters(effect);
}

/** The harder bound of a look: true when stopping here is safe. */
export function ruledOutStrictly(effect: Effect): boolean {
  return effect.upperStrict < matters(effect);
}
