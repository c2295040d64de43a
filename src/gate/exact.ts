/** Metrics that repeat exactly: bytes, requests, DOM size, queries per request, sets of failing audits. No test. */

import type { MetricSpec, Value } from '../model/metric.ts';
import type { Outcome } from '../model/verdict.ts';
import { median } from '../stats/quantile.ts';
import { clearlyFine, clearlyWorse, ownSpread, standing, visibleChange } from './exact-ranges.ts';
import { LARGEST } from './scale.ts';
import { amount, counted, listed, signedPercent } from './wording.ts';
import { anyNames, asNames, asNumbers, commonNames, rangeOf } from './values.ts';

/** What comparing without a test says. `change` as in `MetricVerdict`. */
export interface ExactResult {
  readonly outcome: Extract<Outcome, 'regressed' | 'improved' | 'unchanged' | 'inconclusive'>;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly detectable: number | null;
  readonly reason: string;
}

/** With fewer rounds than this, ranges that merely do not touch may do so by chance (1 in 924 at six each side). */
const ENOUGH_ROUNDS = 6;

/** A change of `to` against `from`, positive when worse; null where a ratio does not exist. */
function changeOf(from: number, to: number, { better }: MetricSpec): number | null {
  if (from === to) return 0;
  const [a, b] = better === 'lower' ? [from, to] : [to, from];
  return a === 0 ? null : Math.min(LARGEST, b / a - 1);
}

function exactReason(
  outcome: Exclude<ExactResult['outcome'], 'inconclusive'>,
  change: number | null,
  size: number,
  spec: MetricSpec,
  repeats: boolean,
): string {
  const by =
    change === null ? amount(size, spec.unit) : `${amount(size, spec.unit)} (${signedPercent(change)})`;
  switch (outcome) {
    case 'regressed':
      return `counted exactly: worse by ${by}, more than the ${signedPercent(spec.regression)} allowed`;
    case 'improved':
      return `counted exactly: better by ${amount(-size, spec.unit)}`;
    case 'unchanged':
      if (!repeats)
        return 'counted exactly: it scatters, all of it within what is allowed, which rules out more';
      return size === 0
        ? 'counted exactly: the same on both sides, which rules out any growth'
        : `counted exactly: the change of ${amount(size, spec.unit)} is within what is allowed, which rules out more`;
  }
}

/** Compares numbers that repeat exactly; where they do not, the whole ranges. */
export function exactResult(spec: MetricSpec, base: readonly Value[], head: readonly Value[]): ExactResult {
  const before = asNumbers(spec.id, base);
  const after = asNumbers(spec.id, head);
  const [b, h] = [rangeOf(before), rangeOf(after)];
  const repeats = b.least === b.most && h.least === h.most;
  const enough = repeats || Math.min(before.length, after.length) >= ENOUGH_ROUNDS;
  const outcome = clearlyWorse(b, h, spec, enough)
    ? 'regressed'
    : clearlyWorse(h, b, spec, enough)
      ? 'improved'
      : clearlyFine(b, h, spec)
        ? 'unchanged'
        : 'inconclusive';
  const [from, to] = [median(before), median(after)];
  const change = changeOf(from, to, spec);
  const size = spec.better === 'lower' ? to - from : from - to;
  const lower = spec.better === 'lower';
  const [low, high] = lower
    ? [changeOf(b.most, h.least, spec), changeOf(b.least, h.most, spec)]
    : [changeOf(b.least, h.most, spec), changeOf(b.most, h.least, spec)];
  const reason =
    outcome === 'inconclusive'
      ? `should repeat exactly and does not, and ${standing(b, h)}: more rounds, or a page that serves the same every time, would settle it`
      : exactReason(outcome, change, size, spec, repeats);
  const detectable = visibleChange({ ...b, middle: from }, { ...h, middle: to }, spec, enough);
  return { outcome, change, low, high, detectable, reason };
}

