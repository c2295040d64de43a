import type { Estimate } from './estimate.ts';
import { mean } from './moments.ts';
import { requirePositive, requireSample } from './require-sample.ts';

/** One run: `y` its summary on the log scale, `c` its calibration covariate (-log speed; 0 for all where unknown). */
export interface CalibratedRun {
  readonly y: number;
  readonly c: number;
}

/** What is believed before any history: run-to-run SD worth `df` runs, and slope of y on c. */
export interface PredictionPrior {
  readonly sd: number;
  readonly df: number;
  readonly slope: number;
  readonly slopeSd: number;
}

export interface Prediction extends Estimate {
  /** Posterior slope of y on c. */
  readonly slope: number;
  /** Moderated run-to-run SD. */
  readonly sd: number;
}

/** Runs that a belief held before any history is worth. Source: docs/verdicts.md section 6. */
export const PRIOR_RUNS = 4;

/** The prior of a calibrated history: 4 runs' worth of `sd`, slope 0.8 +- 0.25 (docs/verdicts.md section 6). */
export function defaultPrior(sd: number): PredictionPrior {
  return { sd, df: PRIOR_RUNS, slope: 0.8, slopeSd: 0.25 };
}

/**
 * How far a new run lies from what the history predicts for a machine of its speed: moderated prediction t.
 * The variance is drawn towards the prior as in limma (Smyth 2004), the slope is a ridge estimate around its prior,
 * and since each needs the other, s^2 is found by fixed point. At least one past run.
 *
 *     s^2 = (df0 sd0^2 + SSres) / (df0 + H - 1 - lev)    lev = (Sxx/s^2) / (1/slopeSd^2 + Sxx/s^2)
 *     d   = y0 - mean(y) - b (c0 - mean(c))              SE^2 = s^2 (1 + 1/H) + (c0 - mean(c))^2 / (1/slopeSd^2 + Sxx/s^2)
 */
export function moderatedPrediction(
  history: readonly CalibratedRun[],
  now: CalibratedRun,
  prior: PredictionPrior,
): Prediction {
  requireSample(
    history.map((run) => run.y),
    'moderatedPrediction: history',
  );
  // Sorted, so that the order of runs does not matter to the last digit.
  const runs = history.toSorted((a, b) => a.y - b.y || a.c - b.c);
  const ys = runs.map((run) => run.y);
  const cs = runs.map((run) => run.c);
  requireSample(
    [...cs, now.y, now.c, prior.slope],
    'moderatedPrediction: covariates, the new run and the slope',
  );
  for (const part of ['sd', 'df', 'slopeSd'] as const)
    requirePositive(prior[part], `moderatedPrediction: prior ${part}`);

  const meanY = mean(ys);
  const meanC = mean(cs);
  let sxx = 0;
  let sxy = 0;
  let syy = 0;
  for (const { y, c } of runs) {
    sxx += (c - meanC) ** 2;
    sxy += (c - meanC) * (y - meanY);
    syy += (y - meanY) ** 2;
  }
  const belief = 1 / prior.slopeSd ** 2;
  let s2 = prior.sd ** 2;
  let slope = prior.slope;
  let df = prior.df;
  for (let i = 0; i < 500; i += 1) {
    const information = sxx / s2;
    slope = (sxy / s2 + prior.slope * belief) / (information + belief);
    df = prior.df + history.length - 1 - information / (belief + information);
    const residual = Math.max(0, syy - 2 * slope * sxy + slope * slope * sxx);
    const next = (prior.df * prior.sd ** 2 + residual) / df;
    const moved = Math.abs(next - s2);
    s2 = next;
    if (moved <= 1e-15 * s2) break;
  }
  const reach = now.c - meanC;
  return {
    value: now.y - meanY - slope * reach,
    standardError: Math.sqrt(s2 * (1 + 1 / history.length) + reach ** 2 / (belief + sxx / s2)),
    df,
    slope,
    sd: Math.sqrt(s2),
  };
}
