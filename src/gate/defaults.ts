/** From a metric id and the team's rules to everything the gate must know of the metric. */

import type { MetricId, MetricSpec } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import type { ThresholdRule } from '../model/plan.ts';
import type { MetricDefaults } from './metric-table.ts';
import { kindDefaults, lastSegment, metricDefaults } from './metric-table.ts';
import { metricPattern } from '../model/metric-pattern.ts';

/** What a run knows of a metric besides its id; without hints (a samples file) every metric of a gating class gates. */
export interface SpecHints {
  /** Median number of requests behind one round's value. */
  readonly requestsPerRound?: number;
  readonly roundMs?: number;
  /** The five busiest endpoints of the metric's load. */
  readonly busiest?: ReadonlySet<string>;
  /** Endpoints that nearly always fail on head and did not on base. */
  readonly broken?: ReadonlySet<string>;
  /** The script sets its own pace (as-written, closed model), so throughput is an outcome and not an input. */
  readonly closedModel?: boolean;
}

/** Why a metric does not gate that the team wants only to see. */
export const RULED_OUT = 'a rule says gate: false';
/** Why the timings of a page do not. */
export const SAME_BYTES = 'both sides serve the same bytes, so the page was not timed again';

/** A quantile p is judged from 30 requests a round beyond it: n (1 - p), below the median n p. Source: docs/verdicts.md section 2. */
const TAIL_REQUESTS = 30;

/** A duration for a sentence: "6 s", "90 s". */
function seconds(ms: number): string {
  return `${String(Math.ceil(ms / 1000))} s`;
}

function quantileObstacle(id: MetricId, defaults: MetricDefaults, hints: SpecHints): string | undefined {
  const { quantile } = defaults;
  const { requestsPerRound: seen, roundMs } = hints;
  if (quantile === undefined || seen === undefined) return undefined;
  const wanted = Math.ceil(TAIL_REQUESTS / Math.min(quantile, 1 - quantile) - 1e-6);
  if (seen >= wanted) return undefined;
  const text = `${lastSegment(id)} needs ${String(wanted)} requests a round to be judged, a round has ${String(Math.round(seen))}`;
  if (roundMs === undefined || seen <= 0) return text;
  return `${text}: rounds of ${seconds((roundMs * wanted) / seen)} would do`;
}

/** Which metrics of a run gate by default: at most 8 per load. Returns why not, or undefined. */
function runObstacle(id: MetricId, defaults: MetricDefaults, hints: SpecHints): string | undefined {
  const parts = splitMetricId(id);
  if (!parts) return undefined;
  const { family, middle, metric } = parts;
  if (metric === 'throughput')
    return hints.closedModel === true
      ? undefined
      : 'throughput is an input where the arrival rate is set; it is judged for scripts that set their own pace';
  if (!defaults.gates) return `${metric} is shown and does not gate by default`;
  if (defaults.kind === 'set') return 'sets of failing audits are shown and do not gate by default';
  if (family !== 'load') return undefined;
  if (metric === 'latency-p50') {
    if (middle === 'all') return 'the median over different endpoints is not judged; each busy endpoint is';
    if (hints.busiest && !hints.busiest.has(middle)) return 'not among the five busiest endpoints';
    return undefined;
  }
  if (middle === 'all' || (metric === 'errors' && hints.broken?.has(middle) === true)) return undefined;
  return `${metric} is judged for the whole script`;
}

interface Ruled {
  readonly regression?: number;
  readonly floor?: number;
  readonly limit?: number;
  readonly target?: number;
  readonly gate?: boolean;
}

/** The fields the rules set for this id: the last matching rule wins, field by field. */
function ruled(id: MetricId, rules: readonly ThresholdRule[]): Ruled {
  const found: { -readonly [Key in keyof Ruled]: Ruled[Key] } = {};
  for (const rule of rules) {
    if (!metricPattern(rule.metric)(id)) continue;
    if (rule.regression !== undefined) found.regression = rule.regression;
    if (rule.floor !== undefined) found.floor = rule.floor;
    if (rule.limit !== undefined) found.limit = rule.limit;
    if (rule.target !== undefined) found.target = rule.target;
    if (rule.gate !== undefined) found.gate = rule.gate;
  }
  return found;
}

function gatesByDefault(id: MetricId, defaults: MetricDefaults, hints: SpecHints | undefined): boolean {
  if (defaults.gates) return true;
  if (!hints) return defaults.perGeneration === true;
  return hints.closedModel === true && lastSegment(id) === 'throughput';
}

/** `gated` with a reason beside it: the limit gates, the comparison does not (`compares`). */
function gating(
  own: Ruled,
  hard: string | undefined,
  soft: string | undefined,
  byDefault: boolean,
): { readonly gated: boolean; readonly reason?: string } {
  if (own.gate === false) return { gated: false, reason: RULED_OUT };
  const asked = own.gate === true || own.regression !== undefined;
  const obstacle = hard ?? (asked ? undefined : soft);
  if (obstacle !== undefined) return { gated: own.limit !== undefined, reason: obstacle };
  return { gated: asked || byDefault || own.limit !== undefined };
}

/** True when the metric's change gates; a metric may gate by its limit alone. */
export function compares(spec: MetricSpec): boolean {
  return spec.gated && spec.ungatedReason === undefined;
}

/**
 * Kind, unit, threshold, floor, limit and gate of a metric. Rules by pattern (last match wins per field); a rule
 * with `regression` gates what it matches and one with `limit` gates it by its limit, unless it says `gate: false`.
 * A quantile with too few requests a round is never compared; `ungatedReason` says what would make it.
 */
export function metricSpec(id: MetricId, rules: readonly ThresholdRule[], hints?: SpecHints): MetricSpec {
  const defaults = metricDefaults(id) ?? { ...kindDefaults('timing'), gates: false };
  const own = ruled(id, rules);
  const hard = hints ? quantileObstacle(id, defaults, hints) : undefined;
  const soft = hints ? runObstacle(id, defaults, hints) : undefined;
  const { gated, reason } = gating(own, hard, soft, gatesByDefault(id, defaults, hints));
  return {
    id,
    kind: defaults.kind,
    unit: defaults.unit,
    better: defaults.better,
    regression: own.regression ?? defaults.regression,
    floor: own.floor ?? defaults.floor,
    ...(own.limit === undefined ? {} : { limit: own.limit }),
    ...(own.target === undefined ? {} : { target: own.target }),
    gated,
    primary: defaults.primary,
    ...(reason === undefined ? {} : { ungatedReason: reason }),
  };
}
