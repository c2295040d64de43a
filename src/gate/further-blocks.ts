/** How many more blocks fit: to a look, into the rest of the time, to a confirmation's end. Independent of what was seen. */

import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { sum } from '../stats/moments.ts';
import { LOOKS, blockMs, confirmLeftMs, pagesToTime, screenBudgetMs, spentMs } from './budget.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST, CONFIRM_RECKONED, LEAST_BLOCKS } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { begun, loadTargets, roundsOf } from './rounds.ts';

/** How many more blocks of a kind fit between its first and second look, for all its targets; independent of what was seen. */
export function extension(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  kind: 'load' | 'page',
): number {
  const targets = kind === 'load' ? loadTargets(plan) : pagesToTime(plan, rounds);
  const [first, last] = LOOKS[kind];
  const before = kind === 'load' ? firstLooks(rounds, first) : beforePages(rounds, first);
  const perBlock = sum(targets.map((target) => blockMs(plan, before, facts, target)));
  const pages =
    kind === 'load'
      ? LEAST_BLOCKS * sum(pagesToTime(plan, rounds).map((target) => blockMs(plan, before, facts, target)))
      : 0;
  const fits =
    perBlock > 0 ? Math.floor((screenBudgetMs(plan) - spentMs(before, facts) - pages) / perBlock) : 0;
  const more = Math.min(last - first, fits);
  return more >= 2 ? more : 0;
}

/** The audits, and the loads' blocks of their first look. */
function firstLooks(rounds: readonly Round[], first: number): readonly Round[] {
  return rounds.filter(
    ({ stage, block, target }) =>
      stage === 'exact' || (stage === 'screen' && target.kind === 'load' && block < first),
  );
}

const timesPage = ({ stage, target }: Round): boolean => stage === 'screen' && target.kind === 'page';

/** Everything before the pages were timed, and their blocks of the first look: what a load takes later is another's. */
function beforePages(rounds: readonly Round[], first: number): readonly Round[] {
  const from = rounds.findIndex(timesPage);
  return rounds.filter((round, at) =>
    timesPage(round) ? round.block < first : round.stage !== 'confirm' && (from === -1 || at < from),
  );
}

/** Fewer more blocks are not worth a look's part of the error. Judgement. */
export const LEAST_LAST = 4;

/**
 * How many more blocks of every load fit between its second and last look, when all looks of the pages and a usual
 * confirmation are set aside; independent of what was seen.
 */
export function lastExtension(plan: Plan, rounds: readonly Round[], facts: GateFacts): number {
  const [first, second, last] = LOOKS.load;
  if (extension(plan, rounds, facts, 'load') < second - first) return 0;
  const exact = rounds.filter(({ stage }) => stage === 'exact');
  const early = firstLooks(rounds, first);
  const cost = (target: Target) => blockMs(plan, early, facts, target);
  const perBlock = sum(loadTargets(plan).map(cost));
  const pages = sum(pagesToTime(plan, rounds).map(cost));
  const confirmation =
    plan.compare.confirm === undefined ? Math.max(CONFIRM_RECKONED * perBlock, CONFIRM_BLOCKS * pages) : 0;
  const left = plan.compare.timeBudgetMs - spentMs(exact, facts) - LOOKS.page[1] * pages - confirmation;
  const more = Math.min(last - second, Math.floor(left / perBlock) - second);
  return more >= LEAST_LAST ? more : 0;
}

/** How many more blocks of a load fit into `leftMs`, up to a last look's, when nothing is kept for a confirmation. */
export function restExtension(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  target: Target,
  leftMs: number,
): number {
  const fits = Math.floor(leftMs / blockMs(plan, rounds, facts, target));
  const more = Math.min(LOOKS.load[2] - begun(roundsOf(rounds, target, 'screen')), fits);
  return more >= LEAST_LAST ? more : 0;
}

/** How many blocks a confirmation of 8 may go on for, within the whole budget; independent of what was seen. */
export function confirmExtension(plan: Plan, rounds: readonly Round[], facts: GateFacts): number {
  const before = rounds.filter(({ stage, block }) => stage !== 'confirm' || block < CONFIRM_BLOCKS);
  const confirmed = loadTargets(plan).filter((target) => roundsOf(before, target, 'confirm').length > 0);
  const perBlock = sum(confirmed.map((target) => blockMs(plan, before, facts, target)));
  const fits = perBlock > 0 ? Math.floor(confirmLeftMs(plan, before, facts) / perBlock) : 0;
  const more = Math.min(CONFIRM_MOST - CONFIRM_BLOCKS, fits);
  return more >= 2 ? more : 0;
}
