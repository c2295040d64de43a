import { metricSpec } from '../../../src/gate/defaults.ts';
import { judge } from '../../../src/gate/judge.ts';
import type { MetricId } from '../../../src/model/metric.ts';
import type { ThresholdRule } from '../../../src/model/plan.ts';
import type { PairedMetric } from '../../../src/model/samples.ts';
import type { RunVerdict } from '../../../src/model/verdict.ts';
import type { Recording } from './corpus.ts';
import { isTrulyWorse, sidesOf } from './corpus.ts';
import type { Peer } from './peers/peer.ts';
import type { GatePlan } from './tollgate.ts';

/** One pseudo-PR out of a recording: its base arm against one other arm. */
export interface CorpusTrial {
  readonly recording: Recording;
  readonly arm: string;
  /** The arm is the same commit: nothing may be found. */
  readonly clean: boolean;
  readonly verdict: RunVerdict;
  readonly regressed: readonly string[];
  readonly flagged: readonly string[];
  /** A row that is known to be truly worse was accused. */
  readonly found: boolean;
  /** A row that the truth does not name was accused. */
  readonly wronged: readonly string[];
  /** Screen p-values of the gated rows of a clean arm, for uniformity. */
  readonly ps: readonly number[];
  /** Per peer at its default: which timing rows are red. */
  readonly peers: readonly (readonly string[])[];
}

function metricsOf(
  recording: Recording,
  arm: string,
  rules: readonly ThresholdRule[],
  from: number,
  to: number,
): PairedMetric[] {
  return Object.keys(recording.values)
    .toSorted()
    .map((id) => ({
      ...metricSpec(id, rules, requestsBehind(recording, id)),
      ...sidesOf(recording, id, arm, from, to),
    }));
}

/** Median number of requests behind one round's value: those its endpoint's error rate counts. */
function requestsBehind(recording: Recording, id: MetricId): { readonly requestsPerRound?: number } {
  const errors = recording.values[`${id.slice(0, id.lastIndexOf('/'))}/errors`]?.[recording.arms[0] ?? ''];
  const counts = (errors ?? []).flatMap((value) => (Array.isArray(value) ? [Number(value[1])] : []));
  const middle = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)];
  return middle === undefined ? {} : { requestsPerRound: middle };
}

/**
 * Judges one arm. The screen takes the first blocks, the confirmation the blocks after them: a recording is one PR,
 * its rounds are never dealt out anew. `swap` makes base the slower side, which must never be red.
 */
export function corpusTrial(
  recording: Recording,
  arm: string,
  plan: GatePlan,
  rules: readonly ThresholdRule[],
  peers: readonly Peer[],
): CorpusTrial {
  const screenBlocks = plan.looks.at(-1) ?? 0;
  const freshBlocks = plan.confirmLooks.at(-1) ?? 0;
  const end = Math.min(recording.blocks.length, screenBlocks + freshBlocks);
  const split = Math.min(screenBlocks, Math.floor((end * screenBlocks) / (screenBlocks + freshBlocks)));
  const metrics = metricsOf(recording, arm, rules, 0, split);
  const first = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });
  const wanted = new Set(first.next?.stage === 'confirm' ? first.next.ids : []);
  const fresh = metricsOf(recording, arm, rules, split, end).filter(({ id }) => wanted.has(id));
  const last =
    wanted.size === 0
      ? first
      : judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics, confirm: { metrics: fresh } });
  const truth = recording.truth[arm] ?? {};
  const regressed = last.metrics.filter(({ outcome }) => outcome === 'regressed').map(({ id }) => id);
  const gated = metrics.filter((metric) => metric.kind === 'timing' && metric.gated);
  const all = new Map(metricsOf(recording, arm, rules, 0, end).map((metric) => [metric.id, metric]));
  return {
    recording,
    arm,
    clean: Object.keys(truth).length === 0,
    verdict: last.verdict,
    regressed,
    flagged: [...wanted],
    found: regressed.some((id) => isTrulyWorse(recording, arm, id)),
    wronged: regressed.filter((id) => !(id in truth)),
    ps: first.metrics.flatMap(({ gated: isGated, kind, p }) =>
      isGated && kind === 'timing' && p !== null ? [p] : [],
    ),
    peers: peers.map((peer) =>
      gated
        .filter(({ id }) => {
          const sides = all.get(id);
          const knob = peer.knobs[0];
          if (!sides || !knob || sides.base.length < 3) return false;
          return knob.score(sides.base as readonly number[], sides.head as readonly number[]) > knob.limit;
        })
        .map(({ id }) => id),
    ),
  };
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
