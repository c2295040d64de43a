/** Steps 1 to 3: exact audits, paired load to its looks, changed pages. */

import type { Plan } from '../model/plan.ts';
import type { Ask, Round, Target } from '../model/round.ts';
import { HISTORY_ROUNDS, LOOKS, blockMs, firstLook, pagesToTime, screenBudgetMs, spentMs } from './budget.ts';
import { LEAST_BLOCKS } from './effect.ts';
import { hopeless } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { LEAST_LAST, extension, lastExtension, restExtension } from './further-blocks.ts';
import { lookAt, wouldSee } from './look.ts';
import { looksTwice } from './look-share.ts';
import { onlyErrors } from './only-errors.ts';
import {
  begun,
  loadTargets,
  pageTargets,
  roundsOf,
  soundBlocks,
  targetKey,
  targetText,
  targetsText,
  wholeBlocks,
} from './rounds.ts';
import type { Span } from './schedule.ts';
import { pairedBlocks } from './schedule.ts';
import type { Step } from './step.ts';
import { counted, listed } from './wording.ts';

/** Lost blocks are taken again, so many times. */
const REPLACEMENTS = 2;

/** What is still missing of `wanted` sound blocks per target, lost ones taken again. */
function missingSpans(
  plan: Plan,
  rounds: readonly Round[],
  targets: readonly Target[],
  wanted: number,
): readonly Span[] {
  return targets.flatMap((target) => {
    if (onlyErrors(plan, rounds, target)) return [];
    const own = roundsOf(rounds, target, 'screen');
    const from = begun(own);
    const lost = Math.min(REPLACEMENTS, from - wholeBlocks(own).length);
    const to = Math.min(wanted + lost, wanted + REPLACEMENTS);
    return from < to && !hopeless(rounds, target, to - from) ? [{ target, from, to }] : [];
  });
}

function screenAsk(plan: Plan, facts: GateFacts, spans: readonly Span[], why: string): Ask | undefined {
  if (spans.length === 0) return undefined;
  return { stage: 'screen', blocks: pairedBlocks(plan, facts, 'screen', spans), why };
}

/** Step 1: one audit per page, device and side: bytes, requests, failing audits, and what was served. */
export const exactAudits: Step = (plan, rounds, facts) => {
  if (plan.mode === 'baseline') return undefined;
  const targets = pageTargets(plan).filter((target) => roundsOf(rounds, target, 'exact').length === 0);
  if (targets.length === 0) return undefined;
  const spans = targets.map((target) => ({ target, from: 0, to: 1 }));
  return {
    stage: 'exact',
    blocks: pairedBlocks(plan, facts, 'exact', spans),
    why: `one audit of ${targetsText(targets)} on each side: what is served is compared exactly`,
  };
};

/** So many more blocks of each target, after what was taken of it. */
function further(rounds: readonly Round[], targets: readonly Target[], more: number): readonly Span[] {
  return targets.map((target) => {
    const from = begun(roundsOf(rounds, target, 'screen'));
    return { target, from, to: from + more };
  });
}

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
export const screenLoads: Step = (plan, rounds, facts) => {
  const targets = affordable(plan, rounds, facts, loadTargets(plan));
  const { loads } = firstLook(plan, rounds, facts, loadBlocks(plan));
  const spans = missingSpans(plan, rounds, targets, loads);
  return screenAsk(
    plan,
    facts,
    spans,
    `${targetsText(spans.map(({ target }) => target))} on both sides, ${counted(loads, 'block')}`,
  );
};

/** The second look, for targets that are neither clear nor flagged. */
export function extend(kind: 'load' | 'page'): Step {
  return (plan, rounds, facts) => {
    if (!looksTwice(plan)) return undefined;
    const [early] = LOOKS[kind];
    const targets = kind === 'load' ? loadTargets(plan) : pagesToTime(plan, rounds);
    const candidates = targets.filter(
      (target) => soundBlocks(rounds, target) === early && !hopeless(rounds, target),
    );
    const more = candidates.length > 0 ? extension(plan, rounds, facts, kind) : 0;
    if (more === 0) return undefined;
    const look = lookAt(plan, rounds, facts);
    const open = candidates.filter((target) => ['open', 'torn'].includes(look(target)));
    return screenAsk(
      plan,
      facts,
      further(rounds, open, more),
      `${targetsText(open)}: not clear after ${counted(early, 'block')}, ${String(more)} more`,
    );
  };
}

/** The last look, for loads that the second leaves torn. */
export const lastLook: Step = (plan, rounds, facts) => {
  if (!looksTwice(plan)) return undefined;
  const [first, second] = LOOKS.load;
  // A block that was lost in the second look costs itself, not the look.
  const candidates = loadTargets(plan).filter(
    (target) =>
      soundBlocks(rounds, target) > first &&
      begun(roundsOf(rounds, target, 'screen')) < second + LEAST_LAST &&
      !hopeless(rounds, target),
  );
  const more = candidates.length > 0 ? lastExtension(plan, rounds, facts) : 0;
  if (more === 0) return undefined;
  const look = lookAt(plan, rounds, facts);
  const torn = candidates.filter((target) => look(target) === 'torn');
  return screenAsk(
    plan,
    facts,
    further(rounds, torn, more),
    `${targetsText(torn)}: could not tell after ${counted(second, 'block')}, ${String(more)} more`,
  );
};

/**
 * Where nothing is flagged, nobody needs the time that was kept for a confirmation: it goes to loads that could still hide
 * what must be seen, the cheapest first, if that lets them see it. Such a look is there to clear (look-share.ts).
 */
export const useTheRest: Step = (plan, rounds, facts) => {
  if (!looksTwice(plan)) return undefined;
  const cost = (target: Target) => blockMs(plan, rounds, facts, target);
  let left = plan.compare.timeBudgetMs - spentMs(rounds, facts);
  const candidates = loadTargets(plan).filter(
    (target) =>
      soundBlocks(rounds, target) >= LEAST_BLOCKS &&
      restExtension(plan, rounds, facts, target, left) > 0 &&
      !hopeless(rounds, target),
  );
  if (candidates.length === 0) return undefined;
  const sees = wouldSee(plan, rounds, facts);
  const spans: Span[] = [];
  for (const target of candidates.toSorted((a, b) => cost(a) - cost(b))) {
    const more = restExtension(plan, rounds, facts, target, left);
    if (more === 0 || !sees(target, more)) continue;
    spans.push(...further(rounds, [target], more));
    left -= more * cost(target);
  }
  const blocks = listed(spans.map(({ target, from, to }) => `${String(to - from)} of ${targetText(target)}`));
  return screenAsk(
    plan,
    facts,
    spans,
    `a change that must be seen could still hide: more blocks in the time that is left, ${blocks}`,
  );
};

/** Step 3: pages that serve something else than base, quiet metrics and all. */
export const screenPages: Step = (plan, rounds, facts) => {
  const targets = affordable(plan, rounds, facts, pagesToTime(plan, rounds));
  const wanted = fittingPageBlocks(plan, rounds, facts, targets);
  const spans = missingSpans(plan, rounds, targets, wanted);
  return screenAsk(
    plan,
    facts,
    spans,
    `timing ${targetsText(spans.map(({ target }) => target))}, ${counted(wanted, 'block')}`,
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
