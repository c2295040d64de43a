/** Hand-written runs with realistic numbers, one per verdict: the golden reports in fixtures/reports are made of them. */

import type { Problem } from '../../src/model/failure.ts';
import type { MetricId, MetricKind, Side, Unit, Value } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PageFacts, PageResource, Round, Stage, Target } from '../../src/model/round.ts';
import type { BaselineColumn, RunRecord } from '../../src/model/run.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import type { Judgement, MetricVerdict, Outcome } from '../../src/model/verdict.ts';

const BASE = '4be1d2083f6f0f4c7bb0b46e1df1b9a2d1a7c310';
const HEAD = '9f3c2ab6d5e4403f8a77c1be3c6a9e0f12d45b67';

export const plan: Plan = {
  mode: 'gate',
  name: 'default',
  workingDirectory: '.',
  preview: {
    kind: 'command',
    build: 'npm ci && npm run build',
    start: 'npm start',
    ready: '/healthz',
    readyTimeoutMs: 60_000,
    env: {},
  },
  loads: [
    {
      name: 'shop',
      script: 'perf/checkout.js',
      paths: [],
      profile: 'steady',
      ratePerSecond: 100,
      roundMs: 5000,
      env: {},
    },
  ],
  pages: [
    { name: 'home', path: '/', devices: ['mobile'] },
    { name: 'checkout', path: '/checkout', devices: ['mobile'] },
  ],
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
  seed: 2166136261,
  notes: [
    {
      message: 'Rate: 100/s, 40 % of the 250/s that base sustained',
      override: 'load: [{ script: perf/checkout.js, rate: 100/s }]',
    },
  ],
};

/** Block values around a level: small, repeatable wobble instead of a random generator. */
function around(level: number, spread: number, count: number, shift: number): readonly number[] {
  const wobble = [0.1, -0.6, 0.4, -0.2, 0.9, -0.8, 0.3, 0, -0.4, 0.7, -0.1, 0.5];
  return Array.from({ length: count }, (_, index) => {
    const value = level * (1 + spread * (wobble[(index * 5 + shift) % wobble.length] ?? 0));
    return Number(value.toPrecision(4));
  });
}

export interface MetricSketch extends Partial<MetricVerdict> {
  readonly id: MetricId;
  readonly outcome: Outcome;
}

/** A row with everything a judgement says of it; what the sketch leaves out is that of a quiet p50. */
export function metric(sketch: MetricSketch): MetricVerdict {
  const kind: MetricKind = sketch.kind ?? 'timing';
  const unit: Unit = sketch.unit ?? 'ms';
  return {
    kind,
    unit,
    better: 'lower',
    gated: true,
    primary: true,
    base: 41.8,
    head: 42.1,
    change: 0.007,
    low: -0.008,
    high: 0.022,
    upper: 0.032,
    detectable: 0.062,
    p: 0.61,
    stage: 'screen',
    reason: 'rules out a slowdown over 3.2 %',
    regression: 0.05,
    floor: 0.2,
    limit: null,
    target: null,
    flagged: false,
    ...sketch,
  };
}

const search = 'load/shop/GET /api/search/latency-p50';
const bootup = 'page/checkout/mobile/main-thread-time';
const scripts = 'page/checkout/mobile/script-bytes';
const queries = 'server/shop/shop_sql_queries_total';
const cpu = 'server/shop/cpu';

