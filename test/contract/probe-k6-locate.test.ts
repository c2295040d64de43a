import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocateJob } from '../../src/probe/k6-locate.ts';
import { locateK6 } from '../../src/probe/k6-locate.ts';
import { K6_RELEASE, releaseFiles } from '../../src/probe/k6-release.ts';
import { tool } from '../tools.ts';
import type { TestFolder } from './load-site.ts';
import { testFolder } from './load-site.ts';

const files = releaseFiles(K6_RELEASE, 'linux', 'x64');
if (!files) throw new Error('k6 releases an archive for linux on x64');
const patience = { attempts: 3, idleMs: 1500, pauseMs: 10 };

let made: TestFolder;
let archive: Buffer;

beforeAll(async () => {
  made = await testFolder();
  const inside = join(made.path, files.binary);
  mkdirSync(join(inside, '..'), { recursive: true });
  copyFileSync(tool('k6'), inside);
  chmodSync(inside, 0o755);
  // Level 1: the archive is large, and only its being one matters.
  await execa('tar', ['-cf', files.archive, '--use-compress-program=gzip -1', files.binary], {
    cwd: made.path,
  });
  archive = readFileSync(join(made.path, files.archive));
});

afterAll(() => made[Symbol.asyncDispose]());

type Answer = (request: IncomingMessage, response: ServerResponse, tries: number) => void;

/** A mirror with k6's layout; `answer` sends the archive. */
async function mirror(answer: Answer, listed = createHash('sha256').update(archive).digest('hex')) {
  const asked: string[] = [];
  let tries = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.url ?? ''}${request.headers.range ? ` ${request.headers.range}` : ''}`);
    if (request.url === `/v${K6_RELEASE}/${files?.checksums ?? ''}`) {
      response.end(`${'0'.repeat(64)}  k6-other.zip\n${listed}  ${files?.archive ?? ''}\n`);
    } else {
      tries += 1;
      answer(request, response, tries);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function job(folder: TestFolder, more: Partial<LocateJob>): LocateJob {
  return {
    env: {},
    toolCacheDir: join(folder.path, 'cache'),
    platform: 'linux',
    arch: 'x64',
    onProgress: () => undefined,
    signal: new AbortController().signal,
    patience,
    ...more,
  };
}

const whole: Answer = (_, response) => response.end(archive);
const cacheOf = (folder: TestFolder) => join(folder.path, 'cache', 'k6', K6_RELEASE, 'x64');

describe('k6 is located', () => {
  it('at k6-path, else K6_PATH, else on PATH', async () => {
    await using folder = await testFolder();
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    copyFileSync(tool('k6-v1'), join(bin, 'k6'));
    const found = await locateK6(job(folder, { explicit: tool('k6'), env: { PATH: bin } }));
    expect(found).toEqual({ path: tool('k6'), version: '2.2.0', source: 'k6-path' });
    const byVariable = await locateK6(job(folder, { env: { K6_PATH: tool('k6-v1') } }));
    expect(byVariable).toEqual({ path: tool('k6-v1'), version: '1.8.1', source: 'K6_PATH' });
    const onPath = await locateK6(job(folder, { env: { PATH: `/nowhere:${bin}` } }));
    expect(onPath).toEqual({ path: join(bin, 'k6'), version: '1.8.1', source: 'PATH' });
  });

  it('nowhere else when the named file is absent, no k6 or too old', async () => {
    await using folder = await testFolder();
    await expect(locateK6(job(folder, { explicit: '/no/k6' }))).rejects.toMatchObject({
      kind: 'config',
      message: 'k6-path is /no/k6: there is no such file',
    });
    const old = await folder.file('old', '#!/bin/sh\necho "k6 v0.57.0 (go1.23.4, linux/amd64)"\n');
    chmodSync(old, 0o755);
    await expect(locateK6(job(folder, { env: { K6_PATH: old } }))).rejects.toMatchObject({
      kind: 'config',
      message: `K6_PATH is ${old}, k6 v0.57.0: k6 v1.0.0 or newer is needed`,
    });
    const other = await folder.file('other', '#!/bin/sh\necho hello\n');
    chmodSync(other, 0o755);
    await expect(locateK6(job(folder, { explicit: other }))).rejects.toThrow(
      `${other} is not a k6 that runs here: \`k6 version\` said "hello"`,
    );
  });

  it('further on when the one on PATH is too old, and says so', async () => {
    await using folder = await testFolder();
    const old = await folder.file('bin/k6', '#!/bin/sh\necho "k6 v0.57.0 (go1.23.4, linux/amd64)"\n');
    chmodSync(old, 0o755);
    await using from = await mirror(whole);
    const said: string[] = [];
    const env = { PATH: join(folder.path, 'bin') };
    const found = await locateK6(
      job(folder, { env, mirror: from.address, onProgress: (text) => said.push(text) }),
    );
    expect(found.source).toBe('download');
    expect(said[0]).toBe(`${old} is k6 v0.57.0, older than v1.0.0; looking on`);
  });
});

