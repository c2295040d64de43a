/** The scales metrics are compared on: logarithms for timings, differences for rates and absolutes. */

import type { MetricSpec } from '../model/metric.ts';

/** Where "worse" is positive, and what a point of the scale means to a person. */
export interface Scale {
  /** Allowed regression on the scale. */
  readonly allowed: number;
  /** Where the absolute floor lies, for a change to the worse and to the better. */
  readonly floorWorse: number;
  readonly floorBetter: number;
  readonly toChange: (point: number) => number | null;
  /** A change that is printed as this may be any larger one; infinite for differences, which have no such bound. */
  readonly largest: number;
}

/** The largest change that is printed as a number; beyond it only "more". */
export const LARGEST = 1e9;

/** `exp(point) - 1`, kept finite so that it survives JSON. */
function ratioOf(point: number): number {
  return Math.min(LARGEST, Math.expm1(point));
}

/**
 * What is added before the logarithm, so that zeros and near-zeros do not explode: the metric's floor where a value
 * is zero or base's middle lies below the floor; else nothing. Without a floor: the smallest positive value.
 */
export function logOffset(values: readonly number[], baseMiddle: number, floor: number): number {
  let least = Infinity;
  let zeros = false;
  for (const value of values) {
    if (value === 0) zeros = true;
    else if (value < least) least = value;
  }
  if (!zeros && baseMiddle >= floor) return 0;
  if (floor > 0) return floor;
  return Number.isFinite(least) ? least : 1;
}

/**
 * The logarithmic scale of a timing. With an offset c the threshold is moved so that it still speaks of the value
 * itself: (m + c)(exp(d) - 1) = m x threshold, or where higher is better (m + c) exp(-d) - c = m / (1 + threshold). At
 * m = 0 no ratio exists and the floor alone decides.
 */
export function logScale(spec: MetricSpec, baseMiddle: number, offset: number): Scale {
  const level = baseMiddle + offset;
  const share = spec.floor / level;
  const up = Math.log1p(share);
  const down = share < 1 ? -Math.log1p(-share) : Infinity;
  const lower = spec.better === 'lower';
  return {
    allowed: Math.log1p((spec.regression * baseMiddle) / (lower ? level : level + offset * spec.regression)),
    floorWorse: lower ? up : down,
    floorBetter: lower ? down : up,
    largest: LARGEST,
    toChange: (point) => {
      if (offset === 0) return ratioOf(point);
      if (baseMiddle === 0) return point === 0 ? 0 : null;
      if (lower) return Math.min(LARGEST, Math.max(-1, (Math.expm1(point) * level) / baseMiddle));
      const head = level * Math.exp(-point) - offset;
      return head > 0 ? Math.min(LARGEST, baseMiddle / head - 1) : LARGEST;
    },
  };
}

/** The scale of differences; `regression` and `floor` are differences themselves. */
export function differenceScale(spec: MetricSpec): Scale {
  return {
    allowed: spec.regression,
    floorWorse: spec.floor,
    floorBetter: spec.floor,
    largest: Infinity,
    toChange: (point) => point,
  };
}
