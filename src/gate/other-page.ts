/** A page that stayed at its address and is another page. */

import type { Problem } from '../model/failure.ts';
import type { Side } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { auditsOf, pageTargets, targetText } from './rounds.ts';

/** The title of a side's page; undefined where it is not known, or not the same in every round (a clock, a counter). */
function titleOf(rounds: readonly Round[], target: Target, side: Side): string | undefined {
  const titles = new Set(auditsOf(rounds, target, side, 'exact', 'screen').map((page) => page.title));
  const [title] = titles;
  return titles.size === 1 && title !== '' ? title : undefined;
}

/**
 * Pages that are titled otherwise on head than on base: a login form in place, an error drawn by the application.
 * Warnings and no verdict, as a change may well be meant to change a title.
 */
export function otherPages(plan: Plan, rounds: readonly Round[]): readonly Problem[] {
  return pageTargets(plan).flatMap((target): Problem[] => {
    const [base, head] = [titleOf(rounds, target, 'base'), titleOf(rounds, target, 'head')];
    if (base === undefined || head === undefined || base === head) return [];
    const message = `page ${targetText(target)}: base is titled "${base}", head "${head}". If this change was not meant to do that, head shows another page (a login, an error) and its numbers mean nothing`;
    return [{ kind: 'warning', message, about: target.name }];
  });
}
