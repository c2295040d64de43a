/** How long rounds are where nobody said: longer for a slow server's median, shorter where the time budget is small. */

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
/** The same of a median, with a tenth to spare for a round that loses some. */
const MEDIAN_REQUESTS = 66;
/**
 * At 5 iterations a second, the least a rate is ever found to be (read/sustained-rate.ts), two endpoints that take turns need
 * so much for a median, and at 10 a second four. Four blocks of it and their confirmation still fit the default budget.
 */
const MOST_ROUND_MS = 27_000;

export interface FittedRounds {
  readonly plan: Plan;
  readonly notes: readonly PlanNote[];
}

interface Try {
  readonly blocks: number;
  readonly timeMs: number;
  /** Requests that rounds keep where rounds of full length hold them. */
  readonly requests: number;
}

/** Every round of default length is so long, unless it was shorter or would lose the requests. */
function shortened(plan: Plan, roundMs: number, requests: number): Plan {
  const shorter = (load: LoadPlan): LoadPlan => {
    const least = Math.max(roundMs, Math.min(load.roundMs, msFor(load, requests)));
    return load.roundDefault && load.roundMs > least ? { ...load, roundMs: least } : load;
  };
  return { ...plan, loads: plan.loads.map(shorter) };
}

/** Requests of the busiest endpoint per iteration. Paths take turns; a script that nobody watched calls it every time. */
function shareOf({ busiestShare, script, paths }: LoadPlan): number {
  return busiestShare ?? (script === undefined ? 1 / Math.max(1, paths.length) : 1);
}

/** A round of at least this holds so many requests of the whole script and, unless they are none, a median's of its busiest endpoint. */
function msFor(load: LoadPlan, requests: number): number {
  const { ratePerSecond } = load;
  if (ratePerSecond === undefined) return LEAST_ROUND_MS;
  const iterations = requests === 0 ? 0 : Math.max(requests, MEDIAN_REQUESTS / shareOf(load));
  return Math.max(LEAST_ROUND_MS, Math.ceil((1000 * iterations) / ratePerSecond / STEP_MS) * STEP_MS);
}

/**
 * Rounds in which a median can be judged, also of a load with few iterations a second. At a rate so low that not even the
 * longest round holds a median they stay: they would cost time and judge no more.
 */
function lengthened(load: LoadPlan): LoadPlan {
  const wanted = msFor(load, MEDIAN_REQUESTS);
  if (!load.roundDefault || wanted <= load.roundMs || wanted > MOST_ROUND_MS) return load;
  return { ...load, roundMs: wanted };
}

/**
 * From the best to the least that is worth measuring: all blocks of a first look, then four, then four and no tail, and at
 * last four without the median, which leaves CPU and errors to judge.
 */
function triesOf(plan: Plan, facts: GateFacts): readonly Try[] {
  const pages = pageTargets(plan).reduce((sum, target) => sum + blockMs(plan, [], facts, target), 0);
  const forLoads = (budgetMs: number): number => {
    const left = budgetMs - auditsMs(plan);
    return left - Math.min(LEAST_BLOCKS * pages, left / 2);
  };
  const [first] = LOOKS.load;
  const whole = forLoads(plan.compare.timeBudgetMs);
  const screen = forLoads(screenBudgetMs(plan));
  return [
    { blocks: first, timeMs: screen, requests: TAIL_REQUESTS },
    { blocks: LEAST_BLOCKS, timeMs: screen, requests: TAIL_REQUESTS },
    // Four to look and four to confirm, then four and nothing left to confirm with.
    { blocks: 2 * LEAST_BLOCKS, timeMs: whole, requests: MEDIAN_REQUESTS },
    { blocks: LEAST_BLOCKS, timeMs: whole, requests: MEDIAN_REQUESTS },
    { blocks: LEAST_BLOCKS, timeMs: whole, requests: 0 },
  ];
}

/**
 * The plan with longer rounds where a load's rate is so low that no median could be judged, and with shorter ones where the
 * time budget does not hold the blocks that a look needs. A length that somebody set stays; none is made shorter where
 * even rounds of 2 s do not help.
 */
export function fitRounds(asked: Plan, facts: GateFacts): FittedRounds {
  const plan = { ...asked, loads: asked.loads.map(lengthened) };
  const longest = Math.max(0, ...plan.loads.flatMap((load) => (load.roundDefault ? [load.roundMs] : [])));
  const sides = againstHistory(plan, facts) ? 1 : 2;
  const costMs = (tried: Plan): number => {
    const cost = loadTargets(plan).reduce((sum, target) => sum + blockMs(tried, [], facts, target), 0);
    return (cost * sides) / 2;
  };
  for (const { blocks, timeMs, requests } of triesOf(plan, facts))
    for (let roundMs = longest; roundMs >= LEAST_ROUND_MS; roundMs -= STEP_MS) {
      const tried = shortened(plan, roundMs, requests);
      if (blocks * costMs(tried) <= timeMs) return { plan: tried, notes: notesOf(asked, tried) };
    }
  return { plan, notes: notesOf(asked, plan) };
}

function notesOf(asked: Plan, { loads, compare }: Plan): readonly PlanNote[] {
  const changed = loads.flatMap((load, at) => {
    const before = asked.loads[at]?.roundMs ?? load.roundMs;
    return load.roundMs === before ? [] : [{ ...load, before: seconds(before) }];
  });
  const longer = changed.flatMap(({ before, ...load }) =>
    seconds(load.roundMs) > before
      ? [
          {
            message: `rounds of ${load.name} take ${String(seconds(load.roundMs))} s instead of ${String(before)} s: at ${rateText(load)} a median needs them`,
            override: `load: [{ name: ${load.name}, duration: ${String(before)}s }]`,
          },
        ]
      : [],
  );
  const shorter = changed.filter(({ roundMs, before }) => seconds(roundMs) < before);
  if (shorter.length === 0) return longer;
  const lengths = [...new Set(shorter.map(({ roundMs }) => seconds(roundMs)))].sort((a, b) => a - b);
  return [
    ...longer,
    {
      message: `rounds of ${lengths.join(' and ')} s instead of ${String(shorter[0]?.before)} s because the time budget is ${durationText(compare.timeBudgetMs)}`,
      override: 'compare: { time-budget: 8m }',
    },
  ];
}

/** `8/s`, or `32/s, of which 8/s reach the busiest endpoint,`. */
function rateText(load: LoadPlan): string {
  const { ratePerSecond = 0 } = load;
  const share = shareOf(load);
  if (share === 1) return `${String(ratePerSecond)}/s`;
  return `${String(ratePerSecond)}/s, of which ${String(Number((ratePerSecond * share).toPrecision(2)))}/s reach the busiest endpoint,`;
}

function seconds(ms: number): number {
  return ms / 1000;
}
