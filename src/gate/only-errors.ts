/** A side that answers nothing but errors: more rounds of it would say the same. */

import type { Side } from '../model/metric.ts';
import { loadMetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Target } from '../model/round.ts';
import { compares, metricSpec } from './defaults.ts';
import { isSound, roundsOf } from './rounds.ts';

/** One round may be bad luck; a rate accuses from two rounds on (rate.ts). */
const LEAST_ROUNDS = 2;
/** All of so many against none of so many is chance once in 137 billion (Fisher), whatever else is tested beside it. */
const LEAST_REQUESTS = 20;
/** Up to this share of failures the other side is fine: both sides' error rates cannot be taken for one another. */
const FINE = 0.01;

type Failed = 'all' | 'none' | 'some';

function failedOf(round: Round): Failed {
  const errors = round.values[loadMetricId(round.target.name, 'all', 'errors')];
  if (!isSound(round) || !Array.isArray(errors)) return 'some';
  const [failures, total] = errors;
  if (typeof failures !== 'number' || typeof total !== 'number' || total < LEAST_REQUESTS) return 'some';
  if (failures === total) return 'all';
  return failures <= FINE * total ? 'none' : 'some';
}

/** Does an error rate of 1 beside one of 0 fail the gate? Not where the team does not gate errors. */
export function judgesErrors(plan: Plan, load: string): boolean {
  const spec = metricSpec(loadMetricId(load, 'all', 'errors'), plan.thresholds);
  return plan.mode === 'gate' && compares(spec) && spec.regression < 1;
}

/**
 * The side of which every request failed in every round of the screen and the confirmation so far, two at least; of
 * head only while base is fine. The verdict is then certain: with base there is nothing sound to compare (`invalid`),
 * with head its error rate is flagged, and confirmed by two fresh rounds like these. Undefined: nothing is certain.
 */
export function onlyErrors(plan: Plan, rounds: readonly Round[], target: Target): Side | undefined {
  if (target.kind !== 'load') return undefined;
  const own = roundsOf(rounds, target, 'screen', 'confirm');
  const every = (side: Side, wanted: Failed): boolean => {
    const ofSide = own.filter((round) => round.side === side);
    return ofSide.length >= LEAST_ROUNDS && ofSide.every((round) => failedOf(round) === wanted);
  };
  if (every('base', 'all')) return 'base';
  return every('head', 'all') && every('base', 'none') && judgesErrors(plan, target.name)
    ? 'head'
    : undefined;
}
