/** What one more pair of values costs, learnt from the run that measured them. */

import type { MetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round } from '../model/round.ts';
import type { PairedSamples } from '../model/samples.ts';
import { belongsTo, loadTargets, pageTargets, roundsOf } from './rounds.ts';

/**
 * Milliseconds of measuring per pair of values of a metric: the rounds of its load or page, and its part of what lay
 * between the rounds (restarts, warm-ups). A metric that has one value per start of the server pays for all its rounds.
 */
export function pairCost(
  plan: Plan,
  rounds: readonly Round[],
  samples: PairedSamples,
): (id: MetricId) => number {
  const pairs = new Map(
    samples.metrics.map(({ id, base, head }) => [id, Math.min(base.length, head.length)]),
  );
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  return (id) => {
    const target = targets.find((each) => belongsTo(id, each));
    if (!target) return 0;
    const own = roundsOf(rounds, target, 'screen');
    const around = rounds.filter(({ stage, target: { kind } }) => stage === 'screen' && kind === target.kind);
    return (elapsed(own) * spread(around)) / Math.max(1, pairs.get(id) ?? 1);
  };
}

function elapsed(rounds: readonly Round[]): number {
  return rounds.reduce((total, round) => total + round.elapsedMs, 0);
}

/** How much longer the rounds took on the clock than by themselves; at least 1. */
function spread(rounds: readonly Round[]): number {
  const starts = rounds.map(({ at }) => Date.parse(at));
  const ends = rounds.map(({ at, elapsedMs }) => Date.parse(at) + elapsedMs);
  const clock = Math.max(...ends) - Math.min(...starts);
  const own = elapsed(rounds);
  return own > 0 && clock > own ? clock / own : 1;
}
