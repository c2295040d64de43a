import { describe, expect, test } from 'vitest';

import type { LoadPlan, PagePlan, Plan } from '../../src/model/plan.ts';
import type { Anchor, CreepNotice, CreepSeen } from '../../src/model/anchor.ts';
import type { AcceptedShift } from '../../src/model/baseline.ts';
import type { Claim, Drift, PageSaving } from '../../src/model/notices.ts';
import type { LoadFacts, PageFacts, PageResource, Round } from '../../src/model/round.ts';
import type { BaselineColumn, RunRecord, StressResult, StressStep } from '../../src/model/run.ts';
import type { Judgement, MetricVerdict } from '../../src/model/verdict.ts';
import { parseRun } from '../../src/read/run-file.ts';

/** Every optional key of a type given: a key that the model gains and the schema lacks stops this file from compiling or passing. */
type Full<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> | Extract<T[K], null> };

const load: Full<LoadFacts> = {
  retryWithVus: 200,
  requests: 100,
  iterations: 50,
  dropped: 0,
  thrown: 3,
  offeredPerSecond: 40,
  scheduleLagP99Ms: 1.2,
  generatorCpu: 0.3,
  exitCode: 0,
  rawP95Ms: { 'GET /': 12 },
  endpointRequests: { 'GET /': 100 },
  answers: { 'GET /': { '200': 100 } },
  sketches: { 'GET /': 'AAAA' },
  thresholds: { 'p(95)<200': true },
};
const resource: Full<PageResource> = {
  name: '/app.js',
  type: 'script',
  transferBytes: 1000,
  bodyHash: 'abc',
  renderBlocking: true,
};
const page: Full<PageFacts> = {
  requestedPath: '/',
  finalPath: '/',
  status: 200,
  title: 'Lantern',
  servedHash: 'abc',
  resources: [resource],
  failed: [{ name: '/api/items', status: 500 }],
  benchmarkIndex: 1200,
  retries: 0,
  reportFile: 'lh.json',
  savings: [{ title: 'Minify CSS', savedMs: 10, savedBytes: 900 }],
};
const round: Full<Round> = {
  stage: 'screen',
  block: 0,
  target: { kind: 'load', name: 'shop' },
  side: 'base',
  position: 0,
  generation: 0,
  at: '2026-11-21T03:17:42.000Z',
  elapsedMs: 5000,
  values: {
    'load/shop/all/latency-p50': 41.2,
    'load/shop/all/errors': [0, 100],
    'page/home/mobile/failing-seo': ['title'],
  },
  problems: [{ kind: 'warning', message: 'slow', about: 'shop' }],
  load,
  page,
  host: { steal: 0, otherCpu: 0.1, previewCpu: 0.4 },
};
const loadPlan: Full<LoadPlan> = {
  name: 'shop',
  script: 'perf/shop.js',
  paths: [],
  profile: 'steady',
  ratePerSecond: 40,
  busiestShare: 0.5,
  roundMs: 5000,
  roundDefault: true,
  env: {},
  guessed: true,
};
const pagePlan: Full<PagePlan> = {
  name: 'home',
  path: '/',
  devices: ['mobile', 'desktop'],
  expect: '/en/',
  guessed: true,
};
const plan: Full<Plan> = {
  mode: 'gate',
  name: 'default',
  workingDirectory: '.',
  preview: {
    kind: 'command',
    build: 'b',
    prepare: 'p',
    start: 's',
    ready: '/',
    readyTimeoutMs: 1000,
    env: { A: 'b' },
  },
  loads: [loadPlan],
  pages: [pagePlan],
  serverMetricsPath: '/metrics',
  compare: {
    strategy: 'auto',
    timeBudgetMs: 480_000,
    pairing: 'side-by-side',
    mustSee: 0.25,
    ignore: ['**/*.md'],
    confirm: 'fresh-runner',
  },
  thresholds: [
    {
      metric: 'load/*',
      regression: 0.05,
      limit: 300,
      target: 100,
      floor: 0.2,
      gate: true,
      at: 'tollgate.yml:1:1',
    },
  ],
  comment: 'always',
  failOn: 'regression',
  accepted: [{ reason: 'bigger hero', metrics: ['page/*'] }],
  stress: { peakPerSecond: 400, durationMs: 60_000, profile: 'breakpoint' },
  seed: 7,
  notes: [{ message: 'guessed', override: 'start: x' }],
};
const row: Full<MetricVerdict> = {
  id: 'load/shop/all/latency-p50',
  kind: 'timing',
  unit: 'ms',
  better: 'lower',
  outcome: 'regressed',
  gated: true,
  primary: true,
  base: 41.2,
  head: 49.6,
  change: 0.2,
  low: 0.16,
  high: 0.21,
  upper: 0.22,
  detectable: 0.06,
  p: 0.001,
  stage: 'confirm',
  reason: 'slower',
  regression: 0.05,
  floor: 0.2,
  limit: 300,
  target: 100,
  flagged: true,
  steadier: { quantile: 'p75', change: 0.09 },
};
const judgement: Judgement = {
  verdict: 'fail',
  reason: '1 slowdown',
  metrics: [row, { ...row, base: null, head: [1, 20], change: null, p: null }],
  next: { stage: 'confirm', ids: [row.id] },
  findings: [{ cause: row.id, ids: [row.id], text: 'slower' }],
  problems: [],
};
const step: Full<StressStep> = {
  ratePerSecond: 40,
  requests: 100,
  errors: 0,
  p50Ms: 4,
  p95Ms: 9,
  attainedPerSecond: 40,
  dropped: 0,
  broke: 'p95',
  generatorSaturated: true,
};
const stress: Full<StressResult> = {
  load: 'shop',
  profile: 'breakpoint',
  steps: [step],
  capacity: { holds: 40, breaks: 80 },
  text: 'breaks at 80/s',
};
const baselineColumn: Full<BaselineColumn> = {
  runs: 30,
  sha: '4be1d20',
  runId: '991',
  at: '2026-11-20T03:17:42.000Z',
  commitsBehind: 2,
  commits: ['4be1d20'],
  values: { a: 1 },
  trend: { a: [1, 2] },
};
const spec = {
  id: 'a',
  kind: 'timing',
  unit: 'ms',
  better: 'lower',
  regression: 0.05,
  floor: 0.2,
  limit: 1,
  target: 1,
  gated: true,
  primary: true,
  ungatedReason: 'x',
} as const;
const claim: Full<Claim> = {
  id: 'a',
  claimed: -0.5,
  measured: -0.4,
  low: -0.5,
  high: null,
  outcome: 'unclear',
  why: 'x',
};
const debt: Full<AcceptedShift> = {
  commit: 'a',
  at: '2026-11-20T03:17:42.000Z',
  reason: 'x',
  metrics: ['a'],
};
const drift: Full<Drift> = {
  id: 'a',
  since: 'b',
  at: '2026-11-20T03:17:42.000Z',
  change: 0.1,
  after: 'd',
  suspects: ['c'],
  revert: 'git revert 4be1d20',
};
const anchor: Full<Anchor> = {
  sha: 'a'.repeat(40),
  name: 'v1.2.0',
  kind: 'release',
  at: '2026-11-01T03:17:42.000Z',
};
const seen: Full<CreepSeen> = {
  id: 'a',
  change: 0.12,
  nights: 2,
  since: '2026-11-18T03:17:42.000Z',
  head: '4be1d20',
};
const creep: Full<CreepNotice> = {
  anchor,
  alarms: [seen],
  until: '4be1d20',
  suspects: ['4be1d20'],
  revert: 'git revert 4be1d20',
};
const saving: Full<PageSaving> = { page: '/', title: 'x', savedMs: 1, savedBytes: 2 };
const record: Full<RunRecord> = {
  skipped: 'only documents changed',
  claims: [claim],
  debts: [debt],
  drift: [drift],
  screened: {
    runner: { cpu: 'x', cores: 2 },
    versions: { k6: '2.2.0' },
    startedAt: '2026-11-21T03:07:42.000Z',
    elapsedMs: 60_000,
  },
  anchor,
  creep,
  savings: [saving],
  schema: 'tollgate/run@1',
  plan,
  strategy: 'paired',
  base: { sha: '4be1d20', dirty: false, ref: 'main' },
  head: { sha: '9f3c2ab' },
  startedAt: '2026-11-21T03:17:42.000Z',
  elapsedMs: 60_000,
  runner: { cpu: 'x', cores: 2, calibration: 1, image: 'u', memoryBytes: 1, os: 'l' },
  versions: { k6: '2.2.0' },
  scriptHash: 'sha256:1',
  rounds: [round],
  samples: {
    schema: 'tollgate/samples@1',
    strategy: 'paired',
    metrics: [{ ...spec, base: [1, 2], head: [[0, 1]], noise: 0.01 }],
    confirm: { metrics: [] },
  },
  judgement,
  problems: [],
  stress,
  baselineColumn,
  github: { repository: 'acme/shop', pullRequest: 7, runId: '991', runUrl: 'https://x' },
};

