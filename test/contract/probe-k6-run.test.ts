import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectScript } from '../../src/probe/k6-inspect.ts';
import { readScriptOptions } from '../../src/read/script-options.ts';
import { stepResults } from '../../src/read/step-result.ts';
import type { ToolName } from '../tools.ts';
import { tool } from '../tools.ts';
import { deadOrigin, invalidity, isAlive, loadSite, takeRound, testFolder } from './load-site.ts';

const get = (path: string, more = '') => `http.get(__ENV.BASE_URL + '${path}'${more});`;
const script = (body: string, head = '') =>
  `import http from 'k6/http';\nimport { check, fail } from 'k6';\nimport exec from 'k6/execution';\n${head}\nexport default function () { ${body} }\n`;
const thresholds = (text: string) => `export const options = { thresholds: ${text} };`;
const versions: readonly ToolName[] = ['k6', 'k6-v1'];

describe.each(versions)('a round of load with %s', (name) => {
  const k6Path = tool(name);

  it('counts what the server counted, per templated endpoint, without setup', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const body = `${get(`/items/' + exec.scenario.iterationInTest + '?q=' + exec.scenario.iterationInTest + '`)} const r = ${get('/cart', ", { tags: { name: 'GET cart' } }")} check(r, { ok: (x) => x.status === 200 });`;
    const path = await folder.file('s.js', script(body, `export function setup() { ${get('/seed')} }`));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    const { iterations, requests } = round.facts;
    expect(round.problems.filter(({ kind }) => kind !== 'note')).toEqual([]);
    expect(Object.keys(round.facts.endpointRequests).sort()).toEqual(['GET /items/:id?q', 'GET cart']);
    expect(requests).toBe(2 * iterations);
    expect(site.hits.get('/cart')).toBe(iterations);
    expect(site.hits.get('/seed')).toBe(1);
    expect(round.points.setupRequests).toBe(1);
    expect(iterations + round.facts.dropped).toBeGreaterThanOrEqual(39);
    expect(round.values['load/shop/GET cart/errors']).toEqual([0, iterations]);
    expect(round.values['load/shop/all/checks']).toEqual([0, iterations]);
    expect(round.values['load/shop/GET /items/:id?q/latency-p50']).toBeGreaterThan(0);
    expect(round.points.unreadable).toBe(0);
    expect(readdirSync(folder.path).filter((file) => file.startsWith('k6-'))).toEqual([]);
  });

  it('is invalid when the server is dead, and tells no latency of zero', async () => {
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(get('/')));
    const origin = await deadOrigin();
    const round = await takeRound({ k6Path, script: path, origin, tempDir: folder.path });
    expect(invalidity(round)).toMatch(
      new RegExp(
        `^no request got an answer from ${origin}: all \\d+ failed to connect or broke off; the server is dead or unreachable$`,
      ),
    );
    expect(round.values).toEqual({});
    expect(round.raw.exitCode).toBe(0);
  });

  it('is invalid when every iteration throws, although k6 exits 0', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(`${get('/')} throw new Error('boom');`));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    expect(round.raw.exitCode).toBe(0);
    expect(invalidity(round)).toMatch(
      /^the k6 script threw in (\d+) of \1 iterations, k6 ends with code 0 all the same; the first: Error: boom at default/,
    );
    expect(round.values).toEqual({});
  });

  it('is invalid when fail() ends every iteration', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(`${get('/')} fail('not good');`));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    expect(invalidity(round)).toMatch(/the first: GoError: not good/);
  });

  it('stands when only handleSummary throws', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const summary = `export function handleSummary() { throw new Error('no summary'); }`;
    const path = await folder.file('s.js', script(get('/'), summary));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    expect(invalidity(round)).toBe('');
    expect(round.values['load/shop/GET //latency-p50']).toBeGreaterThan(0);
  });

  it('is not changed by K6_ variables of the job', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(get('/')));
    const traps = {
      K6_VUS: '7',
      K6_ITERATIONS: '3',
      K6_STAGES: '1s:1',
      K6_OUT: 'csv=x.csv',
      K6_DURATION: '1s',
    };
    const baseEnv = { PATH: process.env['PATH'] ?? '', ...traps };
    const job = { k6Path, script: path, origin: site.origin, tempDir: folder.path, baseEnv, env: traps };
    const round = await takeRound(job);
    expect(invalidity(round)).toBe('');
    expect(round.facts.iterations + round.facts.dropped).toBeGreaterThanOrEqual(39);
  });

  it('sends hard-coded localhost origins to the side under test', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    await folder.file('where.js', `export const where = 'http://127.0.0.1:8080';`);
    const head = `import { where } from './where.js';`;
    const body = `http.get('http://localhost:3000/a'); http.get(where + '/b');`;
    const path = await folder.file('s.js', script(body, head));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    expect(invalidity(round)).toBe('');
    expect(round.raw.redirectedHosts).toEqual(['127.0.0.1:8080', 'localhost:3000']);
    expect(site.hits.get('/a')).toBe(round.facts.iterations);
    expect(site.hits.get('/b')).toBe(round.facts.iterations);
    expect(Object.keys(round.facts.endpointRequests).sort()).toEqual(['GET /a', 'GET /b']);
  });

  it('is invalid when the script drives another host', async () => {
    await using site = await loadSite();
    await using other = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(`http.get(__ENV.ELSEWHERE + '/x');`));
    const env = { ELSEWHERE: other.origin };
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path, env });
    const host = new URL(other.origin).host;
    expect(invalidity(round)).toMatch(
      new RegExp(
        `^the load did not reach the side under test \\(${site.origin}\\): (\\d+) of \\1 requests went to ${host}; scripts reach it by __ENV.BASE_URL$`,
      ),
    );
    expect(round.values).toEqual({});
    expect(site.hits.size).toBe(0);
  });

  it('is invalid when the script drives another host under a name of its own (Linux)', async () => {
    await using site = await loadSite();
    await using other = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file(
      's.js',
      script(`http.get(__ENV.ELSEWHERE + '/x', { tags: { name: 'x' } });`),
    );
    const job = { k6Path, script: path, origin: site.origin, tempDir: folder.path, roundMs: 2000 };
    const round = await takeRound({ ...job, env: { ELSEWHERE: other.origin } });
    expect(invalidity(round)).toContain(`k6 was connected to ${new URL(other.origin).host} only`);
  });

  it('runs scripts in folders with spaces, with data, CommonJS and TypeScript', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    await folder.file('löad täst/data.json', '{"path":"/from-data"}');
    const data = `const { path } = JSON.parse(open('./data.json'));`;
    const esm = await folder.file('löad täst/s.js', script(`http.get(__ENV.BASE_URL + path);`, data));
    const cjs = await folder.file(
      'c.js',
      `const http = require('k6/http');\nexports.options = { vus: 1 };\nexports.default = function () { ${get('/cjs')} };\n`,
    );
    const ts = await folder.file('t.ts', script(`const p: string = '/ts'; http.get(__ENV.BASE_URL + p);`));
    for (const [path, hit] of [
      [esm, '/from-data'],
      [cjs, '/cjs'],
      [ts, '/ts'],
    ] as const) {
      const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
      expect(invalidity(round)).toBe('');
      expect(round.facts.iterations).toBeGreaterThan(0);
      expect(site.hits.get(hit)).toBe(round.facts.iterations);
    }
  });

  it('keeps named scenarios, their functions, env and share, and ignores vus beside them', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const head = `export const options = { vus: 4, thresholds: { 'http_reqs{scenario:buy}': ['count>0'] }, scenarios: {
      browse: { executor: 'constant-arrival-rate', rate: 30, timeUnit: '1s', duration: '10s', preAllocatedVUs: 5, exec: 'browse', env: { WHERE: '/browse' } },
      buy: { executor: 'constant-arrival-rate', rate: 10, timeUnit: '1s', duration: '10s', preAllocatedVUs: 5, exec: 'buy' } } };
      export function browse() { http.get(__ENV.BASE_URL + __ENV.WHERE); }
      export function buy() { http.get(__ENV.BASE_URL + '/buy'); }`;
    const path = await folder.file('s.js', `import http from 'k6/http';\n${head}\n`);
    const round = await takeRound({
      k6Path,
      script: path,
      origin: site.origin,
      tempDir: folder.path,
      roundMs: 2000,
    });
    expect(invalidity(round)).toBe('');
    const counts = Object.fromEntries(
      round.points.scenarios.map((each) => [each.name, each.iterations + each.dropped]),
    );
    expect(Object.keys(counts).sort()).toEqual(['browse', 'buy']);
    expect(counts['browse']).toBeGreaterThanOrEqual(59);
    expect(counts['buy']).toBeGreaterThanOrEqual(19);
    expect(counts['buy']).toBeLessThanOrEqual(21);
    expect(site.hits.get('/browse')).toBe(round.facts.endpointRequests['GET /browse']);
    expect(round.facts.thresholds).toEqual({ 'http_reqs{scenario:buy}: count>0': true });
  });

  it('reads the script’s own thresholds the right way round, and voids one without samples', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const slo = thresholds(`{ http_req_duration: ['p(95)<0.0001', 'p(95)<60000'] }`);
    const failing = await folder.file('f.js', script(get('/'), slo));
    const round = await takeRound({ k6Path, script: failing, origin: site.origin, tempDir: folder.path });
    expect(round.raw.exitCode).toBe(99);
    expect(invalidity(round)).toBe('');
    expect(round.facts.thresholds).toEqual({
      'http_req_duration: p(95)<0.0001': false,
      'http_req_duration: p(95)<60000': true,
    });
    const empty = await folder.file('e.js', script(get('/'), thresholds(`{ checks: ['rate>0.9'] }`)));
    const second = await takeRound({ k6Path, script: empty, origin: site.origin, tempDir: folder.path });
    expect(invalidity(second)).toBe(
      `the script's threshold checks: rate>0.9 had no sample, so k6's answer to it means nothing`,
    );
  });

  it('stands where a threshold saw no sample because nothing went wrong, or a part of the script did not run', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const slo = thresholds(
      `{ dropped_iterations: ['count<10'], 'http_reqs{status:500}': ['count<1'], 'http_req_duration{name:checkout}': ['p(95)<900'] }`,
    );
    const path = await folder.file('n.js', script(get('/'), slo));
    const round = await takeRound({ k6Path, script: path, origin: site.origin, tempDir: folder.path });
    expect(invalidity(round)).toBe('');
    expect(round.facts.thresholds).toEqual({
      'dropped_iterations: count<10': true,
      'http_reqs{status:500}: count<1': true,
    });
    expect(round.problems.filter(({ kind }) => kind === 'warning').map(({ message }) => message)).toEqual([
      `the script's threshold http_req_duration{name:checkout}: p(95)<900 had no sample, so k6's answer to it means nothing`,
    ]);
  });

  it('quotes k6 when the script or its options are broken', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const job = { k6Path, origin: site.origin, tempDir: folder.path };
    const throwing = await folder.file('a.js', `import http from 'k6/http';\nnope();\n`);
    const options = `export const options = { thresholds: { nope_metric: ['rate<1'] } };`;
    const wrong = await folder.file('b.js', script(get('/'), options));
    const aborting = await folder.file('c.js', script(`${get('/')} exec.test.abort('enough');`));
    expect(invalidity(await takeRound({ ...job, script: throwing }))).toMatch(
      /^the k6 script is broken, it threw an exception \(k6 exit code 107\): ReferenceError: nope is not defined at file:/,
    );
    expect(invalidity(await takeRound({ ...job, script: wrong }))).toMatch(
      /^the k6 script is broken, its options are not valid \(k6 exit code 104\): .*nope_metric/,
    );
    expect(invalidity(await takeRound({ ...job, script: aborting }))).toMatch(
      /^the k6 script ended the test itself \(exit code 108\): test aborted: enough/,
    );
    const inspect = { ...job, side: 'base', env: {}, baseEnv: { PATH: process.env['PATH'] ?? '' } };
    const signal = new AbortController().signal;
    await expect(inspectScript({ ...inspect, script: throwing, signal })).rejects.toThrow(
      /a\.js is broken \(k6 exit code 107\): ReferenceError: nope is not defined/,
    );
  });

  it('tells a module without a function to run from a script, whatever flags that one rests on', async () => {
    await using folder = await testFolder();
    const helper = await folder.file('utils.js', `import http from 'k6/http';\nexport function login() {}\n`);
    const lost = await folder.file(
      'lost.js',
      script('', `export const options = { scenarios: { a: { executor: 'constant-vus', exec: 'gone' } } };`),
    );
    const flagged = await folder.file('flagged.js', script('', `export const options = { duration: '5s' };`));
    const signal = new AbortController().signal;
    const job = { k6Path, origin: 'http://127.0.0.1:1', side: 'base', tempDir: folder.path, signal, env: {} };
    const ask = (path: string) =>
      inspectScript({ ...job, script: path, baseEnv: { PATH: process.env['PATH'] ?? '' } });
    await expect(ask(helper)).rejects.toThrow(
      /utils\.js is broken \(k6 exit code 104\): .*function 'default' not found in exports/,
    );
    await expect(ask(lost)).rejects.toThrow(/function 'gone' not found in exports/);
    await expect(ask(flagged)).resolves.toContain('"duration": "5s"');
  });

  it('says of a script whether its model is open or closed', async () => {
    await using folder = await testFolder();
    const closed = await folder.file(
      'c.js',
      script('', `export const options = { vus: 2, duration: '1s' };`),
    );
    const scenarios = `export const options = { scenarios: { a: { executor: 'constant-arrival-rate', rate: Number(__ENV.RATE), duration: '1s', preAllocatedVUs: 1 } } };`;
    const open = await folder.file('o.js', script('', scenarios));
    const signal = new AbortController().signal;
    const job = { k6Path, origin: 'http://127.0.0.1:1', side: 'base', tempDir: folder.path, signal };
    const env = { RATE: '5' };
    const ask = async (path: string) =>
      readScriptOptions(
        await inspectScript({ ...job, script: path, env, baseEnv: { PATH: process.env['PATH'] ?? '' } }),
      );
    expect(await ask(closed)).toEqual({
      scenarios: [{ name: 'default', executor: 'constant-vus', exec: 'default', browser: false }],
      thresholds: {},
      model: 'closed',
    });
    expect((await ask(open))?.model).toBe('open');
  });

  it('drives pages without a script, smoke and as-written', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const job = { k6Path, origin: site.origin, tempDir: folder.path };
    const pages = await takeRound({ ...job, paths: ['/', '/about'] });
    expect(Object.keys(pages.facts.endpointRequests).sort()).toEqual(['GET /', 'GET /about']);
    const own = `export const options = { vus: 2, iterations: 6 };`;
    const path = await folder.file('s.js', script(get('/w'), own));
    const smoke = await takeRound({ ...job, script: path, profile: 'smoke' });
    expect(smoke.facts.iterations).toBe(5);
    const written = await takeRound({ ...job, script: path, profile: 'as-written' });
    expect(written.facts.iterations).toBe(6);
    expect(written.values).not.toHaveProperty('load/shop/all/attained');
    expect(written.values['load/shop/all/throughput']).toBeGreaterThan(0);
  });

  it('climbs steps and tells them apart', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const steps = [20, 40, 80].map((ratePerSecond) => ({ ratePerSecond, ms: 1000 }));
    const job = { k6Path, origin: site.origin, tempDir: folder.path, profile: 'stress' as const, steps };
    const round = await takeRound(job);
    const results = stepResults(job, round.raw, round.points);
    expect(results.map(({ ratePerSecond }) => ratePerSecond)).toEqual([20, 40, 80]);
    expect(results.map(({ requests, dropped }) => Math.round((requests + dropped) / 10))).toEqual([2, 4, 8]);
    expect(results.every(({ p95Ms, errors }) => p95Ms !== undefined && errors === 0)).toBe(true);
  });

  it('is ended by an abort, and leaves no process behind', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const abort = new AbortController();
    let pid = 0;
    const ended: number[] = [];
    const running = takeRound({
      k6Path,
      origin: site.origin,
      tempDir: folder.path,
      roundMs: 60_000,
      signal: abort.signal,
      onStart(started) {
        pid = started;
        setTimeout(() => abort.abort(), 700);
      },
      onEnd: (gone) => ended.push(gone),
    });
    await expect(running).rejects.toMatchObject({
      kind: 'cancelled',
      message: 'the run was interrupted while k6 was running',
    });
    expect(pid).toBeGreaterThan(0);
    expect(isAlive(pid)).toBe(false);
    expect(ended).toEqual([pid]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('is ended past its deadline, which voids it', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file('s.js', script(`${get('/')} while (true) {}`));
    const job = { k6Path, script: path, origin: site.origin, tempDir: folder.path, ratePerSecond: 1 };
    const round = await takeRound({ ...job, deadlineMs: 3000 });
    expect(invalidity(round)).toMatch(/^k6 was ended after \d+ s, it did not come to an end by itself/);
  });
});

