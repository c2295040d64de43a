/** The real rooms behind `Ports`: what the doors hand to the hall. */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { TollgateError } from './model/failure.ts';
import type { Plan } from './model/plan.ts';
import { siteAddress, type GuardHandle, type SiteJob } from './model/site.ts';
import type { Ports, SideSource, Voice } from './ports.ts';
import { ask as askOnce } from './preview/ask.ts';
import { buildSide } from './preview/build.ts';
import { openSite } from './preview/open.ts';
import { calibrate } from './probe/calibration.ts';
import { locateChrome } from './probe/chrome-locate.ts';
import { readCounters } from './probe/counters.ts';
import { inspectScript } from './probe/k6-inspect.ts';
import { locateK6 } from './probe/k6-locate.ts';
import { runK6 } from './probe/k6-run.ts';
import { canRequest } from './probe/script-files.ts';
import { auditPage } from './probe/lighthouse-run.ts';
import { machineFacts } from './probe/machine.ts';
import { watchTree } from './probe/resources.ts';

/** A build may install packages over a slow network. */
const BUILD_DEADLINE_MS = 20 * 60_000;
/**
 * k6 gets this much longer than its round before it is ended: start, graceful stop and summary, and what `setup()` and
 * `teardown()` may take. Source: k6's defaults, a minute each.
 */
const LOAD_GRACE_MS = 45_000 + 2 * 60_000;
/** A script that sets its own length ends by itself; this is for one that does not. */
const AS_WRITTEN_DEADLINE_MS = 30 * 60_000;
/** One page of a server that was ready a moment ago. */
const STATUS_TIMEOUT_MS = 15_000;
/** Long enough for some two hundred answers (probe/calibration.ts). */
const CALIBRATION_SECONDS = 2;

export interface WiringOptions {
  readonly voice: Voice;
  readonly signal: AbortSignal;
  readonly tempDir: string;
  readonly guard: GuardHandle;
  /** The job's environment, scrubbed (preview/environment.ts). */
  readonly env: Readonly<Record<string, string>>;
  readonly disk: Ports['disk'];
  /** In every spelling (config/redact.ts): taken out of the files that a tool writes into the output folder itself. */
  readonly secrets: readonly string[];
  readonly tools: { readonly k6Path?: string; readonly k6Mirror?: string; readonly sandbox: 'on' | 'off' };
}

/** What the hall drives. k6 and Chrome are looked for when first needed and their versions noted in `versions`. */
export interface Wired {
  readonly ports: Ports;
  readonly versions: Record<string, string>;
  /** Looks for the tools this plan needs, so that a missing one is said before anything is built. */
  findTools(plan: Plan): Promise<void>;
}

export function wirePorts(options: WiringOptions): Wired {
  const { voice, signal, tempDir, guard, env } = options;
  const versions: Record<string, string> = { node: process.versions.node };
  const k6 = once(async () => {
    const found = await locateK6({
      ...(options.tools.k6Path === undefined ? {} : { explicit: options.tools.k6Path }),
      ...(options.tools.k6Mirror === undefined ? {} : { mirror: options.tools.k6Mirror }),
      env: process.env,
      toolCacheDir: toolCache(),
      platform: process.platform,
      arch: process.arch,
      onProgress: (text) => voice.progress(text),
      signal,
    });
    versions['k6'] = found.version;
    return { k6Path: found.path, k6Version: found.version };
  });
  const chrome = once(async () => {
    const found = await locateChrome({ env: process.env, platform: process.platform });
    versions['chrome'] = found.version;
    return found.path;
  });
  const ports: Map<string, number> = new Map();
  const jobOf = (source: SideSource): SiteJob => {
    const port = ports.get(source.side);
    return {
      ...source,
      tempDir,
      env,
      signal,
      guard,
      onLine: (line) => voice.childLine(line),
      onProgress: (text) => voice.progress(text),
      ...(port === undefined ? {} : { port }),
    };
  };
  const guarded = {
    onStart: (pid: number) => guard.watch(pid),
    onEnd: (pid: number) => guard.unwatch(pid),
    onFolder: (path: string) => guard.watchFolder(path),
    onFolderEnd: (path: string) => guard.unwatchFolder(path),
  };
  return {
    versions,
    findTools: async (plan) => {
      if (plan.loads.length > 0) await k6();
      if (plan.pages.length > 0) await chrome();
    },
    ports: {
      voice,
      // The time of day, but never set back or forward: spans of a run are differences of it.
      now: () => Math.round(performance.timeOrigin + performance.now()),
      preview: {
        build: async (source) => {
          const { buildDeadlineMs: deadlineMs = BUILD_DEADLINE_MS } = source;
          const built = await buildSide(jobOf(source), { deadlineMs });
          if (built.port !== undefined) ports.set(source.side, built.port);
        },
        open: (source, generation = 0) => openSite({ ...jobOf(source), generation }),
        status: async ({ origin, headers = {} }, path) => {
          const url = siteAddress(origin, path);
          const answer = await askOnce({ url, headers, timeoutMs: STATUS_TIMEOUT_MS, signal });
          return 'status' in answer ? answer.status : undefined;
        },
      },
      load: {
        run: async (ask, sink) => {
          const deadlineMs =
            ask.profile === 'as-written' ? AS_WRITTEN_DEADLINE_MS : ask.roundMs + LOAD_GRACE_MS;
          const baseEnv = { ...env, TOLLGATE_RUN: guard.runId };
          return runK6({ ...ask, ...guarded, ...(await k6()), baseEnv, tempDir, deadlineMs, signal }, sink);
        },
        refuses: async ({ side, origin, headers, env: own, script }) => {
          const baseEnv = { ...env, TOLLGATE_RUN: guard.runId };
          const job = {
            side,
            origin,
            env: own,
            script,
            baseEnv,
            tempDir,
            signal,
            ...(headers === undefined ? {} : { headers }),
            k6Path: (await k6()).k6Path,
          };
          try {
            await inspectScript(job);
            return (await canRequest(script))
              ? undefined
              : `${script} does not import k6/http, and HTTP is what is measured`;
          } catch (error) {
            if (error instanceof TollgateError && error.kind === 'config') return error.message;
            throw error;
          }
        },
      },
      page: {
        audit: async (ask) => {
          const runEnv = { ...env, TOLLGATE_RUN: guard.runId };
          const { tools, secrets } = options;
          const fixed = {
            chromePath: await chrome(),
            workerPath: workerPath(),
            throttling: 'simulate' as const,
          };
          return auditPage({
            ...ask,
            ...guarded,
            ...fixed,
            secrets,
            sandbox: tools.sandbox,
            env: runEnv,
            tempDir,
            signal,
          });
        },
      },
      machine: {
        facts: machineFacts(process.env),
        calibrate: () => calibrate({ seconds: CALIBRATION_SECONDS, signal }),
        watch: watchTree,
        counters: ({ origin, headers }, path) => readCounters(origin + path, signal, headers),
      },
      disk: options.disk,
    },
  };
}

/** Runs the maker once; later calls get the same promise. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The runner's tool cache in Actions, else the user's cache folder. */
export function toolCache(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return process.env['RUNNER_TOOL_CACHE'] ?? join(cache, 'tollgate');
}

/** Beside the bundle (`dist/lighthouse`), or the source file when run from `src`. */
function workerPath(): string {
  const bundled = join(import.meta.dirname, '..', 'lighthouse', 'index.js');
  return existsSync(bundled) ? bundled : join(import.meta.dirname, 'lighthouse-worker.ts');
}
