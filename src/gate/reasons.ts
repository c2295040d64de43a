/** One sentence per row: why this outcome, what an `unchanged` rules out, what would settle an `inconclusive`. */

import type { MetricSpec } from '../model/metric.ts';
import { turned } from '../model/metric.ts';
import type { PairedMetric } from '../model/samples.ts';
import { compares } from './defaults.ts';
import type { Effect } from './effect.ts';
import { CONFIRM_ALPHA, CONFIRM_SHARE, LEAST_BLOCKS, matters, seenChange } from './effect.ts';
import { LARGEST } from './scale.ts';
import { amount, changeText, counted, signedPercent } from './wording.ts';

type Told = Pick<MetricSpec, 'kind' | 'unit' | 'better'>;

const scaleOf = (spec: Told) => (spec.kind === 'rate' || spec.kind === 'absolute' ? 'difference' : 'ratio');

/** "slowdown", "growth" or "drop": what getting worse is called for this metric. */
function worsening(spec: Told): string {
  if (spec.kind === 'rate') return 'rise';
  if (spec.better === 'higher') return 'drop';
  return spec.unit === 'ms' || spec.unit === 's' ? 'slowdown' : 'growth';
}

/** A change as people read it ("+" for more), kept finite. */
export function asRead(change: number, spec: Pick<MetricSpec, 'kind' | 'better'>): number {
  return Math.min(LARGEST, turned(change, spec));
}

/** The size of a change. */
function shown(spec: Told, effect: Effect, point: number): string {
  const change = effect.toChange(point);
  if (change === null) return 'an unknown share';
  return changeText(Math.abs(asRead(change, spec)), scaleOf(spec), spec.unit);
}

/** With its sign, "+" for more: a throughput that is a third lower reads -33 %. */
function signed(spec: Told, effect: Effect, point: number): string {
  const worse = effect.toChange(point);
  if (worse === null) return 'an unknown share';
  const change = asRead(worse, spec);
  if (scaleOf(spec) === 'ratio') return signedPercent(change);
  return `${change > 0 ? '+' : ''}${amount(change, spec.unit)}`;
}

/** Base's middle is 0: a change is no share of it. */
const shareless = (effect: Effect): boolean => effect.toChange(1) === null;

/** "between -2 % and +7 %", the smaller number first. */
function interval(spec: Told, effect: Effect): string {
  const { low, high } = effect;
  const [from, to] = spec.better === 'lower' ? [low, high] : [high, low];
  return `between ${signed(spec, effect, from)} and ${signed(spec, effect, to)}`;
}

/** " (+9.1 % at the p75, which scatters less here)"; empty without a witness. */
function witnessed(spec: Told, effect: Effect): string {
  const { steadier } = effect;
  if (steadier === undefined) return '';
  return ` (${signed(spec, effect, steadier.d)} at the ${steadier.quantile}, which scatters less here)`;
}

/** `unchanged`: what the bound rules out. */
export function unchangedReason(spec: MetricSpec, effect: Effect): string {
  if (shareless(effect)) return `rules out a ${worsening(spec)} of ${amount(spec.floor, spec.unit)} or more`;
  const bound = shown(spec, effect, Math.max(0, effect.upper));
  if (effect.upper < effect.allowed) return `rules out a ${worsening(spec)} over ${bound}`;
  return `rules out a ${worsening(spec)} over ${bound}, and less than ${amount(spec.floor, spec.unit)} does not matter`;
}

/** By how much a bound must clear the threshold, that it does so in four of five such runs: (1.64 + 0.84) / 1.64. */
const FOUR_IN_FIVE = 1.5;

/** How many blocks would bring the bound to the threshold; undefined when no affordable number would. */
function settlingBlocks(effect: Effect): number | undefined {
  const halfWidth = effect.high - effect.d;
  const room = Math.abs(matters(effect) - effect.d) - effect.noise;
  if (!(room > 0) || !(halfWidth > 0)) return undefined;
  const wanted = Math.ceil(effect.blocks * ((FOUR_IN_FIVE * halfWidth) / room) ** 2);
  return wanted <= 200 ? Math.max(wanted, effect.blocks + 1) : undefined;
}

