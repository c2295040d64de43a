/** The run record: everything a visit found, as one JSON value. */

import type { Anchor } from './model/anchor.ts';
import type { TollgateError } from './model/failure.ts';
import type { Plan } from './model/plan.ts';
import type { Round } from './model/round.ts';
import type { RunRecord, ScreenedRun, StressResult } from './model/run.ts';
import type { RunnerFacts, Samples } from './model/samples.ts';
import type { Judgement } from './model/verdict.ts';
import type { Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import type { Sites } from './sites.ts';

export interface Judged {
  readonly judgement: Judgement;
  readonly samples?: Samples;
}

export interface Visit {
  readonly plan: Plan;
  readonly scene: Scene;
  /** Absent: nothing was brought up. */
  readonly sites?: Pick<Sites, 'baseMissing' | 'anchorMissing'>;
  /** What stood for base, where it was a commit of long ago. */
  readonly anchor?: Anchor;
  readonly runner: RunnerFacts;
  readonly rounds: readonly Round[];
  readonly judged: Judged;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly stress?: StressResult;
  readonly skipped?: string;
}

/** A judgement with its samples, taken apart. */
export function judgedOf({ samples, ...judgement }: Judgement & { readonly samples: Samples }): Judged {
  return { judgement, samples };
}

/** The judgement of a visit in which nothing had to be measured: a pass that says why. */
export function passWithout(reason: string): Judged {
  return {
    judgement: { verdict: 'pass', reason, metrics: [], next: null, findings: [], problems: [] },
  };
}

/** Puts a visit on record. */
export function runRecord(visit: Visit, ports: Pick<Ports, 'now'>): RunRecord {
  const { plan, scene, sites, anchor, judged, startedAt, stress, skipped } = visit;
  const missing = sites?.baseMissing ?? scene.baseMissing;
  return {
    schema: 'tollgate/run@1',
    plan: withoutSecrets(plan),
    strategy: strategyOf(visit.rounds, judged.samples),
    base: anchor ? { sha: anchor.sha, ref: anchor.name } : scene.base,
    head: scene.head,
    startedAt: new Date(startedAt).toISOString(),
    elapsedMs: ports.now() - startedAt,
    runner: visit.runner,
    versions: scene.versions,
    rounds: visit.rounds,
    judgement: judged.judgement,
    problems: [
      ...scene.problems,
      ...[missing, sites?.anchorMissing].flatMap((message) =>
        message === undefined ? [] : [{ kind: 'warning' as const, message }],
      ),
    ],
    ...(judged.samples === undefined ? {} : { samples: judged.samples }),
    ...(scene.scriptHash === undefined ? {} : { scriptHash: scene.scriptHash }),
    ...(scene.baselineColumn === undefined ? {} : { baselineColumn: scene.baselineColumn }),
    ...(scene.github === undefined ? {} : { github: scene.github }),
    ...(scene.screened === undefined ? {} : { screened: screenedRun(scene.screened) }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(stress === undefined ? {} : { stress }),
    ...(skipped === undefined ? {} : { skipped }),
  };
}

function screenedRun({ runner, versions, startedAt, elapsedMs }: RunRecord): ScreenedRun {
  return { runner, versions, startedAt, elapsedMs };
}

/** What head was compared with. */
export function strategyOf(
  rounds: readonly Pick<Round, 'side'>[],
  samples: Samples | undefined,
): RunRecord['strategy'] {
  if (rounds.length === 0) return 'none';
  if (samples?.strategy === 'paired' && rounds.some((round) => round.side === 'base')) return 'paired';
  return samples?.strategy === 'baseline' && samples.history.length > 0 ? 'baseline' : 'limits-only';
}

/** Values that came from the job's environment or from `headers` never reach a file. */
function withoutSecrets(plan: Plan): Plan {
  const preview =
    plan.preview.kind === 'url'
      ? { ...plan.preview, headers: hidden(plan.preview.headers) }
      : { ...plan.preview, env: hidden(plan.preview.env) };
  return { ...plan, preview, loads: plan.loads.map((load) => ({ ...load, env: hidden(load.env) })) };
}

function hidden(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, '***']));
}

/** A visit that ended before a verdict: `invalid` when the measurement was at fault, else `error`, with the sentence. */
export function failedRecord(
  plan: Plan,
  scene: Scene,
  failure: TollgateError,
  startedAt: number,
  ports: Pick<Ports, 'now' | 'machine'>,
): RunRecord {
  const problem = { kind: failure.kind, message: failure.message };
  const verdict = failure.kind === 'measurement' ? 'invalid' : 'error';
  const [reason = failure.message] = failure.message.split('\n');
  const judged: Judged = {
    judgement: { verdict, reason, metrics: [], next: null, findings: [], problems: [problem] },
  };
  return runRecord({ plan, scene, runner: ports.machine.facts, rounds: [], judged, startedAt }, ports);
}
