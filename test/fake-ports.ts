import type { LoadRaw } from '../src/model/load-raw.ts';
import type { Side } from '../src/model/metric.ts';
import type { Plan } from '../src/model/plan.ts';
import type { Round } from '../src/model/round.ts';
import type { Site, SiteStatus } from '../src/model/site.ts';
import type { LoadAsk, Ports } from '../src/ports.ts';
import type { Scene } from '../src/scene.ts';

/** A visit with plain objects: no process, no port, no clock. Latencies are per side and round. */
export interface FakeWorld {
  /** How much longer than planned a round of a side takes. */
  readonly waitsMs?: (side: Side) => number;
  readonly latencyMs: (side: Side, round: number) => number;
  /** Every request of that round is answered by an error. */
  readonly fails?: (side: Side, round: number) => boolean;
  readonly status?: (side: Side, round: number) => SiteStatus;
  readonly opens?: (side: Side) => void;
  /** Where a side answers; absent: each on a port of its own. */
  readonly origin?: (side: Side) => string;
}

export interface Fake {
  readonly ports: Ports;
  readonly rounds: Round[];
  readonly said: string[];
  readonly disposed: Side[];
  readonly asks: LoadAsk[];
}

const START = Date.UTC(2026, 0, 1);

export function fakePorts(world: FakeWorld): Fake {
  const fake = { rounds: [] as Round[], said: [] as string[], disposed: [] as Side[], asks: [] as LoadAsk[] };
  let now = START;
  const taken: Record<Side, number> = { base: 0, head: 0 };
  const ports: Ports = {
    voice: {
      say: (text) => void fake.said.push(text),
      progress: () => undefined,
      childLine: () => undefined,
    },
    now: () => now,
    preview: {
      build: () => Promise.resolve(),
      open: ({ side }, first = 0) => {
        world.opens?.(side);
        return Promise.resolve(siteOf(side, first));
      },
      status: () => Promise.resolve(200),
    },
    load: {
      run: (ask, sink) => {
        fake.asks.push(ask);
        const round = (taken[ask.side] += 1);
        const status = world.fails?.(ask.side, round) ? 500 : 200;
        sink(Buffer.from(pointsOf(ask, world.latencyMs(ask.side, round), now, status)));
        now += ask.roundMs + 500 + Math.min(world.waitsMs?.(ask.side) ?? 0, ask.graceMs ?? Infinity);
        return Promise.resolve(rawOf(ask, now));
      },
      refuses: () => Promise.resolve(undefined),
    },
    page: { audit: () => Promise.reject(new Error('this plan has no pages')) },
    machine: {
      facts: { cpu: 'test', cores: 2 },
      calibrate: () => Promise.resolve(100),
      watch: () => ({ stop: () => Promise.resolve({ wallMs: 1000 }) }),
      counters: () => Promise.resolve({ ok: false, why: 'there is none' }),
    },
    disk: {
      folder: '/nowhere',
      keepRound: (round) => void fake.rounds.push(round),
      keepFile: (name) => name,
    },
  };
  function siteOf(side: Side, first: number): Site {
    let generation = first;
    return {
      side,
      origin: world.origin?.(side) ?? `http://127.0.0.1:${side === 'base' ? 4001 : 4002}`,
      get generation() {
        return generation;
      },
      readyMs: 300,
      pids: [1],
      status: () => world.status?.(side, taken[side]) ?? { alive: true },
      restart: () => {
        generation += 1;
        return Promise.resolve();
      },
      [Symbol.asyncDispose]: () => {
        fake.disposed.push(side);
        return Promise.resolve();
      },
    };
  }
  return { ports, ...fake };
}

/** What k6 writes for one endpoint at a steady rate: a request and an iteration per arrival, latencies 2 % apart. */
function pointsOf(ask: LoadAsk, latencyMs: number, startMs: number, status: number): string {
  const arrivals = Math.round(((ask.ratePerSecond ?? 10) * ask.roundMs) / 1000);
  const tags = `"expected_response":"${status === 200}","group":"","method":"GET","name":"${ask.origin}/items","scenario":"tollgate","status":"${status}"`;
  const lines = [
    '{"type":"Metric","data":{"name":"http_req_duration","type":"trend","contains":"time","thresholds":[],"submetrics":null},"metric":"http_req_duration"}',
  ];
  for (let i = 0; i < arrivals; i += 1) {
    const value = latencyMs * (0.99 + 0.02 * (i / arrivals));
    const time = new Date(startMs + (i * ask.roundMs) / arrivals + value).toISOString();
    const point = (metric: string, number: number, text: string) =>
      `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${number},"tags":{${text}}}}`;
    lines.push(
      point('http_reqs', 1, tags),
      point('http_req_duration', value, tags),
      point('http_req_failed', status === 200 ? 0 : 1, tags),
    );
    lines.push(point('iteration_duration', value, '"group":"","scenario":"tollgate"'));
    lines.push(point('iterations', 1, '"group":"","scenario":"tollgate"'));
  }
  return `${lines.join('\n')}\n`;
}

function rawOf(ask: LoadAsk, now: number): LoadRaw {
  return {
    exitCode: 0,
    log: '',
    summary: '{"metrics":{}}',
    stderrTail: '',
    startedAtMs: now - ask.roundMs - 500,
    elapsedMs: ask.roundMs + 500,
    generatorCpuSeconds: 0.1,
    k6Version: '2.2.0',
  };
}

export function planOf(changes: Partial<Plan> = {}): Plan {
  return {
    mode: 'gate',
    name: 'default',
    workingDirectory: '.',
    preview: { kind: 'command', start: 'npm start', ready: '/', readyTimeoutMs: 60_000, env: {} },
    loads: [
      {
        name: 'items',
        script: 'perf/items.js',
        paths: [],
        profile: 'steady',
        ratePerSecond: 100,
        roundMs: 5000,
        env: {},
      },
    ],
    pages: [],
    compare: {
      strategy: 'auto',
      timeBudgetMs: 480_000,
      pairing: 'side-by-side',
      mustSee: 0.25,
      ignore: ['**/*.md'],
    },
    thresholds: [],
    comment: 'always',
    failOn: 'regression',
    seed: 7,
    notes: [],
    ...changes,
  };
}

export function sceneOf(plan: Plan, changes: Partial<Scene> = {}): Scene {
  return {
    head: { sha: 'b'.repeat(40) },
    base: { sha: 'a'.repeat(40) },
    sources: [
      { side: 'head', directory: '/head', plan: plan.preview },
      { side: 'base', directory: '/base', plan: plan.preview },
    ],
    scripts: { items: '/base/perf/items.js' },
    versions: { k6: '2.2.0' },
    problems: [],
    ...changes,
  };
}
