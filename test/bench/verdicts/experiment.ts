import type { ThresholdRule } from '../../../src/model/plan.ts';
import type { Random } from '../../../src/stats/random.ts';
import { createRandom } from '../../../src/stats/random.ts';
import type { Peer } from './peers/peer.ts';
import type { Change, PullRequest } from './pull-request.ts';
import { drawPullRequest } from './pull-request.ts';
import type { Blocks, Session } from './session.ts';
import { openSession } from './session.ts';
import type { GatePlan, GateResult } from './tollgate.ts';
import { gate } from './tollgate.ts';
import type { World } from './world.ts';

export interface Experiment {
  readonly world: World;
  readonly change: Change;
  readonly plan: GatePlan;
  readonly rules: readonly ThresholdRule[];
  readonly prs: number;
  readonly seed: number;
  readonly peers: readonly Peer[];
  /** Judge every commit a second time, for agreement. */
  readonly twice: boolean;
  /** Where flagged rows are measured again. */
  readonly confirmOn: 'the same machine' | 'a fresh machine';
}

/** Blocks that every peer sees. */
export const PEER_BLOCKS = 20;

/** One PR of an experiment, judged. */
export interface Trial {
  readonly pull: PullRequest;
  readonly result: GateResult;
  /** The same commit judged once more, on another machine on another day; absent where nobody asks. */
  readonly again?: GateResult;
  /** Per peer and knob: the highest score of a row that did not change, and the score of the right row. */
  readonly scores: readonly (readonly { readonly clean: number; readonly target: number }[])[];
}

/** Rounds as peers see them: the timings only, screen and confirmation together. */
function joined(pull: PullRequest, parts: readonly Blocks[]) {
  return pull.metrics.flatMap((metric, m) => {
    if (metric.spec.kind !== 'timing' || !metric.spec.gated) return [];
    const side = (of: 'base' | 'head') => parts.flatMap((part) => (part[of][m] ?? []) as readonly number[]);
    return [{ metric, base: side('base'), head: side('head') }];
  });
}

function peerScores(
  experiment: Experiment,
  pull: PullRequest,
  screen: Blocks,
  session: Session,
): Trial['scores'] {
  if (experiment.peers.length === 0) return [];
  // As many as Tollgate's longest screen, whatever it took itself.
  const more = PEER_BLOCKS - (screen.base[0]?.length ?? 0);
  const rows = joined(pull, [screen, session.draw(pull.metrics, more)]);
  return experiment.peers.map((peer) =>
    peer.knobs.map((knob) => {
      let clean = -Infinity;
      let target = -Infinity;
      for (const { metric, base, head } of rows) {
        const right = pull.targets.includes(metric.spec.id);
        if (!right && metric.effect !== 0) continue;
        const score = knob.score(base, head);
        if (right) target = Math.max(target, score);
        else clean = Math.max(clean, score);
      }
      return { clean, target };
    }),
  );
}

function visit(experiment: Experiment, pull: PullRequest, random: Random): readonly [GateResult, Session] {
  const here = openSession(experiment.world, random);
  const elsewhere =
    experiment.confirmOn === 'a fresh machine' ? openSession(experiment.world, random) : undefined;
  return [gate(pull, experiment.plan, here, elsewhere), here];
}

/** Judges one PR; a PR depends on the experiment's seed and its number alone. */
export function trial(experiment: Experiment, number: number): Trial {
  const random = createRandom(experiment.seed * 1_000_003 + number);
  const pull = drawPullRequest(experiment.world, experiment.change, experiment.rules, random);
  const [result, session] = visit(experiment, pull, random);
  const scores = peerScores(experiment, pull, result.screen, session);
  if (!experiment.twice) return { pull, result, scores };
  const [again] = visit(experiment, pull, random);
  return { pull, result, again, scores };
}

/** What is counted over the PRs of an experiment. */
export interface Tally {
  readonly experiment: Experiment;
  failed: number;
  found: number;
  /** A row was accused that did not change. */
  wronged: number;
  inconclusive: number;
  minutes: number;
  /** PRs of which the screen saw a row worse, and better. */
  worse: number;
  better: number;
  /** Two runs of one commit: both fail or neither; the same verdict. */
  agreeFail: number;
  agreeVerdict: number;
  /** Rows accused by both of two runs, and by either. */
  both: number;
  either: number;
  /** Per peer and knob, one score per PR. */
  readonly clean: Float64Array[][];
  readonly target: Float64Array[][];
  /** Detections and PRs by the SD of the target row's block log-ratio, in bands. */
  readonly bySd: { found: number; prs: number }[];
  /** Failures and detections by number of gated metrics. */
  readonly byCount: Map<number, { failed: number; found: number; prs: number }>;
}

/** Bands of the target's noise: upper ends. */
export const SD_BANDS = [0.035, 0.05, 0.065, 0.08, Infinity] as const;

function emptyTally(experiment: Experiment): Tally {
  const columns = () =>
    experiment.peers.map((peer) => peer.knobs.map(() => new Float64Array(experiment.prs)));
  return {
    experiment,
    failed: 0,
    found: 0,
    wronged: 0,
    inconclusive: 0,
    minutes: 0,
    worse: 0,
    better: 0,
    agreeFail: 0,
    agreeVerdict: 0,
    both: 0,
    either: 0,
    clean: columns(),
    target: columns(),
    bySd: SD_BANDS.map(() => ({ found: 0, prs: 0 })),
    byCount: new Map(),
  };
}

function count(tally: Tally, number: number, { pull, result, again, scores }: Trial): void {
  const failed = result.verdict === 'fail';
  const found = pull.targets.some((id) => result.regressed.includes(id));
  const changed = new Map(pull.metrics.map(({ spec, effect }) => [spec.id, effect]));
  tally.failed += Number(failed);
  tally.found += Number(found);
  tally.wronged += Number(result.regressed.some((id) => (changed.get(id) ?? 0) <= 0));
  tally.inconclusive += Number(result.verdict === 'inconclusive');
  tally.minutes += result.minutes;
  tally.worse += Number(result.flagged.length > 0);
  tally.better += Number(result.improved.length > 0);
  if (again) {
    tally.agreeFail += Number(failed === (again.verdict === 'fail'));
    tally.agreeVerdict += Number(result.verdict === again.verdict);
    tally.either += new Set([...result.regressed, ...again.regressed]).size;
    tally.both += result.regressed.filter((id) => again.regressed.includes(id)).length;
  }
  for (const [p, knobs] of scores.entries()) {
    for (const [k, { clean, target }] of knobs.entries()) {
      tally.clean[p]![k]![number] = clean;
      tally.target[p]![k]![number] = target;
    }
  }
  const sd = pull.metrics.find(({ spec }) => spec.id === pull.targets[0])?.sd ?? 0;
  const band = tally.bySd[SD_BANDS.findIndex((end) => sd < end)];
  if (band) {
    band.prs += 1;
    band.found += Number(found);
  }
  const many = pull.metrics.filter(({ spec }) => spec.gated).length;
  const group = tally.byCount.get(many) ?? { failed: 0, found: 0, prs: 0 };
  tally.byCount.set(many, {
    failed: group.failed + Number(failed),
    found: group.found + Number(found),
    prs: group.prs + 1,
  });
}

/** Runs all PRs of an experiment. */
export function runExperiment(experiment: Experiment): Tally {
  const tally = emptyTally(experiment);
  for (let number = 0; number < experiment.prs; number += 1) count(tally, number, trial(experiment, number));
  return tally;
}
