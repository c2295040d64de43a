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
  // What a median itself rules out is not held against it, whatever a quantile beside it shows.
  return ruledOut(effect) ? [own] : [own, { size: steadier.size, p: steadier.p }];
}

function isBig({ allowed, floorWorse, spread }: Effect, size: number, share: number): boolean {
  return spread && size >= share * allowed && size >= floorWorse;
}

/**
 * The p of those tests whose size reaches this share of the threshold, and the floor. Where none does, the row's own: it
 * accuses nothing, and counts among the others as it is.
 */
function pOfBig(effect: Effect, share: number): number {
  const ps = testsOf(effect).flatMap(({ size, p }) => (isBig(effect, size, share) ? [p] : []));
  return ps.length === 0 ? effect.p : Math.min(...ps);
}

/** For the screen: of the tests that show the whole threshold. */
export const screenP = (effect: Effect): number => pOfBig(effect, 1);
/** For fresh blocks, and for what leans: of the tests that show most of it. */
export const freshP = (effect: Effect): number => pOfBig(effect, CONFIRM_SHARE);

/** Large enough by one of its tests, whatever chance says. */
export const bigEnough = (effect: Effect): boolean =>
  testsOf(effect).some(({ size }) => isBig(effect, size, 1));
export const stillBig = (effect: Effect): boolean =>
  testsOf(effect).some(({ size }) => isBig(effect, size, CONFIRM_SHARE));

/** The mirror image for the better. */
function gainsOf({ d, pBetter, steadier, allowed, floorBetter }: Effect): readonly Size[] {
  const tests: readonly Size[] =
    steadier === undefined
      ? [{ size: d, p: pBetter }]
      : [
          { size: d, p: steadier.own.pBetter },
          { size: steadier.size, p: steadier.pBetter },
        ];
  return tests.filter(({ size }) => -size >= allowed && -size >= floorBetter);
}

export const betterEnough = (effect: Effect): boolean => gainsOf(effect).length > 0;

export function gainP(effect: Effect): number {
  const ps = gainsOf(effect).map(({ p }) => p);
  return ps.length === 0 ? effect.pBetter : Math.min(...ps);
}
