/** What a stress run found, in the words of the question its profile asks. */

import type { StressResult, StressStep } from '../model/run.ts';
import { amount } from './wording.ts';

export interface StressWords {
  readonly load: string;
  readonly profile: string;
  /** In order of time, judged. */
  readonly steps: readonly StressStep[];
  /** Length of each step in milliseconds, where it is known. */
  readonly lengthsMs: readonly (number | undefined)[];
  readonly capacity: StressResult['capacity'];
}

const rate = (value: number): string => amount(value, 'per-second');

const GENERATOR =
  "k6 was at the end of its strength and the server was not, so the server's own limit lies higher.";

/**
 * `spike`: did it hold, and when was it back. `soak`, `volume`: did the rate hold to the end, and how the last part compares
 * with the first. Any other: between which rates it breaks.
 */
export function stressText(words: StressWords): string {
  const { load, profile, steps } = words;
  if (steps.length === 0) return `${load} was not driven: there was no step.`;
  const said =
    profile === 'spike' ? spikeText(words) : isConstant(profile) ? partsText(words) : climbText(words);
  return steps.find(broken)?.generatorSaturated === true ? `${said} ${GENERATOR}` : said;
}

const isConstant = (profile: string): boolean => profile === 'soak' || profile === 'volume';
const broken = ({ broke }: StressStep): boolean => broke !== undefined;

function climbText({ load, steps, capacity }: StressWords): string {
  const first = steps.find(broken);
  if (!first)
    return `${load} holds ${rate(capacity?.holds ?? Math.max(...steps.map((step) => step.ratePerSecond)))}, the highest rate that was tried; where it breaks is not known.`;
  const held = capacity ? `${load} holds ${rate(capacity.holds)} and ` : `${load} `;
  return `${held}breaks at ${rate(first.ratePerSecond)}: ${first.broke ?? ''}.`;
}

/** Steps: calm, the spike, and the parts of the calm after it. */
function spikeText({ load, steps, lengthsMs }: StressWords): string {
  const [before, spike, ...after] = steps;
  if (!before || !spike || broken(before))
    return `${load} breaks at ${rate(before?.ratePerSecond ?? 0)}, before the spike: ${before?.broke ?? ''}.`;
  const spiked = broken(spike)
    ? `${load} breaks in the spike from ${rate(before.ratePerSecond)} to ${rate(spike.ratePerSecond)}: ${spike.broke ?? ''}.`
    : `${load} holds the spike from ${rate(before.ratePerSecond)} to ${rate(spike.ratePerSecond)}.`;
  const last = after.findLastIndex(broken);
  const seconds = secondsOf(lengthsMs.slice(2, 2 + (last < 0 ? after.length : last + 1)));
  if (last < 0)
    return broken(spike)
      ? `${spiked} It is back at once: at ${rate(before.ratePerSecond)} it holds again${seconds === undefined ? '' : ` all of the ${seconds} after it`}.`
      : `${spiked} Before and after it holds ${rate(before.ratePerSecond)}.`;
  const why = after[last]?.broke ?? '';
  return last === after.length - 1
    ? `${spiked} It is not back${seconds === undefined ? '' : ` ${seconds} later`}, at ${rate(before.ratePerSecond)} again: ${why}.`
    : `${spiked} It is back${seconds === undefined ? '' : ` after ${seconds}`} at ${rate(before.ratePerSecond)}; until then: ${why}.`;
}

/** One rate all the time, in equal parts. */
function partsText({ load, steps, lengthsMs }: StressWords): string {
  const [first] = steps;
  const last = steps.at(-1);
  const at = steps.findIndex(broken);
  if (!first || !last) return '';
  if (at >= 0) {
    const held = at === 0 ? undefined : secondsOf(lengthsMs.slice(0, at));
    const when = `in part ${String(at + 1)} of ${String(steps.length)}${held === undefined ? '' : `, after ${held}`}`;
    const again = steps.slice(at + 1).some((step) => !broken(step)) ? ' A later part holds again.' : '';
    return `${load} does not hold ${rate(first.ratePerSecond)}: it breaks ${when}: ${steps[at]?.broke ?? ''}.${again}`;
  }
  const whole = secondsOf(lengthsMs);
  const holds = `${load} holds ${rate(first.ratePerSecond)}${whole === undefined ? '' : ` for ${whole}`}.`;
  if (steps.length === 1) return holds;
  const [p50, p95] = [pair(first.p50Ms, last.p50Ms), pair(first.p95Ms, last.p95Ms)];
  const change = [p50 === '' ? '' : `p50 ${p50}`, p95 === '' ? '' : `p95 ${p95}`].filter(
    (each) => each !== '',
  );
  return change.length === 0 ? holds : `${holds} First to last part: ${change.join(', ')}.`;
}

function pair(first: number | undefined, last: number | undefined): string {
  return first === undefined || last === undefined ? '' : `${amount(first, 'ms')} → ${amount(last, 'ms')}`;
}

/** The sum of lengths ("72 s"); undefined where one is not known. */
function secondsOf(lengthsMs: readonly (number | undefined)[]): string | undefined {
  const known = lengthsMs.filter((ms) => ms !== undefined);
  if (known.length < lengthsMs.length || known.length === 0) return undefined;
  const seconds = Math.round(known.reduce((sum, ms) => sum + ms, 0) / 1000);
  return `${String(seconds)} s`;
}