const quiet: readonly MetricVerdict[] = [
  metric({
    id: 'load/shop/GET /api/products/latency-p50',
    outcome: 'unchanged',
    base: 3.52,
    head: 3.54,
    limit: 300,
    target: 5,
  }),
  metric({
    id: 'load/shop/GET /api/products/:id/latency-p50',
    outcome: 'unchanged',
    base: 2.1,
    head: 2.08,
    change: -0.009,
    low: -0.021,
    high: 0.004,
    upper: 0.014,
    detectable: 0.058,
    reason: 'rules out a slowdown over 1.4 %',
  }),
  metric({
    id: 'load/shop/GET /api/cart/latency-p50',
    outcome: 'improved',
    base: 4.91,
    head: 4.32,
    change: -0.12,
    low: -0.141,
    high: -0.098,
    upper: -0.081,
    p: 1,
    reason: 'better by 12 %, beyond doubt',
  }),
  metric({
    id: 'load/shop/POST /api/checkout/latency-p50',
    outcome: 'unchanged',
    base: 11.2,
    head: 11.3,
    change: 0.011,
    low: -0.02,
    high: 0.041,
    upper: 0.052,
    detectable: 0.083,
    reason: 'rules out a slowdown over 5.2 %, and less than 0.2 ms does not matter',
  }),
  metric({
    id: 'load/shop/all/errors',
    outcome: 'unchanged',
    kind: 'rate',
    unit: 'ratio',
    base: [0, 6000],
    head: [1, 6000],
    change: 0.000167,
    low: -0.0004,
    high: 0.0009,
    upper: 0.0009,
    detectable: 0.006,
    regression: 0.005,
    floor: 0,
    reason: 'rules out a growth over 0.09 points',
  }),
  metric({
    id: 'load/shop/all/latency-p95',
    outcome: 'inconclusive',
    primary: false,
    base: 58.2,
    head: 66.9,
    change: 0.15,
    low: -0.06,
    high: 0.38,
    upper: 0.43,
    detectable: 0.46,
    regression: 0.1,
    floor: 1,
    reason:
      'could not tell: between -6 % and +38 %; 46 % or more would have been seen; about 60 blocks would settle it',
  }),
  metric({
    id: 'load/shop/all/throughput',
    outcome: 'info',
    gated: false,
    primary: false,
    unit: 'per-second',
    better: 'higher',
    base: 99.8,
    head: 99.7,
    change: 0.001,
    low: -0.002,
    high: 0.004,
    upper: 0.005,
    floor: 0,
    reason:
      'throughput is an input where the arrival rate is set; it is judged for scripts that set their own pace',
  }),
  metric({
    id: 'page/home/mobile/bytes',
    outcome: 'unchanged',
    kind: 'exact',
    unit: 'B',
    base: 241_300,
    head: 241_300,
    change: 0,
    low: 0,
    high: 0,
    upper: null,
    detectable: 0.02,
    p: null,
    stage: 'exact',
    regression: 0.02,
    floor: 5120,
    target: 250_000,
    reason: 'counted exactly: the same on both sides, which rules out any growth',
  }),
  metric({
    id: 'page/home/mobile/main-thread-time',
    outcome: 'unchanged',
    base: 402,
    head: 405,
    change: 0.008,
    low: -0.02,
    high: 0.037,
    upper: 0.047,
    detectable: 0.098,
    regression: 0.1,
    floor: 50,
    reason: 'rules out a slowdown over 4.7 %',
  }),
  metric({
    id: 'page/home/mobile/cls',
    outcome: 'unchanged',
    kind: 'absolute',
    unit: 'score',
    primary: false,
    base: 0.012,
    head: 0.012,
    change: 0,
    low: -0.001,
    high: 0.001,
    upper: 0.001,
    detectable: 0.05,
    stage: 'exact',
    regression: 0.05,
    floor: 0,
    reason: 'repeats exactly; the change of 0 is under the 0.05 allowed, which rules out more',
  }),
];

