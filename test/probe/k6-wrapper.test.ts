import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WrapperSettings } from '../../src/probe/k6-wrapper.ts';
import { virtualUsersFor, wrapScript } from '../../src/probe/k6-wrapper.ts';

let folder = '';
let count = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-wrapper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Options {
  readonly scenarios?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [key: string]: unknown;
}

/** The options k6 would see: the wrapper needs nothing of k6, so Node can load it. */
async function shaped(own: string, more: Partial<WrapperSettings>): Promise<Options> {
  count += 1;
  const script = join(folder, `s${String(count)}.mjs`);
  const wrapper = join(folder, `w${String(count)}.mjs`);
  writeFileSync(
    script,
    `export const options = ${own};\nexport default function () {}\nexport function buy() {}\n`,
  );
  const settings = { profile: 'steady', ratePerSecond: 40, roundMs: 5000, maxVus: 40, hosts: {} } as const;
  writeFileSync(wrapper, wrapScript(script, { ...settings, ...more }));
  const loaded = (await import(wrapper)) as { options: Options; default: unknown; buy: unknown };
  expect([typeof loaded.default, typeof loaded.buy]).toEqual(['function', 'function']);
  return loaded.options;
}
const field = (options: Options, name: string) =>
  Object.fromEntries(Object.entries(options.scenarios ?? {}).map(([key, scenario]) => [key, scenario[name]]));

describe('the wrapper module', () => {
  it('runs a plain script at a constant arrival rate, all virtual users ready', async () => {
    const options = await shaped(
      `{ vus: 3, duration: '9s', stages: [], iterations: 4, noConnectionReuse: true }`,
      {},
    );
    expect(options).toEqual({
      noConnectionReuse: true,
      hosts: {},
      scenarios: {
        default: {
          exec: 'default',
          executor: 'constant-arrival-rate',
          rate: 40,
          timeUnit: '1s',
          duration: '5000ms',
          startTime: '0ms',
          preAllocatedVUs: 40,
          maxVUs: 40,
          gracefulStop: '30000ms',
        },
      },
    });
  });

  it.each([
    [
      `{ a: { executor: 'constant-vus', vus: 3, duration: '1m' }, b: { executor: 'constant-vus', vus: 1, duration: '60s' } }`,
      [30, 10],
    ],
    [
      `{ a: { executor: 'shared-iterations', iterations: 30 }, b: { executor: 'per-vu-iterations', vus: 5, iterations: 2 } }`,
      [30, 10],
    ],
    [
      `{ a: { executor: 'ramping-arrival-rate', startRate: 0, timeUnit: '1m', stages: [{ target: 120, duration: '1m30s' }] }, b: { executor: 'constant-arrival-rate', rate: 30, timeUnit: '1m', duration: '60s' } }`,
      [30, 10],
    ],
    [
      `{ a: { executor: 'ramping-vus', startVUs: 0, stages: [{ target: 6, duration: '10s' }] }, b: { executor: 'ramping-vus', startVUs: 1, stages: [{ target: 1, duration: 10000 }] } }`,
      [30, 10],
    ],
    [`{ a: { executor: 'constant-vus', duration: '0s' }, b: { executor: 'constant-vus' } }`, [20, 20]],
  ])('gives each of %s its share', async (scenarios, rates) => {
    expect(Object.values(field(await shaped(`{ scenarios: ${scenarios} }`, {}), 'rate'))).toEqual(rates);
  });

  it('keeps what a scenario is besides its load, and shares that are no whole numbers', async () => {
    const a = `{ executor: 'constant-vus', vus: 2, duration: '1s', exec: 'buy', env: { A: '1' }, tags: { t: 'x' }, options: { browser: { type: 'chromium' } }, startTime: '9s' }`;
    const b = `{ executor: 'constant-vus', vus: 1, duration: '1s' }`;
    const { scenarios } = await shaped(
      `{ thresholds: { checks: ['rate>0.9'] }, scenarios: { a: ${a}, b: ${b} } }`,
      {},
    );
    expect(scenarios?.['a']).toMatchObject({
      exec: 'buy',
      env: { A: '1' },
      tags: { t: 'x' },
      options: { browser: { type: 'chromium' } },
      rate: 26_667,
      timeUnit: '1000s',
      startTime: '0ms',
      preAllocatedVUs: 27,
    });
    expect(scenarios?.['b']).toMatchObject({ rate: 13_333, timeUnit: '1000s' });
  });

  it('climbs steps in scenarios of their own, without thresholds that would end it', async () => {
    const steps = [10, 100].map((ratePerSecond) => ({ ratePerSecond, ms: 2000 }));
    const options = await shaped(`{ thresholds: { checks: ['rate>0.9'] } }`, {
      profile: 'stress',
      steps,
      maxVus: 60,
    });
    expect(options['thresholds']).toBeUndefined();
    expect(field(options, 'startTime')).toEqual({ step0_default: '0ms', step1_default: '2000ms' });
    expect(field(options, 'rate')).toEqual({ step0_default: 10, step1_default: 100 });
    expect(field(options, 'maxVUs')).toEqual({ step0_default: 10, step1_default: 60 });
  });

  it('lets no threshold cut a round short', async () => {
    const limits = `['p(95)<300', { threshold: 'p(99)<900', abortOnFail: true, delayAbortEval: '1s' }]`;
    const { thresholds } = await shaped(
      `{ thresholds: { http_req_duration: ${limits}, checks: 'rate>0.9' } }`,
      {},
    );
    expect(thresholds).toEqual({
      http_req_duration: ['p(95)<300', { threshold: 'p(99)<900', abortOnFail: false, delayAbortEval: '1s' }],
      checks: ['rate>0.9'],
    });
  });

  it('runs five iterations as a smoke test, and leaves a script as written alone but for its hosts', async () => {
    const smoke = await shaped(`{ vus: 9 }`, { profile: 'smoke' });
    expect(smoke.scenarios?.['default']).toMatchObject({
      executor: 'shared-iterations',
      vus: 1,
      iterations: 5,
    });
    const hosts = { 'localhost:3000': '127.0.0.1:4' };
    const own = `{ vus: 9, duration: '1s', hosts: { 'db.test': '10.0.0.1', 'localhost:3000': '10.0.0.2' } }`;
    expect(await shaped(own, { profile: 'as-written', hosts })).toEqual({
      vus: 9,
      duration: '1s',
      hosts: { 'db.test': '10.0.0.1', ...hosts },
    });
  });

  it('has virtual users for a second of every arrival, within reason', () => {
    expect([1, 40, 120.5, 5000].map(virtualUsersFor)).toEqual([10, 40, 121, 300]);
  });
});
