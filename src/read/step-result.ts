/** A stepped run, step by step. */

import type { LoadJob, LoadRaw } from '../model/load-raw.ts';
import { stepOfScenario } from '../model/load-raw.ts';
import type { StressStep } from '../model/run.ts';
import { worstLag } from './generator-verdict.ts';
import type { LoadReading } from './load-reading.ts';
import { totalsOf } from './load-values.ts';
import { sortEndpoints } from './own-endpoints.ts';
import { quantile } from './sketch.ts';

/** k6 was late by this much at the median of a step: its rate was not what it should have been. */
const LATE_MEDIAN_MS = 10;

function stepResult(step: number, job: StepJob, raw: LoadRaw, points: LoadReading): StressStep {
  const { ratePerSecond, ms } = job.steps[step] as StepJob['steps'][number];
  const scenarios = points.scenarios.filter(({ name }) => stepOfScenario(name) === step);
  const endpoints = points.endpoints.filter(({ scenario }) => stepOfScenario(scenario) === step);
  const sorted = sortEndpoints({ ...points, endpoints }, job, raw);
  const all = totalsOf('all', [...sorted.own.values()].flat());
  const lag = worstLag({ ...points, scenarios });
  const [p50Ms, p95Ms] = [quantile(all.latency, 0.5), quantile(all.latency, 0.95)];
  const iterations = scenarios.reduce((sum, each) => sum + each.iterations, 0);
  const busy = raw.generatorCpuSeconds === undefined || raw.generatorCpuSeconds * 1000 > 0.5 * raw.elapsedMs;
  const saturated = lag !== undefined && lag.p50Ms > LATE_MEDIAN_MS && busy;
  return {
    ratePerSecond,
    requests: all.requests,
    errors: all.failures,
    ...(p50Ms === undefined ? {} : { p50Ms }),
    ...(p95Ms === undefined ? {} : { p95Ms }),
    attainedPerSecond: Math.min(ratePerSecond, (iterations * 1000) / ms),
    dropped: scenarios.reduce((sum, each) => sum + each.dropped, 0),
    ...(saturated ? { generatorSaturated: true } : {}),
  };
}

export interface StepJob extends Pick<LoadJob, 'origin'> {
  readonly steps: readonly { readonly ratePerSecond: number; readonly ms: number }[];
}

/** One entry per step asked for, in order; latencies are corrected for coordinated omission. `broke` is the gate's. */
export function stepResults(job: StepJob, raw: LoadRaw, points: LoadReading): StressStep[] {
  return job.steps.map((_, step) => stepResult(step, job, raw, points));
}
