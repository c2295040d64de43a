/** What the nightly base-against-base teaches: each metric's noise floor and the change it can see. */

import type { MetricId } from '../model/metric.ts';
import type { NoiseFloors, NoiseNight } from '../model/plan.ts';
import type { PairedMetric, PairedSamples } from '../model/samples.ts';
import { noiseFloor } from '../stats/noise-floor.ts';
import { median } from '../stats/quantile.ts';
import { DEFAULT_NOISE } from './effect.ts';
import { pairedPower, screened, tested } from './paired.ts';
import { TRIMMED, mostBlocks, seenWith } from './seen-with.ts';
import type { Series } from './unlike-runner.ts';
import { seriesText } from './unlike-runner.ts';

/** Nights that are kept. */
const NIGHTS = 30;
/** Fewer nights than this mute nothing and teach no floor. */
const LEAST_NIGHTS = 3;

function nightOf(metric: PairedMetric, count: number): NoiseNight | undefined {
  // The floor that was learnt must not hide tonight's own noise.
  const { noise: _noise, ...plain } = metric;
  const said = tested(plain, pairedPower(count));
  if (said.kind !== 'effect' || metric.kind === 'rate') return undefined;
  const { d, se, blocks, allowed, toChange } = said.effect;
  // What the longest screen sees: a metric is muted only where no gate could tell.
  const scatter = { sd: (se * Math.sqrt(blocks)) / TRIMMED, e: leastNoise(metric) };
  const detectable = toChange(seenWith(mostBlocks(metric), scatter, { allowed, floor: 0, count }));
  return detectable !== null && Number.isFinite(detectable) ? { d, se, detectable } : undefined;
}

/** Timings: e is at least 1 %; absolutes start at nothing. */
function leastNoise(metric: PairedMetric): number {
  return metric.kind === 'timing' ? DEFAULT_NOISE : 0;
}

/**
 * The floors after one more night. `samples` are a run whose sides are the same commit; e =
 * max(1 %, 2 sqrt(max(0, Var(effects) - mean SE^2))) over the last 30 nights, `detectable` their median.
 * Metrics that were not measured tonight keep what they had; where a script or a tool is another one (`measuredWith`) the
 * nights before say nothing.
 */
export function learnNoise(
  before: NoiseFloors,
  samples: PairedSamples,
  measuredWith: Series = {},
): NoiseFloors {
  const count = samples.metrics.filter(screened).length;
  const learnt: Record<MetricId, NoiseFloors[MetricId]> = { ...before };
  for (const metric of samples.metrics) {
    const tonight = nightOf(metric, count);
    if (!tonight) continue;
    const known = before[metric.id];
    const series = seriesText(metric.id, measuredWith);
    const same = known?.series === undefined || known.series === series;
    const nights = [...(same ? (known?.nights ?? []) : []), tonight].slice(-NIGHTS);
    const e = noiseFloor(
      nights.map(({ d }) => d),
      nights.map(({ se }) => se),
      leastNoise(metric),
    );
    const seen =
      nights.length >= LEAST_NIGHTS ? { detectable: median(nights.map(({ detectable }) => detectable)) } : {};
    learnt[metric.id] = { e, ...seen, nights, series };
  }
  return learnt;
}
