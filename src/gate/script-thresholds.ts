/** The k6 script's own thresholds: SLOs of the team's, checked in every round. */

import type { MetricId, MetricSpec, Value } from '../model/metric.ts';
import { loadMetricId } from '../model/metric.ts';
import type { Round } from '../model/round.ts';
import { lastSegment } from './metric-table.ts';

const SEGMENT = 'threshold';

/**
 * A threshold is broken when it failed in more than this share of the rounds beyond doubt: four of four, five of five,
 * seven of eight. Single short rounds may miss an SLO that the run holds. Judgement.
 */
const MOST_FAILED = 0.4;

/** True for `load/<name>/<metric: expression>/threshold`. */
export function isScriptThreshold(id: MetricId): boolean {
  return lastSegment(id) === SEGMENT;
}

/** The round with `[failed, 1]` for each threshold of its script. */
export function withScriptThresholds(round: Round): Round {
  const { load, target } = round;
  if (!load?.thresholds || Object.keys(round.values).length === 0) return round;
  const values = Object.entries(load.thresholds).map(([expression, held]): [MetricId, Value] => [
    loadMetricId(target.name, expression, SEGMENT),
    [held ? 0 : 1, 1],
  ]);
  return { ...round, values: { ...round.values, ...Object.fromEntries(values) } };
}

/** Gates by its limit alone: the script says what is too slow, not what is slower. */
export function scriptThresholdSpec(id: MetricId): MetricSpec {
  return {
    id,
    kind: 'rate',
    unit: 'ratio',
    better: 'lower',
    regression: 1,
    floor: 0,
    limit: MOST_FAILED,
    gated: true,
    primary: false,
    ungatedReason: "the script's own threshold, a limit and not a comparison",
  };
}
