/** Shorter rounds where the time budget is small: blocks count, not seconds. */

import type { LoadPlan, Plan, PlanNote } from '../model/plan.ts';
import { LOOKS, auditsMs, blockMs, screenBudgetMs } from './budget.ts';
import { LEAST_BLOCKS } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { loadTargets, pageTargets } from './rounds.ts';
import { durationText } from './wording.ts';

/** No round is made shorter than this, and lengths go in such steps. Judgement: the demo tells 2 s rounds apart. */
const LEAST_ROUND_MS = 2_000;
const STEP_MS = 500;
/** What a p95 needs of a round to be judged (defaults.ts): it is given up only where else nothing would be measured. */
const TAIL_REQUESTS = 600;

export interface FittedRounds {
  readonly plan: Plan;
  readonly notes: readonly PlanNote[];
}

interface Try {
  readonly blocks: number;
  readonly timeMs: number;
  /** Rounds not shorter than this. */
  readonly leastMs: number;
}

function shortened(plan: Plan, roundMs: number): Plan {
  const shorter = (load: LoadPlan) =>
    load.roundDefault && load.roundMs > roundMs ? { ...load, roundMs } : load;
  return { ...plan, loads: plan.loads.map(shorter) };
}

/** Rounds of at least this hold the requests of a p95 wherever rounds of full length do. */
function tailMs({ ratePerSecond, roundMs }: LoadPlan): number {
  if (ratePerSecond === undefined) return LEAST_ROUND_MS;
  const wanted = Math.ceil((1000 * TAIL_REQUESTS) / ratePerSecond / STEP_MS) * STEP_MS;
  return Math.max(LEAST_ROUND_MS, Math.min(roundMs, wanted));
}

/** From the best to the least that is worth measuring: all blocks of a first look, then four, then four and no tail. */
function triesOf(plan: Plan, facts: GateFacts, tail: number): readonly Try[] {
  const pages = pageTargets(plan).reduce((sum, target) => sum + blockMs(plan, [], facts, target), 0);
  const forLoads = (budgetMs: number): number => {
    const left = budgetMs - auditsMs(plan);
    return left - Math.min(LEAST_BLOCKS * pages, left / 2);
  };
  const [first] = LOOKS.load;
  const whole = forLoads(plan.compare.timeBudgetMs);
  const screen = forLoads(screenBudgetMs(plan));
  return [
    { blocks: first, timeMs: screen, leastMs: tail },
    { blocks: LEAST_BLOCKS, timeMs: screen, leastMs: tail },
    // Four to look and four to confirm, then four and nothing left to confirm with.
    { blocks: 2 * LEAST_BLOCKS, timeMs: whole, leastMs: LEAST_ROUND_MS },
    { blocks: LEAST_BLOCKS, timeMs: whole, leastMs: LEAST_ROUND_MS },
  ];
}

/**
 * The plan with shorter rounds where nobody set their length and the time budget does not hold the blocks that a look
 * needs; unchanged where it does, or where even rounds of 2 s do not help.
 */
export function fitRounds(plan: Plan, facts: GateFacts): FittedRounds {
  const elastic = plan.loads.filter(({ roundDefault }) => roundDefault);
  const longest = Math.max(0, ...elastic.map(({ roundMs }) => roundMs));
  const tail = Math.max(LEAST_ROUND_MS, ...elastic.map(tailMs));
  const sides = againstHistory(plan, facts) ? 1 : 2;
  const perBlock = (roundMs: number): number => {
    const shorter = shortened(plan, roundMs);
    const cost = loadTargets(plan).reduce((sum, target) => sum + blockMs(shorter, [], facts, target), 0);
    return (cost * sides) / 2;
  };
  for (const { blocks, timeMs, leastMs } of triesOf(plan, facts, tail))
    for (let roundMs = longest; roundMs >= leastMs; roundMs -= STEP_MS) {
      if (blocks * perBlock(roundMs) > timeMs) continue;
      if (roundMs === longest) return { plan, notes: [] };
      return { plan: shortened(plan, roundMs), notes: [noteOf(plan, roundMs, longest)] };
    }
  return { plan, notes: [] };
}

function noteOf({ compare }: Plan, roundMs: number, insteadOf: number): PlanNote {
  return {
    message: `rounds of ${String(roundMs / 1000)} s instead of ${String(insteadOf / 1000)} s because the time budget is ${durationText(compare.timeBudgetMs)}`,
    override: 'compare: { time-budget: 8m }',
  };
}
