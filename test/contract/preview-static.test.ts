import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { PreviewPlan } from '../../src/model/plan.ts';
import { openSite } from '../../src/preview/open.ts';
import { openScene, type Scene } from './preview-scene.ts';

interface Got {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** A GET as it is on the wire: nothing decoded, no redirect followed, the path not normalised. */
function get(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, { path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const page = `<title>home</title>${'<p>text</p>'.repeat(500)}`;
const staticPlan: PreviewPlan = {
  kind: 'static',
  folder: 'dist',
  ready: '/',
  readyTimeoutMs: 60_000,
  env: {},
};

async function write(scene: Scene, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(scene.directory, name, '..'), { recursive: true });
    await writeFile(join(scene.directory, name), text);
  }
}

describe('a static folder', () => {
  it('that nobody named is the one the build left, not the one that was there before', async () => {
    await using scene = await openScene();
    const guess = { ...staticPlan, folderGuesses: ['dist', 'build', 'out', 'public'] };
    const failure = await openSite(scene.job(guess)).catch((error: unknown) => (error as Error).message);
    expect(failure).toBe(
      `none of the folders dist, build, out, public (head) was found in ${scene.directory} after the build: ` +
        'give the folder the build writes as "preview: { static: … }", or the command that serves it as "preview: { start: … }"',
    );
    // Scripts of the project lie in build/, its template in public/; the build writes out/.
    await write(scene, { 'build/pack.js': '', 'public/index.html': 'before', 'out/index.html': 'built' });
    await using site = await openSite(scene.job(guess));
    expect(await (await fetch(site.origin)).text()).toBe('built');
    expect(scene.progress).toContain('head: out is served');
  });

  it('that nobody named is the one below that has the page, as Angular writes it', async () => {
    await using scene = await openScene();
    await write(scene, { 'dist/shop/browser/index.html': 'built', 'dist/shop/3rdpartylicenses.txt': '' });
    await using site = await openSite(scene.job({ ...staticPlan, folderGuesses: ['dist', 'build'] }));
    expect(await (await fetch(site.origin)).text()).toBe('built');
    expect(scene.progress).toContain('head: dist/shop/browser is served');
  });

  it('is served compressed, with types and etags, by a process of its own', async () => {
    await using scene = await openScene();
    const image = Buffer.alloc(3000, 7);
    await write(scene, { 'dist/index.html': page, 'dist/a.js': 'let a;'.repeat(999), 'dist/i.png': image });
    await using site = await openSite(scene.job(staticPlan));
    expect(site.pids).toHaveLength(1);
    expect(site.pids).not.toContain(process.pid);
    const home = await get(site.origin, '/', { 'accept-encoding': 'gzip, br' });
    expect(home).toMatchObject({
      status: 200,
      headers: {
        'content-encoding': 'br',
        'content-type': 'text/html; charset=utf-8',
        vary: 'accept-encoding',
      },
    });
    expect(brotliDecompressSync(home.body).toString()).toBe(page);
    const plain = await get(site.origin, '/index.html');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
    const script = await get(site.origin, '/a.js?v=1', { 'accept-encoding': 'gzip' });
    expect(script.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const picture = await get(site.origin, '/i.png', { 'accept-encoding': 'br' });
    expect(picture.headers).toMatchObject({ 'content-type': 'image/png', 'content-length': '3000' });
    expect(picture.headers['content-encoding']).toBeUndefined();
    const again = await get(site.origin, '/i.png', { 'if-none-match': String(picture.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(site.origin, '/i.png', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '3000', 0]);
    expect((await get(site.origin, '/', {}, 'POST')).status).toBe(405);
  });

  it('without 404.html sends index.html for paths without extension, as single-page applications need', async () => {
    await using scene = await openScene();
    await write(scene, {
      'dist/index.html': page,
      'dist/about.html': 'about',
      'dist/docs/index.html': 'docs',
    });
    await using site = await openSite(scene.job(staticPlan));
    expect((await get(site.origin, '/deep/link')).body.toString()).toBe(page);
    expect((await get(site.origin, '/about')).body.toString()).toBe('about');
    expect((await get(site.origin, '/docs/')).body.toString()).toBe('docs');
    expect(await get(site.origin, '/docs?a=1')).toMatchObject({
      status: 301,
      headers: { location: '/docs/?a=1' },
    });
    expect((await get(site.origin, '/missing.js')).status).toBe(404);
  });

  it('with 404.html sends that, and never a file from outside or a hidden one', async () => {
    await using scene = await openScene();
    await write(scene, {
      'dist/index.html': page,
      'dist/404.html': 'not here',
      'dist/.env': 'SECRET=1',
      'secret.txt': 'outside',
    });
    await using site = await openSite(scene.job(staticPlan));
    for (const path of ['/deep/link', '/../secret.txt', '/%2e%2e/secret.txt', '/.env', '/..%2fsecret.txt']) {
      const got = await get(site.origin, path);
      expect([path, got.status, got.body.toString()]).toEqual([path, 404, 'not here']);
    }
    expect((await get(site.origin, '/%')).status).toBe(400);
    expect((await get(site.origin, '/a%00b')).status).toBe(400);
  });

  it('that is not there is a preview failure that says where it was looked for', async () => {
    await using scene = await openScene();
    await expect(openSite(scene.job(staticPlan))).rejects.toMatchObject({
      kind: 'preview',
      message:
        `the static folder "dist" (head) was not found in ${scene.directory}: ` +
        'give the folder the build writes as "preview: { static: … }", or a "build" that writes it',
    });
  });
});

async function listen(
  handler: RequestListener,
): Promise<{ port: number; [Symbol.asyncDispose](): Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const urlPlan = (url: string, more: object = {}): PreviewPlan => ({
  kind: 'url',
  url,
  ready: '/up',
  readyTimeoutMs: 60_000,
  headers: {},
  ...more,
});

describe('a preview that is already up', () => {
  it('is asked with its headers, a path stays a prefix, localhost becomes the address that answered', async () => {
    await using scene = await openScene();
    const seen: string[] = [];
    await using up = await listen((request_, response) => {
      seen.push(`${request_.method} ${request_.url} ${String(request_.headers['x-pass'])}`);
      response.end();
    });
    const plan = urlPlan(`http://localhost:${up.port}/pr-7/?x=1`, { headers: { 'x-pass': 'abc' } });
    await using site = await openSite(scene.job(plan));
    expect(site).toMatchObject({ origin: `http://127.0.0.1:${up.port}/pr-7`, pids: [], generation: 0 });
    expect(site.readyMs).toBeUndefined();
    expect(seen).toEqual(['GET /pr-7/up abc', 'GET /pr-7/up abc']);
    await site.restart();
    expect(site.status()).toEqual({ alive: true });
  });

  it('that is protected is told from one that is down', async () => {
    await using scene = await openScene();
    await using up = await listen((_request, response) => response.writeHead(401).end());
    const url = `http://127.0.0.1:${up.port}`;
    const plan = urlPlan(`${url}/?token=secret`, { readyTimeoutMs: 1500 });
    await expect(openSite(scene.job(plan))).rejects.toMatchObject({
      kind: 'preview',
      message:
        `${url}/ (head) was not ready after 1.5 s; last seen: GET ${url}/up: 401. A protected preview needs the ` +
        'input "headers". The path in "ready" must answer below 400.',
    });
    await up[Symbol.asyncDispose]();
    await expect(openSite(scene.job(plan))).rejects.toMatchObject({
      message:
        `${url}/ (head) was not ready after 1.5 s; last seen: GET ${url}/up: ECONNREFUSED. ` +
        'The path in "ready" must answer below 400.',
    });
  });

  it('has no base side without a base-url', async () => {
    await using scene = await openScene();
    const attempt = openSite(scene.job(urlPlan('http://127.0.0.1:1'), { side: 'base' }));
    await expect(attempt).rejects.toMatchObject({
      kind: 'preview',
      message: 'the preview has a "url" but no "base-url": there is no base side to open',
    });
  });
});
