/** Minutes: what was spent, what a block costs, how the first look's time is shared out. */

import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { sum } from '../stats/moments.ts';
import { LEAST_BLOCKS } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { blocksOf, loadTargets, pageTargets, roundsOf, servesTheSame } from './rounds.ts';

/** Kept for confirmation. Source: docs/verdicts.md section 8. */
const CONFIRM_SHARE_OF_TIME = 0.45;
/** What k6 needs besides its round (start, stop, reading), and one audit with its Chrome. Measured on two cores: 0.2 to 0.3 s. */
const LOAD_OVERHEAD_MS = 500;
const AUDIT_MS = 6_000;
/** A load's warm-up after a start (take-load-round.ts): 2 s, and k6's own time. Measured: 2.2 s. */
const WARM_UP_MS = 2_500;
/** Restarting is cheap up to this ready time. Judgement. */
const CHEAP_READY_MS = 3_000;

/** A time budget is not longer (config/compare-plan.ts). */
const MOST_MINUTES = 360;

/** Blocks of each look; a load's third is for what the second leaves leaning. Source: docs/verdicts.md section 4. */
export const LOOKS = { load: [8, 12, 20], page: [4, 8] } as const;
/** Rounds of one side that a run's summary needs. Source: docs/verdicts.md section 6. */
export const HISTORY_ROUNDS = { load: 8, page: 5 } as const;
/** A restart comes with every block of this multiple, where it is cheap. */
export const RESTART_EVERY = 2;

/** Servers that can be restarted at all, and without costing more than they teach. */
export function restartIsCheap(facts: GateFacts): boolean {
  return facts.readyMs !== undefined && facts.readyMs <= CHEAP_READY_MS;
}

/** Both sides anew and warm for so many loads. Previews that are not ours are never restarted, which costs nothing. */
function restartMs(facts: GateFacts, loads = 1): number {
  return facts.readyMs === undefined ? 0 : 2 * (facts.readyMs + loads * WARM_UP_MS);
}

/** Starts that a block takes where only one side is up at a time: the next block begins with either side. */
const SWAPS = 1.5;

/** What starting servers adds to a block: a load's part of the restarts, or every change of sides. */
function startsMs(plan: Plan, facts: GateFacts, target: Target): number {
  if (plan.compare.pairing === 'one-at-a-time') return (SWAPS * restartMs(facts)) / 2;
  if (target.kind !== 'load' || !restartIsCheap(facts)) return 0;
  const loads = Math.max(1, plan.loads.length);
  return restartMs(facts, loads) / RESTART_EVERY / loads;
}

/** The first audits of every page on both sides, before anything was measured. A refresh of the baseline takes none. */
export function auditsMs(plan: Plan): number {
  return plan.mode === 'baseline' ? 0 : pageTargets(plan).length * 2 * AUDIT_MS;
}

/** What one block of both sides costs: as measured, else as planned. Restarts of a load are spread over its blocks. */
export function blockMs(plan: Plan, rounds: readonly Round[], facts: GateFacts, target: Target): number {
  const own = blocksMs(roundsOf(rounds, target, 'exact', 'screen', 'confirm'));
  const restarts = startsMs(plan, facts, target);
  if (own.length > 0) return sum(own) / own.length + restarts;
  if (target.kind === 'page') return 2 * AUDIT_MS + restarts;
  const planned = plannedMs(plan, target.name);
  return planned === undefined ? 0 : planned + restarts;
}

/** What each block of both sides took, sound or not: a lost one costs its time, too. */
function blocksMs(rounds: readonly Round[]): readonly number[] {
  return blocksOf(rounds).flatMap(({ base, head }) =>
    base && head ? [base.elapsedMs + head.elapsedMs] : [],
  );
}

/** What a block of a load takes where nothing waits; undefined: no such load. */
function plannedMs(plan: Plan, name: string): number | undefined {
  const load = plan.loads.find((each) => each.name === name);
  return load && 2 * (load.roundMs + LOAD_OVERHEAD_MS);
}

/** Blocks of a load that cost so many times what was planned are planned anew. Judgement. */
const DEAR = 2;

/** True after 4 blocks of a load that cost far more than planned: requests that hang, a machine that crawls. */
export function isDear(plan: Plan, rounds: readonly Round[], target: Target): boolean {
  const planned = target.kind === 'load' ? plannedMs(plan, target.name) : undefined;
  if (planned === undefined) return false;
  const own = blocksMs(roundsOf(rounds, target, 'screen'));
  return own.length >= LEAST_BLOCKS && sum(own) / own.length > DEAR * planned;
}

