/** A side of the comparison, up and answering, and what it takes to bring it up. Contracts only. */

import type { PreviewPlan } from './plan.ts';
import type { Side } from './metric.ts';

/** Is the server still there? A dead one carries its last words. */
export type SiteStatus =
  | { readonly alive: true }
  | {
      readonly alive: false;
      /** "exited with code 1 after 3.2 s" */
      readonly how: string;
      /** The last 40 lines of its output. */
      readonly lastLines: readonly string[];
    };

/** One side, ready. Disposing it ends its whole process group (TERM, 3 s, KILL) and never throws. */
export interface Site extends AsyncDisposable {
  readonly side: Side;
  /** `http://127.0.0.1:41234`, no trailing slash: the address that really answered. A path in a given `url` stays. */
  readonly origin: string;
  /** What a protected preview demands: sent to `origin` only; values are secrets. Absent: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Counts the starts of this side's server, from 0. */
  readonly generation: number;
  /** From spawn to the second good answer, of the newest start; absent for previews that were already up. */
  readonly readyMs?: number;
  /** Roots of the server's process tree; empty for previews that are not ours. */
  readonly pids: readonly number[];
  status(): SiteStatus;
  /** Ends the server and starts it again: a new process generation; `origin` may change. */
  restart(): Promise<void>;
}

/**
 * A path of a site as an address. The origin of a preview that is already up may end in a path of its own
 * (`https://previews.example.com/pr-12`): every path is below it, where `new URL(path, origin)` would drop it.
 */
export function siteAddress(origin: string, path: string): string {
  return new URL(origin.replace(/\/+$/, '') + path).href;
}

/** What `preview/open.ts` needs to bring one side up. */
export interface SiteJob {
  readonly side: Side;
  readonly plan: PreviewPlan;
  /** The checkout (or git worktree) plus the plan's working directory, absolute. */
  readonly directory: string;
  /** This run's own temp folder, absolute. */
  readonly tempDir: string;
  /** The port `prepare` was told (preview/build.ts hands it over); absent: a free one is taken at each start. */
  readonly port?: number;
  /** Number of the first start, where the side was open before in this run; absent: 0. */
  readonly generation?: number;
  /** Environment of the job, already scrubbed of the runner's secrets (preview/environment.ts). */
  readonly env: Readonly<Record<string, string>>;
  /** One line of a child's output, without its newline. The caller fences it. */
  readonly onLine: (line: string) => void;
  /** Progress in a sentence ("waiting for / on port 41234"). */
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
  /** Tells the guard process about a process group, before it is waited for. */
  readonly guard: GuardHandle;
}

/** The small process that outlives a killed Tollgate and ends what is left. */
export interface GuardHandle extends AsyncDisposable {
  /** Carried by every child as `TOLLGATE_RUN`, so that strays can be found. */
  readonly runId: string;
  readonly pid: number;
  /** A process group to end if Tollgate dies, and the folder its stray daemons work in (preview/stray-daemons.ts). */
  watch(pid: number, nest?: string): void;
  unwatch(pid: number): void;
  /** A folder (temp folder, worktree) to remove if Tollgate dies. */
  watchFolder(path: string): void;
  unwatchFolder(path: string): void;
}
