import { metricSpec } from '../../../src/gate/defaults.ts';
import { loadMetricId, serverMetricId } from '../../../src/model/metric.ts';
import type { ThresholdRule } from '../../../src/model/plan.ts';
import type { Random } from '../../../src/stats/random.ts';
import type { TrueMetric } from './session.ts';
import type { World } from './world.ts';

/** What a pull request truly does. */
export interface Change {
  readonly name: string;
  /** True ratio of head to base; 1 is a clean PR. */
  readonly ratio: number;
  readonly where: 'none' | 'one endpoint' | 'every endpoint';
}

export interface PullRequest {
  readonly metrics: readonly TrueMetric[];
  /** One of these rows must be named for a detection to count; none in clean PRs. */
  readonly targets: readonly string[];
}

/** Requests to one endpoint are this share of its neighbours' CPU and tail: what follows from one slower handler. */
const TAIL_SHARE = 0.3;

/** Levels of the endpoint that is changed lie above this, so that no threshold in ms hides the change. */
const TARGET_LEVEL_MS = 8;

function evenly(random: Random, [least, most]: readonly [number, number]): number {
  return least + (most - least) * random.uniform();
}

/**
 * A PR of `count` gated metrics as the product gates them: p50 of endpoints, p95 of all, CPU per request, errors of
 * all. A slower endpoint truly moves CPU by its share and the tail by a third; those rows are changed too, but only
 * the endpoint's own p50 counts as the right one.
 */
export function drawPullRequest(
  world: World,
  change: Change,
  rules: readonly ThresholdRule[],
  random: Random,
): PullRequest {
  const count = world.metricCounts[random.integer(world.metricCounts.length)] ?? 8;
  const endpoints = count - 3;
  const hit = random.integer(endpoints);
  const effect = Math.log(change.ratio);
  const everywhere = change.where === 'every endpoint';
  const touched = change.where !== 'none';
  const metrics: TrueMetric[] = [];
  // Shown beside the medians and never gated: what a steadier witness says (src/gate/company.ts).
  const witnesses: TrueMetric[] = [];
  for (let i = 0; i < endpoints; i += 1) {
    const own = everywhere || (touched && i === hit);
    const level = Math.exp(evenly(random, [Math.log(own ? TARGET_LEVEL_MS : 1), Math.log(200)]));
    const truth = {
      level,
      sd: evenly(random, world.blockSd),
      exposure: 0.5 + random.uniform(),
      effect: own ? effect : 0,
    };
    const row = (quantile: number) => ({
      spec: metricSpec(loadMetricId('shop', `GET /api/${i}`, `latency-p${String(quantile)}`), rules),
      ...truth,
    });
    metrics.push(row(50));
    if (world.twoSpeeds) witnesses.push(...[10, 25, 75].map(row));
  }
  const part = (share: number) => (touched ? Math.log1p((change.ratio - 1) * (everywhere ? 1 : share)) : 0);
  metrics.push({
    spec: metricSpec(loadMetricId('shop', 'all', 'latency-p95'), rules),
    level: 120,
    sd: world.tailFactor * evenly(random, world.blockSd),
    exposure: 2.5,
    effect: part(TAIL_SHARE),
  });
  metrics.push({
    spec: metricSpec(serverMetricId('shop', 'cpu'), rules),
    level: 3,
    sd: evenly(random, world.blockSd) / 2,
    exposure: 0.3,
    effect: part(1 / endpoints),
  });
  metrics.push({
    spec: metricSpec(loadMetricId('shop', 'all', 'errors'), rules),
    level: [0, 0, 0.001, 0.005][random.integer(4)] ?? 0,
    sd: 0,
    exposure: 0,
    effect: 0,
  });
  const changed = metrics.slice(0, endpoints).filter((metric) => metric.effect !== 0);
  return { metrics: [...metrics, ...witnesses], targets: changed.map(({ spec }) => spec.id) };
}

/** Rules that allow another regression for latencies and CPU. */
export function allowing(regression: number): readonly ThresholdRule[] {
  return [
    { metric: 'load/*/latency-p50', regression, at: 'bench' },
    { metric: 'server/*/cpu', regression, at: 'bench' },
    { metric: 'load/*/latency-p95', regression: 2 * regression, at: 'bench' },
  ];
}
