import { metricSpec } from '../../../src/gate/defaults.ts';
import { screen } from '../../../src/gate/paired.ts';
import type { MetricId } from '../../../src/model/metric.ts';
import type { ThresholdRule } from '../../../src/model/plan.ts';
import type { RunVerdict } from '../../../src/model/verdict.ts';
import type { Recording } from './corpus.ts';
import { changedRows, isClean } from './changed-rows.ts';
import { sidesOf } from './corpus.ts';
import type { Peer } from './peers/peer.ts';
import type { Blocks, Session, TrueMetric } from './session.ts';
import type { GatePlan } from './tollgate.ts';
import { gate } from './tollgate.ts';

/** One pseudo-PR out of a recording: its base arm against one other arm. */
export interface CorpusTrial {
  readonly recording: Recording;
  readonly arm: string;
  /** The arm is the same commit: nothing may be found. */
  readonly clean: boolean;
  readonly verdict: RunVerdict;
  readonly regressed: readonly string[];
  readonly flagged: readonly string[];
  /** A row that the change makes worse by construction was accused. */
  readonly found: boolean;
  readonly changed: readonly string[];
  /** Flagged were the screen given every block there is and nobody asked to confirm, as the peers are. */
  readonly flaggedOnAll: readonly string[];
  /** Gated rows that the truth knows not to move. */
  readonly unmoved: readonly string[];
  /** Those of them that were accused. */
  readonly wronged: readonly string[];
  /** p of each gated timing by itself, on all its blocks and without a noise floor: even, where nothing changed. */
  readonly ps: readonly number[];
  /** Per peer at its default: which timing rows are red. */
  readonly peers: readonly (readonly string[])[];
}

/** All metrics of a recording as the gate would know them; what is true of them plays no part in judging. */
function metricsOf(recording: Recording, rules: readonly ThresholdRule[]): TrueMetric[] {
  const ids = Object.keys(recording.values).toSorted();
  const unknown = { level: 0, sd: 0, exposure: 0, effect: 0 };
  return ids.map((id) => ({ spec: metricSpec(id, rules, requestsBehind(recording, id)), ...unknown }));
}

/** The blocks of a recording, one after the other until there are no more: its rounds are never dealt out anew. */
function recordedSession(recording: Recording, arm: string): Session {
  let at = 0;
  const draw = (metrics: readonly TrueMetric[], count: number): Blocks => {
    const from = at;
    at = Math.min(recording.blocks.length, at + count);
    const sides = metrics.map(({ spec }) => sidesOf(recording, spec.id, arm, from, at));
    return {
      base: sides.map(({ base }) => base),
      head: sides.map(({ head }) => head),
      numbers: sides.map(({ numbers }) => numbers),
    };
  };
  return { draw };
}

/** A page's looks and its confirmation, as eight recorded audits hold them. */
const PAGE_LOOK = 4;

/** The plan as far as a recording has blocks for it: what the looks cannot have is left for the confirmation. */
export function planWithin(plan: GatePlan, { kind, blocks: { length: blocks } }: Recording): GatePlan {
  if (kind === 'page')
    return { ...plan, looks: [PAGE_LOOK], confirmLooks: [Math.max(1, blocks - PAGE_LOOK)] };
  const [looks, confirmLooks] = [plan.looks.at(-1) ?? 0, plan.confirmLooks.at(-1) ?? 0];
  if (looks + confirmLooks <= blocks) return plan;
  const most = Math.max(1, Math.min(looks, blocks - (plan.confirmLooks[0] ?? 0)));
  const fitting = plan.looks.filter((look) => look < most);
  return { ...plan, looks: [...fitting, most], confirmLooks: [Math.max(1, blocks - most)] };
}

/** Median number of requests behind one round's value: those its endpoint's error rate counts. */
function requestsBehind(recording: Recording, id: MetricId): { readonly requestsPerRound?: number } {
  const errors = recording.values[`${id.slice(0, id.lastIndexOf('/'))}/errors`]?.[recording.arms[0] ?? ''];
  const counts = (errors ?? []).flatMap((value) => (Array.isArray(value) ? [Number(value[1])] : []));
  const middle = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)];
  return middle === undefined ? {} : { requestsPerRound: middle };
}

/** Judges one arm by the gate as the bench drives it: looks, confirmation and all. */
export function corpusTrial(
  recording: Recording,
  arm: string,
  plan: GatePlan,
  rules: readonly ThresholdRule[],
  peers: readonly Peer[],
): CorpusTrial {
  const metrics = metricsOf(recording, rules);
  const session = recordedSession(recording, arm);
  const result = gate({ metrics, targets: [] }, planWithin(plan, recording), session);
  const truth = recording.truth[arm] ?? {};
  const changed = changedRows(recording, arm);
  const unmoved = metrics.flatMap(({ spec: { id, gated } }) =>
    gated && !(id in truth) && !changed.includes(id) ? [id] : [],
  );
  const timed = metrics.filter(({ spec }) => spec.kind === 'timing' && spec.gated);
  return {
    recording,
    arm,
    clean: isClean(recording, arm),
    changed,
    verdict: result.verdict,
    regressed: result.regressed,
    flagged: result.flagged,
    found: result.regressed.some((id) => changed.includes(id)),
    flaggedOnAll: flaggedOnAll(recording, arm, timed),
    unmoved,
    wronged: result.regressed.filter((id) => unmoved.includes(id)),
    ps: barePs(recording, arm, timed),
    peers: peers.map((peer) =>
      timed.filter((metric) => isRed(peer, recording, arm, metric)).map(({ spec }) => spec.id),
    ),
  };
}

function barePs(recording: Recording, arm: string, timed: readonly TrueMetric[]): number[] {
  const alone = timed.map(({ spec }) => {
    const { base, head } = sidesOf(recording, spec.id, arm, 0, recording.blocks.length);
    return { ...spec, base, head, noise: 0 };
  });
  return screen(alone).flatMap(({ screen: said }) => (said.kind === 'effect' ? [said.effect.p] : []));
}

function flaggedOnAll(recording: Recording, arm: string, timed: readonly TrueMetric[]): string[] {
  const all = timed.map(({ spec }) => {
    const { base, head, numbers } = sidesOf(recording, spec.id, arm, 0, recording.blocks.length);
    return { ...spec, base, head, blocks: numbers };
  });
  return screen(all).flatMap(({ metric, flagged }) => (flagged ? [metric.id] : []));
}

/** A peer at its default, on all blocks there are. */
function isRed(peer: Peer, recording: Recording, arm: string, { spec }: TrueMetric): boolean {
  const { base, head } = sidesOf(recording, spec.id, arm, 0, recording.blocks.length);
  const knob = peer.knobs[0];
  if (!knob || base.length < 3) return false;
  return knob.score(base as readonly number[], head as readonly number[]) > knob.limit;
}

/** Every arm of every recording but base itself. */
export function corpusTrials(
  recordings: readonly Recording[],
  plan: GatePlan,
  rules: readonly ThresholdRule[],
  peers: readonly Peer[],
): CorpusTrial[] {
  return recordings.flatMap((recording) =>
    recording.arms.slice(1).map((arm) => corpusTrial(recording, arm, plan, rules, peers)),
  );
}
