/** When what has nothing to do with each other moves together, it is the machine. Source: docs/verdicts.md section 6. */

import type { MetricId } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import { groupBy } from '../stats/group-by.ts';
import { MEDIAN_ERROR, median } from '../stats/quantile.ts';
import { causeOf } from './common-cause.ts';
import type { Effect } from './effect.ts';
import { signedPercent } from './wording.ts';

const LEAST_METRICS = 5;
const LEAST_CAUSES = 3;
const MOVED = Math.log(1.05);
/** The middle must lie so many of its own errors off. */
const BEYOND_CHANCE = 2;
const SHARE = 0.4;
const P = 0.05;
/** Where the machines' speeds are not known, so many causes are enough, each of them this surely moved. */
const FEWER_CAUSES = 2;
const SURELY = 0.01;

/** A timing against history; `calibrated`: the machines' speeds are known, and taken out. */
export interface Mover {
  readonly id: MetricId;
  readonly effect: Effect;
  readonly calibrated: boolean;
  /** Beside the load's other endpoints: what it does then is its own, and says nothing of the machine. */
  readonly standsOut: boolean;
}

/** What one cause shows: the middle of its rows. */
interface Cause {
  readonly d: number;
  readonly se: number;
  readonly p: number;
  readonly pBetter: number;
}

/** One page is one thing on all its devices. */
function thingOf(id: MetricId): string {
  const parts = splitMetricId(id);
  return parts?.family === 'page' ? `page/${parts.name}` : causeOf(id);
}

/** The tail of the whole script and CPU are made of a load's endpoints, and are no thing of their own beside them. */
function isMixture(id: MetricId, all: readonly Mover[]): boolean {
  const parts = splitMetricId(id);
  if (!parts || !(parts.middle === 'all' || (id.startsWith('server/') && id.endsWith('/cpu')))) return false;
  return all.some((other) => causeOf(other.id).startsWith(`load/${parts.name}/`));
}

/** `all` tells which rows are mixtures; those that stand out are counted where `standing` says so. */
function causesOf(all: readonly Mover[], standing: boolean): readonly Cause[] {
  const own = all.filter(({ id, standsOut }) => (standing || !standsOut) && !isMixture(id, all));
  return [...groupBy(own, ({ id }) => thingOf(id)).values()].map((rows) => {
    const middle = (of: (effect: Effect) => number) => median(rows.map(({ effect }) => of(effect)));
    return {
      d: middle(({ d }) => d),
      se: middle(({ se }) => se),
      p: middle(({ p }) => p),
      pBetter: middle(({ pBetter }) => pBetter),
    };
  });
}

/** How many causes moved one way, where those are enough to be the machine; else 0. */
function movedTogether(causes: readonly Cause[], calibrated: boolean): number {
  const moved = (below: number, least: number) => {
    const worse = causes.filter(({ p }) => p < below).length;
    const better = causes.filter(({ pBetter }) => pBetter < below).length;
    const most = Math.max(worse, better);
    return most >= least && most >= SHARE * causes.length ? most : 0;
  };
  return Math.max(moved(P, LEAST_CAUSES), calibrated ? 0 : moved(SURELY, FEWER_CAUSES));
}

/**
 * The sentence that names the machine; undefined: no common mode, or too little to know. The rows of one page, or all
 * that one handler makes slower, are one cause, for however many rows it shows in.
 */
export function commonMode(all: readonly Mover[]): string | undefined {
  if (all.length < LEAST_METRICS || causesOf(all, true).length < LEAST_CAUSES) return undefined;
  const causes = causesOf(all, false);
  if (causes.length < FEWER_CAUSES) return undefined;
  const many = `${String(causes.length)} unrelated endpoints and pages`;
  const middle = median(causes.map(({ d }) => d));
  const error = (MEDIAN_ERROR * median(causes.map(({ se }) => se))) / Math.sqrt(causes.length);
  if (Math.abs(middle) > Math.max(MOVED, BEYOND_CHANCE * error))
    return `${many} moved together by ${signedPercent(Math.expm1(middle))} in the middle: that is the machine`;
  const moved = movedTogether(
    causes,
    all.every(({ calibrated }) => calibrated),
  );
  return moved === 0 ? undefined : `${String(moved)} of ${many} moved the same way: that is the machine`;
}
