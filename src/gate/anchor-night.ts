/** A night in which base is a commit of long ago: its trouble is never main's. */

import type { Anchor } from '../model/anchor.ts';
import type { Plan } from '../model/plan.ts';
import type { Ask, Round } from '../model/round.ts';
import { HISTORY_ROUNDS, blockMs, spentMs } from './budget.ts';
import type { GateFacts } from './facts.ts';
import type { RunJudgement } from './judge-run.ts';
import { judgeRun } from './judge-run.ts';
import { begun, isSound, loadTargets, pageTargets, roundsOf, targetsText } from './rounds.ts';
import { headBlocks } from './schedule.ts';

export interface NightJudgement {
  readonly judgement: RunJudgement;
  /** The anchor that main was really measured beside. */
  readonly anchor?: Anchor;
}

/**
 * Judges a night beside `anchor`. Where that cannot be trusted (the old commit's server died, or it lacks what today's
 * scripts ask for), main's own rounds are judged alone, so that its history goes on.
 */
export function judgeNight(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  anchor: Anchor,
): NightJudgement {
  const both = judgeRun(plan, rounds, facts, anchor);
  if (both.verdict !== 'invalid') return { judgement: both, anchor };
  const own = rounds.filter(({ side }) => side === 'head');
  const reason = `${anchor.name} as the base of this night (${both.reason})`;
  return { judgement: judgeRun(plan, own, { ...facts, base: { available: false, reason } }) };
}

/**
 * What main's own run still lacks where the anchor proved useless half-way, of head alone: a run of two rounds would
 * stand in the history like any other. As many as fit the budget, never fewer than a run needs; undefined for none.
 * No servers start anew, for the anchor's may be dead.
 */
export function headInstead(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  anchor: Anchor,
): Ask | undefined {
  const night = judgeNight(plan, rounds, facts, anchor);
  if (night.anchor || night.judgement.verdict === 'invalid') return undefined;
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const perRound = targets.reduce((sum, target) => sum + blockMs(plan, rounds, facts, target) / 2, 0);
  const fits = Math.floor((plan.compare.timeBudgetMs - spentMs(rounds, facts)) / Math.max(1, perRound));
  const spans = targets.flatMap((target) => {
    const own = roundsOf(rounds, target, 'screen');
    const taken = own.filter((round) => round.side === 'head' && isSound(round)).length;
    const wanted = Math.max(HISTORY_ROUNDS.page, Math.min(HISTORY_ROUNDS[target.kind], taken + fits));
    const from = begun(own);
    return taken < wanted ? [{ target, from, to: from + wanted - taken }] : [];
  });
  if (spans.length === 0) return undefined;
  return {
    stage: 'screen',
    blocks: headBlocks(facts, spans).map((block) => ({ ...block, stage: 'screen', restart: false })),
    why: `${targetsText(spans.map(({ target }) => target))} on head alone, for ${anchor.name} cannot stand beside it`,
  };
}