function changed(change: (content: Record<string, unknown>) => void): string {
  const content = structuredClone(record) as unknown as Record<string, unknown>;
  change(content);
  return JSON.stringify(content);
}

describe('the run file', () => {
  test('with every optional field is read as it was written', () => {
    expect(parseRun(JSON.stringify(record))).toEqual(record);
  });

  test('with the history rule’s samples is read as it was written', () => {
    const samples = {
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner: { cpu: 'x', cores: 2 },
      history: [
        { commit: 'a', at: '2026-11-20T03:17:42.000Z', runner: { cpu: 'x', cores: 2 }, metrics: { a: [1] } },
      ],
      metrics: [{ ...spec, head: [1, 2] }],
    };
    expect(parseRun(changed((c) => (c['samples'] = samples))).samples).toEqual(samples);
  });

  test.each<[string, string, string]>([
    [
      'a key nobody knows',
      changed((c) => (c['constructor'] = 1)),
      'the file: Unrecognized key: "constructor"',
    ],
    [
      'a verdict nobody knows',
      changed((c) => (c['judgement'] = { ...judgement, verdict: 'great' })),
      'judgement.verdict: Invalid option: expected one of "pass"|"fail"|"inconclusive"|"no-baseline"|"invalid"|"error"',
    ],
    [
      'a measurement that is null',
      changed((c) => (c['rounds'] = [{ ...round, values: { a: null } }])),
      'rounds.0.values.a: Invalid input',
    ],
    [
      'a text without end',
      changed((c) => (c['judgement'] = { ...judgement, reason: 'x'.repeat(20_001) })),
      'judgement.reason: Too big: expected string to have <=20000 characters',
    ],
  ])('%s is refused in a sentence', (_, text, sentence) => {
    expect(() => parseRun(text)).toThrow(
      expect.objectContaining({
        kind: 'environment',
        message: `the run file is not one that this version of Tollgate reads: ${sentence}`,
      }),
    );
  });

  test('a text of thousands of mistakes tells five', () => {
    const rounds = Array.from({ length: 50 }, () => ({}));
    expect(() => parseRun(changed((c) => (c['rounds'] = rounds)))).toThrow(/; and \d+ more$/);
  });
});
