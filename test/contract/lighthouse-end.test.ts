import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditPage } from '../../src/probe/lighthouse-run.ts';
import { pageJob } from '../page-job.ts';
import { shopPages, startPageServer } from '../page-server.ts';

let tempDir = '';
beforeEach(async () => {
  tempDir = await mkdtemp(join(tmpdir(), 'tollgate-end-'));
});
afterEach(() => rm(tempDir, { recursive: true, force: true }));

/** Pids of Chrome processes whose profile lies in this test's folder. */
function chromes(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 16 << 20 }).split(
    '\n',
  );
  return lines
    .filter((line) => line.includes(`--user-data-dir=${tempDir}`))
    .map((line) => Number.parseInt(line, 10));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** An import of this repository, for a script that lies elsewhere. */
function address(path: string): string {
  return JSON.stringify(new URL(path, import.meta.url).href);
}

const patience = { timeout: 60_000, interval: 100 };

describe('nothing of an audit outlives it', { timeout: 300_000 }, () => {
  test("a killed Chrome leaves nothing in the job's temp folder, also where the run's own lies too deep for a socket", async () => {
    await using server = await startPageServer(shopPages('base'));
    const deep = join(tempDir, 'a-runner-with-a-very-long-name', 'work', '_temp', 'tollgate-XXXXXX');
    const jobs = join(tempDir, 'job');
    await Promise.all([mkdir(deep, { recursive: true }), mkdir(jobs)]);
    const told: string[] = [];
    const gone: string[] = [];
    const job = pageJob(server.origin, deep, {
      onFolder: (path) => told.push(path),
      onFolderEnd: (path) => gone.push(path),
    });
    for (const place of [deep, tempDir]) {
      const raw = await auditPage({ ...job, env: { ...job.env, TMPDIR: jobs }, tempDir: place });
      expect(raw.failure).toBeUndefined();
      expect(await readdir(jobs)).toEqual([]);
      expect(await readdir(deep)).toEqual([]);
    }
    expect(told).toEqual([expect.stringMatching(/^\/tmp\/tollgate-\w{6}$/)]);
    expect(gone).toEqual(told);
    expect(told.filter((path) => existsSync(path))).toEqual([]);
  });

  test('an aborted audit rejects as cancelled, and worker and Chrome are gone', async () => {
    await using server = await startPageServer(shopPages('base'));
    const abort = new AbortController();
    const pids: number[] = [];
    const ended: number[] = [];
    const job = pageJob(server.origin, tempDir, {
      signal: abort.signal,
      onStart: (pid) => pids.push(pid),
      onEnd: (pid) => ended.push(pid),
    });
    const audit = auditPage(job);
    audit.catch(() => undefined);
    await vi.waitUntil(() => chromes().length > 1, patience);
    abort.abort();
    await expect(audit).rejects.toMatchObject({
      kind: 'cancelled',
      message: `cancelled during the audit of ${server.origin}`,
    });
    await vi.waitUntil(() => chromes().length === 0, patience);
    expect(pids).toHaveLength(1);
    expect(ended).toEqual(pids);
    expect(pids.some(isAlive)).toBe(false);
  });

  test('a worker killed in the middle takes its Chrome along; the audit is taken again and counted', async () => {
    await using server = await startPageServer(shopPages('base'));
    const pids: number[] = [];
    const audit = auditPage(pageJob(server.origin, tempDir, { onStart: (pid) => pids.push(pid) }));
    await vi.waitUntil(() => chromes().length > 1, patience);
    const first = chromes();
    process.kill(pids[0] as number, 'SIGKILL');
    const raw = await audit;
    expect(raw.retried).toEqual([
      { code: 'WORKER_DIED', message: 'the Lighthouse worker was ended by SIGKILL before it answered' },
    ]);
    expect(raw.failure).toBeUndefined();
    expect(pids).toHaveLength(2);
    await vi.waitUntil(() => !first.some(isAlive) && chromes().length === 0, patience);
  });

  test('when whoever asked is killed, the worker notices and ends itself and Chrome', async () => {
    await using server = await startPageServer(shopPages('base'));
    const asker = join(tempDir, 'asker.ts');
    const pidFile = join(tempDir, 'pid');
    await writeFile(
      asker,
      `import { writeFileSync } from 'node:fs';
import { auditPage } from ${address('../../src/probe/lighthouse-run.ts')};
import { pageJob } from ${address('../page-job.ts')};
await auditPage(pageJob(${JSON.stringify(server.origin)}, ${JSON.stringify(tempDir)}, {
  onStart: (pid) => writeFileSync(${JSON.stringify(pidFile)}, String(pid)),
}));`,
    );
    const child = spawn(process.execPath, [asker], { stdio: 'inherit' });
    await vi.waitUntil(() => existsSync(pidFile) && chromes().length > 1, patience);
    const worker = Number(await readFile(pidFile, 'utf8'));
    child.kill('SIGKILL');
    await vi.waitUntil(() => !isAlive(worker) && chromes().length === 0, patience);
    expect(isAlive(worker)).toBe(false);
  });

  test('an audit above its deadline is ended, tried again, and says how long it was given', async () => {
    // Answers headers and never a body.
    await using server = await startPageServer({
      '/': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
    });
    const raw = await auditPage(pageJob(server.origin, tempDir, { deadlineMs: 4_000 }));
    expect(raw.failure).toEqual({
      code: 'DEADLINE',
      message: 'the audit took longer than 4 s and was ended',
    });
    expect(raw.retried.map(({ code }) => code)).toEqual(['DEADLINE']);
    await vi.waitUntil(() => chromes().length === 0, patience);
  });

  test('a Chrome that does not start is an error of the environment, with its last lines', async () => {
    const chromePath = join(tempDir, 'broken-chrome');
    await writeFile(
      chromePath,
      '#!/bin/sh\necho "error while loading shared libraries: libnss3.so" >&2\nexit 127\n',
      { mode: 0o755 },
    );
    await expect(auditPage(pageJob('http://127.0.0.1:9/', tempDir, { chromePath }))).rejects.toMatchObject({
      kind: 'environment',
      message: `Chrome could not be started: ${chromePath} did not start; its last lines:\nerror while loading shared libraries: libnss3.so`,
    });
  });
});