const failing: readonly MetricVerdict[] = [
  metric({
    id: search,
    outcome: 'regressed',
    base: 41.8,
    head: 49.6,
    change: 0.187,
    low: 0.163,
    high: 0.211,
    upper: 0.222,
    p: 0.000002,
    stage: 'confirm',
    limit: 300,
    target: 60,
    reason: 'confirmed: +18.7 % on 8 fresh blocks of the same machine, after +19 % at the screen',
  }),
  metric({
    id: bootup,
    outcome: 'regressed',
    base: 612,
    head: 744,
    change: 0.2157,
    low: 0.172,
    high: 0.261,
    upper: 0.27,
    p: 0.0001,
    stage: 'confirm',
    regression: 0.1,
    floor: 50,
    reason: 'confirmed: +22 % on 4 fresh blocks of the same machine, after +20 % at the screen',
  }),
  metric({
    id: scripts,
    outcome: 'regressed',
    kind: 'exact',
    unit: 'B',
    primary: true,
    base: 184_200,
    head: 276_600,
    change: 0.5016,
    low: 0.5016,
    high: 0.5016,
    upper: null,
    detectable: 0.02,
    p: null,
    stage: 'exact',
    regression: 0.02,
    floor: 5120,
    target: 200_000,
    reason: 'counted exactly: worse by 92.4 kB (+50.2 %), more than the +2 % allowed',
  }),
  metric({
    id: queries,
    outcome: 'regressed',
    kind: 'exact',
    unit: 'count',
    primary: false,
    base: 3,
    head: 14,
    change: 3.667,
    low: 3.667,
    high: 3.667,
    upper: null,
    detectable: 0,
    p: null,
    stage: 'exact',
    regression: 0,
    floor: 0,
    reason: 'counted exactly: worse by 11 (+367 %), more than the +0 % allowed',
  }),
  metric({
    id: cpu,
    outcome: 'regressed',
    unit: 'cpu-ms',
    base: 2.31,
    head: 2.82,
    change: 0.221,
    low: 0.19,
    high: 0.252,
    upper: 0.26,
    p: 0.00001,
    stage: 'confirm',
    regression: 0.1,
    floor: 0,
    reason: 'confirmed: +22.1 % on 8 fresh blocks of the same machine, after +21 % at the screen',
  }),
  metric({
    id: 'page/checkout/mobile/lcp',
    outcome: 'inconclusive',
    primary: false,
    base: 2310,
    head: 2640,
    change: 0.14,
    low: -0.02,
    high: 0.33,
    upper: 0.36,
    detectable: 0.41,
    regression: 0.1,
    floor: 100,
    limit: 2500,
    target: 2500,
    reason:
      'could not tell: between -2 % and +33 %; 41 % or more would have been seen; about 30 blocks would settle it',
  }),
  metric({
    id: 'page/checkout/mobile/failing-accessibility',
    outcome: 'info',
    gated: false,
    primary: false,
    kind: 'set',
    unit: 'names',
    base: ['color-contrast'],
    head: ['color-contrast', 'image-alt'],
    change: 1,
    low: 1,
    high: 1,
    upper: null,
    detectable: 1,
    p: null,
    stage: 'exact',
    regression: 0,
    floor: 0,
    reason: 'new on head: image-alt',
  }),
];

export const column: BaselineColumn = {
  runs: 30,
  sha: 'c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80912',
  runId: '9901',
  at: '2026-11-21T03:17:00Z',
  commitsBehind: 2,
  values: {
    [search]: 43,
    [bootup]: 605,
    [scripts]: 184_000,
    [queries]: 3,
    [cpu]: 2.34,
    'page/checkout/mobile/lcp': 2300,
    'load/shop/GET /api/products/latency-p50': 3.5,
    'load/shop/GET /api/cart/latency-p50': 4.9,
    'load/shop/all/errors': [0, 6000],
    'page/home/mobile/bytes': 241_300,
  },
  trend: {
    [search]: [41.2, 41.9, 42.3, 41.6, 42.8, 42.1, 43.3, 42.6, 43.1, 42.9, 43.4, 43],
    [bootup]: [598, 611, 603, 620, 594, 607, 601, 612, 599, 605, 610, 605],
    [scripts]: [
      171_000, 171_000, 171_000, 178_400, 178_400, 178_400, 178_400, 184_000, 184_000, 184_000, 184_000,
      184_000,
    ],
  },
  commits: Array.from({ length: 12 }, (_, index) => `${(index + 1).toString(16).repeat(7)}${BASE.slice(7)}`),
};

/** Rounds of a target: blocks of both sides, or one side for a history. */
function rounds(target: Target, stage: Stage, blocks: number, sides: readonly Side[]): readonly Round[] {
  return Array.from({ length: blocks }, (_, block) => block).flatMap((block) =>
    sides.map((side, position): Round => ({
      stage,
      block,
      target,
      side,
      position,
      generation: Math.floor(block / 2),
      at: `2026-11-21T09:${String(10 + block).padStart(2, '0')}:${position === 0 ? '00' : '06'}Z`,
      elapsedMs: 5200,
      values: target.kind === 'load' ? loadValues : {},
      problems: [],
      ...(target.kind === 'load' && { load: loadFacts }),
      ...(target.kind === 'page' && stage === 'exact' && { page: pageFacts(target.name, side) }),
      host: { steal: block === 3 && side === 'head' ? 0.031 : 0.001 },
    })),
  );
}

