/** What a k6 script says of itself, asked without running its load. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import { k6Environment } from './k6-environment.ts';
import { runProcess, type K6Ended } from './k6-process.ts';
import { wrapScript } from './k6-wrapper.ts';

export interface InspectJob {
  readonly k6Path: string;
  /** Absolute. */
  readonly script: string;
  readonly origin: string;
  readonly side: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly baseEnv: Readonly<Record<string, string>>;
  readonly tempDir: string;
  readonly signal: AbortSignal;
}

/** Init code of a script reads files and computes; one that takes longer hangs. */
const DEADLINE_MS = 60_000;

/** Any load shape: what counts is that k6 finds the functions it would run. */
const ANY_RUN = { profile: 'steady', ratePerSecond: 1, roundMs: 1000, maxVus: 1, hosts: {} } as const;

/** k6's message without its log line around it: `ReferenceError: nope is not defined at file:///…(3:1)`. */
export function k6Words(log: string): string {
  const messages = log.split('\n').flatMap((line) => {
    try {
      const entry: unknown = JSON.parse(line);
      const message: unknown = (entry as { msg?: unknown } | null)?.msg;
      return typeof message === 'string' ? [message] : [];
    } catch {
      return line.trim() === '' ? [] : [line.trim()];
    }
  });
  return (messages.at(-1) ?? '').replace(/\s*\n\s*/g, ' ').slice(0, 500);
}

/**
 * The script's options as k6 prints them (JSON text, `read/script-options.ts` reads it); its init code runs, its load
 * does not. Throws a `config` failure with k6's own words when the script is broken, or has no function to run.
 */
export async function inspectScript(job: InspectJob): Promise<string> {
  const folder = await mkdtemp(join(job.tempDir, 'k6-inspect-'));
  try {
    await writeFile(join(folder, 'config.json'), '{}');
    const { stdout } = await inspected(job, folder, [job.script]);
    // k6 looks for the functions only where it plans a run; the script's own plan may rest on flags that are not here.
    await writeFile(join(folder, 'wrapper.js'), wrapScript(job.script, ANY_RUN));
    await inspected(job, folder, ['--execution-requirements', 'wrapper.js']);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function inspected(job: InspectJob, folder: string, what: readonly string[]): Promise<K6Ended> {
  const ended = await runProcess({
    k6Path: job.k6Path,
    args: [
      'inspect',
      '--include-system-env-vars',
      '--address=',
      '--config',
      'config.json',
      '--log-format=json',
      ...what,
    ],
    cwd: folder,
    env: k6Environment(job),
    deadlineMs: DEADLINE_MS,
    signal: job.signal,
  });
  if (ended.exitCode === 0 && !ended.timedOut) return ended;
  const why = ended.timedOut
    ? `it was not done after ${String(DEADLINE_MS / 1000)} s`
    : k6Words(ended.stderrTail);
  throw new TollgateError(
    'config',
    `the k6 script ${job.script} is broken (k6 exit code ${String(ended.exitCode)}): ${why}`,
  );
}
