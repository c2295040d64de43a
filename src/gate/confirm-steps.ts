/** Step 4: fresh blocks for what was flagged. */

import type { Target } from '../model/round.ts';
import { blockMs, confirmLeftMs } from './budget.ts';
import { CONFIRM_BLOCKS, LEAST_BLOCKS } from './effect.ts';
import { hopeless } from './evidence.ts';
import { confirmExtension } from './further-blocks.ts';
import { flaggedIds, openConfirmations } from './look.ts';
import { looksTwice } from './look-share.ts';
import { begun, belongsTo, loadTargets, pageTargets, roundsOf, targetsText, wholeBlocks } from './rounds.ts';
import { pairedBlocks } from './schedule.ts';
import type { Step } from './step.ts';
import { counted, listed } from './wording.ts';

/** Fresh blocks of what was flagged, worst first, as many as the rest of the budget holds. */
export const confirmFlagged: Step = (plan, rounds, facts) => {
  if (plan.mode === 'baseline' || rounds.some((round) => round.stage === 'confirm')) return undefined;
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  // What another machine has flagged is asked for whatever its screen looks like from here.
  const ids = [...new Set([...flaggedIds(plan, rounds, facts), ...(facts.screened?.ids ?? [])])];
  const flagged = [...new Set(ids.flatMap((id) => targets.filter((target) => belongsTo(id, target))))];
  let left = confirmLeftMs(plan, rounds, facts);
  const cost = (target: Target) => blockMs(plan, rounds, facts, target);
  const chosen: Target[] = [];
  for (const target of flagged) {
    if (hopeless(rounds, target) || LEAST_BLOCKS * cost(target) > left) continue;
    chosen.push(target);
    left -= LEAST_BLOCKS * cost(target);
  }
  if (chosen.length === 0) return undefined;
  const more = Math.max(0, Math.floor(left / chosen.reduce((sum, target) => sum + cost(target), 0)));
  const to = Math.min(CONFIRM_BLOCKS, LEAST_BLOCKS + more);
  const spans = chosen.map((target) => ({ target, from: 0, to }));
  return {
    stage: 'confirm',
    blocks: pairedBlocks(plan, facts, 'confirm', spans),
    why: `${listed(ids)} flagged: ${counted(to, 'fresh block')} of ${targetsText(chosen)} to confirm or clear`,
  };
};

/** The confirmation's second look: loads with a flag that eight fresh blocks neither bore out nor cleared. */
export const confirmOpen: Step = (plan, rounds, facts) => {
  const more = confirmExtension(plan, rounds, facts);
  if (more === 0 || !looksTwice(plan)) return undefined;
  const open = openConfirmations(plan, rounds, facts);
  const spans = loadTargets(plan).flatMap((target) => {
    const own = roundsOf(rounds, target, 'confirm');
    const from = begun(own);
    const atFirst = wholeBlocks(own).length === CONFIRM_BLOCKS && from === CONFIRM_BLOCKS;
    const asks = atFirst && !hopeless(rounds, target) && open.some((id) => belongsTo(id, target));
    return asks ? [{ target, from, to: from + more }] : [];
  });
  if (spans.length === 0) return undefined;
  const asking = open.filter((id) => spans.some(({ target }) => belongsTo(id, target)));
  return {
    stage: 'confirm',
    blocks: pairedBlocks(plan, facts, 'confirm', spans),
    why: `${listed(asking)}: neither confirmed nor cleared by ${counted(CONFIRM_BLOCKS, 'fresh block')}, ${String(more)} more`,
  };
};