const loadValues: Readonly<Record<MetricId, Value>> = {
  'load/shop/GET /api/products/latency-p50': 3.5,
  'load/shop/GET /api/products/:id/latency-p50': 2.1,
  [search]: 43,
  'load/shop/GET /api/cart/latency-p50': 4.9,
  'load/shop/POST /api/checkout/latency-p50': 11.2,
};
const loadFacts = {
  requests: 500,
  iterations: 100,
  dropped: 0,
  offeredPerSecond: 100,
  exitCode: 0,
  endpointRequests: {
    'GET /api/products': 100,
    'GET /api/products/:id': 100,
    'GET /api/search': 150,
    'GET /api/cart': 100,
    'POST /api/checkout': 50,
  },
};

function resource(
  name: string,
  type: string,
  transferBytes: number,
  renderBlocking: PageResource['renderBlocking'],
): PageResource {
  return { name, type, transferBytes, renderBlocking };
}

/** The checkout page of head has a new blocking script and lost a style sheet; every other page is the same. */
function pageFacts(name: string, side: Side): PageFacts {
  const path = name === 'home' ? '/' : `/${name}`;
  const before = [
    resource(path, 'Document', 6_200, false),
    resource('/assets/app.js', 'Script', 184_200, false),
    resource('/assets/old.css', 'Stylesheet', 3_100, true),
  ];
  const after = [
    resource(path, 'Document', 6_240, false),
    resource('/assets/app.js', 'Script', 184_200, false),
    resource('/assets/vendor-charts.js', 'Script', 92_400, true),
  ];
  return {
    requestedPath: path,
    finalPath: path,
    status: 200,
    title: 'Shop',
    servedHash: name === 'home' || side === 'base' ? `${name}-1` : `${name}-2`,
    resources: name === 'home' || side === 'base' ? before : after,
    retries: 0,
  };
}

const shop: Target = { kind: 'load', name: 'shop' };
const home: Target = { kind: 'page', name: 'home', device: 'mobile' };
const checkout: Target = { kind: 'page', name: 'checkout', device: 'mobile' };
const both: readonly Side[] = ['base', 'head'];

function sampled(row: MetricVerdict, blocks: number): PairedMetric {
  const { id, kind, unit, better, regression, floor, gated, primary, base, head } = row;
  const spec = { id, kind, unit, better, regression, floor, gated, primary };
  if (typeof base !== 'number' || typeof head !== 'number' || kind === 'exact')
    return { ...spec, base: base === null ? [] : [base], head: head === null ? [] : [head] };
  const spread = id.includes('p95') || id.includes('lcp') ? 0.16 : 0.03;
  return { ...spec, base: around(base, spread, blocks, 0), head: around(head, spread, blocks, 7) };
}

function judgement(part: Partial<Judgement> & Pick<Judgement, 'verdict' | 'reason'>): Judgement {
  return { metrics: [], next: null, findings: [], problems: [], ...part };
}

export function run(part: Partial<RunRecord> & Pick<RunRecord, 'judgement'>): RunRecord {
  const metrics = part.judgement.metrics.filter((row) => row.stage !== 'history');
  const confirmed = metrics.filter((row) => row.stage === 'confirm');
  return {
    schema: 'tollgate/run@1',
    plan,
    strategy: 'paired',
    base: { sha: BASE, ref: 'main' },
    head: { sha: HEAD },
    startedAt: '2026-11-21T09:10:00Z',
    elapsedMs: 370_000,
    runner: {
      cpu: 'AMD EPYC 7763 64-Core Processor',
      cores: 4,
      calibration: 101.3,
      image: 'ubuntu-24.04',
      memoryBytes: 16_700_000_000,
    },
    versions: {
      tollgate: '0.1.0',
      k6: '2.2.0',
      lighthouse: '13.5.0',
      chrome: '152.0.7204.92',
      node: '24.21.0',
    },
    rounds: [
      ...rounds(shop, 'screen', 12, both),
      ...rounds(home, 'exact', 1, both),
      ...rounds(checkout, 'exact', 1, both),
      ...rounds(checkout, 'screen', 4, both),
      ...(confirmed.length > 0
        ? [...rounds(shop, 'confirm', 8, both), ...rounds(checkout, 'confirm', 4, both)]
        : []),
    ],
    ...(metrics.length > 0 && {
      samples: {
        schema: 'tollgate/samples@1' as const,
        strategy: 'paired' as const,
        metrics: metrics.map((row) => sampled(row, 12)),
        ...(confirmed.length > 0 && { confirm: { metrics: confirmed.map((row) => sampled(row, 8)) } }),
      },
    }),
    problems: [],
    ...part,
  };
}

