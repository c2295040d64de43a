import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { dropGuesses } from '../../src/drop-guesses.ts';
import type { LoadPlan, Plan } from '../../src/model/plan.ts';
import type { Site } from '../../src/model/site.ts';
import type { Ports } from '../../src/ports.ts';
import { loadAsk } from '../../src/take-load-round.ts';
import { wirePorts } from '../../src/wiring.ts';
import { fakePorts, planOf, sceneOf } from '../fake-ports.ts';
import { tool, type ToolName } from '../tools.ts';
import { testFolder } from './load-site.ts';

const KEY = 'sesame "1234"';

interface Seen {
  readonly path: string;
  readonly key: string | undefined;
}

/** A server that notes what it was asked; `answer` gives a status and, for redirects, where to. */
async function serve(answer: (request: IncomingMessage) => readonly [number, string?]) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', key: request.headers['x-preview-key'] as string | undefined });
    const [status, location] = answer(request);
    response.writeHead(status, location === undefined ? {} : { location }).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Demands the key; `/moved` leads to `/here`, `/away` to another host. */
const protectedServer = (elsewhere: string) =>
  serve((request) => {
    if (request.headers['x-preview-key'] !== KEY) return [401];
    if (request.url === '/moved') return [302, 'here?from=moved'];
    if (request.url === '/away') return [302, `${elsewhere}/login`];
    return [200];
  });

const urlPlan = (url: string, loads: readonly LoadPlan[]): Plan =>
  planOf({
    preview: { kind: 'url', url, ready: '/', readyTimeoutMs: 60_000, headers: { 'X-Preview-Key': KEY } },
    loads,
    pages: [{ name: 'home', path: '/', devices: ['mobile'], guessed: true }],
  });

const gets = (paths: readonly string[]): LoadPlan => ({
  name: 'pages',
  paths,
  profile: 'steady',
  ratePerSecond: 20,
  roundMs: 1000,
  env: {},
  guessed: true,
});

function portsIn(tempDir: string, name: ToolName = 'k6'): Ports {
  const fake = fakePorts({ latencyMs: () => 1 }).ports;
  return wirePorts({
    voice: fake.voice,
    signal: new AbortController().signal,
    tempDir,
    guard: {
      runId: 'protected-preview',
      pid: 0,
      watch: () => undefined,
      unwatch: () => undefined,
      watchFolder: () => undefined,
      unwatchFolder: () => undefined,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
    env: { PATH: process.env['PATH'] ?? '', HOME: tempDir },
    disk: fake.disk,
    secrets: [KEY],
    tools: { k6Path: tool(name), sandbox: 'off' },
  }).ports;
}

async function open(plan: Plan, ports: Ports): Promise<Site> {
  return ports.preview.open({ side: 'head', directory: '/nowhere', plan: plan.preview });
}

describe('a preview that demands a header', () => {
  it('keeps the page and the load that nobody asked for', async () => {
    await using elsewhere = await serve(() => [200]);
    await using preview = await protectedServer(elsewhere.origin);
    await using folder = await testFolder();
    const ports = portsIn(folder.path);
    const plan = urlPlan(preview.origin, [gets(['/', '/away'])]);
    const site = await open(plan, ports);
    const sources = [{ side: 'head', directory: '/nowhere', plan: plan.preview }] as const;
    const sites = {
      sources,
      readyMs: [],
      use: () => Promise.resolve(site),
      restart: () => Promise.resolve(),
    };
    const kept = await dropGuesses(
      plan,
      sceneOf(plan, { sources, scripts: {} }),
      { ...sites, [Symbol.asyncDispose]: () => Promise.resolve() },
      ports,
    );
    expect(kept.plan.pages).toEqual(plan.pages);
    expect(kept.plan.loads).toEqual(plan.loads);
    expect(elsewhere.seen).toEqual([]);
  });

  it.each(['k6', 'k6-v1'] as const)(
    'gets it from the GETs of %s, also behind a redirect, and no other host does',
    async (name) => {
      await using elsewhere = await serve(() => [200]);
      await using preview = await protectedServer(elsewhere.origin);
      await using folder = await testFolder();
      const ports = portsIn(folder.path, name);
      const load = gets(['/', '/moved', '/away']);
      const plan = urlPlan(preview.origin, [load]);
      const site = await open(plan, ports);
      const raw = await ports.load.run(loadAsk(load, site, sceneOf(plan, { scripts: {} })), () => undefined);
      expect(raw.exitCode).toBe(0);
      expect(raw.logCounts).toEqual({});
      expect(new Set(preview.seen.map(({ path }) => path))).toEqual(
        new Set(['/', '/moved', '/here?from=moved', '/away']),
      );
      expect(new Set(preview.seen.map(({ key }) => key))).toEqual(new Set([KEY]));
      expect(new Set(elsewhere.seen.map(({ path, key }) => `${path} ${String(key)}`))).toEqual(
        new Set(['/login undefined']),
      );
      expect(JSON.stringify(raw)).not.toContain('sesame');
      await using unprotected = await serve(() => [200]);
      const { headers: _none, ...ask } = loadAsk(load, site, sceneOf(plan, { scripts: {} }));
      await ports.load.run({ ...ask, origin: unprotected.origin }, () => undefined);
      expect(new Set(unprotected.seen.map(({ path }) => path))).toEqual(new Set(load.paths));
    },
  );

  it('is asked below the path of its address, also behind a redirect that names the path whole', async () => {
    await using preview = await serve((request) => {
      if (request.headers['x-preview-key'] !== KEY) return [401];
      if (request.url === '/pr-12/moved') return [302, '/pr-12/here'];
      return [request.url?.startsWith('/pr-12/') ? 200 : 404];
    });
    await using folder = await testFolder();
    const ports = portsIn(folder.path);
    const load = gets(['/', '/moved']);
    const plan = urlPlan(`${preview.origin}/pr-12`, [load]);
    const site = await open(plan, ports);
    expect(await ports.preview.status(site, '/')).toBe(200);
    await ports.load.run(loadAsk(load, site, sceneOf(plan, { scripts: {} })), () => undefined);
    expect(new Set(preview.seen.map(({ path }) => path))).toEqual(
      new Set(['/pr-12/', '/pr-12/moved', '/pr-12/here']),
    );
  });

  it('can be reached by a script with TOLLGATE_HEADERS, which is {} where there are none', async () => {
    await using preview = await protectedServer('http://127.0.0.1:9');
    await using open401 = await serve((request) => [
      request.headers['x-preview-key'] === undefined ? 200 : 401,
    ]);
    await using folder = await testFolder();
    const ports = portsIn(folder.path);
    const script = await folder.file(
      's.js',
      "import http from 'k6/http';\nconst headers = JSON.parse(__ENV.TOLLGATE_HEADERS);\nexport default function () { http.get(`${__ENV.BASE_URL}/seats`, { headers }); }\n",
    );
    const load = { ...gets([]), script };
    const plan = urlPlan(preview.origin, [load]);
    const site = await open(plan, ports);
    const ask = loadAsk(load, site, sceneOf(plan, { scripts: { pages: script } }));
    expect(await ports.load.refuses({ ...ask, script })).toBeUndefined();
    await ports.load.run(ask, () => undefined);
    expect(new Set(preview.seen.map(({ key }) => key))).toEqual(new Set([KEY]));
    const { headers: _none, ...without } = ask;
    const raw = await ports.load.run({ ...without, origin: open401.origin }, () => undefined);
    expect(raw.logCounts).toEqual({});
    expect(open401.seen.map(({ path }) => path)).toContain('/seats');
  });
});
