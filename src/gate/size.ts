/** A test accuses only of what its own estimate shows: which sizes matter, and what p is left when the others are silent. */

import type { Effect } from './effect.ts';
import { CONFIRM_SHARE, ruledOut } from './effect.ts';

/** On the scale of the row; more is worse. */
interface Size {
  readonly size: number;
  readonly p: number;
}

/**
 * The tests of a row, each with its own size: a median's own, and its witness's (docs/verdicts.md section 4). Neither
 * lends the other its p: else a witness that stands still would hide what the median shows beyond doubt.
 */
function testsOf(effect: Effect): readonly Size[] {
  const { d, p, steadier } = effect;
  if (steadier === undefined) return [{ size: d, p }];
  const own = { size: d, p: steadier.own.p };
  // What a median itself rules out, or shows the other way, is not held against it, whatever a quantile beside it shows.
  return d <= 0 || ruledOut(effect) ? [own] : [own, { size: steadier.size, p: steadier.p }];
}

/** The tests whose size reaches this share of the threshold, and the floor. */
function bigTests(effect: Effect, share: number): readonly Size[] {
  const { allowed, floorWorse, spread } = effect;
  return spread ? testsOf(effect).filter(({ size }) => size >= share * allowed && size >= floorWorse) : [];
}

/** The mirror image for the better. */
function gains(effect: Effect): readonly Size[] {
  const { allowed, floorBetter } = effect;
  return testsOfGain(effect).filter(({ size }) => -size >= allowed && -size >= floorBetter);
}

function testsOfGain(effect: Effect): readonly Size[] {
  const { d, pBetter, steadier } = effect;
  if (steadier === undefined) return [{ size: d, p: pBetter }];
  const own = { size: d, p: steadier.own.pBetter };
  return d >= 0 || gainRuledOut(effect) ? [own] : [own, { size: steadier.size, p: steadier.pBetter }];
}

function gainRuledOut({ low, high, upper, allowed, floorBetter }: Effect): boolean {
  const e = upper - high;
  return low - e > -Math.max(allowed, floorBetter);
}

/** Where no test is large enough that of all that speak: it accuses nothing, and counts among the others as it is. */
const smallestP = (big: readonly Size[], all: readonly Size[]): number =>
  Math.min(...(big.length === 0 ? all : big).map(({ p }) => p));

/** For the screen: of the tests that show the whole threshold. */
export const screenP = (effect: Effect): number => smallestP(bigTests(effect, 1), testsOf(effect));
/** For fresh blocks, and for what leans: of the tests that show most of it. */
export const freshP = (effect: Effect): number => smallestP(bigTests(effect, CONFIRM_SHARE), testsOf(effect));
export const gainP = (effect: Effect): number => smallestP(gains(effect), testsOfGain(effect));

/** Large enough by one of its tests, whatever chance says. */
export const bigEnough = (effect: Effect): boolean => bigTests(effect, 1).length > 0;
export const stillBig = (effect: Effect): boolean => bigTests(effect, CONFIRM_SHARE).length > 0;
export const betterEnough = (effect: Effect): boolean => gains(effect).length > 0;
