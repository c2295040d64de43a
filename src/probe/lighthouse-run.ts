import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';
import type { AuditAnswer, AuditOrder, PageFailure, PageJob, PageRaw } from '../model/page-raw.ts';
import { nextAttempt } from './audit-retry.ts';
import { ownTemp } from './own-temp.ts';

/**
 * Flags of an audited Chrome (pages.md "Collect"): no window, no GPU, no QUIC, nothing that talks or updates by itself.
 * chrome-launcher adds its own quiet set.
 */
const CHROME_FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
];

/**
 * Audits one page once, in a process of its own; failures to *measure* are taken again with a fresh Chrome and counted
 * (audit-retry.ts). A page that cannot be audited is an answer (`failure`), not an error. Throws `cancelled` when the
 * job's signal aborts, `environment` when Chrome or the worker does not start. Worker and Chrome share one process group, ended before this returns or throws.
 */
export async function auditPage(job: PageJob): Promise<PageRaw> {
  const startedAtMs = Date.now();
  const started = performance.now();
  const retried: PageFailure[] = [];
  for (;;) {
    const answer = await attempt(job);
    const again = answer.failure && nextAttempt(answer.failure, retried.length);
    if (again === undefined && answer.failure?.code === 'CHROME_NOT_STARTED') {
      throw new TollgateError('environment', `Chrome could not be started: ${answer.failure.message}`);
    }
    if (answer.failure === undefined || again === undefined) {
      return { ...answer, retried, startedAtMs, elapsedMs: performance.now() - started };
    }
    retried.push(answer.failure);
    await sleep(again.waitMs, undefined, { signal: job.signal }).catch(() => undefined);
  }
}

async function attempt(job: PageJob): Promise<AuditAnswer> {
  throwIfAborted(job);
  const folder = await mkdtemp(join(job.tempDir, 'chrome-'));
  try {
    await using temp = await ownTemp(folder, job);
    const env = { ...job.env, ...temp.env };
    const profileDir = join(folder, 'profile');
    await mkdir(profileDir);
    const answer = await askWorker({ ...job, env }, orderOf(job, profileDir));
    throwIfAborted(job);
    return answer;
  } finally {
    // Chrome's last writes can race its end; a profile left behind goes with the temp folder.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

function orderOf(job: PageJob, profileDir: string): AuditOrder {
  const { chromePath, url, device, throttling, headers, secrets, htmlFile, screenshotFile } = job;
  return {
    chromePath,
    chromeFlags: [...CHROME_FLAGS, ...(job.sandbox === 'off' ? ['--no-sandbox'] : [])],
    profileDir,
    url,
    device,
    throttling,
    headers,
    ...(secrets === undefined ? {} : { secrets }),
    ...(htmlFile === undefined ? {} : { htmlFile }),
    ...(screenshotFile === undefined ? {} : { screenshotFile }),
  };
}

async function askWorker(job: PageJob, order: AuditOrder): Promise<AuditAnswer> {
  const worker = spawn(process.execPath, [job.workerPath], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...job.env },
    cwd: job.tempDir,
    windowsHide: true,
  });
  if (worker.pid === undefined) {
    const [error] = await new Promise<[Error]>((resolve) =>
      worker.once('error', (...given) => resolve(given)),
    );
    throw new TollgateError(
      'environment',
      `the Lighthouse worker ${job.workerPath} could not be started: ${error.message}`,
      { cause: error },
    );
  }
  job.onStart?.(worker.pid);
  const stop = new AbortController();
  try {
    return await Promise.race([answerOf(worker, order), late(job, stop.signal), aborted(job, stop.signal)]);
  } finally {
    stop.abort();
    await endGroup(worker);
    job.onEnd?.(worker.pid);
  }
}

function answerOf(worker: ChildProcess, order: AuditOrder): Promise<AuditAnswer> {
  return new Promise((resolve) => {
    let lastWords = '';
    worker.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-2_000);
    });
    worker.once('message', (answer) => resolve(answer as AuditAnswer));
    worker.once('error', (error) => resolve(died(`could not be reached: ${error.message}`)));
    worker.once('close', (code, signalName) => {
      const how = signalName === null ? `exited with code ${code}` : `was ended by ${signalName}`;
      resolve(
        died(`${how} before it answered${lastWords === '' ? '' : `; its last lines:\n${lastWords.trim()}`}`),
      );
    });
    worker.send(order, (error) => error && resolve(died(`could not be reached: ${error.message}`)));
  });
}

function died(how: string): AuditAnswer {
  return { requests: [], failure: { code: 'WORKER_DIED', message: `the Lighthouse worker ${how}` } };
}

async function late(job: PageJob, done: AbortSignal): Promise<AuditAnswer> {
  await sleep(job.deadlineMs, undefined, { signal: done }).catch(() => undefined);
  const message = `the audit took longer than ${job.deadlineMs / 1000} s and was ended`;
  return { requests: [], failure: { code: 'DEADLINE', message } };
}

async function aborted(job: PageJob, done: AbortSignal): Promise<AuditAnswer> {
  await new Promise<void>((resolve) => {
    const either = AbortSignal.any([job.signal, done]);
    if (either.aborted) resolve();
    either.addEventListener('abort', () => resolve(), { once: true });
  });
  return { requests: [], failure: { code: 'CANCELLED', message: 'cancelled' } };
}

function throwIfAborted(job: PageJob): void {
  if (job.signal.aborted)
    throw new TollgateError('cancelled', `cancelled during the audit of ${job.url}`, {
      cause: job.signal.reason,
    });
}

/** Ends worker and Chrome by their group, also when the worker is gone already and Chrome is not. Never throws. */
async function endGroup(worker: ChildProcess): Promise<void> {
  const gone = worker.exitCode !== null || worker.signalCode !== null;
  const ended = gone
    ? Promise.resolve()
    : new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  if (process.platform === 'win32') {
    if (!gone)
      spawn('taskkill', ['/pid', String(worker.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
  } else {
    try {
      process.kill(-(worker.pid as number), 'SIGKILL');
    } catch {
      // ESRCH: nothing of the group is left.
    }
  }
  await ended;
}
