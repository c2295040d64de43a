/** What the time budget left unmeasured, by name. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { loadMetricId } from '../model/metric.ts';
import { median } from '../stats/quantile.ts';
import { LOOKS, enoughMs, pagesToTime } from './budget.ts';
import { RULED_OUT, metricSpec } from './defaults.ts';
import { hopeless } from './evidence.ts';
import type { GateFacts } from './facts.ts';
import { onlyErrors } from './only-errors.ts';
import { begun, isSound, loadTargets, roundsOf, soundBlocks, targetText } from './rounds.ts';
import { busiestEndpoints } from './run-specs.ts';
import { counted, durationText, listed } from './wording.ts';

/**
 * Loads of which no endpoint has the requests a round that its median needs: their latency is shown and not judged, so
 * however slow they became, no row could tell.
 */
function tooFewRequests(plan: Plan, rounds: readonly Round[]): readonly Problem[] {
  return loadTargets(plan).flatMap((target): Problem[] => {
    const sound = roundsOf(rounds, target, 'screen').filter(isSound);
    const busiest = busiestEndpoints(sound, target.name)[0];
    if (busiest === undefined) return [];
    const requests = sound.flatMap(({ load }) => load?.endpointRequests[busiest] ?? []);
    const roundMs = plan.loads.find(({ name }) => name === target.name)?.roundMs;
    const { ungatedReason } = metricSpec(loadMetricId(target.name, busiest, 'latency-p50'), plan.thresholds, {
      requestsPerRound: median(requests),
      ...(roundMs === undefined ? {} : { roundMs }),
    });
    if (ungatedReason === undefined || ungatedReason === RULED_OUT) return [];
    const message = `no latency of ${target.name} was judged: ${ungatedReason}`;
    return [{ kind: 'warning', message, about: target.name, blind: true }];
  });
}

/** Loads whose measuring ended because one side only failed. */
function endedEarly(plan: Plan, rounds: readonly Round[]): readonly Problem[] {
  return loadTargets(plan).flatMap((target): Problem[] => {
    const side = onlyErrors(plan, rounds, target);
    if (side === undefined) return [];
    const message = `every request of ${target.name} failed on ${side}, so no more rounds than ${side === 'base' ? 'needed to see that' : 'a confirmation needs'} were taken`;
    return [{ kind: 'note', message, about: target.name }];
  });
}

/**
 * Warnings for targets that got no blocks, and notes for those that got fewer than their first look. Speaks only of
 * what could be trusted and should have been timed.
 */
export function unmeasured(plan: Plan, rounds: readonly Round[], facts: GateFacts): readonly Problem[] {
  const wanted = [...loadTargets(plan), ...pagesToTime(plan, rounds)].filter(
    (target) => !hopeless(rounds, target),
  );
  const blocks = (target: Target) => soundBlocks(rounds, target);
  const none = wanted.filter((target) => blocks(target) === 0);
  const few = wanted.filter(
    (target) =>
      blocks(target) > 0 &&
      begun(roundsOf(rounds, target, 'screen')) < LOOKS[target.kind][0] &&
      !onlyErrors(plan, rounds, target),
  );
  // A screen on another machine had a budget of its own.
  const { timeBudgetMs } = facts.screened ?? plan.compare;
  const screen = { ...plan, compare: { ...plan.compare, timeBudgetMs } };
  const budget = durationText(timeBudgetMs);
  return [
    ...none.map((target): Problem => ({
      kind: 'warning',
      message: `the time budget of ${budget} left no time for ${target.kind} ${targetText(target)}; ${durationText(enoughMs(screen, rounds, facts))} would do`,
      about: target.name,
      blind: true,
    })),
    ...tooFewRequests(plan, rounds),
    ...endedEarly(plan, rounds),
    ...(few.length === 0
      ? []
      : [
          {
            kind: 'note',
            message: `the time budget of ${budget} held fewer blocks than usual: ${listed(few.map((target) => `${targetText(target)} ${counted(blocks(target), 'block')}`))}`,
          } as const,
        ]),
  ];
}
