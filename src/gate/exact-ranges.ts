/** The ranges of two sides that should repeat exactly: which lies beyond which, and what would have been called. */

import type { MetricSpec } from '../model/metric.ts';

/** The smallest and the largest value of one side. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

/** How far values of one side lie from each other, on the side where they lie further apart. */
export function ownSpread(one: Ends, other: Ends): number {
  return Math.max(one.most - one.least, other.most - other.least);
}

/**
 * Every value of `worse` lies beyond every value of `good` by more than the allowed regression and the floor; unless the
 * rounds are enough for ranges that merely do not touch, also by more than either side's own spread.
 */
export function clearlyWorse(good: Ends, worse: Ends, spec: MetricSpec, enough: boolean): boolean {
  const lower = spec.better === 'lower';
  const gap = lower ? worse.least - good.most : good.least - worse.most;
  const beyond = lower
    ? worse.least > good.most * (1 + spec.regression)
    : good.least > worse.most * (1 + spec.regression);
  return beyond && gap > 0 && gap >= spec.floor && (enough || gap > ownSpread(good, worse));
}

/** Even the worst pair lies within what is allowed. */
export function clearlyFine(base: Ends, head: Ends, spec: MetricSpec): boolean {
  const lower = spec.better === 'lower';
  const most = lower ? head.most - base.least : base.most - head.least;
  const allowed = lower
    ? head.most <= base.least * (1 + spec.regression)
    : base.most <= head.least * (1 + spec.regression);
  return allowed || most < spec.floor;
}

/** A side's range with its median. */
export interface Side extends Ends {
  readonly middle: number;
}

/**
 * The change of the medians from which on `clearlyWorse` calls rounds that scatter like these: the gap that it asks for,
 * and what scatter takes away from the distance of the medians (either side may scatter as the wider one did). A ratio
 * as in `MetricVerdict.change`; infinite where not even a fall to nothing is called, null where base is nothing.
 */
export function visibleChange(base: Side, head: Side, spec: MetricSpec, enough: boolean): number | null {
  if (base.middle === 0) return null;
  const lower = spec.better === 'lower';
  const spread = ownSpread(base, head);
  const between = lower
    ? base.most - base.middle + (head.middle - head.least)
    : base.middle - base.least + (head.most - head.middle);
  const allowed = lower
    ? base.most * spec.regression
    : (base.least * spec.regression) / (1 + spec.regression);
  const distance = Math.max(between, spread) + Math.max(spec.floor, allowed, enough ? 0 : spread);
  if (lower) return distance / base.middle;
  return distance < base.middle ? distance / (base.middle - distance) : Infinity;
}

/** How two sides stand to each other that settle nothing. */
export function standing(base: Ends, head: Ends): string {
  const gap = Math.max(head.least - base.most, base.least - head.most);
  if (gap <= 0) return 'the two sides overlap';
  return gap <= ownSpread(base, head)
    ? 'the two sides lie apart, but by no more than they scatter'
    : 'it depends on the round whether the two sides lie apart by more than is allowed';
}
