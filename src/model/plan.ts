/** The plan: inputs, event and file made complete. Validated and fully specified; nothing downstream guesses. */

import type { MetricId } from './metric.ts';

export type Mode = 'gate' | 'baseline' | 'stress' | 'report';
export type Strategy = 'auto' | 'paired' | 'baseline';
export type Device = 'mobile' | 'desktop';
export type Profile =
  | 'as-written'
  | 'smoke'
  | 'steady'
  | 'stress'
  | 'breakpoint'
  | 'spike'
  | 'soak'
  | 'volume';

/** Where the side under test comes from. `${side}` and `${port}` are still in the texts; `preview/` expands them. */
export type PreviewPlan =
  | {
      readonly kind: 'command';
      readonly build?: string;
      readonly prepare?: string;
      readonly start: string;
      readonly ready: string;
      /** Nobody named the path: a server that has no such page is ready too. */
      readonly readyGuessed?: true;
      readonly readyTimeoutMs: number;
      readonly env: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'static';
      readonly build?: string;
      readonly prepare?: string;
      readonly folder: string;
      /** Nobody named the folder: once the build is done, the first of these that has an `index.html`, else that is there. */
      readonly folderGuesses?: readonly string[];
      readonly ready: string;
      readonly readyTimeoutMs: number;
      readonly env: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'url';
      readonly url: string;
      readonly baseUrl?: string;
      readonly ready: string;
      readonly readyTimeoutMs: number;
      /** Sent to the preview's own origin only; values are secrets. */
      readonly headers: Readonly<Record<string, string>>;
    };

export interface LoadPlan {
  /** Unique among loads; second part of its metric ids. */
  readonly name: string;
  /** Path of the k6 script relative to the working directory; absent: GETs of `paths`. */
  readonly script?: string;
  /** GET paths driven when there is no script. */
  readonly paths: readonly string[];
  readonly profile: Profile;
  /** Iterations per second; absent: found in a short ramp on base (40 % of what it sustains). */
  readonly ratePerSecond?: number;
  /** Requests of the busiest endpoint per iteration, at most 1, as the ramp that found the rate saw them; absent: not known. */
  readonly busiestShare?: number;
  /** Length of one round, in milliseconds. */
  readonly roundMs: number;
  /** Nobody set the length: it is made shorter where the time budget is small. */
  readonly roundDefault?: true;
  /** Given to k6; values that came from the job's environment are secrets. */
  readonly env: Readonly<Record<string, string>>;
  /** Nobody asked for this load: where it cannot work at all, it is dropped with a note. */
  readonly guessed?: true;
}

export interface PagePlan {
  readonly name: string;
  readonly path: string;
  readonly devices: readonly Device[];
  /** The path the page is allowed to end on when it is not `path` (`/` -> `/en/`). */
  readonly expect?: string;
  /** Nobody asked for this page: where base has no such page (an API's `/`), it is dropped with a note. */
  readonly guessed?: true;
}

export interface ThresholdRule {
  /** Pattern over metric ids; `*` matches any characters, `/` included. */
  readonly metric: string;
  /** Ratio (0.05 = 5 %), or a difference for rates and CLS. */
  readonly regression?: number;
  /** In the metric's base unit. */
  readonly limit?: number;
  readonly target?: number;
  readonly floor?: number;
  /** Overrides the default choice of gated metrics. */
  readonly gate?: boolean;
  /** Where the rule was written ("tollgate.yml:14:5"), for messages. */
  readonly at: string;
}

export interface ComparePlan {
  readonly strategy: Strategy;
  /** Milliseconds of measuring. */
  readonly timeBudgetMs: number;
  readonly pairing: 'side-by-side' | 'one-at-a-time';
  /** Largest `detectable` (a ratio) a primary row may have before the run is `inconclusive`. */
  readonly mustSee: number;
  /** Globs of files that nothing runs; a change of only these passes at once. */
  readonly ignore: readonly string[];
  /**
   * Where flags are confirmed. Absent: here. `elsewhere`: this run only screens and leaves that to a fresh runner;
   * `fresh-runner`: this run is that one, and measures nothing but fresh blocks of what another one flagged.
   */
  readonly confirm?: 'elsewhere' | 'fresh-runner';
}

export interface StressPlan {
  /** Highest rate, iterations per second. */
  readonly peakPerSecond: number;
  readonly durationMs: number;
  readonly profile: Extract<Profile, 'stress' | 'breakpoint' | 'spike' | 'soak' | 'volume'>;
}

/** A guess or a fact of planning, printed with the line that overrides it. */
export interface PlanNote {
  readonly message: string;
  /** The YAML line that says otherwise (`preview: { start: npm run serve }`). */
  readonly override?: string;
}

/** A slowdown that was meant: its rows stay as they are and do not block. */
export interface Acceptance {
  /** In the words of the one who accepts it. */
  readonly reason: string;
  /** Metric id patterns; empty: all. */
  readonly metrics: readonly string[];
}

export interface Plan {
  readonly mode: Mode;
  /** Keys the comment and the baseline. */
  readonly name: string;
  /** Relative to the repository root, `.` by default. */
  readonly workingDirectory: string;
  readonly preview: PreviewPlan;
  readonly loads: readonly LoadPlan[];
  readonly pages: readonly PagePlan[];
  /** Path of the preview's Prometheus endpoint. */
  readonly serverMetricsPath?: string;
  readonly compare: ComparePlan;
  readonly thresholds: readonly ThresholdRule[];
  readonly comment: 'always' | 'on-change' | 'never';
  readonly failOn: 'regression' | 'inconclusive' | 'never';
  /** By label and description of the pull request, as the API or the event tells them. */
  readonly accepted?: readonly Acceptance[];
  readonly stress?: StressPlan;
  /** Drives the order of blocks; printed, so that a run can be repeated. */
  readonly seed: number;
  readonly notes: readonly PlanNote[];
}

/** One night of base against base for one metric: effect, standard error, and what could have been seen. */
export interface NoiseNight {
  readonly d: number;
  readonly se: number;
  readonly detectable: number;
}

/** Metrics the nightly base-against-base knows more about than the defaults do. */
export interface NoiseFloors {
  readonly [id: MetricId]: {
    readonly e: number;
    /** Smallest change such a run sees with 90 % power, a ratio (a difference for absolutes). */
    readonly detectable?: number;
    /** What the last nights measured between equal sides, oldest first, on the metric's own scale (gate/noise.ts). */
    readonly nights?: readonly NoiseNight[];
    /** What the nights measured with, in words: another script or tool is another noise. Absent: nobody wrote it down. */
    readonly series?: string;
  };
}
