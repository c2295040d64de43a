/** What a gate would see with other numbers of blocks than were measured, from how far one block scatters. */

import type { PairedMetric } from '../model/samples.ts';
import { TRIM_FROM } from './block-test.ts';
import { LOOKS } from './budget.ts';
import type { DecisionStage } from './detectable.ts';
import { detectableChange } from './detectable.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST, CONFIRM_SHARE } from './effect.ts';
import { pairedPower } from './paired.ts';

/** A 20 %-trimmed mean has so many times the plain mean's error, 8 to 20 Gaussian blocks (test/gate/detectable.test.ts). */
export const TRIMMED = 1.05;

/** On the metric's scale: SD of one block, and the noise floor. */
export interface Scatter {
  readonly sd: number;
  readonly e: number;
}

/** What a change must get through: what the metric allows, its absolute floor, and the metrics it shares the error with. */
export interface Bar {
  readonly allowed: number;
  readonly floor: number;
  readonly count: number;
}

/** Loads and pages have looks of their own; what a server says is measured with its load. */
export function kindOf({ id }: PairedMetric): keyof typeof LOOKS {
  return id.startsWith('page/') ? 'page' : 'load';
}

/** Blocks of a gate's last look; its confirmation goes on to no more either (`CONFIRM_MOST`). */
export function mostBlocks(metric: PairedMetric): number {
  return LOOKS[kindOf(metric)].at(-1) ?? 0;
}

/** Blocks that confirm what so many blocks found. */
export function confirmFor(blocks: number): number {
  return Math.min(CONFIRM_MOST, Math.max(CONFIRM_BLOCKS, blocks));
}

/**
 * One stage of so many blocks that scatter by `sd`: gate/block-test.ts on Gaussian blocks. A 20 %-trimmed mean of
 * them has 1.04 to 1.07 times the plain mean's error (test/gate/detectable.test.ts); fewer than 8 are not trimmed and
 * carry the noise floor in their error (Satterthwaite 1946).
 */
function stageOf(blocks: number, { sd, e }: Scatter, rest: { alpha: number; least: number }): DecisionStage {
  if (blocks >= TRIM_FROM) {
    const df = blocks - 2 * Math.floor(0.2 * blocks + 1e-9) - 1;
    return { se: (TRIMMED * sd) / Math.sqrt(blocks), df, e, ...rest };
  }
  const sampling = (sd * sd) / blocks;
  const squared = sampling + e * e;
  const df = sampling === 0 ? Infinity : (blocks - 1) * (squared / sampling) ** 2;
  return { se: Math.sqrt(squared), df, e: 0, ...rest };
}

/** The smallest change on the metric's scale that a screen of so many blocks and its confirmation let through. */
export function seenWith(blocks: number, scatter: Scatter, { allowed, floor, count }: Bar): number {
  const { alphaScreen, alphaConfirm = 1 } = pairedPower(count);
  return detectableChange([
    stageOf(blocks, scatter, { alpha: alphaScreen, least: Math.max(allowed, floor) }),
    stageOf(confirmFor(blocks), scatter, {
      alpha: alphaConfirm,
      least: Math.max(CONFIRM_SHARE * allowed, floor),
    }),
  ]);
}
