import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageJob, PageRaw } from '../../src/model/page-raw.ts';
import { auditPage } from '../../src/probe/lighthouse-run.ts';
import { pageRound } from '../../src/read/lighthouse-round.ts';
import { pageJob } from '../page-job.ts';
import { body, shopPages, startPageServer } from '../page-server.ts';

let tempDir = '';
beforeAll(async () => {
  tempDir = await mkdtemp(join(tmpdir(), 'tollgate-audit-'));
});
afterAll(() => rm(tempDir, { recursive: true, force: true }));

const EXACT = /\/(requests|bytes|[a-z-]+-bytes|dom-size|failing-[a-z-]+)$/;

function exactOf(url: string, raw: PageRaw): Record<string, unknown> {
  const { values, problems } = pageRound({ name: 'home', device: 'mobile', url, raw });
  expect(problems).toEqual([]);
  return Object.fromEntries(Object.entries(values).filter(([id]) => EXACT.test(id)));
}

function formFactor(raw: PageRaw): string {
  return (raw.lhr as { configSettings: { formFactor: string } }).configSettings.formFactor;
}

function audit(url: string, differing: Partial<PageJob> = {}): Promise<PageRaw> {
  return auditPage(pageJob(url, tempDir, differing));
}

describe('one audit of a real page', { timeout: 600_000 }, () => {
  test('the exact family repeats to the byte, run by run, though header sizes and nonces do not', async () => {
    await using server = await startPageServer(shopPages('base'));
    const rounds: Record<string, unknown>[] = [];
    const hashes = new Set<string | undefined>();
    for (let i = 0; i < 4; i++) {
      const raw = await audit(server.origin);
      rounds.push(exactOf(server.origin, raw));
      hashes.add(raw.servedHash);
    }
    expect(Object.keys(rounds[0] ?? {})).toHaveLength(11);
    for (const round of rounds) expect(round).toEqual(rounds[0]);
    expect(hashes.size).toBe(1);
    expect([...hashes][0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('equal content on another port has the same hash, one changed byte of a script another', async () => {
    const script = '/assets/index-BxK3_9qz.js';
    await using one = await startPageServer(shopPages('base'));
    await using two = await startPageServer(shopPages('base'));
    await using changed = await startPageServer({
      ...shopPages('base'),
      [script]: body('text/javascript', 'let sum = 1;'),
    });
    const [first, second, third] = [
      await audit(one.origin),
      await audit(two.origin),
      await audit(changed.origin),
    ];
    expect(second.servedHash).toBe(first.servedHash);
    expect(third.servedHash).not.toBe(first.servedHash);
    const unlike = third.requests.filter((request, i) => request.bodyHash !== first.requests[i]?.bodyHash);
    expect(unlike.map(({ url }) => new URL(url).pathname)).toEqual([script]);
  });

  test('mobile and desktop are two emulations of one page, each with its report and picture', async () => {
    await using server = await startPageServer(shopPages('base'));
    const files = { htmlFile: join(tempDir, 'page.html'), screenshotFile: join(tempDir, 'page.png') };
    const [mobile, desktop] = [
      await audit(server.origin),
      await audit(server.origin, { device: 'desktop', ...files }),
    ];
    expect([formFactor(mobile), formFactor(desktop)]).toEqual(['mobile', 'desktop']);
    expect(await readFile(files.htmlFile, 'utf8')).toContain('<title>Lighthouse Report');
    expect((await readFile(files.screenshotFile)).subarray(1, 4).toString()).toBe('PNG');
    // Nothing of Chrome is left in the run's folder.
    expect((await readdir(tempDir)).sort()).toEqual(['page.html', 'page.png']);
  });

  test('a page that redirects to /login is invalid', async () => {
    await using server = await startPageServer(shopPages('base'));
    const url = `${server.origin}/account`;
    const { values, problems } = pageRound({ name: 'account', device: 'mobile', url, raw: await audit(url) });
    expect(values).toEqual({});
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'invalid: page account (mobile): asked for /account, ended on /login: a redirect led to another page. Give the audit what it needs to stay (headers for a session), or allow it with "expect: /login" on the page',
    ]);
  });

  test('a page whose script moves on to /login is invalid too', async () => {
    const moving = body(
      'text/html',
      '<!doctype html><title>Wait</title><p>One moment</p><script>location.replace("/login")</script>',
    );
    await using server = await startPageServer({ ...shopPages('base'), '/account': moving });
    const url = `${server.origin}/account`;
    const { problems } = pageRound({ name: 'account', device: 'mobile', url, raw: await audit(url) });
    expect(problems[0]?.message).toContain('asked for /account, ended on /login');
  });

  test('a 404 is invalid, and is not tried again', async () => {
    await using server = await startPageServer({});
    const url = `${server.origin}/nowhere`;
    const raw = await audit(url);
    expect(raw.retried).toEqual([]);
    expect(pageRound({ name: 'lost', device: 'mobile', url, raw })).toEqual({
      values: {},
      problems: [
        {
          kind: 'invalid',
          about: 'lost',
          message: 'page lost (mobile): /nowhere answered 404: there is no page to measure',
        },
      ],
    });
  });

  test('a server that was busy for a moment is tried once more, and the retry is counted', async () => {
    const pages = shopPages('base');
    const busy = { times: 1 };
    await using server = await startPageServer({
      ...pages,
      '/': (request, response) => {
        if (busy.times-- > 0) response.writeHead(503).end('busy');
        else pages['/']?.(request, response);
      },
    });
    const raw = await audit(server.origin);
    expect(raw.retried.map(({ code }) => code)).toEqual(['ERRORED_DOCUMENT_REQUEST']);
    const { facts, problems } = pageRound({ name: 'home', device: 'mobile', url: server.origin, raw });
    expect(problems).toEqual([]);
    expect(facts?.retries).toBe(1);
  });

  test('headers of a protected preview go to its own origin and nowhere else, and are in no report', async () => {
    await using elsewhere = await startPageServer({
      '/pixel.svg': body('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    });
    const pages = shopPages('base');
    const guarded = Object.fromEntries(
      Object.entries(pages).map(([path, answer]) => [
        path,
        (...[request, response]: Parameters<typeof answer>) =>
          request.headers['x-preview-key'] === 'sesame-1234'
            ? answer(request, response)
            : response.writeHead(401).end(),
      ]),
    );
    const home = `<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/shop.css"><h1>Shop</h1><p class="faint">Text</p><img alt="" src="${elsewhere.origin}/pixel.svg"></html>`;
    await using server = await startPageServer({
      ...guarded,
      '/': (request, response) =>
        request.headers['x-preview-key'] === 'sesame-1234'
          ? response.setHeader('content-type', 'text/html').end(home)
          : response.writeHead(401).end(),
    });
    const htmlFile = join(tempDir, 'guarded.html');
    const raw = await audit(server.origin, { headers: { 'X-Preview-Key': 'sesame-1234' }, htmlFile });
    expect(pageRound({ name: 'home', device: 'mobile', url: server.origin, raw }).problems).toEqual([]);
    expect(raw.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(elsewhere.seen.map(({ path }) => path)).toContain('/pixel.svg');
    for (const { headers } of elsewhere.seen) expect(headers).not.toHaveProperty('x-preview-key');
    expect(JSON.stringify(raw)).not.toContain('sesame-1234');
    expect(await readFile(htmlFile, 'utf8')).not.toContain('sesame-1234');
  });

  test('a Cookie header becomes cookies of the preview, beside those the page sets, and its values are in no report', async () => {
    const page =
      '<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/shop.css"><h1>Shop</h1></html>';
    await using server = await startPageServer({
      ...shopPages('base'),
      '/': (_request, response) =>
        response.setHeader('set-cookie', 'cart=7; Path=/').setHeader('content-type', 'text/html').end(page),
    });
    const headers = { Cookie: 'session=sesame-1234; flag=on', Authorization: 'Basic b3BlbjpzZXNhbWU=' };
    const raw = await audit(server.origin, { headers });
    expect(raw.failure).toBeUndefined();
    const told = server.seen.filter(({ path }) => ['/', '/shop.css'].includes(path)).slice(0, 2);
    expect(
      told.map((request) => [request.path, request.headers.cookie, request.headers.authorization]),
    ).toEqual([
      ['/', 'session=sesame-1234; flag=on', headers.Authorization],
      ['/shop.css', 'session=sesame-1234; flag=on; cart=7', headers.Authorization],
    ]);
    expect(JSON.stringify(raw)).not.toContain('sesame-1234');
  });
});
