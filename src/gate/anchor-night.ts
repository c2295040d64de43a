/** A night in which base is a commit of long ago: its trouble is never main's. */

import type { Anchor } from '../model/anchor.ts';
import type { Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import type { GateFacts } from './facts.ts';
import type { RunJudgement } from './judge-run.ts';
import { judgeRun } from './judge-run.ts';

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
  const both = judgeRun(plan, rounds, facts);
  if (both.verdict !== 'invalid') {
    return { judgement: { ...both, reason: `${both.reason}, beside ${anchor.name}` }, anchor };
  }
  const own = rounds.filter(({ side }) => side === 'head');
  const reason = `${anchor.name} as the base of this night (${both.reason})`;
  return { judgement: judgeRun(plan, own, { ...facts, base: { available: false, reason } }) };
}
