/** How much of the screen's error a target's look may spend. */

import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { spendAlpha } from '../stats/alpha-spending.ts';
import { LOOKS } from './budget.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { confirmExtension, extension, lastExtension } from './further-blocks.ts';
import { soundBlocks } from './rounds.ts';

/** Are targets looked at more than once? Only in `auto`: the other strategies have a fixed number of blocks. */
export function looksTwice(plan: Plan): boolean {
  return plan.mode === 'gate' && plan.compare.strategy === 'auto';
}

/** Blocks of the looks that the budget holds; does not depend on what was seen, so no error is spent twice. */
function looksOf(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  kind: Target['kind'],
): readonly number[] {
  const [first, second] = LOOKS[kind];
  if (extension(plan, rounds, facts, kind) === 0) return [first];
  return kind === 'load' && lastExtension(plan, rounds, facts) > 0 ? LOOKS.load : [first, second];
}

/** How the error is spent on so many looks: the first gets the same part whether two come after it or one. */
export function lookShares(looks: readonly number[]): readonly number[] {
  const last = looks.at(-1) ?? 1;
  return spendAlpha(
    1,
    looks.map((look) => look / last),
    looks.length > 2 ? EVEN : undefined,
  );
}

/** Spending in proportion to the blocks: 0.4, 0.2 and 0.4 at 8, 12 and 20. Chosen on the bench. */
const EVEN = 1;

/** 1 where there is a single look; else the part of the look the target stands at: 0.4 at 8 blocks of 12 or 20. */
export function lookShare(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  if (!looksTwice(plan)) return 1;
  const blocks = soundBlocks(rounds, target);
  const looks = looksOf(plan, rounds, facts, target.kind);
  if (blocks < (looks[0] ?? 0)) return 1;
  const at = looks.findIndex((look) => blocks <= look);
  return lookShares(looks).at(at) ?? 1;
}

/** A look beyond those that were planned has no error left to spend at the screen; its flags pay at the confirmation. */
const BEYOND = 0.5;

function isBeyond(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): boolean {
  return soundBlocks(rounds, target) > (looksOf(plan, rounds, facts, target.kind).at(-1) ?? Infinity);
}

/** The same for the confirmation: a load's fresh blocks are looked at after 8 and, where they leave it open, after 20. */
export function confirmShare(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  if (!looksTwice(plan) || target.kind === 'page') return 1;
  return (isBeyond(plan, rounds, facts, target) ? BEYOND : 1) * shareOfFresh(plan, rounds, facts, target);
}

function shareOfFresh(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  const blocks = soundBlocks(rounds, target, 'confirm');
  const [early = 1, late = 1] = lookShares([CONFIRM_BLOCKS, CONFIRM_MOST]);
  if (blocks > CONFIRM_BLOCKS) return late;
  return blocks === CONFIRM_BLOCKS && confirmExtension(plan, rounds, facts) > 0 ? early : 1;
}
