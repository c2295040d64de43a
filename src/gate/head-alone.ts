/** Rounds of head alone, where base cannot be measured beside it. */

import type { Target } from '../model/round.ts';
import { HISTORY_ROUNDS, blockMs } from './budget.ts';
import { begun, loadTargets, pageTargets, roundsOf, targetsText } from './rounds.ts';
import { headBlocks } from './schedule.ts';
import type { Step } from './step.ts';

/** Rounds of head alone, for the comparison with past runs on main. */
export const headAlone: Step = (plan, rounds, facts) => {
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const affordableRounds = (target: Target) => {
    const perRound = targets.reduce((sum, each) => sum + blockMs(plan, [], facts, each) / 2, 0);
    const fits = Math.floor(plan.compare.timeBudgetMs / perRound);
    return Math.max(HISTORY_ROUNDS.page, Math.min(HISTORY_ROUNDS[target.kind], fits));
  };
  const spans = targets.flatMap((target) => {
    const from = begun(roundsOf(rounds, target, 'history'));
    return from === 0 ? [{ target, from, to: affordableRounds(target) }] : [];
  });
  if (spans.length === 0 || rounds.length > 0) return undefined;
  return {
    stage: 'history',
    blocks: headBlocks(facts, spans),
    why: `${targetsText(targets)} on head, to compare with past runs on main`,
  };
};