function settling(effect: Effect): string {
  if (!effect.spread && effect.d > 0 && effect.d >= matters(effect))
    return 'failures in one round accuse nobody, more rounds would settle it';
  const blocks = settlingBlocks(effect);
  if (blocks !== undefined && blocks < 8) return 'about 8 blocks would settle it';
  if (blocks !== undefined) return `about ${counted(blocks, 'block')} would settle it`;
  return Math.abs(effect.d - matters(effect)) < effect.high - effect.d
    ? 'it lies too near the threshold for more blocks to settle it: another threshold would'
    : 'a quieter runner or a larger threshold would settle it';
}

function seen(spec: Told, effect: Effect): string {
  return seenChange(effect, effect.detectable) === null
    ? 'no change would have been called'
    : `${shown(spec, effect, effect.detectable)} or more would have been seen`;
}

/**
 * `inconclusive`: how wide the doubt is, what would have been seen, what would settle it (`settles`: where it is not blocks).
 * A row whose change does not gate is never called anything, so its change is told and no size that would have been seen.
 */
export function inconclusiveReason(spec: MetricSpec, effect: Effect, settles = settling(effect)): string {
  if (shareless(effect)) {
    const zero = "base's middle is 0, which nothing is a share of";
    if (!compares(spec)) return zero;
    if (spec.floor === 0)
      return `could not tell: ${zero}; a "floor", the least amount that matters, would settle it`;
    return `could not tell: ${zero}; ${amount(spec.floor, spec.unit)} or more is not ruled out; ${settles}`;
  }
  const range = interval(spec, effect);
  if (!compares(spec)) return `${signed(spec, effect, effect.d)} (${range})`;
  return `could not tell: ${range}; ${seen(spec, effect)}; ${settles}`;
}

/** Flagged at the screen with nothing fresh to confirm it; `again`: what was given of it and is not enough. */
export function unsettledReason(
  spec: MetricSpec,
  effect: Effect,
  again: Pick<PairedMetric, 'base' | 'head'> | undefined,
): string {
  const flag = `flagged at ${signed(spec, effect, effect.d)}${witnessed(spec, effect)}`;
  const blocks = again ? Math.min(again.base.length, again.head.length) : LEAST_BLOCKS;
  const given = blocks < LEAST_BLOCKS ? `, and ${counted(blocks, 'block')} of both sides are too few` : '';
  return `${flag}; an accusation needs fresh blocks to confirm it${given}, 8 would settle it`;
}

/** `regressed` by the fresh blocks; `screen` is absent where another machine flagged what could not be tested here. */
export function confirmedReason(spec: MetricSpec, screen: Effect | undefined, fresh: Effect): string {
  const apart =
    fresh.apart === undefined
      ? ''
      : ` (${signed(spec, fresh, fresh.apart)} against the load's other endpoints in the same rounds)`;
  const after = screen ? `${signed(spec, screen, screen.d)} at the screen` : 'a flag of another machine';
  return `confirmed: ${signed(spec, fresh, fresh.d)} on ${counted(fresh.blocks, 'fresh block')} of the same machine${apart}${witnessed(spec, fresh)}, after ${after}`;
}

/** Why the fresh blocks did not confirm the flag. */
export function unconfirmedReason(
  spec: MetricSpec,
  screen: Effect | undefined,
  fresh: Effect,
  adjusted: number,
): string {
  const flag = screen
    ? `flagged at ${signed(spec, screen, screen.d)}${witnessed(spec, screen)}`
    : 'flagged on another machine';
  const flagged = `${flag}, not confirmed: ${signed(spec, fresh, fresh.d)} on ${counted(fresh.blocks, 'fresh block')}`;
  if (fresh.d < CONFIRM_SHARE * fresh.allowed || fresh.d < fresh.floorWorse) return flagged;
  return adjusted > CONFIRM_ALPHA
    ? `${flagged}, which chance explains (p ${adjusted.toPrecision(2)})`
    : flagged;
}

/** `improved`. */
export function improvedReason(spec: MetricSpec, effect: Effect): string {
  if (effect.toChange(effect.d) === null) return 'better beyond doubt';
  return `better by ${shown(spec, effect, effect.d)}${witnessed(spec, effect)}, beyond doubt`;
}
