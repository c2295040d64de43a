/** Slow creep: main against an anchor (last release or last accepted commit), one runner, two nights in a row. */

import type { MetricId } from '../model/metric.ts';
import type { PairedSamples } from '../model/samples.ts';
import { pairedPower, tested } from './paired.ts';
import { compares } from './defaults.ts';

/** Source of both: docs/verdicts.md section 7. */
const ALPHA = 0.01;
const CREEP = 0.1;

export interface Creep {
  readonly id: MetricId;
  /** Against the anchor, a ratio minus one. */
  readonly change: number;
}

/** Timings of main that lie 10 % or more behind the anchor tonight, beyond the noise floor at 1 %. */
export function creepTonight(samples: PairedSamples): readonly Creep[] {
  return samples.metrics.filter(compares).flatMap((metric) => {
    const said = tested(metric, pairedPower(1));
    if (metric.kind !== 'timing' || said.kind !== 'effect') return [];
    const { d, p, toChange, floorWorse } = said.effect;
    const change = toChange(d);
    const raised = change !== null && p <= ALPHA && change >= CREEP && d >= floorWorse;
    return raised ? [{ id: metric.id, change }] : [];
  });
}

/** What was raised the last anchor night too: one bad night raises no alarm. */
export function creepAlarms(tonight: readonly Creep[], lastNight: readonly Creep[]): readonly Creep[] {
  const before = new Set(lastNight.map(({ id }) => id));
  return tonight.filter(({ id }) => before.has(id)).toSorted((a, b) => b.change - a.change);
}
