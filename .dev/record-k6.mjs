// Records what k6 writes into fixtures/k6: points (gzip) and everything else of the run (JSON), per situation.
//   node .dev/record-k6.mjs [NAME ...]   (Node 24; k6 and k6-v1 from the set-up; all without a name)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTool, root } from './setup.mjs';
import { runK6 } from '../src/probe/k6-run.ts';

const into = join(root, 'fixtures', 'k6');
const folder = mkdtempSync(join(tmpdir(), 'tollgate-record-'));
const only = process.argv.slice(2);
let stallUntil = 0;

/** Answers in about 5 ms, with a 404 now and then, waits while it is stalled, and never answers /hang. */
const server = createServer((request, response) => {
  if (request.url === '/hang') return;
  const wait = Math.max(5, stallUntil - performance.now());
  setTimeout(() => {
    response.statusCode = request.url.startsWith('/missing') ? 404 : 200;
    response.end('ok');
  }, wait);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const shop = `import http from 'k6/http';
import { check, group } from 'k6';
import exec from 'k6/execution';
export const options = { thresholds: { http_req_duration: ['p(95)<500'], checks: ['rate>0.9'] } };
export function setup() { http.get(__ENV.BASE_URL + '/seed'); }
export default function () {
  const i = exec.scenario.iterationInTest;
  const product = http.get(__ENV.BASE_URL + '/api/products/' + (1000 + i) + '?currency=EUR&page=' + i);
  check(product, { 'product is there': (r) => r.status === 200 });
  http.post('http://localhost:3000/api/cart', JSON.stringify({ i }), { tags: { name: 'POST /api/cart' } });
  group('search', () => http.get(__ENV.BASE_URL + '/search?q=' + (i % 5)));
  if (i % 10 === 0) http.get(__ENV.BASE_URL + '/missing/3f2a9c1b8d7e4f60');
}
export function teardown() { http.get(__ENV.BASE_URL + '/bye'); }
`;
const one = `import http from 'k6/http';\nexport default function () { http.get(__ENV.BASE_URL + '/'); }\n`;
const burn = `import http from 'k6/http';\nexport default function () { let x = 0; for (let i = 0; i < 1e5; i += 1) x += i % 7; http.get(__ENV.BASE_URL + '/'); }\n`;
const throws = `import http from 'k6/http';\nexport default function () { http.get(__ENV.BASE_URL + '/'); throw new Error('boom'); }\n`;

const hang = `import http from 'k6/http';
import { sleep } from 'k6';
import exec from 'k6/execution';
export default function () {
  http.get(__ENV.BASE_URL + '/');
  http.get(__ENV.BASE_URL + (exec.scenario.iterationInTest % 20 === 7 ? '/hang' : '/good'), { tags: { name: 'GET /seats' } });
}
export function teardown() { sleep(1.5); }
`;
const gone = `import http from 'k6/http';\nexport default function () { http.get(__ENV.BASE_URL + '/'); http.get(__ENV.BASE_URL + '/missing/items').json().id; }\n`;

/** Runs one situation and keeps it under `name`. */
async function record(name, script, { tool = 'k6', stallAfterMs, ...more } = {}) {
  if (only.length > 0 && !only.includes(name)) return;
  const path = join(folder, `${name}.js`);
  writeFileSync(path, script);
  const chunks = [];
  if (stallAfterMs) void sleep(stallAfterMs).then(() => (stallUntil = performance.now() + 1000));
  const job = {
    k6Path: findTool(tool),
    side: 'head',
    script: path,
    paths: [],
    profile: 'steady',
    ratePerSecond: 50,
    roundMs: 2000,
    origin,
    ...more,
  };
  const own = {
    env: {},
    baseEnv: { PATH: process.env.PATH },
    tempDir: folder,
    deadlineMs: 60_000,
    signal: new AbortController().signal,
  };
  const raw = await runK6({ ...job, ...own }, (chunk) => chunks.push(Buffer.from(chunk)));
  const { k6Path: _, script: __, ...ask } = job;
  const text = JSON.stringify({ ask, raw }, null, 1).replaceAll(folder, '/scripts');
  writeFileSync(join(into, `${name}.json`), `${text}\n`);
  writeFileSync(join(into, `${name}.ndjson.gz`), gzipSync(Buffer.concat(chunks), { level: 9 }));
  process.stderr.write(`${name}: exit code ${raw.exitCode}, ${Buffer.concat(chunks).length} bytes\n`);
}

mkdirSync(into, { recursive: true });
try {
  await record('shop-v2', shop);
  await record('shop-v1', shop, { tool: 'k6-v1' });
  await record('stall-few', one, { roundMs: 4000, maxVus: 5, stallAfterMs: 1800 });
  await record('stall-many', one, { roundMs: 4000, maxVus: 120, stallAfterMs: 1800 });
  await record('burn', burn, { ratePerSecond: 200 });
  await record('throws', throws, { roundMs: 1000 });
  await record('gone', gone, { roundMs: 1000 });
  await record('hang-v2', hang);
  await record('hang-v1', hang, { tool: 'k6-v1' });
  await record('hang-smoke', hang.replace('=== 7', '=== 2'), { profile: 'smoke' });
  await record('steps', one, {
    profile: 'stress',
    steps: [20, 40, 80].map((ratePerSecond) => ({ ratePerSecond, ms: 1000 })),
  });
  await new Promise((resolve) => server.close(resolve) && server.closeAllConnections());
  await record('dead', one, { roundMs: 1000 });
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
