/** A visit without servers: the gate's loop against a world that is written down. */

import type { Problem } from '../../src/model/failure.ts';
import type { MetricId, Side, Value } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Ask, BlockAsk, Round, Target } from '../../src/model/round.ts';
import type { GateFacts } from '../../src/gate/facts.ts';
import { first, next } from '../../src/gate/first-next.ts';
import type { Random } from '../../src/stats/random.ts';
import { createRandom } from '../../src/stats/random.ts';

export function planWith(over: Partial<Plan> = {}, compare: Partial<Plan['compare']> = {}): Plan {
  return {
    mode: 'gate',
    name: 'default',
    workingDirectory: '.',
    preview: { kind: 'command', start: 'npm start', ready: '/', readyTimeoutMs: 60_000, env: {} },
    loads: [{ name: 'shop', paths: ['/'], profile: 'steady', ratePerSecond: 140, roundMs: 5000, env: {} }],
    pages: [{ name: 'home', path: '/', devices: ['mobile'] }],
    compare: {
      strategy: 'auto',
      timeBudgetMs: 480_000,
      pairing: 'side-by-side',
      mustSee: 0.25,
      ignore: [],
      ...compare,
    },
    thresholds: [],
    comment: 'always',
    failOn: 'regression',
    seed: 7,
    notes: [],
    ...over,
  };
}

export const FACTS: GateFacts = {
  base: { available: true },
  noise: {},
  runner: { cpu: 'EPYC 7763', cores: 4, calibration: 100 },
  readyMs: 800,
};

export interface World {
  /** Head's values times this, per metric id. */
  readonly slower?: Readonly<Record<MetricId, number>>;
  readonly sd?: number;
  /** Pages whose served bytes differ between the sides. */
  readonly changed?: readonly string[];
  /** Problems of a round. */
  readonly problems?: (target: Target, side: Side, block: BlockAsk) => readonly Problem[];
  /** Values that replace the world's. */
  readonly values?: (target: Target, side: Side) => Readonly<Record<MetricId, Value>>;
  readonly seed?: number;
  /** Requests a round of further endpoints. */
  readonly endpoints?: Readonly<Record<string, number>>;
}

const LOAD: Readonly<Record<string, number>> = {
  'GET /a/latency-p50': 12,
  'GET /b/latency-p50': 30,
  'all/latency-p95': 60,
};
const PAGE: Readonly<Record<string, number>> = {
  lcp: 2000,
  tbt: 150,
  'main-thread-time': 600,
  'bootup-time': 300,
};

function loadValues(name: string): Readonly<Record<MetricId, Value>> {
  const timings = Object.entries(LOAD).map(([metric, value]) => [`load/${name}/${metric}`, value] as const);
  return {
    ...Object.fromEntries(timings),
    [`load/${name}/all/errors`]: [0, 700],
    [`server/${name}/cpu`]: 3,
    [`server/${name}/queries`]: 3,
    [`server/${name}/memory-peak`]: 90e6,
  };
}

function pageValues(name: string, device: string): Readonly<Record<MetricId, Value>> {
  const of = (metric: string) => `page/${name}/${device}/${metric}`;
  return {
    ...Object.fromEntries(Object.entries(PAGE).map(([metric, value]) => [of(metric), value])),
    [of('bytes')]: 200_000,
    [of('requests')]: 12,
  };
}

function valuesOf(
  world: World,
  random: Random,
  target: Target,
  side: Side,
): Readonly<Record<MetricId, Value>> {
  const own = target.kind === 'load' ? loadValues(target.name) : pageValues(target.name, target.device);
  const exact = /\/(bytes|requests|queries)$/;
  const drawn = Object.entries(own).map(([id, value]) => {
    if (typeof value !== 'number') return [id, value] as const;
    const factor = side === 'head' ? (world.slower?.[id] ?? 1) : 1;
    return [
      id,
      value * factor * (exact.test(id) ? 1 : Math.exp((world.sd ?? 0.01) * random.normal())),
    ] as const;
  });
  return { ...Object.fromEntries(drawn), ...world.values?.(target, side) };
}

function factsOf(world: World, target: Target, side: Side): Pick<Round, 'load' | 'page'> {
  if (target.kind === 'load')
    return {
      load: {
        requests: 700,
        iterations: 350,
        dropped: 0,
        exitCode: 0,
        offeredPerSecond: 140,
        endpointRequests: { 'GET /a': 350, 'GET /b': 350, ...world.endpoints },
      },
    };
  const hash = world.changed?.includes(target.name) ? side : 'same';
  return {
    page: {
      requestedPath: '/',
      finalPath: '/',
      status: 200,
      title: 'Home',
      servedHash: hash,
      resources: [],
      retries: 0,
    },
  };
}

export interface Visit {
  readonly asks: readonly Ask[];
  readonly rounds: readonly Round[];
}

/** Runs the loop of the hall to its end. A round takes its length and 1.2 s; an audit 5.1 s. */
export function visit(plan: Plan, facts: GateFacts, world: World = {}): Visit {
  const random = createRandom(world.seed ?? 1);
  const asks: Ask[] = [];
  const rounds: Round[] = [];
  let generation = 0;
  let ask = first(plan, [], facts);
  while (ask) {
    asks.push(ask);
    if (asks.length > 20) throw new Error('the gate does not come to an end');
    for (const block of ask.blocks) {
      if (block.restart) generation += 1;
      for (const [position, side] of block.order.entries())
        rounds.push({
          stage: block.stage,
          block: block.block,
          target: block.target,
          side,
          position,
          generation,
          at: '2026-11-21T10:00:00Z',
          elapsedMs: block.target.kind === 'load' ? 6200 : 5100,
          values: valuesOf(world, random, block.target, side),
          problems: world.problems?.(block.target, side, block) ?? [],
          ...factsOf(world, block.target, side),
        });
    }
    ask = next(plan, rounds, facts);
  }
  return { asks, rounds };
}

/** "screen shop 0-7, page home 0-3": what was asked, in short. */
export function told(asks: readonly Ask[]): readonly string[] {
  return asks.map(({ stage, blocks }) => {
    const spans = Map.groupBy(blocks, ({ target }) =>
      target.kind === 'load' ? target.name : `${target.name} ${target.device}`,
    );
    const parts = [...spans].map(
      ([name, own]) => `${name} ${String(own[0]?.block)}-${String(own.at(-1)?.block)}`,
    );
    return `${stage}: ${parts.join(', ')}`;
  });
}