describe('what k6 does not tell', () => {
  const k6Path = tool('k6');

  it('drops of an open load become the latency users would have had', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const job = { k6Path, origin: site.origin, tempDir: folder.path, ratePerSecond: 50, roundMs: 4000 };
    const stalled = async (maxVus: number) =>
      takeRound({
        ...job,
        maxVus,
        onStart: () => setTimeout(() => (site.stallUntil = performance.now() + 1000), 1700),
      });
    const few = await stalled(5);
    const many = await stalled(200);
    const p95 = (round: typeof few) => round.values['load/shop/GET //latency-p95'] as number;
    expect(few.facts.dropped).toBeGreaterThan(20);
    expect(many.facts.dropped).toBe(0);
    expect(p95(many)).toBeGreaterThan(400);
    expect(p95(few)).toBeGreaterThan(p95(many) * 0.7);
    expect(p95(few)).toBeLessThan(p95(many) * 1.3);
    expect(few.facts.rawP95Ms?.['GET /']).toBeLessThan(p95(few));
  });

  it('a script that sleeps needs more virtual users, and its drops are no slow server', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const path = await folder.file(
      's.js',
      `import { sleep } from 'k6';\n${script(`${get('/')} sleep(0.5);`)}`,
    );
    const job = { k6Path, script: path, origin: site.origin, tempDir: folder.path, roundMs: 2000 };
    const round = await takeRound({ ...job, maxVus: 5 });
    expect(round.facts.dropped).toBeGreaterThan(20);
    expect(round.facts.rawP95Ms).toBeUndefined();
    expect(round.facts.retryWithVus).toBeGreaterThanOrEqual(20);
    expect(round.problems.map(({ message }) => message)).toEqual([
      'arrivals found no free virtual user, because the script itself holds them (sleep, computing): more of them are needed for this rate',
    ]);
    const again = await takeRound({ ...job, maxVus: round.facts.retryWithVus as number });
    expect(again.facts.dropped).toBe(0);
  });

  it('a script that keeps k6 busy is not a slow server', async () => {
    await using site = await loadSite();
    await using folder = await testFolder();
    const burn = `let x = 0; for (let i = 0; i < 1e5; i += 1) x += i % 7; ${get('/')}`;
    const path = await folder.file('s.js', script(burn));
    const job = { k6Path, script: path, origin: site.origin, tempDir: folder.path };
    const round = await takeRound({ ...job, ratePerSecond: 200, roundMs: 2000 });
    // On a machine that others keep busy, k6 may not get the CPU to be busy with, or not end what it began.
    expect(invalidity(round)).toMatch(
      /^(the load generator (was the bottleneck|did not get the CPU)|\d+ of 400 iterations that were due left no trace)/,
    );
    expect(round.values).toEqual({});
  });
});