describe('k6 is obtained', () => {
  it('from a mirror, checked, and the second time from the cache', async () => {
    await using folder = await testFolder();
    await using from = await mirror(whole);
    const target = join(cacheOf(folder), 'k6');
    const first = await locateK6(job(folder, { mirror: from.address }));
    expect(first).toEqual({ path: target, version: '2.2.0', source: 'download' });
    expect(await locateK6(job(folder, { mirror: 'http://127.0.0.1:1' }))).toEqual({
      ...first,
      source: 'cache',
    });
    expect(from.asked).toEqual([`/v2.2.0/${files.checksums}`, `/v2.2.0/${files.archive}`]);
    expect(readdirSync(cacheOf(folder))).toEqual(['k6']);
  });

  it('by our own checksum where there is one, whatever the release lists', async () => {
    await using folder = await testFolder();
    await using from = await mirror(whole);
    const wrong = 'a'.repeat(64);
    const wanted = locateK6(job(folder, { mirror: from.address, checksums: { [files.archive]: wrong } }));
    await expect(wanted).rejects.toThrow(`expected ${wrong}: it was not unpacked`);
    expect(from.asked).toEqual([`/v2.2.0/${files.archive}`]);
  });

  it('not at all when the checksum is wrong: nothing reaches the cache', async () => {
    await using folder = await testFolder();
    await using from = await mirror(whole, 'b'.repeat(64));
    await expect(locateK6(job(folder, { mirror: from.address }))).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(
        /has sha256 [0-9a-f]{64}, expected b{64}: it was not unpacked\. Put k6 on PATH, set k6-path or K6_PATH, or name a mirror of its releases with k6-mirror$/,
      ) as unknown,
    });
    expect(readdirSync(cacheOf(folder))).toEqual([]);
  });

  it('not when it is truncated, and not when what it holds is no k6', async () => {
    await using folder = await testFolder();
    await using short = await mirror((_, response) => response.end(archive.subarray(0, 1000)));
    await expect(locateK6(job(folder, { mirror: short.address }))).rejects.toThrow(/has sha256 /);
    const junk = Buffer.from('not an archive');
    const listed = createHash('sha256').update(junk).digest('hex');
    await using bad = await mirror((_, response) => response.end(junk), listed);
    await expect(locateK6(job(folder, { mirror: bad.address }))).rejects.toThrow(
      `${files.archive} could not be unpacked: `,
    );
    expect(existsSync(join(cacheOf(folder), 'k6'))).toBe(false);
  });

  it('not when the release is absent, and that is asked only once', async () => {
    await using folder = await testFolder();
    await using from = await mirror((_, response) => response.writeHead(404).end());
    await expect(locateK6(job(folder, { mirror: from.address }))).rejects.toThrow(
      `${from.address}v2.2.0/${files.archive} could not be downloaded: the server answered 404 Not Found. Put k6 on PATH`,
    );
    expect(from.asked).toHaveLength(2);
  });

  it('from where a broken connection stopped', async () => {
    await using folder = await testFolder();
    const half = Math.floor(archive.length / 2);
    await using from = await mirror((request, response, tries) => {
      const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': archive.length - start });
      if (tries > 1) return response.end(archive.subarray(start));
      return response.write(archive.subarray(0, half), () => setTimeout(() => response.destroy(), 50));
    });
    const found = await locateK6(job(folder, { mirror: from.address }));
    expect(found.version).toBe('2.2.0');
    expect(from.asked[2]).toMatch(/ bytes=[1-9]\d*-$/);
  });

  it('again after a server error, and given up with a sentence when the server stays silent', async () => {
    await using folder = await testFolder();
    await using moody = await mirror((request, response, tries) =>
      tries === 1 ? response.writeHead(503).end() : whole(request, response, tries),
    );
    expect((await locateK6(job(folder, { mirror: moody.address }))).source).toBe('download');
    await using other = await testFolder();
    await using silent = await mirror(() => undefined);
    const given = { ...patience, idleMs: 300 };
    await expect(locateK6(job(other, { mirror: silent.address, patience: given }))).rejects.toThrow(
      /could not be downloaded: nothing came for 0\.3 s/,
    );
    expect(silent.asked).toHaveLength(4);
  });

  it('by no download where k6 releases nothing', async () => {
    await using folder = await testFolder();
    await expect(locateK6(job(folder, { platform: 'win32', arch: 'arm64' }))).rejects.toThrow(
      'k6 has no release for win32 on arm64: install k6 yourself and set k6-path or K6_PATH',
    );
  });

  it('in one step: two at once both end with a whole k6', async () => {
    await using folder = await testFolder();
    await using from = await mirror(whole);
    const both = await Promise.all([1, 2].map(() => locateK6(job(folder, { mirror: from.address }))));
    expect(both.map(({ version }) => version)).toEqual(['2.2.0', '2.2.0']);
    expect(readdirSync(cacheOf(folder))).toEqual(['k6']);
  });
});