/** Names that are new in every round of head and in no round of base make it red; a name that flickers settles nothing. */
export function setResult(spec: MetricSpec, base: readonly Value[], head: readonly Value[]): ExactResult {
  const [before, after] = [asNames(spec.id, base), asNames(spec.id, head)];
  const [everBefore, everAfter] = [anyNames(before), anyNames(after)];
  const added = commonNames(after).filter((name) => !everBefore.has(name));
  const gone = commonNames(before).filter((name) => !everAfter.has(name));
  const flickering = [...everAfter].filter((name) => !everBefore.has(name) && !added.includes(name)).sort();
  const result = (outcome: ExactResult['outcome'], change: number, reason: string): ExactResult => ({
    outcome,
    change,
    low: change,
    high: change + flickering.length,
    detectable: Math.floor(spec.regression) + 1,
    reason,
  });
  if (added.length > spec.regression)
    return result('regressed', added.length, `new on head: ${listed(added)}`);
  if (flickering.length > 0)
    return result(
      'inconclusive',
      added.length,
      `${listed(flickering)} ${flickering.length === 1 ? 'is' : 'are'} in some rounds of head and not in others: more rounds would settle it`,
    );
  if (gone.length > 0 && added.length === 0)
    return result('improved', -gone.length, `gone from head: ${listed(gone)}`);
  return result(
    'unchanged',
    added.length,
    added.length === 0
      ? `${counted(everAfter.size, 'name')} on head, none of them new, which rules out a new one`
      : `new on head and allowed: ${listed(added)}`,
  );
}

/** Absolutes whose rounds all lie within this count as repeating. Source: docs/verdicts.md section 5. */
const REPEATS_WITHIN = 0.001;
/** And within this part of what is allowed, for what is allowed may be less than that. */
const REPEATS_WITHIN_SHARE = 0.1;

function repeatedReason(
  outcome: ExactResult['outcome'],
  change: number,
  bar: number,
  { unit }: MetricSpec,
): string {
  const [size, allowed] = [amount(Math.abs(change), unit), amount(bar, unit)];
  // Both may read the same where they are rounded.
  const under = size === allowed ? `less than the ${allowed}` : `${size}, under the ${allowed}`;
  switch (outcome) {
    case 'unchanged':
      if (change === 0) return 'repeats exactly: the same on both sides, which rules out any growth';
      return `repeats exactly; the change is ${under} allowed, which rules out more`;
    case 'inconclusive':
      return `could not tell: it lies so near the ${allowed} allowed that it depends on the round; another threshold would settle it`;
    case 'regressed':
    case 'improved':
      return `repeats exactly: ${outcome === 'regressed' ? 'worse' : 'better'} by ${size}`;
  }
}

/** The result for an absolute that repeats on both sides; undefined when it does not and must be tested. */
export function repeatedAbsolute(
  spec: MetricSpec,
  base: readonly Value[],
  head: readonly Value[],
): ExactResult | undefined {
  const before = asNumbers(spec.id, base);
  const after = asNumbers(spec.id, head);
  const [b, h] = [rangeOf(before), rangeOf(after)];
  const bar = Math.max(spec.regression, spec.floor);
  const within = Math.min(REPEATS_WITHIN, REPEATS_WITHIN_SHARE * bar);
  if (ownSpread(b, h) > within) return undefined;
  const sign = spec.better === 'lower' ? 1 : -1;
  const change = sign * (median(after) - median(before));
  const [most, least] =
    sign > 0 ? [h.most - b.least, h.least - b.most] : [b.most - h.least, b.least - h.most];
  // The subtraction may lose the last digit of a difference that is exactly the threshold.
  const reached = bar - 1e-12;
  const outcome =
    change > 0 && change >= reached
      ? 'regressed'
      : change < 0 && -change >= reached
        ? 'improved'
        : most <= 0 || most < reached
          ? 'unchanged'
          : 'inconclusive';
  return {
    outcome,
    change,
    low: least,
    high: most,
    detectable: bar,
    reason: repeatedReason(outcome, change, bar, spec),
  };
}
