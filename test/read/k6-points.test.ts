import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLoadReader } from '../../src/read/k6-points.ts';
import type { LoadReading } from '../../src/read/load-reading.ts';
import { quantile } from '../../src/read/sketch.ts';
import { createParsingReader } from '../bench/ingest-rival.ts';
import { k6Fixture, readAll } from './k6-fixture.ts';

const open = { profile: 'steady', origin: 'http://127.0.0.1:1', roundMs: 1000, ratePerSecond: 50 } as const;
const time = '2026-11-21T07:43:43.775398059Z';
const tags = (more: object) => ({
  expected_response: 'true',
  group: '',
  method: 'GET',
  name: 'http://h/a',
  scenario: 'default',
  status: '200',
  ...more,
});
const point = (metric: string, value: unknown, more: object = {}, at: string = time) =>
  JSON.stringify({ metric, type: 'Point', data: { time: at, value, tags: tags(more) } });
const read = (...lines: string[]) => readAll(Buffer.from(lines.map((line) => `${line}\n`).join('')), open);
const endpoints = (reading: LoadReading) =>
  reading.endpoints.map(({ name, requests, failures }) => [name, requests, failures] as const);

const untold = (status: string) => {
  const { expected_response: _, ...rest } = tags({ status });
  return JSON.stringify({ metric: 'http_req_duration', type: 'Point', data: { time, value: 1, tags: rest } });
};

