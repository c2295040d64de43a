import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLoadReader } from '../../src/read/k6-points.ts';
import type { ReadLoadRound } from '../../src/read/load-round.ts';
import { loadRound } from '../../src/read/load-round.ts';
import { readerOptions } from '../../src/read/reader-options.ts';
import { runK6 } from '../../src/probe/k6-run.ts';
import type { LoadJob, LoadRaw } from '../../src/model/load-raw.ts';
import type { LoadReading } from '../../src/read/load-reading.ts';

/** A small local server that counts what it is asked. */
export interface LoadSite extends AsyncDisposable {
  readonly origin: string;
  readonly hits: Map<string, number>;
  /** Until then (performance.now) answers wait. */
  stallUntil: number;
}

export async function loadSite(): Promise<LoadSite> {
  const hits = new Map<string, number>();
  const site = { stallUntil: 0 };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] as string;
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const answer = () => {
      response.statusCode = path === '/broken' ? 500 : 200;
      response.end(`{"path":${JSON.stringify(path)}}`);
    };
    const wait = site.stallUntil - performance.now() + (path === '/slow' ? 40 : 0);
    if (wait > 0) setTimeout(answer, wait);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(site, {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    hits,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** An origin nobody listens at: a port that was free a moment ago. */
export async function deadOrigin(): Promise<string> {
  const site = await loadSite();
  await site[Symbol.asyncDispose]();
  return site.origin;
}

export interface TestFolder extends AsyncDisposable {
  readonly path: string;
  /** Writes a file below the folder and returns its absolute path. */
  file(name: string, text: string): Promise<string>;
}

export async function testFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'tollgate-load-'));
  return {
    path,
    async file(name, text) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return file;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

export interface TakenRound extends ReadLoadRound {
  readonly raw: LoadRaw;
  readonly points: LoadReading;
}

/** One round as the hall takes it: k6 run, points read while it runs, judged by the evidence floor. */
export async function takeRound(
  job: Partial<LoadJob> & Pick<LoadJob, 'k6Path' | 'origin' | 'tempDir'>,
): Promise<TakenRound> {
  const whole: LoadJob = {
    side: 'head',
    paths: ['/'],
    profile: 'steady',
    ratePerSecond: 40,
    roundMs: 1000,
    env: {},
    baseEnv: { PATH: process.env['PATH'] ?? '', HOME: job.tempDir },
    deadlineMs: 120_000,
    signal: new AbortController().signal,
    ...job,
  };
  const reader = createLoadReader(readerOptions(whole));
  const raw = await runK6(whole, reader.write);
  const points = reader.end();
  return { ...loadRound({ name: 'shop', side: whole.side, ask: whole, raw, points }), raw, points };
}

/** The first `invalid` problem's sentence, or an empty string. */
export function invalidity(round: ReadLoadRound): string {
  return round.problems.find(({ kind }) => kind === 'invalid')?.message ?? '';
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
