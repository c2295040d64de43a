/** What to measure now: the cheapest proof first. Pure: rounds in, the next blocks out. Design: product "Strategies". */

import type { Plan } from '../model/plan.ts';
import type { Ask, Round, Target } from '../model/round.ts';
import {
  HISTORY_ROUNDS,
  LOOKS,
  blockMs,
  confirmExtension,
  extension,
  firstLook,
  pagesToTime,
  screenBudgetMs,
  spentMs,
} from './budget.ts';
import { CONFIRM_BLOCKS, LEAST_BLOCKS } from './effect.ts';
import { hopeless } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { flaggedIds, lookAt, openConfirmations } from './look.ts';
import { looksTwice } from './look-share.ts';
import {
  begun,
  belongsTo,
  loadTargets,
  pageTargets,
  roundsOf,
  targetKey,
  targetText,
  wholeBlocks,
} from './rounds.ts';
import type { Span } from './schedule.ts';
import { headBlocks, pairedBlocks } from './schedule.ts';
import { counted, listed } from './wording.ts';

/** Lost blocks are taken again, so many times. */
const REPLACEMENTS = 2;

type Step = (plan: Plan, rounds: readonly Round[], facts: GateFacts) => Ask | undefined;

function named(targets: readonly Target[]): string {
  return listed(targets.map(targetText));
}

/** What is still missing of `wanted` sound blocks per target, lost ones taken again. */
function missingSpans(rounds: readonly Round[], targets: readonly Target[], wanted: number): readonly Span[] {
  return targets.flatMap((target) => {
    const own = roundsOf(rounds, target, 'screen');
    const from = begun(own);
    const lost = Math.min(REPLACEMENTS, from - wholeBlocks(own).length);
    const to = Math.min(wanted + lost, wanted + REPLACEMENTS);
    return from < to && !hopeless(rounds, target) ? [{ target, from, to }] : [];
  });
}

function screenAsk(plan: Plan, facts: GateFacts, spans: readonly Span[], why: string): Ask | undefined {
  if (spans.length === 0) return undefined;
  return { stage: 'screen', blocks: pairedBlocks(plan, facts, 'screen', spans), why };
}

/** Step 1: one audit per page, device and side: bytes, requests, failing audits, and what was served. */
const exactAudits: Step = (plan, rounds, facts) => {
  if (plan.mode === 'baseline') return undefined;
  const targets = pageTargets(plan).filter((target) => roundsOf(rounds, target, 'exact').length === 0);
  if (targets.length === 0) return undefined;
  const spans = targets.map((target) => ({ target, from: 0, to: 1 }));
  return {
    stage: 'exact',
    blocks: pairedBlocks(plan, facts, 'exact', spans),
    why: `one audit of ${named(targets)} on each side: what is served is compared exactly`,
  };
};

function loadBlocks(plan: Plan): number {
  if (plan.mode === 'baseline') return HISTORY_ROUNDS.load;
  return looksTwice(plan) ? LOOKS.load[0] : LOOKS.load[1];
}

function pageBlocks(plan: Plan): number {
  if (plan.mode === 'baseline') return HISTORY_ROUNDS.page;
  return looksTwice(plan) ? LOOKS.page[0] : LOOKS.page[1];
}

function affordable(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  targets: readonly Target[],
): readonly Target[] {
  const without = new Set(firstLook(plan, rounds, facts, loadBlocks(plan)).without.map(targetKey));
  const begunKeys = new Set(
    rounds.filter((round) => round.stage === 'screen').map((round) => targetKey(round.target)),
  );
  return targets.filter((target) => begunKeys.has(targetKey(target)) || !without.has(targetKey(target)));
}

/** Step 2: k6 in pairs, to the first look. */
const screenLoads: Step = (plan, rounds, facts) => {
  const targets = affordable(plan, rounds, facts, loadTargets(plan));
  const { loads } = firstLook(plan, rounds, facts, loadBlocks(plan));
  const spans = missingSpans(rounds, targets, loads);
  return screenAsk(
    plan,
    facts,
    spans,
    `${named(spans.map(({ target }) => target))} on both sides, ${counted(loads, 'block')}`,
  );
};

