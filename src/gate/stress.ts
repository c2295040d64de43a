/** Steps of rates: at which one does a limit break, and is it the server or the generator? */

import type { StressResult, StressStep } from '../model/run.ts';
import { stressText } from './stress-text.ts';
import { amount, percent } from './wording.ts';

/** One step as it was measured. */
export interface StepFacts extends Omit<StressStep, 'broke'> {
  /** How long the step was; for the words of a spike or a soak. */
  readonly ms?: number;
  /** CPU of the k6 process, as a share of one core. */
  readonly generatorCpu?: number;
  readonly scheduleLagP99Ms?: number;
  /** CPU of the preview's process tree, in cores. */
  readonly serverCpu?: number;
}

export interface StressLimits {
  /** From the thresholds on the script's p95; absent: a p95 that leaves its first step's level counts. */
  readonly p95Ms?: number;
  /** From the thresholds on the script's p50. */
  readonly p50Ms?: number;
  /** Largest share of failed requests; absent: 1 %. */
  readonly errors?: number;
  /** Cores of the machine the generator shares with the server. */
  readonly cores: number;
}

/** Judgement: below this share of the offered rate the step was not held. */
const ATTAINED = 0.95;
const ERRORS = 0.01;
/** Without a limit of the team's: this many times the first step's p95, and at least this much. Judgement. */
const P95_FACTOR = 5;
const P95_LEAST_MS = 50;
/** Signs of a generator that cannot keep up. Source: docs/verdicts.md section 9. */
const GENERATOR_CPU = 0.9;
const GENERATOR_LAG_MS = 50;
const SERVER_BUSY = 0.8;

function p95Limit(steps: readonly StepFacts[], limits: StressLimits): number | undefined {
  if (limits.p95Ms !== undefined) return limits.p95Ms;
  const calm = steps[0]?.p95Ms;
  return calm === undefined ? undefined : Math.max(P95_LEAST_MS, P95_FACTOR * calm);
}

/** Which bound the step broke, in words; undefined: it held. */
function breach(step: StepFacts, limit: number | undefined, limits: StressLimits): string | undefined {
  if (step.requests === 0) return 'no request was answered';
  const failed = step.errors / step.requests;
  const allowed = limits.errors ?? ERRORS;
  if (failed > allowed) return `${percent(failed)} of the requests failed, ${percent(allowed)} are allowed`;
  if (limit !== undefined && step.p95Ms !== undefined && step.p95Ms > limit) {
    const why =
      limits.p95Ms === undefined ? `${String(P95_FACTOR)} times what it was at the first step` : 'the limit';
    return `p95 ${amount(step.p95Ms, 'ms')} is over ${amount(limit, 'ms')}, ${why}`;
  }
  if (limits.p50Ms !== undefined && step.p50Ms !== undefined && step.p50Ms > limits.p50Ms)
    return `p50 ${amount(step.p50Ms, 'ms')} is over ${amount(limits.p50Ms, 'ms')}, the limit`;
  if (step.attainedPerSecond < ATTAINED * step.ratePerSecond)
    return `${amount(step.attainedPerSecond, 'per-second')} of ${amount(step.ratePerSecond, 'per-second')} were attained`;
  return undefined;
}

/** k6 at the end of its strength while the server is not: what broke is the generator. */
function generatorAtFault(step: StepFacts, cores: number): boolean {
  const serverBusy = step.serverCpu !== undefined && step.serverCpu >= SERVER_BUSY * Math.min(1, cores);
  const spent = step.generatorCpu !== undefined && step.generatorCpu >= GENERATOR_CPU;
  const late = step.scheduleLagP99Ms !== undefined && step.scheduleLagP99Ms >= GENERATOR_LAG_MS;
  return (step.generatorSaturated === true || spent || late) && !serverBusy;
}

/** Step by step: what broke, and whose fault it was. */
function judged(step: StepFacts, limit: number | undefined, limits: StressLimits): StressStep {
  const {
    ms: _ms,
    generatorCpu: _cpu,
    scheduleLagP99Ms: _lag,
    serverCpu: _server,
    generatorSaturated: _fault,
    ...shown
  } = step;
  const broke = breach(step, limit, limits);
  if (broke === undefined) return shown;
  return { ...shown, broke, ...(generatorAtFault(step, limits.cores) ? { generatorSaturated: true } : {}) };
}

const broke = ({ broke: why }: StressStep): boolean => why !== undefined;

/**
 * The highest rate that held below the lowest that broke. A rate that held in one step and broke in another (a soak, the
 * calm after a spike) is not held. Where the generator broke first there is no upper end.
 */
function capacityOf(steps: readonly StressStep[]): StressResult['capacity'] {
  const lowest = steps.reduce<StressStep | undefined>(
    (low, step) =>
      broke(step) && (low === undefined || step.ratePerSecond < low.ratePerSecond) ? step : low,
    undefined,
  );
  const below = lowest?.ratePerSecond ?? Number.POSITIVE_INFINITY;
  const held = steps.map(({ ratePerSecond }) => ratePerSecond).filter((each) => each < below);
  if (held.length === 0) return undefined;
  const breaks = lowest && lowest.generatorSaturated !== true ? { breaks: lowest.ratePerSecond } : {};
  return { holds: Math.max(...held), ...breaks };
}

/** Every step judged, capacity as an interval, and what the profile asks, answered in words. Steps in order of time. */
export function stressResult(
  load: string,
  profile: string,
  measured: readonly StepFacts[],
  limits: StressLimits,
): StressResult {
  const limit = p95Limit(measured, limits);
  const steps = measured.map((step) => judged(step, limit, limits));
  const capacity = capacityOf(steps);
  const lengthsMs = measured.map(({ ms }) => ms);
  const text = stressText({ load, profile, steps, lengthsMs, capacity });
  return { load, profile, steps, ...(capacity ? { capacity } : {}), text };
}