/** What lay between two rounds by the clock; what was left out between them is another's, and only a restart is counted. */
function gapMs(before: Round, after: Round, facts: GateFacts): number {
  if (Math.abs(after.generation - before.generation) > 1) return restartMs(facts);
  const gap = Date.parse(after.at) - Date.parse(before.at) - before.elapsedMs;
  return gap > 0 ? gap : 0;
}

/**
 * Time spent measuring: every round's own, and the restarts between them, as reckoned or, where stopping, starting and
 * warming up took longer than that, by the clock.
 */
export function spentMs(rounds: readonly Round[], facts: GateFacts): number {
  const measured = sum(rounds.map((round) => round.elapsedMs));
  const generations = new Set(rounds.map((round) => round.generation)).size;
  const reckoned = Math.max(0, generations - 1) * restartMs(facts);
  const clock = sum(rounds.slice(1).map((round, i) => gapMs(rounds[i] ?? round, round, facts)));
  return measured + Math.max(reckoned, clock);
}

/** What the screen may use of the whole budget: all of it where nothing is confirmed, or on another machine. */
export function screenBudgetMs(plan: Plan): number {
  const { timeBudgetMs, confirm } = plan.compare;
  const all = plan.mode === 'baseline' || confirm !== undefined;
  return all ? timeBudgetMs : timeBudgetMs * (1 - CONFIRM_SHARE_OF_TIME);
}

/** What is left of the budget for fresh blocks. What the screen took on another machine is not counted. */
export function confirmLeftMs(plan: Plan, rounds: readonly Round[], facts: GateFacts): number {
  const here = facts.screened ? rounds.filter(({ stage }) => stage === 'confirm') : rounds;
  return plan.compare.timeBudgetMs - spentMs(here, facts);
}

/** Pages that are to be timed: all, except those that serve the same bytes when `auto` may take the short way. */
export function pagesToTime(plan: Plan, rounds: readonly Round[]): readonly Target[] {
  const all = pageTargets(plan);
  if (plan.mode !== 'gate' || plan.compare.strategy !== 'auto') return all;
  return all.filter((target) => servesTheSame(rounds, target) !== true);
}

/** Blocks of the first look, for all targets of a kind together, shrunk to what the budget holds; at least 4 or none. */
export interface Shares {
  readonly loads: number;
  /** Targets for which not even 4 blocks fit. */
  readonly without: readonly Target[];
}

/** How the first look's time is shared out: loads to 8 blocks, changed pages to 4; blocks shrink first, then pages go. */
export function firstLook(plan: Plan, rounds: readonly Round[], facts: GateFacts, looksAt: number): Shares {
  const early = rounds.filter((round) => round.stage === 'exact');
  const cost = (target: Target) => blockMs(plan, rounds, facts, target);
  const loads = loadTargets(plan);
  const pages = pagesToTime(plan, rounds);
  const available = screenBudgetMs(plan) - spentMs(early, facts);
  const perLoadBlock = sum(loads.map(cost));
  const forPages = Math.min(LEAST_BLOCKS * sum(pages.map(cost)), available / 2);
  const fitting = perLoadBlock > 0 ? Math.floor((available - forPages) / perLoadBlock) : 0;
  const blocks = Math.max(LEAST_BLOCKS, Math.min(looksAt, fitting));
  // What is kept for confirmation is touched only so that everything is seen at least once.
  let left = plan.compare.timeBudgetMs - spentMs(early, facts);
  const without: Target[] = [];
  for (const target of [...loads, ...pages]) {
    const wanted = cost(target) * (target.kind === 'load' ? blocks : LEAST_BLOCKS);
    if (wanted > left) without.push(target);
    else left -= wanted;
  }
  return { loads: blocks, without };
}

/** Whole minutes of a budget that would hold at least 4 blocks of everything; more than the one that did not. */
export function enoughMs(plan: Plan, rounds: readonly Round[], facts: GateFacts): number {
  const { timeBudgetMs } = plan.compare;
  const holds = (budgetMs: number): boolean => {
    const larger = { ...plan, compare: { ...plan.compare, timeBudgetMs: budgetMs } };
    return firstLook(larger, rounds, facts, LOOKS.load[1]).without.length === 0;
  };
  let minutes = Math.floor(timeBudgetMs / 60_000) + 1;
  while (minutes < MOST_MINUTES && !holds(minutes * 60_000)) minutes += 1;
  return minutes * 60_000;
}
