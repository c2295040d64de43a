/** Rounds to samples: base and head of one block side by side, metric by metric. */

import type { MetricId, MetricSpec, Side, Value } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { Round, Stage, Target } from '../model/round.ts';
import type { PairedMetric, PairedSamples } from '../model/samples.ts';
import { SAME_BYTES, compares } from './defaults.ts';
import type { GateFacts } from './facts.ts';
import { generationValues, tooFewStarts } from './generations.ts';
import { confirmShare, lookShare } from './look-share.ts';
import type { WholeBlock } from './rounds.ts';
import { isSound, loadTargets, pageTargets, roundsOf, servesTheSame, wholeBlocks } from './rounds.ts';
import { perGeneration, runSpecs } from './run-specs.ts';
import { withScriptThresholds } from './script-thresholds.ts';

type Sides = Pick<PairedMetric, 'base' | 'head' | 'blocks'>;

/** Values of the blocks that have the metric on both sides; of one side where the other never had it. */
function sidesOf(id: MetricId, blocks: readonly WholeBlock[]): Sides {
  const of = (side: Side) =>
    blocks.flatMap((block) => {
      const value = block[side].values[id];
      return value === undefined ? [] : [value];
    });
  const [base, head] = [of('base'), of('head')];
  if (base.length === 0 || head.length === 0) return { base, head };
  const both = blocks.flatMap(({ base: b, head: h }) => {
    const [before, after] = [b.values[id], h.values[id]];
    return before === undefined || after === undefined ? [] : [{ before, after, block: b.block }];
  });
  return {
    base: both.map(({ before }) => before),
    head: both.map(({ after }) => after),
    blocks: both.map(({ block }) => block),
  };
}

function generationSides(id: MetricId, blocks: readonly WholeBlock[]): Sides {
  const rounds = blocks.flatMap(({ base, head }) => [base, head]);
  const [base, head] = [generationValues(rounds, 'base', id), generationValues(rounds, 'head', id)];
  const pairs = Math.min(base.length, head.length);
  return pairs === 0 ? { base, head } : { base: base.slice(0, pairs), head: head.slice(0, pairs) };
}

/** A spec that is only shown, with the reason; limits stay. */
function shownOnly(spec: MetricSpec, reason: string): MetricSpec {
  return compares(spec) ? { ...spec, gated: spec.limit !== undefined, ungatedReason: reason } : spec;
}

interface Pairing {
  readonly plan: Plan;
  readonly rounds: readonly Round[];
  readonly facts: GateFacts;
  readonly specOf: (id: MetricId, sample: Value) => MetricSpec;
}

function metricOf(
  id: MetricId,
  target: Target,
  stage: Stage,
  blocks: StagedBlocks,
  pairing: Pairing,
): PairedMetric[] {
  const { rounds, facts, specOf } = pairing;
  const sample = [...blocks.timed, ...blocks.all]
    .flatMap(({ base, head }) => [base.values[id], head.values[id]])
    .find((value) => value !== undefined);
  if (sample === undefined) return [];
  const plainSpec = specOf(id, sample);
  const repeats = plainSpec.kind === 'exact' || plainSpec.kind === 'set';
  const sides = perGeneration(id)
    ? generationSides(id, blocks.timed)
    : sidesOf(id, repeats || blocks.timed.length === 0 ? blocks.all : blocks.timed);
  if (sides.base.length + sides.head.length === 0) return [];
  let spec = plainSpec;
  const few = perGeneration(id) ? tooFewStarts(Math.min(sides.base.length, sides.head.length)) : undefined;
  if (few !== undefined) spec = shownOnly(spec, few);
  if (
    target.kind === 'page' &&
    !repeats &&
    blocks.timed.length === 0 &&
    servesTheSame(rounds, target) === true
  )
    spec = shownOnly(spec, SAME_BYTES);
  const { blocks: numbers, ...values } = sides;
  const inCompany = target.kind === 'load' && spec.kind === 'timing' && numbers !== undefined;
  const screened = facts.screened?.metrics.find((metric) => metric.id === id);
  const noise = screened ? screened.noise : facts.noise[id]?.e;
  const share = repeats ? 1 : shareOf(target, stage, pairing, screened);
  const flagged = stage === 'screen' && facts.screened?.ids.includes(id) === true;
  return [
    {
      ...spec,
      ...values,
      ...(inCompany ? { blocks: numbers } : {}),
      ...(noise === undefined ? {} : { noise }),
      ...(share === 1 ? {} : { alphaShare: share }),
      ...(flagged ? { flagged } : {}),
    },
  ];
}

/** The part of the error that a look spends; a screen on another machine has spent what it has spent. */
function shareOf(
  target: Target,
  stage: Stage,
  { plan, rounds, facts }: Pairing,
  screened: PairedMetric | undefined,
): number {
  if (stage === 'confirm') return confirmShare(plan, rounds, facts, target);
  return screened ? (screened.alphaShare ?? 1) : lookShare(plan, rounds, facts, target);
}

interface StagedBlocks {
  /** Rounds taken to be timed. */
  readonly timed: readonly WholeBlock[];
  /** Those and the first, exact audit. */
  readonly all: readonly WholeBlock[];
}

function idsOf(blocks: readonly WholeBlock[]): readonly MetricId[] {
  const ids = new Set<MetricId>();
  for (const { base, head } of blocks)
    for (const id of [...Object.keys(base.values), ...Object.keys(head.values)]) ids.add(id);
  return [...ids].sort();
}

function metricsOf(target: Target, stage: 'screen' | 'confirm', pairing: Pairing): readonly PairedMetric[] {
  const timed = wholeBlocks(roundsOf(pairing.rounds, target, stage));
  const exact = stage === 'screen' ? wholeBlocks(roundsOf(pairing.rounds, target, 'exact')) : [];
  const blocks = { timed, all: [...exact, ...timed] };
  return idsOf(blocks.all).flatMap((id) => metricOf(id, target, stage, blocks, pairing));
}

/**
 * The samples of a paired run. A block with a lost or invalid round is dropped on both sides; a metric that one side
 * never had stays, with no values for that side. Timings of a page that serves the same bytes are shown, not judged.
 */
export function pairRounds(plan: Plan, taken: readonly Round[], facts: GateFacts): PairedSamples {
  const rounds = taken.map(withScriptThresholds);
  const sound = rounds.filter(isSound);
  const pairing = { plan, rounds, facts, specOf: runSpecs(plan, sound, facts) };
  const targets = [...loadTargets(plan), ...pageTargets(plan)];
  const metrics = targets.flatMap((target) => metricsOf(target, 'screen', pairing));
  const samples = { schema: 'tollgate/samples@1', strategy: 'paired', metrics } as const;
  if (!rounds.some((round) => round.stage === 'confirm')) return samples;
  return {
    ...samples,
    confirm: { metrics: targets.flatMap((target) => metricsOf(target, 'confirm', pairing)) },
  };
}
