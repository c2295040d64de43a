/** The run record: one JSON file from which any verdict and any report can be made again. */

import type { Anchor, CreepNotice } from './anchor.ts';
import type { AcceptedShift } from './baseline.ts';
import type { Problem } from './failure.ts';
import type { MetricId, Value } from './metric.ts';
import type { Claim, Drift, PageSaving } from './notices.ts';
import type { Plan } from './plan.ts';
import type { Round } from './round.ts';
import type { RunnerFacts, Samples } from './samples.ts';
import type { Judgement } from './verdict.ts';

export interface CommitRef {
  readonly sha: string;
  /** True when the working tree held uncommitted changes. */
  readonly dirty?: boolean;
  readonly ref?: string;
}

export interface StressStep {
  readonly ratePerSecond: number;
  readonly requests: number;
  readonly errors: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly attainedPerSecond: number;
  readonly dropped: number;
  /** Which bound broke at this step, in words; absent: it held. */
  readonly broke?: string;
  /** The generator, not the server, was the bottleneck. */
  readonly generatorSaturated?: boolean;
}

export interface StressResult {
  readonly load: string;
  readonly profile: string;
  readonly steps: readonly StressStep[];
  /** Highest rate that held and lowest that broke. */
  readonly capacity?: { readonly holds: number; readonly breaks?: number };
  readonly text: string;
}

/** Where and when the screen's rounds of a run were taken, when it was not here. */
export interface ScreenedRun {
  readonly runner: RunnerFacts;
  readonly versions: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly elapsedMs: number;
}

/** What the words of a run's judgement depend on besides its samples: known at the run, and told by its record. */
export interface JudgedRun {
  readonly plan: Pick<Plan, 'mode'> & {
    readonly compare: Partial<Pick<Plan['compare'], 'mustSee' | 'confirm'>>;
  };
  /** What stood for base, where it was a commit of long ago. */
  readonly anchor?: Pick<Anchor, 'name'>;
  readonly runner?: Pick<RunnerFacts, 'machineId'>;
  /** The machine that screened, where it was another job. */
  readonly screened?: { readonly runner?: Pick<RunnerFacts, 'machineId'> };
}

export interface RunRecord {
  readonly schema: 'tollgate/run@1';
  readonly plan: Plan;
  readonly strategy: 'paired' | 'baseline' | 'limits-only' | 'none';
  readonly base: CommitRef | null;
  readonly head: CommitRef;
  readonly startedAt: string;
  readonly elapsedMs: number;
  readonly runner: RunnerFacts;
  readonly versions: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  readonly rounds: readonly Round[];
  /** What the statistics were fed; absent when nothing was measured. */
  readonly samples?: Samples;
  readonly judgement: Judgement;
  readonly problems: readonly Problem[];
  readonly stress?: StressResult;
  /** Why nothing had to be measured ("only README.md and docs/ changed"). */
  readonly skipped?: string;
  /** Sizes the author promised. */
  readonly claims?: readonly Claim[];
  /** Accepted shifts still in the window: debts, listed until they are paid or forgotten. */
  readonly debts?: readonly AcceptedShift[];
  /** Metrics of main that have left their level (mode `baseline`). */
  readonly drift?: readonly Drift[];
  /** The run that screened in another job; this one only confirmed (`compare.confirm`: `fresh-runner`). */
  readonly screened?: ScreenedRun;
  /** The commit of long ago that stood for base (some nights of mode `baseline`); absent: base was main itself. */
  readonly anchor?: Anchor;
  /** Timings of main that crept away from the anchor. */
  readonly creep?: CreepNotice;
  /** What Lighthouse says the pages could save (mode `baseline`). */
  readonly savings?: readonly PageSaving[];
  /** What the baseline artifact says of each metric: the Baseline column. */
  readonly baselineColumn?: BaselineColumn;
  /** Facts of GitHub's side, shown in the report. */
  readonly github?: {
    readonly repository: string;
    readonly pullRequest?: number;
    readonly runId?: string;
    readonly runUrl?: string;
  };
}

export interface BaselineColumn {
  readonly runs: number;
  readonly sha: string;
  readonly runId?: string;
  readonly at: string;
  readonly commitsBehind?: number;
  readonly values: Readonly<Record<MetricId, Value>>;
  /** Oldest first, for sparklines. */
  readonly trend: Readonly<Record<MetricId, readonly number[]>>;
  /** Commits of the runs behind `trend`, oldest first; a shorter trend belongs to the newest of them. */
  readonly commits?: readonly string[];
}
