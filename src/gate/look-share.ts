/** How much of the screen's error a target's look may spend. */

import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { spendAlpha } from '../stats/alpha-spending.ts';
import { LOOKS, confirmExtension, extension } from './budget.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { roundsOf, wholeBlocks } from './rounds.ts';

/** Are targets looked at twice? Only in `auto`: the other strategies have a fixed number of blocks. */
export function looksTwice(plan: Plan): boolean {
  return plan.mode === 'gate' && plan.compare.strategy === 'auto';
}

/**
 * 1 where there is a single look; else the part of the look the target stands at (0.4 at 8 of 12 blocks, then 0.6).
 * Whether a second look fits the budget does not depend on what was seen, so no error is spent twice.
 */
export function lookShare(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  if (!looksTwice(plan)) return 1;
  const [first, last] = LOOKS[target.kind];
  const blocks = wholeBlocks(roundsOf(rounds, target, 'screen')).length;
  const [early = 1, late = 1] = spendAlpha(1, [first / last, 1]);
  if (blocks > first) return late;
  return blocks === first && extension(plan, rounds, facts, target.kind) > 0 ? early : 1;
}

/** The same for the confirmation: a load's fresh blocks are looked at after 8 and, where they leave it open, after 12. */
export function confirmShare(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  if (!looksTwice(plan) || target.kind === 'page') return 1;
  const blocks = wholeBlocks(roundsOf(rounds, target, 'confirm')).length;
  const [early = 1, late = 1] = spendAlpha(1, [CONFIRM_BLOCKS / CONFIRM_MOST, 1]);
  if (blocks > CONFIRM_BLOCKS) return late;
  return blocks === CONFIRM_BLOCKS && confirmExtension(plan, rounds, facts) > 0 ? early : 1;
}
