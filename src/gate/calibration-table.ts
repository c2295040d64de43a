/** Base against base as a table: each metric's noise, what a gate on this machine sees, and what 5 % and 10 % cost. */

import type { Calibration, CalibrationNeed, CalibrationRow } from '../model/calibration.ts';
import type { MetricId } from '../model/metric.ts';
import type { PairedMetric, PairedSamples } from '../model/samples.ts';
import { standardDeviation } from '../stats/moments.ts';
import { median } from '../stats/quantile.ts';
import { LOOKS } from './budget.ts';
import { compares } from './defaults.ts';
import { DEFAULT_NOISE, LEAST_BLOCKS } from './effect.ts';
import type { Scale } from './scale.ts';
import { differenceScale, logOffset, logScale } from './scale.ts';
import type { Bar, Scatter } from './seen-with.ts';
import { confirmFor, kindOf, mostBlocks, seenWith } from './seen-with.ts';
import { asNumbers } from './values.ts';
import { amount, counted, percent } from './wording.ts';

/** The sizes people ask for. Source: the goals of the verdict bench. */
const CHANGES = [0.05, 0.1] as const;
/** A change of 5 % is found reliably with a threshold of 3 %: at its own threshold every second estimate is below it. */
const THRESHOLD_SHARE = 0.6;
const MINUTE = 60_000;

/** Block effects on the metric's scale, and what that scale is. */
interface Noise extends Scatter {
  readonly scale: Scale;
  readonly middle: number;
}

function noiseOf(metric: PairedMetric): Noise {
  const base = asNumbers(metric.id, metric.base);
  const head = asNumbers(metric.id, metric.head);
  const middle = median(base);
  if (metric.kind === 'absolute') {
    const differences = base.map((value, block) => (head[block] ?? Number.NaN) - value);
    const scale = differenceScale(metric);
    return { scale, sd: standardDeviation(differences), e: metric.noise ?? 0, middle };
  }
  const offset = logOffset([...base, ...head], middle, metric.floor);
  const ratios = base.map((value, block) =>
    Math.log(((head[block] ?? Number.NaN) + offset) / (value + offset)),
  );
  const scale = logScale(metric, middle, offset);
  return { scale, sd: standardDeviation(ratios), e: metric.noise ?? DEFAULT_NOISE, middle };
}

/** The fewest blocks with which `wanted` is seen; undefined: not with as many as a gate takes. */
function blocksFor(wanted: number, noise: Noise, bar: Bar, most: number): number | undefined {
  for (let blocks = LEAST_BLOCKS; blocks <= most; blocks += 1)
    if (seenWith(blocks, noise, bar) <= wanted) return blocks;
  return undefined;
}

function needOf(
  change: number,
  metric: PairedMetric,
  noise: Noise,
  count: number,
  pairMs: number,
): CalibrationNeed {
  const threshold = Math.min(metric.regression, THRESHOLD_SHARE * change);
  const none = { change, blocks: null, rounds: null, minutes: null, threshold };
  const { floorWorse } = noise.scale;
  const wanted = Math.log1p(change);
  if (noise.middle === 0) return { ...none, why: 'it is 0, and a ratio to that means nothing' };
  if (floorWorse >= wanted) {
    const size = amount(change * noise.middle, metric.unit);
    const why = `${percent(change)} of ${amount(noise.middle, metric.unit)} is ${size}, and changes under ${amount(metric.floor, metric.unit)} do not matter: set a smaller \`floor\``;
    return { ...none, why };
  }
  const most = mostBlocks(metric);
  const blocks = blocksFor(wanted, noise, { allowed: Math.log1p(threshold), floor: floorWorse, count }, most);
  if (blocks === undefined) {
    const instead =
      kindOf(metric) === 'page'
        ? 'a steadier page, a quieter machine'
        : 'longer rounds (`duration`), a steadier script';
    const why = `${percent(change)} takes more than the ${String(most)} blocks that a gate goes to: ${instead} or another threshold (\`regression\`)`;
    return { ...none, why };
  }
  const confirm = confirmFor(blocks);
  return {
    change,
    threshold,
    blocks: { screen: blocks, confirm },
    rounds: 2 * (blocks + confirm),
    minutes: ((blocks + confirm) * pairMs) / MINUTE,
  };
}

function repeats(metric: PairedMetric): string {
  const seen = new Set([...metric.base, ...metric.head].map((value) => JSON.stringify(value)));
  const rounds = counted(metric.base.length + metric.head.length, 'round');
  return seen.size === 1
    ? `repeats exactly in ${rounds}: any change shows in one block`
    : `had ${counted(seen.size, 'different value')} in ${rounds}, although it is meant to repeat exactly: what differs from run to run hides changes`;
}

function rowOf(metric: PairedMetric, count: number, pairMs: (id: MetricId) => number): CalibrationRow {
  const { id, kind, unit } = metric;
  const blocks = Math.min(metric.base.length, metric.head.length);
  const bare = { id, kind, unit, gated: compares(metric), blocks, noise: null, detectable: null, needs: [] };
  if (blocks === 0) return { ...bare, value: null, why: 'was measured on one side only' };
  if (kind === 'set') return { ...bare, value: null, why: repeats(metric) };
  if (kind === 'rate')
    return { ...bare, value: null, why: 'a share of failures: more requests see less, blocks do not matter' };
  const value = median(asNumbers(id, metric.base));
  if (kind === 'exact') return { ...bare, value, why: repeats(metric) };
  if (blocks < LEAST_BLOCKS) {
    const why = `${counted(blocks, 'block')} say nothing about noise, at least ${String(LEAST_BLOCKS)} are needed: give more \`time-budget\``;
    return { ...bare, value, why };
  }
  const noise = noiseOf(metric);
  const full = LOOKS[kindOf(metric)][1];
  const { allowed, floorWorse, toChange } = noise.scale;
  const detectable = toChange(seenWith(full, noise, { allowed, floor: floorWorse, count }));
  const found = { ...bare, value, noise: noise.sd, detectable: finite(detectable) };
  if (kind === 'absolute')
    return { ...found, why: 'is compared by difference: 5 % and 10 % of it mean nothing' };
  const why = metric.gated ? metric.ungatedReason : (metric.ungatedReason ?? 'is shown and does not gate');
  const needs = CHANGES.map((change) => needOf(change, metric, noise, count, pairMs(id)));
  return { ...found, needs, ...(why === undefined ? {} : { why }) };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/**
 * The table of a run whose sides are the same commit; gated metrics first. `pairMs` is what one more pair of values
 * of a metric costs, in milliseconds (gate/pair-cost.ts).
 */
export function calibrationTable(samples: PairedSamples, pairMs: (id: MetricId) => number): Calibration {
  const count = samples.metrics.filter(
    (metric) => compares(metric) && metric.kind !== 'exact' && metric.kind !== 'set',
  ).length;
  const rows = samples.metrics.map((metric) => rowOf(metric, count, pairMs));
  return {
    schema: 'tollgate/calibration@1',
    rows: [...rows.filter(({ gated }) => gated), ...rows.filter(({ gated }) => !gated)],
  };
}