const failed = judgement({
  verdict: 'fail',
  reason: '2 regressions confirmed',
  metrics: [...quiet, ...failing],
  findings: [
    {
      cause: search,
      ids: [search, cpu, queries],
      text: '`GET /api/search` p50 41.8 ms → 49.6 ms (+18.7 %). On the server: cpu +22.1 %, shop_sql_queries_total 3 → 14 (+367 %).',
    },
    {
      cause: scripts,
      ids: [bootup, scripts],
      text: '`checkout` on mobile script bytes 184 kB → 277 kB (+50.2 %). What follows from it: main thread time +21.6 %.',
    },
  ],
});

const nothing = { rounds: [], strategy: 'none' as const };
const trouble = (kind: Problem['kind'], message: string): readonly Problem[] => [{ kind, message }];

const withoutPages: Plan = { ...plan, pages: [] };

/** One record per text a run can get; the key is the name of its golden files. */
export const records: Readonly<Record<string, RunRecord>> = {
  fail: run({
    judgement: failed,
    baselineColumn: column,
    problems: [
      {
        kind: 'warning',
        message: 'This pull request changes `.github/tollgate.yml`: the thresholds of base were used',
      },
    ],
    claims: [
      {
        id: 'load/shop/GET /api/cart/latency-p50',
        claimed: -0.1,
        measured: -0.12,
        low: -0.141,
        high: -0.098,
        outcome: 'held',
      },
      { id: 'page/home/mobile/bytes', claimed: -0.2, measured: 0, low: 0, high: 0, outcome: 'missed' },
    ],
    debts: [
      {
        commit: 'aa51e55d0c0de1f00dfeedbeefcafe0123456789',
        at: '2026-11-09T15:04:00Z',
        reason: 'product images in two sizes',
        metrics: ['page/home/mobile/bytes'],
      },
    ],
  }),
  'fail-limit': run({
    judgement: judgement({
      verdict: 'fail',
      reason: '1 row is over its limit',
      metrics: [
        metric({
          id: search,
          outcome: 'over-limit',
          base: 288,
          head: 331,
          change: 0.149,
          low: -0.01,
          high: 0.32,
          upper: 0.35,
          detectable: 0.4,
          limit: 300,
          target: 100,
          reason: 'over its limit of 300 ms beyond doubt; could not tell: between -1 % and +32 %',
        }),
        ...quiet,
      ],
    }),
    plan: withoutPages,
  }),
  'fail-trial': run({ judgement: failed, plan: { ...plan, failOn: 'never' } }),
  'fail-errors': run({
    judgement: judgement({
      verdict: 'fail',
      reason: 'errors regressed; the latency of failed requests says nothing',
      metrics: [
        metric({
          id: 'load/shop/all/errors',
          outcome: 'regressed',
          kind: 'rate',
          unit: 'ratio',
          base: [2, 6000],
          head: [118, 6000],
          change: 0.0193,
          low: 0.0165,
          high: 0.0225,
          upper: 0.0225,
          detectable: 0.006,
          p: 1e-24,
          stage: 'confirm',
          regression: 0.005,
          floor: 0,
          reason:
            'confirmed: +1.9 points on 8 fresh blocks of the same machine, after +2 points at the screen',
        }),
        ...quiet.filter(({ id }) => id.startsWith('page/')),
      ],
    }),
  }),
  'fail-history': run({
    judgement: judgement({
      verdict: 'fail',
      reason: '1 regression against the history of main',
      metrics: [
        metric({
          id: search,
          outcome: 'regressed',
          base: 43,
          head: 64.1,
          change: 0.49,
          low: 0.35,
          high: 0.64,
          upper: 0.68,
          detectable: 0.31,
          p: 0.00004,
          stage: 'history',
          reason:
            'worse by 49 % against 30 runs of main; base could not be built here, so fresh blocks could not confirm it',
        }),
      ],
    }),
    strategy: 'baseline',
    rounds: rounds(shop, 'history', 5, ['head']),
    baselineColumn: column,
    problems: [
      {
        kind: 'warning',
        message:
          'base 4be1d20 could not be built (`npm ci` exited with code 1): judged against the history of main',
      },
    ],
  }),
  pass: run({
    judgement: judgement({ verdict: 'pass', reason: 'no row is worse', metrics: quiet }),
    baselineColumn: column,
  }),
  'pass-limits': run({
    judgement: judgement({
      verdict: 'pass',
      reason: 'every limit holds',
      metrics: [
        metric({
          id: search,
          outcome: 'info',
          base: null,
          head: 43.2,
          change: null,
          low: null,
          high: null,
          upper: null,
          detectable: null,
          p: null,
          limit: 300,
          reason: 'within its limit; no base was asked for',
        }),
      ],
    }),
    strategy: 'limits-only',
    base: null,
    rounds: rounds(shop, 'history', 5, ['head']),
  }),
  'pass-skipped': run({
    judgement: judgement({ verdict: 'pass', reason: 'nothing to measure' }),
    ...nothing,
    elapsedMs: 900,
    skipped: 'Only files that nothing runs have changed: README.md and 3 more (compare.ignore).',
  }),
  inconclusive: run({
    judgement: judgement({
      verdict: 'inconclusive',
      reason: '1 of 9 primary rows could not have seen a change of 25 %',
      metrics: [
        metric({
          id: search,
          outcome: 'inconclusive',
          base: 41.8,
          head: 47.3,
          change: 0.13,
          low: -0.11,
          high: 0.44,
          upper: 0.5,
          detectable: 0.57,
          reason:
            'could not tell: between -11 % and +44 %; 57 % or more would have been seen; a quieter runner or a larger threshold would settle it',
        }),
        metric({
          id: 'page/checkout/mobile/main-thread-time',
          outcome: 'missing',
          base: 612,
          head: null,
          change: null,
          low: null,
          high: null,
          upper: null,
          detectable: null,
          p: null,
          reason: 'measured on base and not on head: the audit of head failed (NO_FCP) three times',
        }),
        ...quiet,
      ],
    }),
  }),
  'no-baseline': run({
    judgement: judgement({
      verdict: 'no-baseline',
      reason: 'base could not be built and main has no baseline yet',
      metrics: quiet.map((row) => ({
        ...row,
        outcome: 'new' as const,
        base: null,
        change: null,
        low: null,
        high: null,
        upper: null,
        detectable: null,
        p: null,
        stage: 'history' as const,
        reason: 'only on head: nothing to compare with',
      })),
    }),
    strategy: 'baseline',
    base: null,
    rounds: rounds(shop, 'history', 5, ['head']),
  }),
  invalid: run({
    judgement: judgement({
      verdict: 'invalid',
      reason: 'the preview of head died while it was measured',
      problems: trouble(
        'invalid',
        "The preview of head exited with code 1 in block 3 of `shop`; its last lines:\nnode:internal/modules/cjs/loader:1210\n  throw err;\nError: Cannot find module './rank'\n``` </details> @everyone\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)",
      ),
    }),
    rounds: rounds(shop, 'screen', 3, both),
  }),
  'error-preview': run({
    judgement: judgement({
      verdict: 'error',
      reason: 'the preview of head did not start',
      problems: trouble(
        'preview',
        '`npm start` exited with code 1 after 0.8 s; last lines:\n> shop@1.4.0 start\n> node server.js\n\nError: listen EADDRINUSE: address already in use :::3000\n::error file=server.js::forged\n\u001b[31mnpm ERR! code ELIFECYCLE\u001b[0m',
      ),
    }),
    ...nothing,
    elapsedMs: 21_000,
  }),
  'error-config': run({
    judgement: judgement({
      verdict: 'error',
      reason: '.github/tollgate.yml has 2 mistakes',
      problems: trouble(
        'config',
        '.github/tollgate.yml has 2 mistakes:\n.github/tollgate.yml:4:3 "duraton" is not a key of load; did you mean "duration"?\n.github/tollgate.yml:9:18 regression is "5"; a percentage is wanted, like "5%"',
      ),
    }),
    ...nothing,
    elapsedMs: 300,
  }),
  error: run({
    judgement: judgement({
      verdict: 'error',
      reason: 'k6 could not be had',
      problems: trouble(
        'environment',
        'k6 was not on PATH and https://github.com/grafana/k6/releases answered 503 three times: put k6 on PATH or name a `k6-mirror`',
      ),
    }),
    ...nothing,
    elapsedMs: 64_000,
  }),
  stress: run({
    judgement: judgement({ verdict: 'pass', reason: 'stress tests report and do not gate' }),
    plan: { ...plan, mode: 'stress', stress: { peakPerSecond: 800, durationMs: 60_000, profile: 'stress' } },
    strategy: 'none',
    base: null,
    rounds: [],
    stress: {
      load: 'shop',
      profile: 'stress',
      text: 'Holds 400/s and breaks at 600/s: p95 over 300 ms. The server is the bottleneck (3.9 of 4 cores), k6 was at 31 % of one.',
      capacity: { holds: 400, breaks: 600 },
      steps: [
        {
          ratePerSecond: 100,
          requests: 1500,
          errors: 0,
          p50Ms: 4.1,
          p95Ms: 12.2,
          attainedPerSecond: 100,
          dropped: 0,
        },
        {
          ratePerSecond: 200,
          requests: 3000,
          errors: 0,
          p50Ms: 4.6,
          p95Ms: 18.9,
          attainedPerSecond: 200,
          dropped: 0,
        },
        {
          ratePerSecond: 400,
          requests: 6000,
          errors: 3,
          p50Ms: 9.7,
          p95Ms: 121,
          attainedPerSecond: 399.6,
          dropped: 0,
        },
        {
          ratePerSecond: 600,
          requests: 8710,
          errors: 212,
          p50Ms: 388,
          p95Ms: 1430,
          attainedPerSecond: 581,
          dropped: 290,
          broke: 'p95 1.43 s, limit 300 ms',
        },
        {
          ratePerSecond: 800,
          requests: 8690,
          errors: 1904,
          p50Ms: 1810,
          p95Ms: 5020,
          attainedPerSecond: 579,
          dropped: 3310,
          broke: 'p95 5.02 s, limit 300 ms',
        },
      ],
    },
  }),
  baseline: run({
    judgement: judgement({
      verdict: 'pass',
      reason: 'The history of main now has 31 runs; 30 are kept',
      metrics: quiet.map((row) => ({ ...row, stage: 'history' as const })),
    }),
    plan: { ...plan, mode: 'baseline' },
    strategy: 'baseline',
    rounds: rounds(shop, 'history', 5, ['head']),
    baselineColumn: column,
    drift: [
      {
        id: search,
        since: 'c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80912',
        at: '2026-11-17T03:17:00Z',
        change: 0.064,
        after: 'a11ce0fa2b3c4d5e6f708192a3b4c5d6e7f80912',
        suspects: ['c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80912', 'badcab1e2b3c4d5e6f708192a3b4c5d6e7f80912'],
      },
    ],
    savings: [
      { page: 'home', title: 'Reduce unused JavaScript', savedMs: 310, savedBytes: 48_200 },
      { page: 'checkout', title: 'Improve image delivery', savedBytes: 31_000 },
    ],
  }),
};

