import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tool } from '../tools.ts';

const shop = fileURLToPath(new URL('../../fixtures/shop/', import.meta.url));
const patches = fileURLToPath(new URL('../../fixtures/patches/', import.meta.url));
const node = process.execPath;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-'));
  cpSync(shop, folder, { recursive: true, filter: (path) => !/\/assets$|\.db$/.test(path) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface OpenShop extends AsyncDisposable {
  readonly origin: string;
  readonly exit: Promise<number | null>;
  readonly stderr: () => string;
  readonly end: (signal: NodeJS.Signals) => void;
}

function start(env: Record<string, string>, directory = folder) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', 'server.js'], {
    cwd: directory,
    env: { ...process.env, PORT: '0', DATABASE_URL: ':memory:', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return { child, exit, stderr: () => errors };
}

async function openShop(env: Record<string, string> = {}, directory = folder): Promise<OpenShop> {
  const { child, exit, stderr } = start(env, directory);
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    void exit.then((code) => reject(new Error(`the shop exited with ${String(code)}: ${stderr()}`)));
  });
  return {
    origin,
    exit,
    stderr,
    end: (signal) => void child.kill(signal),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

async function scriptBytes(origin: string): Promise<number> {
  return (await (await fetch(`${origin}/assets/shop.js`)).arrayBuffer()).byteLength;
}

async function counter(origin: string, name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return values.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

describe('the sample shop', () => {
  it('answers its API with products, hits, a cart and an order', async () => {
    await using open = await openShop();
    const get = async (path: string) =>
      (await fetch(open.origin + path)).json() as Promise<Record<string, unknown>>;
    expect(await get('/healthz')).toEqual({ ok: true });
    expect(await get('/api/products?page=4')).toMatchObject({
      page: 4,
      total: 320,
      products: { length: 20 },
    });
    expect(await get('/api/search?q=amber%20lantern')).toMatchObject({ hits: { length: 12 } });
    expect(await get('/api/products/7')).toMatchObject({
      id: 7,
      reviews: { length: 4 },
      related: { length: 6 },
    });
    const cart = await post(`${open.origin}/api/cart`, { product: 3, quantity: 2 });
    expect([cart.status, await cart.json()]).toMatchObject([201, { lines: 1 }]);
    const order = await post(`${open.origin}/api/checkout`, { lines: [{ product: 3, quantity: 2 }] });
    expect([order.status, await order.json()]).toMatchObject([201, { order: 6 }]);
  });

  it('serves the same bytes from two starts', async () => {
    await using one = await openShop();
    await using two = await openShop();
    for (const path of [
      '/',
      '/product/3',
      '/checkout',
      '/assets/shop.js',
      '/assets/shop.css',
      '/images/hero.png',
    ]) {
      const [first, second] = await Promise.all([fetch(one.origin + path), fetch(two.origin + path)]);
      expect([path, first.status]).toEqual([path, 200]);
      expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(
        true,
      );
    }
  });

  it('counts requests and queries: a search costs three, and one more with the knob', async () => {
    for (const [env, queries] of [
      [{}, 3],
      [{ SHOP_EXTRA_QUERIES: 'GET /api/search=1' }, 4],
      [{ SHOP_EXTRA_QUERIES: 'GET /api/search=1', SHOP_KNOBS_ON: 'head', TOLLGATE_SIDE: 'base' }, 3],
    ] as const) {
      await using open = await openShop(env);
      await fetch(`${open.origin}/api/search?q=glow`);
      expect(await counter(open.origin, 'shop_db_queries_total')).toBe(queries);
      expect(await counter(open.origin, 'shop_http_requests_total')).toBe(2);
    }
  });

  it('misbehaves as its knobs say', async () => {
    await using open = await openShop({
      SHOP_ERRORS: 'GET /api/products=0.25',
      SHOP_EXTRA_SCRIPT_BYTES: '5000',
      SHOP_BLOCKING_SCRIPT_MS: '80',
      SHOP_LAYOUT_SHIFT: '1',
    });
    await using plain = await openShop();
    const statuses: number[] = [];
    for (let turn = 0; turn < 8; turn += 1)
      statuses.push((await fetch(`${open.origin}/api/products`)).status);
    expect(statuses).toEqual([200, 200, 200, 500, 200, 200, 200, 500]);
    expect((await scriptBytes(open.origin)) - (await scriptBytes(plain.origin))).toBe(5000);
    const page = await (await fetch(open.origin)).text();
    expect(page).toContain('<script src="/assets/slow.js"></script>');
    expect(page).toContain('<body data-shift="1">');
    await using closed = await openShop({ SHOP_LOGIN: '1' });
    const login = await fetch(`${closed.origin}/checkout`);
    expect([login.status, new URL(login.url).pathname]).toEqual([200, '/login']);
    await using never = await openShop({ SHOP_NEVER_READY: '1' });
    expect((await fetch(`${never.origin}/healthz`)).status).toBe(503);
  });

  it('crashes at the start, crashes later, and ends on TERM unless told otherwise', async () => {
    const early = start({ SHOP_CRASH_AT_START: '1' });
    expect(await early.exit).toBe(1);
    expect(early.stderr()).toContain('SHOP_CRASH_AT_START is set: the shop cannot open its doors');
    await using late = await openShop({ SHOP_CRASH_AFTER: '0.2' });
    expect(await late.exit).toBe(1);
    expect(late.stderr()).toContain('out of candles after 0.2 s');
    await using polite = await openShop();
    polite.end('SIGTERM');
    expect(await polite.exit).toBe(0);
    await using stubborn = await openShop({ SHOP_IGNORE_TERM: '1' });
    stubborn.end('SIGTERM');
    expect((await fetch(`${stubborn.origin}/healthz`)).status).toBe(200);
  });

  it('is driven by its own k6 scripts without a failed check', async () => {
    await using open = await openShop();
    for (const script of ['perf/shop.js', 'perf/checkout.ts']) {
      const args = ['run', '--quiet', '--address=', '--vus', '1', '--iterations', '5', script];
      const env = { ...process.env, BASE_URL: open.origin, K6_NO_USAGE_REPORT: 'true' };
      const out = execFileSync(
        tool('k6'),
        script.endsWith('.ts') ? ['run', '--quiet', '--address=', script] : args,
        {
          cwd: folder,
          env,
          encoding: 'utf8',
        },
      );
      expect(out).toMatch(/checks_failed\.*: 0\.00%/);
    }
  });
});

describe('the patches of the demo and the end-to-end tests', () => {
  const names = readdirSync(patches).filter((name) => name.endsWith('.patch'));

  it('apply to the shop, and the shop starts with each but the one that dies', async () => {
    expect(names.toSorted()).toEqual([
      'dies.patch',
      'errors.patch',
      'harmless.patch',
      'heavier-page.patch',
      'slow-endpoint.patch',
      'slow-search.patch',
    ]);
    const outcomes = new Map<string, string>();
    for (const name of names) {
      const patched = mkdtempSync(join(tmpdir(), 'shop-patched-'));
      try {
        cpSync(folder, patched, { recursive: true });
        execFileSync('git', ['init', '--quiet'], { cwd: patched });
        execFileSync('git', ['apply', join(patches, name)], { cwd: patched });
        if (name === 'dies.patch') {
          const dead = start({}, patched);
          outcomes.set(
            name,
            `${String(await dead.exit)} ${/PAYMENT_KEY is not set/.exec(dead.stderr())?.[0] ?? ''}`,
          );
          continue;
        }
        await using open = await openShop({}, patched);
        const statuses = await Promise.all(
          Array.from(
            { length: 320 },
            async (_, index) => (await fetch(`${open.origin}/api/products/${index + 1}`)).status,
          ),
        );
        const failed = statuses.filter((status) => status === 500).length;
        outcomes.set(name, `${String(failed)} of 320 failed`);
      } finally {
        rmSync(patched, { recursive: true, force: true });
      }
    }
    expect(Object.fromEntries(outcomes)).toEqual({
      'dies.patch': '1 PAYMENT_KEY is not set',
      'errors.patch': '21 of 320 failed',
      'harmless.patch': '0 of 320 failed',
      'heavier-page.patch': '0 of 320 failed',
      'slow-endpoint.patch': '0 of 320 failed',
      'slow-search.patch': '0 of 320 failed',
    });
  });
});
