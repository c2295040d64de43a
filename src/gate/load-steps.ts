/** Rates over time: the ramp that finds a rate, and the staircases of the heavier profiles. */

import type { StressPlan } from '../model/plan.ts';

export interface LoadStep {
  /** Iterations per second. */
  readonly ratePerSecond: number;
  readonly ms: number;
}

/** 10, 20, 40 … 640 a second, one second each: seven seconds that bracket what a preview on a runner sustains. */
export function rateRamp(): LoadStep[] {
  return Array.from({ length: 7 }, (_, i) => ({ ratePerSecond: 10 * 2 ** i, ms: 1000 }));
}

/** A ramp needs few virtual users: a side that keeps this many waiting does not sustain the rate. */
export const RAMP_VUS = 60;

/** A step shorter than this tells nothing; its percentiles rest on too few seconds. */
const LEAST_STEP_MS = 1000;
/** Stress climbs from 20 % of the peak, breakpoint from 10 % in finer steps. Source: docs/verdicts.md section 10. */
const STAIRS = { stress: 5, breakpoint: 10 } as const;

function staircase(stairs: number, { peakPerSecond, durationMs }: StressPlan): LoadStep[] {
  const count = Math.max(1, Math.min(stairs, Math.floor(durationMs / LEAST_STEP_MS)));
  const ms = Math.round(durationMs / count);
  return Array.from({ length: count }, (_, i) => ({
    ratePerSecond: Math.max(1, Math.round((peakPerSecond * (i + 1)) / count)),
    ms,
  }));
}

/** Soak and volume are told apart by time: the first of so many equal parts is what the others are held against. */
const PARTS = 4;
/** The calm after a spike, in so many parts: each tells whether the server is back. */
const PARTS_AFTER = 4;

/** `ms` at one rate, as up to `parts` steps of equal length. */
function constant(ratePerSecond: number, ms: number, parts: number): LoadStep[] {
  const count = Math.max(1, Math.min(parts, Math.floor(ms / LEAST_STEP_MS)));
  return Array.from({ length: count }, () => ({ ratePerSecond, ms: Math.round(ms / count) }));
}

/**
 * Steps of a stress plan. `stress` and `breakpoint`: even stairs up to the peak. `spike`: a fifth of the peak, the peak
 * for a fifth of the time, a fifth of the peak again, in parts. `soak` and `volume`: the peak as a constant rate, in
 * parts; volume scripts read `TOLLGATE_PROFILE` to send large payloads.
 */
export function stressSteps(plan: StressPlan): LoadStep[] {
  const { profile, peakPerSecond, durationMs } = plan;
  if (profile === 'stress' || profile === 'breakpoint') return staircase(STAIRS[profile], plan);
  if (profile !== 'spike') return constant(peakPerSecond, durationMs, PARTS);
  const calm = Math.max(1, Math.round(peakPerSecond / 5));
  return [
    { ratePerSecond: calm, ms: Math.round(durationMs * 0.4) },
    { ratePerSecond: peakPerSecond, ms: Math.round(durationMs * 0.2) },
    ...constant(calm, durationMs * 0.4, PARTS_AFTER),
  ];
}
