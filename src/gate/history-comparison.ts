/** From a metric's entry to its outcome against history, in words. */

import { ENOUGH_HISTORY, FROM_LITTLE, type HistoryEntry } from './history-entry.ts';
import { historySpec } from './baseline-effect.ts';
import type { Effect } from './effect.ts';
import { ruledOut } from './effect.ts';
import { improvedReason, inconclusiveReason, unchangedReason } from './reasons.ts';
import type { Comparison } from './row.ts';
import { bare, effectNumbers, exactComparison } from './row.ts';
import { counted, percent } from './wording.ts';

/** Source of both: docs/verdicts.md section 6. */
export const ALPHA = 0.01;
const LITTLE_HISTORY = 3;

/** What is judged, in words. */
const judged = { timing: 'a timing', rate: 'a rate', absolute: 'a level', exact: 'a count', set: 'a set' };

/** Chances after the correction for many tests, one-sided. */
export interface Adjusted {
  readonly worse: number;
  readonly better: number;
  /** Beside the load's other endpoints of the same runs: how much worse (log scale), and the chance of that. */
  readonly apart?: { readonly value: number; readonly p: number };
}

function numbers(effect: Effect): Comparison {
  return { ...bare('inconclusive', 'history', ''), ...effectNumbers(effect) };
}

type Said = Extract<HistoryEntry['said'], { kind: 'effect' }>;

const isBigEnough = ({ effect, least }: Said) =>
  effect.spread && effect.d >= least && effect.d >= effect.floorWorse;

/** Worse beyond doubt beside the load's other endpoints, whatever the machine does to all of them. */
export function standsOut({ said }: HistoryEntry, { apart }: Adjusted): boolean {
  return (
    said.kind === 'effect' &&
    said.runs >= LITTLE_HISTORY &&
    apart !== undefined &&
    apart.p <= ALPHA &&
    apart.value >= said.least &&
    isBigEnough(said)
  );
}

function effectComparison(
  entry: HistoryEntry,
  said: Said,
  adjusted: Adjusted,
  machine: string | undefined,
): Comparison {
  const { effect, runs, least } = said;
  const metric = historySpec(entry.metric);
  const wanted = metric.kind === 'timing' ? ENOUGH_HISTORY : LITTLE_HISTORY;
  const common = numbers(effect);
  const against = `against history (${counted(runs, 'run')} on main)`;
  if (runs < LITTLE_HISTORY)
    return {
      ...common,
      blindness: null,
      detectable: null,
      reason: `${against}: too little to judge ${judged[metric.kind]} by; ${String(wanted)} runs would do`,
    };
  const apart = standsOut(entry, adjusted) ? adjusted.apart : undefined;
  // Whatever its size, no change is called on such a machine: there is none that would have been seen.
  if (machine !== undefined && !apart)
    return {
      ...common,
      blindness: null,
      detectable: null,
      reason: `${machine}; a build of base measured beside it would settle it`,
    };
  if (apart || (adjusted.worse <= ALPHA && isBigEnough(said))) {
    const others = apart
      ? `, and by ${percent(Math.expm1(apart.value))} against the load's other endpoints in the same runs`
      : '';
    return {
      ...common,
      outcome: 'regressed',
      reason: `worse beyond doubt ${against}${others}, other machines on other days; not confirmed beside base`,
    };
  }
  if (adjusted.better <= ALPHA && -effect.d >= least && -effect.d >= effect.floorBetter)
    return { ...common, outcome: 'improved', reason: `${improvedReason(metric, effect)}, ${against}` };
  if (ruledOut(effect))
    return { ...common, outcome: 'unchanged', reason: `${unchangedReason(metric, effect)} ${against}` };
  const few =
    runs < wanted
      ? `; with fewer than ${String(wanted)} runs only ${percent(Math.max(FROM_LITTLE, metric.regression))} or more counts`
      : '';
  const reason = inconclusiveReason(metric, effect, 'a build of base measured beside it would settle it');
  return { ...common, reason: `${reason}; ${against}${few}` };
}

/** `machine`: why timings of this run cannot be trusted, where a common cause was seen. */
export function historyComparison(
  entry: HistoryEntry,
  adjusted: Adjusted,
  machine: string | undefined,
): Comparison {
  const { metric, said } = entry;
  switch (said.kind) {
    case 'new':
      return bare('new', 'history', 'no past run on main measured it; its limit still applies');
    case 'missing':
      return bare(
        'missing',
        'history',
        'measured on main and not on head: it must be measured again to be judged',
      );
    case 'unlike':
      return bare(
        'inconclusive',
        'history',
        `could not tell: ${said.reason}; a build of base measured beside it would settle it`,
      );
    case 'exact':
      return exactComparison(said.result);
    case 'effect':
      return effectComparison(entry, said, adjusted, metric.kind === 'timing' ? machine : undefined);
  }
}
