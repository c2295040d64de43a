/** A k6 process of ours: in its own group, ended when asked, when late, and whatever happens. */

import { platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';

export interface K6Command {
  readonly k6Path: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly onStart?: (pid: number) => void;
  readonly onEnd?: (pid: number) => void;
}

export interface K6Ended {
  readonly exitCode: number;
  readonly signalName?: string;
  readonly stdout: string;
  readonly stderrTail: string;
  readonly timedOut: boolean;
}

/** After SIGINT k6 writes its summary and leaves; it is not waited for longer than this. */
const GRACE_MS = 3000;
const TAIL_BYTES = 8 * 1024;
const MOST_STDOUT = 4 * 1024 * 1024;

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It is gone already.
  }
}

/** SIGINT to the group, SIGKILL when that was not enough. Never throws. */
async function endGroup(pid: number, ended: Promise<unknown>): Promise<void> {
  signalGroup(pid, 'SIGINT');
  const late = new AbortController();
  await Promise.race([ended, sleep(GRACE_MS, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  signalGroup(pid, 'SIGKILL');
}

/** The last bytes of a stream as text. */
function tailOf(stream: NodeJS.ReadableStream, most: number): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-most);
  });
  return () => text;
}

/**
 * Runs k6 to its end. Past `deadlineMs` it is ended and `timedOut` says so; an abort ends it and throws a
 * `cancelled` failure; a k6 that cannot be started is an `environment` failure.
 */
export async function runProcess(command: K6Command): Promise<K6Ended> {
  const { signal } = command;
  if (signal.aborted) throw cancelled(signal);
  const { execa } = await import('execa');
  const child = execa(command.k6Path, command.args, {
    cwd: command.cwd,
    env: command.env,
    extendEnv: false,
    detached: platform !== 'win32',
    stdin: 'ignore',
    buffer: false,
    reject: false,
    windowsHide: true,
  });
  const stdout = tailOf(child.stdout, MOST_STDOUT);
  const stderr = tailOf(child.stderr, TAIL_BYTES);
  const { pid } = child;
  if (pid !== undefined) command.onStart?.(pid);
  let timedOut = false;
  const end = () => void (pid !== undefined && endGroup(pid, child));
  const deadline = setTimeout(() => {
    timedOut = true;
    end();
  }, command.deadlineMs);
  signal.addEventListener('abort', end, { once: true });
  try {
    const result = await child;
    if (signal.aborted) throw cancelled(signal);
    if (pid === undefined) throw unstartable(command.k6Path, result);
    return {
      exitCode: result.exitCode ?? -1,
      ...(result.signal ? { signalName: result.signal } : {}),
      stdout: stdout(),
      stderrTail: stderr(),
      timedOut,
    };
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', end);
    if (pid !== undefined) {
      // Browsers and other children of k6 do not outlive it.
      signalGroup(pid, 'SIGKILL');
      command.onEnd?.(pid);
    }
  }
}

function cancelled(signal: AbortSignal): TollgateError {
  return new TollgateError('cancelled', 'the run was interrupted while k6 was running', {
    cause: signal.reason,
  });
}

function unstartable(k6Path: string, cause: unknown): TollgateError {
  const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  return new TollgateError('environment', `k6 could not be started (${k6Path}): ${why ?? ''}`, { cause });
}
