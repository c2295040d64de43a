/** What the page probe is asked for and what it hands back, raw. Meaning is added in `read/`. */

import type { Device } from './plan.ts';

/** How Lighthouse slows network and CPU; `simulate` is its default and the steadiest. */
export type Throttling = 'simulate' | 'devtools' | 'provided';

export interface PageJob {
  /** The worker: `dist/lighthouse/index.js`, or `src/lighthouse-worker.ts` when run from source. */
  readonly workerPath: string;
  /** Absolute path of Chrome or Chromium (probe/chrome-locate.ts). */
  readonly chromePath: string;
  /** `off` adds `--no-sandbox`: as root in a container, or when asked. */
  readonly sandbox: 'on' | 'off';
  /** The whole address of the page, on the side under test. */
  readonly url: string;
  readonly device: Device;
  readonly throttling: Throttling;
  /** For protected previews; sent to the preview's own origin only. Values are secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** More texts that no file may hold, in every spelling. */
  readonly secrets?: readonly string[];
  /** Environment of the worker and of Chrome: scrubbed, with `TOLLGATE_RUN`. */
  readonly env: Readonly<Record<string, string>>;
  /** This run's own temp folder, absolute; every attempt's Chrome profile is made in it and removed from it. */
  readonly tempDir: string;
  /** Of one attempt, Chrome's start included. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  /** Absolute path: Lighthouse's own HTML report is written there. */
  readonly htmlFile?: string;
  /** Absolute path: a picture (PNG) of the page as Chrome left it is written there. */
  readonly screenshotFile?: string;
  /** Called with the leader of the process group of one attempt, as soon as it runs (to guard it and to sample it). */
  readonly onStart?: (pid: number) => void;
  readonly onEnd?: (pid: number) => void;
  /** Called with a temp folder that had to be made outside `tempDir`, and when it is gone again. */
  readonly onFolder?: (path: string) => void;
  readonly onFolderEnd?: (path: string) => void;
}

/** A Lighthouse error code (NO_FCP, PROTOCOL_TIMEOUT ...) or one of ours: DEADLINE, WORKER_DIED, CHROME_NOT_STARTED. */
export interface PageFailure {
  readonly code: string;
  /** In Lighthouse's or our words. */
  readonly message: string;
}

/** One request of the page, from Chrome's own log. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  /** Absent: no answer came. */
  readonly status?: number;
  /** DevTools resource type: Document, Script, Stylesheet, Image, Font, Fetch, XHR ... */
  readonly type: string;
  readonly mimeType?: string;
  /**
   * Bytes of the body as sent (compressed), headers and chunk framing left out: response headers hold dates, ids and
   * timings, so that whole-response sizes differ from run to run. Absent: no answer came.
   */
  readonly bodyBytes?: number;
  readonly renderBlocking: boolean;
  /** SHA-256 of the normalised body and of the headers that change how it is used. Absent: it could not be read. */
  readonly bodyHash?: string;
}

/** The page as it stood when Chrome was done with it. */
export interface PageState {
  readonly url: string;
  readonly title: string;
  /** Elements, open shadow roots included. */
  readonly elements: number;
  /** Addresses of the icons the page names: Chrome asks for them on its own account, when it likes. */
  readonly icons: readonly string[];
}

export interface PageRaw {
  /** Lighthouse's result (LHR) as it came; absent when nothing was audited. */
  readonly lhr?: unknown;
  readonly requests: readonly PageRequest[];
  /**
   * One hash over all that was served: normalised names, statuses, bodies and telling headers, in no order. Absent when
   * a body could not be read: then nothing can be said of it.
   */
  readonly servedHash?: string;
  readonly state?: PageState;
  /** Why there is no valid audit, after the retries. */
  readonly failure?: PageFailure;
  /** Attempts that failed to measure and were taken again. */
  readonly retried: readonly PageFailure[];
  readonly startedAtMs: number;
  /** Of all attempts. */
  readonly elapsedMs: number;
}

/** What the worker is told (over IPC). One job per process: two audits in one process break each other. */
export interface AuditOrder {
  readonly chromePath: string;
  readonly chromeFlags: readonly string[];
  readonly profileDir: string;
  readonly url: string;
  readonly device: Device;
  readonly throttling: Throttling;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly htmlFile?: string;
  readonly screenshotFile?: string;
}

/** What the worker answers (over IPC). */
export type AuditAnswer = Pick<PageRaw, 'lhr' | 'requests' | 'servedHash' | 'state' | 'failure'>;
