import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PreviewPlan } from '../../src/model/plan.ts';
import type { GuardHandle, SiteJob } from '../../src/model/site.ts';
import { startGuard } from '../../src/preview/guard.ts';

export const here = dirname(fileURLToPath(import.meta.url));
export const server = `${process.execPath} ${join(here, 'preview-server.mjs')}`;

/** A run's surroundings: temp folder, working directory, guard, and what children said. */
export interface Scene extends AsyncDisposable {
  readonly tempDir: string;
  readonly directory: string;
  readonly guard: GuardHandle;
  readonly lines: string[];
  readonly progress: string[];
  job(plan: PreviewPlan, more?: Partial<SiteJob>): SiteJob;
}

export async function openScene(): Promise<Scene> {
  const tempDir = await realpath(mkdtempSync(join(tmpdir(), 'tollgate-test-')));
  const directory = `${tempDir}-app`;
  await mkdir(directory);
  const guard = await startGuard({ tempDir, runId: randomBytes(8).toString('hex') });
  const lines: string[] = [];
  const progress: string[] = [];
  return {
    tempDir,
    directory,
    guard,
    lines,
    progress,
    job: (plan, more) => ({
      side: 'head',
      plan,
      directory,
      tempDir,
      env: { PATH: process.env['PATH'] ?? '' },
      onLine: (line) => lines.push(line),
      onProgress: (text) => progress.push(text),
      signal: new AbortController().signal,
      guard,
      ...more,
    }),
    [Symbol.asyncDispose]: async () => {
      await guard[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export function command(start: string, more: object = {}): PreviewPlan {
  return { kind: 'command', start, ready: '/', readyTimeoutMs: 60_000, env: {}, ...more };
}

/** Waits until it holds; a machine under load may take its time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`after 60 s still not: ${what}`);
    await sleep(20);
  }
}

/** True while a process runs (a zombie does not). */
export function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/** Processes that run and were started under this run's id, whatever became of their groups. */
export function ofRun(runId: string): readonly number[] {
  return processes().filter((pid) => `\0${textOf(pid, 'environ')}`.includes(`\0TOLLGATE_RUN=${runId}\0`));
}

/** Processes that run and whose command line holds the text. */
export function running(text: string): readonly number[] {
  return processes().filter((pid) => textOf(pid, 'cmdline').replaceAll('\0', ' ').includes(text));
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && isRunning(pid));
}

function textOf(pid: number, file: 'environ' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** True when something accepts a request on this origin. */
export async function responds(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
