import type { Plan, PreviewPlan } from '../../../../src/model/plan.ts';
import type { Scene } from '../../../../src/scene.ts';
import type { Arm } from './arms.ts';
import type { Staging } from './condition.ts';
import type { RecorderOptions } from './options.ts';

/** Generous: several shops start while the machine is busy. */
const READY_TIMEOUT_MS = 60_000;
const NODE = 'node --disable-warning=ExperimentalWarning';

/** How one arm's shop is built and started. */
export function shopPreview(
  common: Readonly<Record<string, string>>,
  arm: Arm,
  staging: Staging,
): PreviewPlan {
  return {
    kind: 'command',
    build: 'node build.js',
    prepare: `${NODE} src/seed.js`,
    start: `exec ${staging.serverPrefix}${NODE} ${staging.nodeFlags}server.js`,
    ready: '/healthz',
    readyTimeoutMs: READY_TIMEOUT_MS,
    env: { ...common, ...arm.injection?.env },
  };
}

/** What the gate would be told, as far as a round needs it. */
export function shopPlan(
  { roundMs, ratePerSecond, seed }: Pick<RecorderOptions, 'roundMs' | 'ratePerSecond' | 'seed'>,
  preview: PreviewPlan,
): Plan {
  return {
    mode: 'gate',
    name: 'corpus',
    workingDirectory: '.',
    preview,
    loads: [
      { name: 'shop', script: 'perf/shop.js', paths: [], profile: 'steady', ratePerSecond, roundMs, env: {} },
    ],
    pages: [{ name: 'home', path: '/', devices: ['mobile'] }],
    serverMetricsPath: '/metrics',
    compare: {
      strategy: 'paired',
      timeBudgetMs: 600_000,
      pairing: 'side-by-side',
      mustSee: 0.25,
      ignore: [],
    },
    thresholds: [],
    comment: 'never',
    failOn: 'never',
    seed,
    notes: [],
  };
}

export function shopScene(script: string): Scene {
  return {
    head: { sha: '' },
    base: null,
    sources: [],
    scripts: { shop: script },
    versions: {},
    problems: [],
  };
}
