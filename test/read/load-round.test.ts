import { describe, expect, it } from 'vitest';
import type { LoadRaw } from '../../src/model/load-raw.ts';
import type { LoadRoundInput } from '../../src/read/load-round.ts';
import { loadRound } from '../../src/read/load-round.ts';
import { stepResults } from '../../src/read/step-result.ts';
import { sketchFromText } from '../../src/read/sketch-text.ts';
import { k6Fixture } from './k6-fixture.ts';

/** The round of a recorded run, on a machine that was idle but for it. */
function roundOf(name: string, more: Partial<LoadRoundInput> = {}, raw: Partial<LoadRaw> = {}) {
  const fixture = k6Fixture(name);
  const whole = { ...fixture.raw, ...raw };
  return loadRound({
    name: 'shop',
    side: 'head',
    ask: fixture.ask,
    points: fixture.points,
    ...more,
    raw: whole,
  });
}
const invalid = (round: ReturnType<typeof roundOf>) =>
  round.problems.filter(({ kind }) => kind === 'invalid').map(({ message }) => message);

describe('a load round', () => {
  it('has its metrics under the ids people write in thresholds', () => {
    const { values, facts, problems } = roundOf('shop-v2');
    expect(problems.filter(({ kind }) => kind !== 'note')).toEqual([]);
    expect(Object.keys(values).filter((id) => id.startsWith('load/shop/GET /search'))).toEqual([
      'load/shop/GET /search?q/errors',
      'load/shop/GET /search?q/latency-p10',
      'load/shop/GET /search?q/latency-p25',
      'load/shop/GET /search?q/latency-p50',
      'load/shop/GET /search?q/latency-p75',
      'load/shop/GET /search?q/latency-p90',
      'load/shop/GET /search?q/latency-p95',
      'load/shop/GET /search?q/latency-p99',
    ]);
    const whole = Object.keys(values).filter((id) => id.startsWith('load/shop/all/'));
    expect(whole.map((id) => String(id.split('/').at(-1))).sort()).toEqual(
      'apdex attained checks dropped errors latency-p10 latency-p25 latency-p50 latency-p75 latency-p90 latency-p95 latency-p99 throughput'.split(
        ' ',
      ),
    );
    expect(values['load/shop/GET /missing/:id/errors']).toEqual([
      facts.endpointRequests['GET /missing/:id'],
      facts.endpointRequests['GET /missing/:id'],
    ]);
    expect(values).not.toHaveProperty('load/shop/GET /missing/:id/latency-p50');
    expect(facts.thresholds).toEqual({ 'checks: rate>0.9': true, 'http_req_duration: p(95)<500': true });
    expect(sketchFromText(facts.sketches?.['POST /api/cart'] ?? '')?.count).toBe(
      facts.endpointRequests['POST /api/cart'],
    );
  });

  it('names its endpoints below the path of the side’s own address, as the other side’s are below another', () => {
    const { ask, points, raw } = k6Fixture('shop-v2');
    const endpoints = points.endpoints.map((endpoint) => ({
      ...endpoint,
      // A name the script chose says nothing of addresses.
      name: endpoint.host === undefined ? endpoint.name : endpoint.name.replace(' /', ' /pr-12/'),
    }));
    const below = loadRound({
      name: 'shop',
      side: 'head',
      ask: { ...ask, origin: `${ask.origin}/pr-12` },
      points: { ...points, endpoints },
      raw,
    });
    const names = Object.keys(roundOf('shop-v2').facts.endpointRequests);
    expect(Object.keys(below.facts.endpointRequests)).toEqual(names);
    expect(names).toContain('GET /search?q');
  });

  it('has the server’s CPU and counters per request, runtime counters left out', () => {
    const { facts, ...round } = roundOf('shop-v2', {
      tree: { cpuSeconds: 0.5, peakRssBytes: 1e8, wallMs: 2000 },
      counters: {
        before: `# TYPE sql_queries_total counter\nsql_queries_total{t="a"} 10\nsql_queries_total{t="b"} 5\n# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total 1\n`,
        after: `# TYPE sql_queries_total counter\nsql_queries_total{t="a"} 700\nsql_queries_total{t="b"} 5\n# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total 2\n# TYPE cache_misses_total counter\ncache_misses_total 31\n# TYPE temperature gauge\ntemperature 7\n`,
      },
    });
    // Two more than the metrics count: setup() and teardown() are the server's work too.
    const answered = facts.requests + 2;
    const server = Object.entries(round.values).filter(([id]) => id.startsWith('server/'));
    expect(Object.fromEntries(server)).toEqual({
      'server/shop/memory-peak': 1e8,
      'server/shop/cpu': 500 / answered,
      'server/shop/sql_queries_total': Math.round((690 / answered) * 100) / 100,
      'server/shop/cache_misses_total': expect.closeTo(31 / answered, 2) as number,
    });
  });

  it('tells no counter when the text is none or went backwards', () => {
    const before = '# TYPE q_total counter\nq_total 10\n';
    const texts = [
      { before: '<html>', after: '<html>' },
      { before, after: '# TYPE q_total counter\nq_total 3\n' },
    ];
    for (const counters of texts) {
      expect(
        Object.keys(roundOf('shop-v2', { counters }).values).filter((id) => id.startsWith('server/')),
      ).toEqual([]);
    }
  });

  it('counts the wait of dropped arrivals: five virtual users tell what a hundred and twenty measured', () => {
    const [few, many] = [roundOf('stall-few'), roundOf('stall-many')];
    const p95 = (round: typeof few) => round.values['load/shop/GET //latency-p95'] as number;
    expect(few.facts.dropped).toBeGreaterThan(20);
    expect(many.facts.dropped).toBe(0);
    expect(p95(few) / p95(many)).toBeGreaterThan(0.85);
    expect(p95(few) / p95(many)).toBeLessThan(1.15);
    expect(few.facts.rawP95Ms?.['GET /']).toBeLessThan(p95(few) / 10);
    expect(many.facts.rawP95Ms).toBeUndefined();
  });

  it('asks for more virtual users when k6 and the server idled, not when the server worked', () => {
    const idle = roundOf('stall-few', { tree: { cpuSeconds: 0.1, wallMs: 4000 } });
    expect(idle.facts.retryWithVus).toBeGreaterThanOrEqual(20);
    expect(
      roundOf('stall-few', { tree: { cpuSeconds: 4, wallMs: 4000 } }).facts.retryWithVus,
    ).toBeUndefined();
  });

  it('is invalid without values when the server is dead, when the script throws, when k6 was the bottleneck', () => {
    const origin = k6Fixture('dead').ask.origin;
    const [dead, throws, burn] = [roundOf('dead'), roundOf('throws'), roundOf('burn')];
    expect(invalid(dead)[0]).toMatch(`no request got an answer from ${origin}: all `);
    expect(invalid(throws)[0]).toMatch(/^the k6 script threw in (\d+) of \1 iterations/);
    expect(invalid(burn)[0]).toMatch(/^the load generator /);
    for (const { values, problems } of [dead, throws, burn]) {
      expect(values).toEqual({});
      expect(problems[0]?.about).toBe('shop');
    }
  });

  it.each(['hang-v1', 'hang-v2'])('counts requests that hang for ever as errors: %s', (name) => {
    const round = roundOf(name);
    // k6 tells of 101 + 96 requests: five of 101 iterations stayed at work until it gave up on them.
    expect(round.values['load/shop/all/errors']).toEqual([5, 202]);
    expect(round.values['load/shop/GET /seats/errors']).toEqual([0, 96]);
    expect(invalid(round)).toEqual([]);
    expect(round.problems.map(({ message }) => message)).toContain(
      'requests to head never got an answer: k6 gave up on them long after the round, and each is counted as an error',
    );
  });

  it('counts them where there is no rate, and says them without counting where the script shapes its own end', () => {
    const errors = 'load/shop/all/errors';
    expect(roundOf('hang-smoke').values[errors]).toEqual([1, 6]);
    const { ask } = k6Fixture('hang-v2');
    const asWritten = roundOf('hang-v2', { ask: { ...ask, profile: 'as-written' } });
    expect(asWritten.values[errors]).toEqual([0, 197]);
    expect(asWritten.problems[0]?.message).toMatch(/^virtual users were still at work on head when k6 ended/);
  });

  it('takes nobody who came to an end for one who hangs', () => {
    for (const name of ['shop-v1', 'shop-v2', 'stall-few', 'stall-many', 'burn', 'throws', 'dead', 'steps'])
      expect([name, k6Fixture(name).points.unanswered]).toEqual([name, 0]);
  });

  it('is invalid where every iteration hangs, and does not say that the script did nothing', () => {
    const { points } = k6Fixture('hang-v2');
    const round = roundOf('hang-v2', { points: { ...points, scenarios: [], unanswered: 40 } });
    expect(invalid(round)).toEqual([
      'no iteration of the k6 script came to its end: 40 virtual users still waited for an answer when k6 gave up on them',
    ]);
  });

  it('keeps head’s round where the script threw because requests failed, and names them', () => {
    const round = roundOf('gone');
    expect(round.values['load/shop/GET /missing/items/errors']).toEqual([51, 51]);
    expect(round.facts.thrown).toBe(51);
    expect(round.problems.map(({ kind, message }) => [kind, message])).toContainEqual([
      'warning',
      'the k6 script threw on head where requests failed, most of them GET /missing/items 404: what it would have done after that was not measured',
    ]);
  });

  it('voids the same round of base, where the script cannot blame the change', () => {
    expect(invalid(roundOf('gone', { side: 'base' }))[0]).toMatch(
      /^the k6 script threw in 51 of 51 iterations, .*; requests failed beside it, most of them GET \/missing\/items 404$/,
    );
    expect(roundOf('throws').facts.thrown).toBeUndefined();
  });

  it('has the statuses of expected answers', () => {
    expect(roundOf('gone').facts.answers).toEqual({ 'GET /': { '200': 51 }, 'GET /missing/items': {} });
  });

  it('is void for want of samples only where every healthy script has some', () => {
    const nothing = { count: 0 };
    const metrics = {
      dropped_iterations: { ...nothing, rate: 0, thresholds: { 'count<10': false } },
      'http_reqs{status:500}': { ...nothing, rate: 0, thresholds: { 'count<1': false } },
      'http_req_duration{name:checkout}': { ...nothing, med: 0, thresholds: { 'p(95)<100': false } },
      'http_req_failed{name:checkout}': { passes: 0, fails: 0, thresholds: { 'rate<0.1': false } },
      checkout_time: { ...nothing, med: 0, thresholds: { 'p(95)<100': false } },
      http_req_duration: { count: 9, med: 3, thresholds: { 'p(95)<100': false } },
    };
    const told = (more: object) =>
      roundOf('shop-v2', {}, { summary: JSON.stringify({ metrics: { ...metrics, ...more } }) });
    const healthy = told({});
    expect(invalid(healthy)).toEqual([]);
    expect(healthy.problems.filter(({ kind }) => kind === 'warning').map(({ message }) => message)).toEqual(
      [
        'http_req_duration{name:checkout}: p(95)<100',
        'http_req_failed{name:checkout}: rate<0.1',
        'checkout_time: p(95)<100',
      ].map(
        (threshold) =>
          `the script's threshold ${threshold} had no sample, so k6's answer to it means nothing`,
      ),
    );
    expect(healthy.facts.thresholds).toEqual({
      'dropped_iterations: count<10': true,
      'http_reqs{status:500}: count<1': true,
      'http_req_duration: p(95)<100': true,
    });
    for (const metric of ['http_req_duration', 'checks']) {
      const empty = metric === 'checks' ? { passes: 0, fails: 0 } : { ...nothing, med: 0 };
      expect(invalid(told({ [metric]: { ...empty, thresholds: { 'p(95)<100': false } } }))).toEqual([
        `the script's threshold ${metric}: p(95)<100 had no sample, so k6's answer to it means nothing`,
      ]);
    }
  });

  it.each([
    [{ exitCode: 106 }, 'k6 failed, its REST address is busy (exit code 106)'],
    [{ exitCode: 105 }, 'k6 was stopped from outside (exit code 105)'],
    [{ exitCode: 109 }, 'k6 failed, k6 itself crashed (exit code 109)'],
    [{ exitCode: 77 }, 'k6 failed, for a reason Tollgate does not know (exit code 77)'],
    [
      { exitCode: 100, log: '{"level":"error","msg":"setup() execution timed out after 60 seconds"}' },
      'the k6 script is broken, its setup() took too long (k6 exit code 100): setup() execution timed out after 60 seconds',
    ],
    [
      { exitCode: -1, signalName: 'SIGKILL', elapsedMs: 2100 },
      'k6 was killed by SIGKILL after 2 s: on a runner this is mostly too little memory',
    ],
  ])('is invalid when k6 ended with %j', (raw, sentence) => {
    expect(invalid(roundOf('shop-v2', {}, raw))).toEqual([sentence]);
  });

  it('stands when k6 failed its own thresholds or the script marked it failed, and says so', () => {
    expect(invalid(roundOf('shop-v2', {}, { exitCode: 99 }))).toEqual([]);
    const marked = roundOf('shop-v2', {}, { exitCode: 110 });
    expect(invalid(marked)).toEqual([]);
    expect(marked.facts.thresholds?.['exec.test.fail()']).toBe(false);
  });

  it('is invalid when the load went elsewhere, by its addresses, by what the server counted, by k6’s connections', () => {
    const ask = { ...k6Fixture('stall-many').ask, origin: 'http://127.0.0.1:9' };
    expect(invalid(roundOf('stall-many', { ask }))[0]).toMatch(
      /^the load did not reach the side under test \(http:\/\/127\.0\.0\.1:9\): (\d+) of \1 requests went to 127\.0\.0\.1:\d+; scripts reach it by __ENV\.BASE_URL$/,
    );
    const { points } = k6Fixture('shop-v2');
    const named = points.endpoints.filter(({ name }) => name === 'POST /api/cart');
    const renamed = { points: { ...points, endpoints: named } };
    expect(invalid(roundOf('shop-v2', renamed, { peers: { '127.0.0.1:1': 3 } }))[0]).toContain(
      'k6 was connected to 127.0.0.1:1 only',
    );
    expect(invalid(roundOf('shop-v2', renamed, { peers: {} }))).toEqual([]);
    // Every answer came from this machine: a connection kept open elsewhere (a token, analytics) says nothing.
    expect(invalid(roundOf('shop-v2', renamed, { peers: { '10.0.0.5:443': 3 } }))).toEqual([]);
    const far = named.map((endpoint) => ({ ...endpoint, address: '93.184.216.34' }));
    expect(invalid(roundOf('shop-v2', { points: { ...points, endpoints: far } }))[0]).toContain(
      'requests went to 93.184.216.34',
    );
  });

  it('is invalid when named requests leave a side on [::1] too', () => {
    const { ask, points } = k6Fixture('shop-v2');
    const far = points.endpoints
      .filter(({ name }) => name === 'POST /api/cart')
      .map((endpoint) => ({ ...endpoint, address: '93.184.216.34' }));
    const there = { ask: { ...ask, origin: 'http://[::1]:4000' }, points: { ...points, endpoints: far } };
    expect(invalid(roundOf('shop-v2', there))[0]).toContain('requests went to 93.184.216.34');
    const here = {
      ...there,
      points: { ...points, endpoints: far.map((each) => ({ ...each, address: '::1' })) },
    };
    expect(invalid(roundOf('shop-v2', here))).toEqual([]);
  });

  it('says what of a script is no HTTP, and so not judged', () => {
    const { points } = k6Fixture('shop-v2');
    const declared = { ...points.declared, grpc_req_duration: [], ws_session_duration: [] };
    const { problems } = roundOf('shop-v2', { points: { ...points, declared } });
    expect(problems.map(({ message }) => message)).toContain(
      "the script's gRPC and WebSocket work is not measured: only its HTTP requests are judged",
    );
  });

  it('is invalid when iterations that were due neither ended nor were dropped', () => {
    const { ask } = k6Fixture('shop-v2');
    const due = { ...ask, ratePerSecond: 200 };
    expect(invalid(roundOf('shop-v2', { ask: due }))[0]).toMatch(
      /^\d+ of 400 iterations that were due left no trace: they were still running 30 s after the round or never began/,
    );
  });

  it('leaves out a minority of requests to other hosts, and says which', () => {
    const { points } = k6Fixture('shop-v2');
    const [first, ...others] = points.endpoints;
    const moved = { ...first, host: 'auth.example:443', name: 'POST /token' } as NonNullable<typeof first>;
    const round = roundOf('shop-v2', { points: { ...points, endpoints: [moved, ...others] } });
    expect(round.problems.map(({ message }) => message)).toContain(
      'requests to auth.example:443 are not counted: they do not go to the side under test',
    );
    expect(Object.keys(round.values).some((id) => id.includes('/token'))).toBe(false);
    expect(round.facts.requests).toBe(others.reduce((sum, { requests }) => sum + requests, 0));
  });

  it('is invalid without samples, without iterations, without requests', () => {
    const { points } = k6Fixture('shop-v2');
    const none = { ...points, endpoints: [], scenarios: [] };
    expect(invalid(roundOf('shop-v2', { points: { ...none, points: 0 } }))).toEqual([
      'k6 wrote no samples at all',
    ]);
    expect(invalid(roundOf('shop-v2', { points: none }))).toEqual(['k6 ran no iteration of the script']);
    expect(invalid(roundOf('shop-v2', { points: { ...points, endpoints: [] } }))).toEqual([
      'the k6 script made no HTTP request',
    ]);
  });

  it('tells steps apart', () => {
    const { ask, raw, points } = k6Fixture('steps');
    const steps = stepResults({ steps: ask.steps ?? [], origin: ask.origin }, raw, points);
    expect(steps.map(({ ratePerSecond, errors, dropped }) => [ratePerSecond, errors, dropped])).toEqual([
      [20, 0, 0],
      [40, 0, 0],
      [80, 0, 0],
    ]);
    for (const { attainedPerSecond, ratePerSecond, requests, p95Ms } of steps) {
      expect(attainedPerSecond / ratePerSecond).toBeGreaterThan(0.9);
      expect(requests).toBeGreaterThanOrEqual(ratePerSecond - 1);
      expect(p95Ms).toBeGreaterThan(1);
    }
  });
});
