/** What base sustains, from a short ramp, and the rate that is gated at. */

import type { StressStep } from '../model/run.ts';

/** A tenth of a second of silence per arrival is the least load worth measuring: 5 arrivals a second. */
const LEAST_RATE = 5;
/** Above this k6 and the server fight for a runner's two cores. */
const MOST_RATE = 300;
/** Share of the sustained rate at which rounds run: loaded, and far from the knee. Source: docs/verdicts.md section 2. */
const SHARE = 0.4;
const ATTAINED = 0.95;
const DROPPED = 0.01;
const ERRORS = 0.01;
/** A p50 this many times that of the first step is queueing. */
const SLOWED = 3;
/** Differences below this are noise of a one-second step. */
const SLOWED_MS = 5;

export interface SustainedRate {
  /** Iterations per second the side kept up with; undefined when not even the first step was. */
  readonly sustainedPerSecond?: number;
  /** To measure at. */
  readonly ratePerSecond: number;
  /** One sentence. */
  readonly why: string;
}

function held(step: StressStep, first: StressStep): boolean {
  if (step.requests === 0 || step.generatorSaturated === true) return false;
  const errorsBefore = first.errors / Math.max(1, first.requests);
  const slowed =
    step.p50Ms !== undefined &&
    first.p50Ms !== undefined &&
    step.p50Ms > SLOWED * first.p50Ms &&
    step.p50Ms - first.p50Ms > SLOWED_MS;
  return (
    step.attainedPerSecond >= ATTAINED * step.ratePerSecond &&
    step.dropped <= DROPPED * (step.dropped + step.attainedPerSecond) &&
    step.errors / step.requests <= errorsBefore + ERRORS &&
    !slowed
  );
}

/**
 * 40 % of the highest rate that held, to two digits, within 5 and 300 a second. Steps in rising order. A step that broke
 * below one that held was the machine's hiccup: a side that cannot do 40 a second does not do 80.
 */
export function sustainedRate(steps: readonly StressStep[]): SustainedRate {
  const first = steps[0];
  const best = first && steps.findLast((step) => held(step, first));
  if (!best) {
    return {
      ratePerSecond: LEAST_RATE,
      why: `base did not keep up with the first step of the ramp: rounds run at ${String(LEAST_RATE)}/s`,
    };
  }
  const wanted = Number((best.ratePerSecond * SHARE).toPrecision(2));
  const ratePerSecond = Math.round(Math.min(MOST_RATE, Math.max(LEAST_RATE, wanted)));
  const sustains = `${best === steps.at(-1) ? 'at least ' : ''}${String(best.ratePerSecond)}/s`;
  return {
    sustainedPerSecond: best.ratePerSecond,
    ratePerSecond,
    why: `base sustains ${sustains} in a short ramp: rounds run at ${String(ratePerSecond)}/s`,
  };
}
