/** The smallest change that 90 % of runs like this one would call, through every stage of the decision. */

import { normalQuantile } from '../stats/normal.ts';
import { studentTQuantile } from '../stats/student-t.ts';

/** One stage of the decision: called when d >= least and (d - e) / SE exceeds t(1 - alpha, df). On the metric's scale. */
export interface DecisionStage {
  /** Standard error expected of this stage. */
  readonly se: number;
  /** What its estimate really scatters by, where the error comes from elsewhere; absent: `se`. */
  readonly scatter?: number;
  readonly df: number;
  readonly alpha: number;
  readonly e: number;
  readonly least: number;
}

const POWER = 0.9;
const NODES = 24;

/** P(Z <= z) to 1e-7, in a few multiplications. Source: Abramowitz & Stegun 26.2.17. */
function quickNormalCdf(z: number): number {
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp((-x * x) / 2) * series;
  return z >= 0 ? 1 - tail : tail;
}

/** sqrt(chi-square / df) at evenly spread probabilities: how far an estimated SE strays. Source: Wilson & Hilferty 1931. */
function spreadOfEstimate(df: number): readonly number[] {
  if (!Number.isFinite(df)) return [1];
  const nodes: number[] = [];
  for (let i = 0; i < NODES; i += 1) {
    const cube = 1 - 2 / (9 * df) + normalQuantile((i + 0.5) / NODES) * Math.sqrt(2 / (9 * df));
    nodes.push(Math.sqrt(Math.max(0, cube) ** 3));
  }
  return nodes;
}

type Bar = readonly number[];

/** The height d must reach, for each stray of the estimated SE. */
function bars(stage: DecisionStage): Bar {
  const critical = studentTQuantile(1 - stage.alpha, stage.df);
  return spreadOfEstimate(stage.df).map((stray) =>
    Math.max(stage.least, stage.e + critical * stage.se * stray),
  );
}

function passes(change: number, bar: Bar, se: number): number {
  let sum = 0;
  for (const height of bar) {
    if (se > 0) sum += quickNormalCdf((change - height) / se);
    else sum += change >= height ? 1 : 0;
  }
  return sum / bar.length;
}

/**
 * Smallest change (on the metric's scale) that passes all stages with 90 % power: Gaussian estimates, the spread of
 * each estimated SE integrated over chi-square. Checked against simulated decisions by
 * test/gate/detectable.test.ts. Infinity when nothing passes.
 */
export function detectableChange(stages: readonly DecisionStage[]): number {
  const parts = stages.map((stage) => ({ bar: bars(stage), se: stage.scatter ?? stage.se }));
  const power = (change: number): number => {
    let product = 1;
    for (const { bar, se } of parts) product *= passes(change, bar, se);
    return product;
  };
  let low = 0;
  let high = Math.max(
    1e-6,
    ...stages.map(({ least, e, se, scatter = se }) => 2 * least + e + 4 * Math.max(se, scatter)),
  );
  for (let i = 0; power(high) < POWER; i += 1) {
    if (i > 40) return Infinity;
    low = high;
    high *= 2;
  }
  for (let i = 0; i < 40 && high - low > 1e-7 * high; i += 1) {
    const middle = (low + high) / 2;
    if (power(middle) < POWER) low = middle;
    else high = middle;
  }
  return high;
}
