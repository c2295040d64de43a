/** What to measure now: the cheapest proof first. Pure: rounds in, the next blocks out. Source: docs/verdicts.md section 8. */

import type { Plan } from '../model/plan.ts';
import type { Ask, Round } from '../model/round.ts';
import { confirmFlagged, confirmOpen } from './confirm-steps.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { headAlone } from './head-alone.ts';
import { exactAudits, extend, lastLook, screenLoads, screenPages, useTheRest } from './screen-steps.ts';
import type { Step } from './step.ts';

const screening: readonly Step[] = [
  exactAudits,
  screenLoads,
  extend('load'),
  screenPages,
  extend('page'),
  lastLook,
  useTheRest,
];
const confirming: readonly Step[] = [confirmFlagged, confirmOpen];

/** A run may leave the confirmation to a fresh runner, or be the one there. */
function stepsOf({ compare }: Plan): readonly Step[] {
  if (compare.confirm === 'elsewhere') return screening;
  return compare.confirm === 'fresh-runner' ? confirming : [...screening, ...confirming];
}

/** True when the servers died: nothing measured after that could be trusted. */
function isOver(rounds: readonly Round[]): boolean {
  return rounds.some((round) =>
    round.problems.some((problem) => problem.kind === 'invalid' && problem.about === undefined),
  );
}

/**
 * What to measure after these rounds; undefined when the gate has what it needs, when the budget is out, or when
 * nothing can be trusted any more. An ask that yields no rounds must not be repeated by the caller.
 */
export function next(plan: Plan, rounds: readonly Round[], facts: GateFacts): Ask | undefined {
  if (isOver(rounds)) return undefined;
  if (againstHistory(plan, facts)) return headAlone(plan, rounds, facts);
  for (const step of stepsOf(plan)) {
    const ask = step(plan, rounds, facts);
    if (ask && ask.blocks.length > 0) return ask;
  }
  return undefined;
}

/** What to measure first, after what another run has screened; undefined when the plan has neither loads nor pages. */
export function first(plan: Plan, screened: readonly Round[], facts: GateFacts): Ask | undefined {
  return next(plan, screened, facts);
}