/** The second look, for targets that are neither clear nor flagged. */
function extend(kind: 'load' | 'page'): Step {
  return (plan, rounds, facts) => {
    if (!looksTwice(plan)) return undefined;
    const [early] = LOOKS[kind];
    const targets = kind === 'load' ? loadTargets(plan) : pagesToTime(plan, rounds);
    const sound = (target: Target) => wholeBlocks(roundsOf(rounds, target, 'screen')).length;
    const candidates = targets.filter((target) => sound(target) === early && !hopeless(rounds, target));
    const more = candidates.length > 0 ? extension(plan, rounds, facts, kind) : 0;
    if (more === 0) return undefined;
    const look = lookAt(plan, rounds, facts);
    const open = candidates.filter((target) => look(target) === 'open');
    const spans = open.map((target) => {
      const from = begun(roundsOf(rounds, target, 'screen'));
      return { target, from, to: from + more };
    });
    return screenAsk(
      plan,
      facts,
      spans,
      `${named(open)}: not clear after ${counted(early, 'block')}, ${String(more)} more`,
    );
  };
}

/** Step 3: pages that serve something else than base, quiet metrics and all. */
const screenPages: Step = (plan, rounds, facts) => {
  const targets = affordable(plan, rounds, facts, pagesToTime(plan, rounds));
  const wanted = fittingPageBlocks(plan, rounds, facts, targets);
  const spans = missingSpans(rounds, targets, wanted);
  return screenAsk(
    plan,
    facts,
    spans,
    `timing ${named(spans.map(({ target }) => target))}, ${counted(wanted, 'block')}`,
  );
};

/** All the blocks that are wanted where they fit the screen's budget; never fewer than 4. */
function fittingPageBlocks(
  plan: Plan,
  rounds: readonly Round[],
  facts: GateFacts,
  targets: readonly Target[],
): number {
  const wanted = pageBlocks(plan);
  const before = rounds.filter(({ target, stage }) => target.kind === 'load' || stage === 'exact');
  const left = screenBudgetMs(plan) - spentMs(before, facts);
  const perBlock = targets.reduce((sum, target) => sum + blockMs(plan, rounds, facts, target), 0);
  const fits = perBlock > 0 ? Math.floor(left / perBlock) : wanted;
  return Math.max(LEAST_BLOCKS, Math.min(wanted, fits));
}

/** Step 4: fresh blocks of what was flagged, worst first, as many as the rest of the budget holds. */
const confirmFlagged: Step = (plan, rounds, facts) => {
  if (plan.mode === 'baseline' || rounds.some((round) => round.stage === 'confirm')) return undefined;
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const ids = flaggedIds(plan, rounds, facts);
  const flagged = [...new Set(ids.flatMap((id) => targets.filter((target) => belongsTo(id, target))))];
  let left = plan.compare.timeBudgetMs - spentMs(rounds, facts);
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
    why: `${listed(ids)} flagged: ${counted(to, 'fresh block')} of ${named(chosen)} to confirm or clear`,
  };
};

/** The confirmation's second look: loads with a flag that eight fresh blocks neither bore out nor cleared. */
const confirmOpen: Step = (plan, rounds, facts) => {
  const more = confirmExtension(plan, rounds, facts);
  if (more === 0 || !looksTwice(plan)) return undefined;
  const open = openConfirmations(plan, rounds, facts);
  const spans = loadTargets(plan).flatMap((target) => {
    const own = roundsOf(rounds, target, 'confirm');
    const from = begun(own);
    const first = wholeBlocks(own).length === CONFIRM_BLOCKS && from === CONFIRM_BLOCKS;
    const asks = first && !hopeless(rounds, target) && open.some((id) => belongsTo(id, target));
    return asks ? [{ target, from, to: from + more }] : [];
  });
  if (spans.length === 0) return undefined;
  return {
    stage: 'confirm',
    blocks: pairedBlocks(plan, facts, 'confirm', spans),
    why: `${listed(open)}: neither confirmed nor cleared by ${counted(CONFIRM_BLOCKS, 'fresh block')}, ${String(more)} more`,
  };
};

/** Rounds of head alone, for the comparison with past runs on main. */
const headAlone: Step = (plan, rounds, facts) => {
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
    why: `${named(targets)} on head, to compare with past runs on main`,
  };
};

const steps: readonly Step[] = [
  exactAudits,
  screenLoads,
  extend('load'),
  screenPages,
  extend('page'),
  confirmFlagged,
  confirmOpen,
];

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
  for (const step of steps) {
    const ask = step(plan, rounds, facts);
    if (ask && ask.blocks.length > 0) return ask;
  }
  return undefined;
}

/** What to measure first; undefined when the plan has neither loads nor pages. */
export function first(plan: Plan, facts: GateFacts): Ask | undefined {
  return next(plan, [], facts);
}
