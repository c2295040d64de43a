/** What the time budget left unmeasured, by name. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { LOOKS, blockMs, pagesToTime } from './budget.ts';
import { LEAST_BLOCKS } from './effect.ts';
import { hopeless } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { loadTargets, roundsOf, targetText, wholeBlocks } from './rounds.ts';
import { counted, listed } from './wording.ts';

function minutes(ms: number): string {
  return ms < 60_000 ? `${String(Math.ceil(ms / 1000))} s` : `${String(Math.ceil(ms / 60_000))} min`;
}

/**
 * Warnings for targets that got no blocks, and notes for those that got fewer than their first look. Speaks only of
 * what could be trusted and should have been timed.
 */
export function unmeasured(plan: Plan, rounds: readonly Round[], facts: GateFacts): readonly Problem[] {
  const wanted = [...loadTargets(plan), ...pagesToTime(plan, rounds)].filter(
    (target) => !hopeless(rounds, target),
  );
  const blocks = (target: Target) => wholeBlocks(roundsOf(rounds, target, 'screen')).length;
  const none = wanted.filter((target) => blocks(target) === 0);
  const few = wanted.filter((target) => blocks(target) > 0 && blocks(target) < LOOKS[target.kind][0]);
  const budget = minutes(plan.compare.timeBudgetMs);
  const cost = none.reduce((sum, target) => sum + LEAST_BLOCKS * blockMs(plan, rounds, facts, target), 0);
  return [
    ...none.map((target): Problem => ({
      kind: 'warning',
      message: `the time budget of ${budget} left no time for ${targetText(target)}; ${minutes(plan.compare.timeBudgetMs + cost)} would do`,
      about: target.name,
    })),
    ...(few.length === 0
      ? []
      : [
          {
            kind: 'note',
            message: `the time budget of ${budget} held fewer blocks than usual: ${listed(few.map((target) => `${targetText(target)} ${counted(blocks(target), 'block')}`))}`,
          } as const,
        ]),
  ];
}