describe('the reader of k6 points', () => {
  it.each(['shop-v1', 'shop-v2', 'stall-few', 'steps', 'throws', 'dead'])(
    'finds in %s what JSON.parse per line finds',
    (name) => {
      const { bytes, ask, points } = k6Fixture(name);
      const model = points.scenarios.some(({ lag }) => lag) ? 'open' : 'closed';
      const rival = createParsingReader({
        model,
        roundMs: ask.roundMs,
        ...(ask.ratePerSecond === undefined ? {} : { ratePerSecond: ask.ratePerSecond }),
        ...(ask.steps ? { steps: ask.steps } : {}),
      });
      rival.write(bytes);
      const { declared: _, ...expected } = rival.end();
      const { declared, ...seen } = points;
      expect(seen).toEqual(expected);
      expect(seen.unreadable).toBe(0);
      expect(seen.points).toBeGreaterThan(500);
      expect(Object.keys(declared)).toContain('http_req_duration');
    },
  );

  it('reads the same however the bytes are cut', () => {
    const { bytes, ask, points } = k6Fixture('shop-v2');
    const short = bytes.subarray(0, 60_000);
    const whole = readAll(short, ask);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 40 }), (pieces) => {
        expect(readAll(short, ask, pieces)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    expect(points.points).toBeGreaterThan(whole.points);
  });

  it('names endpoints, drops setup and teardown, counts checks and failures apart', () => {
    const { points } = k6Fixture('shop-v2');
    const names = points.endpoints.map(({ name }) => name);
    expect(names).toEqual([
      'GET /api/products/:id?currency&page',
      'POST /api/cart',
      'GET /search?q',
      'GET /missing/:id',
    ]);
    expect(points.setupRequests).toBe(2);
    const [product, , , missing] = points.endpoints;
    const { iterations } = points.scenarios[0] as LoadReading['scenarios'][number];
    expect(product?.requests).toBe(iterations);
    expect(points.checks).toEqual({ 'product is there': [0, iterations] });
    expect(missing?.failures).toBe(missing?.requests);
    expect(missing?.latency.count).toBe(0);
    expect(missing?.refusals).toEqual({ '404': missing?.requests });
    expect(missing?.address).toBe('127.0.0.1');
  });

  it('never averages a failed connection in', () => {
    const reading = read(
      point('http_req_duration', 12.5),
      point('http_req_duration', 0, { status: '0', error_code: '1212', expected_response: 'false' }),
    );
    const [only] = reading.endpoints;
    expect([only?.requests, only?.failures, only?.unreached, only?.latency.count]).toEqual([2, 1, 1, 1]);
    expect(quantile(only?.latency as never, 0.5)).toBe(12.5);
  });

  it('judges by status when the script switched expected responses off', () => {
    expect(endpoints(read(untold('200'), untold('404'), untold('302')))).toEqual([['GET /a', 3, 1]]);
  });

  it('reads what is laid out otherwise the long way, and the same', () => {
    const plain = read(point('http_req_duration', 0.00001), point('http_req_duration', 1234567890123456.8));
    const odd = read(
      `{"type":"Point","data":{"value":1e-05,"tags":${JSON.stringify(tags({}))},"time":"2026-11-21T08:43:43.775398059+01:00"},"metric":"http_req_duration"}`,
      point('http_req_duration', 1234567890123456.8).replace('"value":', '"value": '),
    );
    expect(odd).toEqual(plain);
    expect(plain.points).toBe(2);
    expect(plain.firstMs).toBeCloseTo(Date.parse('2026-11-21T07:43:43Z') + 775.398059, 3);
  });

  it('keeps names with quotes, umlauts and control characters apart and on one line', () => {
    const names = ['käse "gut"', 'käse', 'a|b`<!--', 'two\nlines', '\\d'];
    const reading = read(...names.map((name) => point('http_req_duration', 1, { name })));
    expect(endpoints(reading).map(([name]) => name)).toEqual([
      'GET käse "gut"',
      'GET käse',
      'GET a|b`<!--',
      'GET two lines',
      'GET \\d',
    ]);
    expect(
      endpoints(read(...[...names, ...names].map((name) => point('http_req_duration', 1, { name })))),
    ).toEqual(endpoints(reading).map(([name]) => [name, 2, 0]));
  });

  it('counts lines it cannot read, and goes on after them', () => {
    const reading = read(
      'garbage',
      '{"a":1}',
      point('http_req_duration', 1),
      '',
      '{"metric":"http_req_duration","ty',
    );
    expect([reading.unreadable, reading.points]).toEqual([3, 1]);
  });

  it('reads a file cut short by a kill as far as it goes', () => {
    const { bytes, ask } = k6Fixture('shop-v1');
    const reading = readAll(bytes.subarray(0, 100_050), ask);
    expect(reading.unreadable).toBeLessThanOrEqual(1);
    expect(reading.points).toBeGreaterThan(300);
  });

  it('folds endpoints past the cap into one and says how many', () => {
    const lines = Array.from({ length: 100 }, (_, i) =>
      point('http_req_duration', 1, { name: `page ${String(i)}x` }),
    );
    const reading = read(...lines, ...lines);
    expect(reading.endpoints).toHaveLength(81);
    expect(reading.endpointsBeyondCap).toBe(20);
    expect(reading.endpoints.at(-1)).toMatchObject({ name: '(other)', requests: 40 });
  });

  it('does not mistake a metric of the team’s own for one of k6’s', () => {
    const reading = read(
      point('http_req_dropped', 5),
      point('http_req_duration_custom', 5),
      point('checks_extra', 0),
      point('checks', 0, { check: 'is it' }),
      point('vus_max', 7),
      point('vus', 3),
    );
    expect(reading.endpoints).toEqual([]);
    expect(reading.checks).toEqual({ 'is it': [1, 1] });
    expect([reading.points, reading.peakVus]).toEqual([6, 3]);
  });

  it('tells the latency quantiles within half a percent of the exact ones', () => {
    const { bytes, ask, points } = k6Fixture('stall-many');
    const exact = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"metric":"http_req_duration"'))
      .map((line) => (JSON.parse(line) as { data: { value: number } }).data.value)
      .toSorted((a, b) => a - b);
    const sketch = points.endpoints[0]?.latency;
    if (!sketch) throw new Error('the fixture has one endpoint');
    for (const p of [0, 0.1, 0.5, 0.75, 0.9, 0.95, 0.99, 1]) {
      const rank = p * (exact.length - 1);
      const [low, high] = [exact[Math.floor(rank)] as number, exact[Math.ceil(rank)] as number];
      expect(quantile(sketch, p)).toBeGreaterThan(low * 0.995);
      expect(quantile(sketch, p)).toBeLessThan(high * 1.005);
    }
    expect(createLoadReader({ model: 'open' }).end().endpoints).toEqual([]);
    expect(ask.ratePerSecond).toBe(50);
  });
});
