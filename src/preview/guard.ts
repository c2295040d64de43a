import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';
import type { GuardHandle } from '../model/site.ts';
import { guardMain } from './guard-process.ts';
import { startTimeOf } from './process-table.ts';

/** In the run's temp folder: what the guard was told, for the `post` step (preview/state.ts). */
export const GUARD_JOURNAL = 'guard.jsonl';

/** The guard itself needs at most 3 s for TERM and 2 s for KILL (guard-process.ts). */
const CLOSE_DEADLINE_MS = 15_000;

export interface GuardOptions {
  /** Removed when the handle is disposed and when Tollgate dies. Absolute, exists. */
  readonly tempDir: string;
  /** Carried by every child as `TOLLGATE_RUN`. */
  readonly runId: string;
}

/**
 * Starts the guard: a process in its own session that notices by the end of a pipe that Tollgate is gone, however it
 * went, and then ends what is left. Disposing the handle takes the same path and waits for it, so strays that no
 * owner knew of and the temp folder go at the end of every run. Throws `environment` when it cannot be started.
 */
export async function startGuard({ tempDir, runId }: GuardOptions): Promise<GuardHandle> {
  const child = spawnGuard();
  const [outcome] = (await Promise.race([
    once(child, 'spawn').then(() => [undefined]),
    once(child, 'error'),
  ])) as [Error | undefined];
  const pid = child.pid;
  if (outcome || pid === undefined) {
    throw new TollgateError(
      'environment',
      `the guard process could not be started with ${process.execPath}: ${outcome?.message ?? 'no process id'}`,
      { cause: outcome },
    );
  }
  const tell = (message: object): void => {
    const line = `${JSON.stringify(message)}\n`;
    child.stdin?.write(line);
    journal(tempDir, line);
  };
  tell({ run: runId });
  tell({ folder: tempDir });
  return {
    runId,
    pid,
    watch: (watched, nest) => {
      const start = startTimeOf(watched);
      tell({ watch: watched, start: start === undefined ? null : String(start), ...(nest && { nest }) });
    },
    unwatch: (watched) => {
      tell({ unwatch: watched });
    },
    watchFolder: (path) => {
      tell({ folder: path });
    },
    unwatchFolder: (path) => {
      tell({ forget: path });
    },
    [Symbol.asyncDispose]: () => closeGuard(child),
  };
}

/**
 * A guard that reads from `stdin` and dies of nothing but its own end. `NODE_OPTIONS` is left out: what a user
 * preloads into Node has no business here. The guard does not carry `TOLLGATE_RUN`, or it would hunt itself.
 */
export function spawnGuard(): ChildProcess {
  const { NODE_OPTIONS: _preloads, TOLLGATE_RUN: _run, ...env } = process.env;
  const child = spawn(process.execPath, ['-e', `(${guardMain.toString()})()`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
    env,
    cwd: '/',
  });
  // A guard that died early must not take Tollgate down with EPIPE.
  child.stdin?.on('error', () => undefined);
  return child;
}

/** Ends a guard's input and waits for it. Never throws. */
export async function closeGuard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.stdin?.end();
  await Promise.race([exited, sleep(CLOSE_DEADLINE_MS, undefined, { ref: false })]).catch(() => undefined);
}

/** Best effort: the folder may be gone already, and the guard itself does not need it. */
function journal(tempDir: string, line: string): void {
  try {
    appendFileSync(join(tempDir, GUARD_JOURNAL), line);
  } catch {
    // see above
  }
}
