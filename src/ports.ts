/**
 * Everything the hall needs of the outside world, as one argument: a test runs the whole visit with plain objects.
 * `wiring.ts` fills it with the real rooms.
 */

import type { LoadJob, LoadRaw } from './model/load-raw.ts';
import type { Side } from './model/metric.ts';
import type { PageJob, PageRaw } from './model/page-raw.ts';
import type { PreviewPlan } from './model/plan.ts';
import type { TreeUsage } from './model/resources.ts';
import type { Round } from './model/round.ts';
import type { RunnerFacts } from './model/samples.ts';
import type { Site } from './model/site.ts';

/** Where one side's code lies and how it is brought up. */
export interface SideSource {
  readonly side: Side;
  /** Checkout or worktree plus the plan's working directory, absolute. */
  readonly directory: string;
  readonly plan: PreviewPlan;
  /** How long each command of its build may take; absent: as long as any. */
  readonly buildDeadlineMs?: number;
}

/** Progress and prose, to stderr. */
export interface Voice {
  /** A line that stays. */
  say(text: string): void;
  /** The updating line: what is going on now, and the share of the whole (0..1) where it is known. */
  progress(text: string, share?: number): void;
  /** A line a child wrote. */
  childLine(line: string): void;
}

/** What one round of load differs in; the wiring adds k6, environment, guard and deadline. */
export type LoadAsk = Pick<
  LoadJob,
  | 'side'
  | 'script'
  | 'paths'
  | 'profile'
  | 'ratePerSecond'
  | 'roundMs'
  | 'steps'
  | 'maxVus'
  | 'graceMs'
  | 'origin'
  | 'headers'
  | 'env'
>;

export type PageAsk = Pick<
  PageJob,
  'url' | 'device' | 'headers' | 'htmlFile' | 'screenshotFile' | 'deadlineMs'
>;

export interface Ports {
  readonly voice: Voice;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly preview: {
    build(source: SideSource): Promise<void>;
    /** `generation`: the number of this start, where the side was open before in this run; absent: the first. */
    open(source: SideSource, generation?: number): Promise<Site>;
    /** One GET of a path of the site, redirects not followed; undefined: no answer. */
    status(site: Pick<Site, 'origin' | 'headers'>, path: string): Promise<number | undefined>;
  };
  readonly load: {
    run(ask: LoadAsk, sink: (chunk: Uint8Array) => void): Promise<LoadRaw>;
    /** Why k6 cannot use the script at all, in k6's words; undefined: it can. Its load is not run. */
    refuses(
      ask: Pick<LoadAsk, 'side' | 'origin' | 'headers' | 'env'> & { readonly script: string },
    ): Promise<string | undefined>;
  };
  readonly page: {
    audit(ask: PageAsk): Promise<PageRaw>;
  };
  readonly machine: {
    readonly facts: RunnerFacts;
    /** The machine's speed: bigger is faster (probe/calibration.ts). */
    calibrate(): Promise<number>;
    watch(pids: readonly number[]): { stop(): Promise<TreeUsage> };
    /** The text of a Prometheus endpoint of the site. */
    counters(
      site: Pick<Site, 'origin' | 'headers'>,
      path: string,
    ): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }>;
  };
  readonly disk: {
    /** The run's output folder, absolute. */
    readonly folder: string;
    /** Appends to rounds.jsonl; on disk when it returns. */
    keepRound(round: Round): void;
    /** Writes into the folder; returns the absolute path. */
    keepFile(name: string, text: string): string;
  };
}