/** The links a comment in the wild would carry. */
export const links = {
  report: 'https://github.com/acme/shop/actions/runs/991/artifacts/17',
  runUrl: 'https://github.com/acme/shop/actions/runs/991',
  pushes: ['pass', 'pass', 'fail'] as const,
  candidates: [
    {
      sha: 'c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80912',
      runId: '9901',
      accepted: true,
      reason: 'schedule run on main, 2 commits behind the base, 6 h old',
    },
    {
      sha: 'deadbeefcafe4d5e6f708192a3b4c5d6e7f80912',
      runId: '9911',
      accepted: false,
      reason: 'made by a fork: its head repository is `mallory/shop`',
    },
  ],
};

/** One of the records by its name. */
export function record(name: string): RunRecord {
  const found = records[name];
  if (!found) throw new Error(`no record called ${name}`);
  return found;
}

/** 500 long rows: more than a comment can hold. */
export function manyRows(outcome: 'regressed' | 'unchanged'): readonly MetricVerdict[] {
  return Array.from({ length: 500 }, (_, index) =>
    metric({
      id: `load/shop/GET /api/${'very-long-segment-'.repeat(4)}${String(index).padStart(3, '0')}/latency-p50`,
      outcome,
      change: 0.1 + index / 1000,
      reason: 'confirmed: +18.7 % on 8 fresh blocks of the same machine, after +19 % at the screen'.repeat(3),
    }),
  );
}
