/** The minutes a run will take, before it starts. */

import type { Plan } from '../model/plan.ts';
import { HISTORY_ROUNDS, LOOKS, blockMs, pagesToTime } from './budget.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST } from './effect.ts';
import type { GateFacts } from './facts.ts';
import { againstHistory } from './facts.ts';
import { lastExtension } from './further-blocks.ts';
import { looksTwice } from './look-share.ts';
import { loadTargets, pageTargets } from './rounds.ts';

export interface Prediction {
  /** A change that touches nothing: the first looks, pages that serve the same bytes. */
  readonly clean: number;
  /** Everything looked at as often as may be, and the slowest target confirmed; never more than the time budget. */
  readonly most: number;
}

const MINUTE = 60_000;

/** Minutes of measuring for this plan; building and starting the previews come on top. */
export function predictMinutes(plan: Plan, facts: GateFacts): Prediction {
  const cost = (targets: ReturnType<typeof loadTargets>) =>
    targets.reduce((sum, target) => sum + blockMs(plan, [], facts, target), 0);
  const loads = cost(loadTargets(plan));
  const pages = cost(pageTargets(plan));
  const within = (ms: number) => Math.min(ms, plan.compare.timeBudgetMs) / MINUTE;
  if (againstHistory(plan, facts)) {
    const wanted = within((HISTORY_ROUNDS.load * loads + HISTORY_ROUNDS.page * pages) / 2);
    // A past run is compared with no fewer rounds, whatever the budget says (head-alone.ts).
    const all = Math.max(wanted, (HISTORY_ROUNDS.page * (loads + pages)) / 2 / MINUTE);
    return { clean: all, most: all };
  }
  if (plan.mode === 'baseline') {
    const all = within(HISTORY_ROUNDS.load * loads + HISTORY_ROUNDS.page * pages);
    return { clean: all, most: all };
  }
  const timed = cost(pagesToTime(plan, []));
  const confirmation = Math.max(CONFIRM_MOST * loads, CONFIRM_BLOCKS * timed);
  if (plan.compare.confirm === 'fresh-runner')
    return { clean: within(CONFIRM_BLOCKS * Math.max(loads, timed)), most: within(confirmation) };
  const more = looksTwice(plan) ? lastExtension(plan, [], facts) : 0;
  const most = within(
    (LOOKS.load[1] + more) * loads +
      LOOKS.page[1] * timed +
      pages +
      (plan.compare.confirm === 'elsewhere' ? 0 : confirmation),
  );
  if (!looksTwice(plan))
    return { clean: within(LOOKS.load[1] * loads + LOOKS.page[1] * timed + pages), most };
  return { clean: within(LOOKS.load[0] * loads + pages), most };
}
