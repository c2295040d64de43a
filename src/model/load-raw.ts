/** What the load probe is asked for and what it hands back, raw. Meaning is added in `read/`. */

import type { Side } from './metric.ts';
import type { Profile } from './plan.ts';

export interface LoadJob {
  readonly k6Path: string;
  /** As `locateK6` told it; absent: k6 is asked, before each round. */
  readonly k6Version?: string;
  readonly side: Side;
  /** Absolute path of the k6 script to drive both sides with (base's copy where there is one); absent: GETs of `paths`. */
  readonly script?: string;
  readonly paths: readonly string[];
  readonly profile: Profile;
  /** Absent only for `as-written`. */
  readonly ratePerSecond?: number;
  readonly roundMs: number;
  /** Stepped arrival rates of a stress run or a ramp; overrides `ratePerSecond` and `roundMs`. */
  readonly steps?: readonly { readonly ratePerSecond: number; readonly ms: number }[];
  readonly maxVus?: number;
  /** So long iterations that began may take to end after the round; default 30 s, k6's own. */
  readonly graceMs?: number;
  /** `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** What a protected preview demands: sent to `origin` only; values are secrets. Absent: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `load[].env`, expanded. */
  readonly env: Readonly<Record<string, string>>;
  /** Environment of the job, scrubbed (no ACTIONS_*, INPUT_*, STATE_*, GITHUB_TOKEN, K6_*). */
  readonly baseEnv: Readonly<Record<string, string>>;
  readonly tempDir: string;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** Called with the pid of the k6 process as soon as it runs (to guard it and to sample it). */
  readonly onStart?: (pid: number) => void;
  readonly onEnd?: (pid: number) => void;
  /** Called with a temp folder that had to be made outside `tempDir`, and when it is gone again. */
  readonly onFolder?: (path: string) => void;
  readonly onFolderEnd?: (path: string) => void;
}

export interface LoadRaw {
  readonly exitCode: number;
  /** Set when k6 was ended by a signal. */
  readonly signalName?: string;
  /** k6's own log, JSON lines, capped. */
  readonly log: string;
  /** `--summary-export` JSON; absent when k6 wrote none. */
  readonly summary?: string;
  readonly stderrTail: string;
  readonly startedAtMs: number;
  readonly elapsedMs: number;
  /** CPU seconds of the k6 process, where the platform tells. */
  readonly generatorCpuSeconds?: number;
  readonly k6Version: string;
  /** Lines of the whole log by level, before it was capped. */
  readonly logCounts?: Readonly<Record<string, number>>;
  /** True when k6 was ended because `deadlineMs` had passed. */
  readonly timedOut?: boolean;
  /** `host:port` of hard-coded localhost origins that were sent to `origin`. */
  readonly redirectedHosts?: readonly string[];
  /** Addresses (`127.0.0.1:41234`) k6 held connections to, with the number of looks that saw one. Linux. */
  readonly peers?: Readonly<Record<string, number>>;
}

/** The step (from 0) of a scenario `step<n>_<scenario>`, as the wrapper names them; undefined for any other name. */
export function stepOfScenario(name: string): number | undefined {
  const found = /^step(\d+)_/.exec(name);
  return found ? Number(found[1]) : undefined;
}
