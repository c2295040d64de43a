import { describe, expect, it } from 'vitest';
import { clopperPearson, newcombe } from '../../src/stats/proportion-interval.ts';
import type { Estimate } from '../../src/stats/estimate.ts';
import { lowerBound, pGreater, upperBound } from '../../src/stats/estimate.ts';
import { chiSquareSurvival } from '../../src/stats/incomplete-gamma.ts';
import { moderatedEstimate } from '../../src/stats/moderated-estimate.ts';
import { moderatedPrediction } from '../../src/stats/moderated-prediction.ts';
import { fewBlocksEstimate } from '../../src/stats/few-blocks.ts';
import type { Random } from '../../src/stats/random.ts';
import { createRandom } from '../../src/stats/random.ts';
import { theilSen } from '../../src/stats/theil-sen.ts';
import { yuenEstimate } from '../../src/stats/yuen.ts';

const TRIALS = 10_000;

/** Share of trials in which the claim held. */
function share(seed: number, holds: (random: Random) => boolean): number {
  const random = createRandom(seed);
  let held = 0;
  for (let i = 0; i < TRIALS; i += 1) if (holds(random)) held += 1;
  return held / TRIALS;
}

/** Four standard errors of a share over TRIALS. */
function margin(wanted: number): number {
  return 4 * Math.sqrt((wanted * (1 - wanted)) / TRIALS);
}

function sample(random: Random, n: number, centre: number, sd: number): number[] {
  return Array.from({ length: n }, () => centre + sd * random.normal());
}

function covers(at: Estimate, truth: number): boolean {
  return lowerBound(at, 0.95) <= truth && truth <= upperBound(at, 0.95);
}

function failures(random: Random, total: number, rate: number): number {
  let failed = 0;
  for (let i = 0; i < total; i += 1) if (random.uniform() < rate) failed += 1;
  return failed;
}

describe('90 % intervals hold the truth in 90 % of 10,000 trials', () => {
  it('plain t, 6 blocks, no floor', () => {
    const seen = share(11, (random) => covers(fewBlocksEstimate(sample(random, 6, 0.03, 0.05), 0), 0.03));
    expect(Math.abs(seen - 0.9)).toBeLessThan(margin(0.9));
  });

  it.each([8, 12, 20])('Yuen, %i blocks of normal data, within half a point of nominal', (n) => {
    const seen = share(n, (random) => covers(yuenEstimate(sample(random, n, 0.03, 0.05)), 0.03));
    expect(seen).toBeGreaterThan(0.885);
    expect(seen).toBeLessThan(0.91);
  });

  it('a moderated variance, rows that scatter as its prior says', () => {
    const [family, priorDf] = [0.05 ** 2, 4];
    const seen = share(17, (random) => {
      const chiSquare = sample(random, priorDf, 0, 1).reduce((sum, z) => sum + z * z, 0);
      const blocks = sample(random, 6, 0.03, Math.sqrt((family * priorDf) / chiSquare));
      return covers(moderatedEstimate(fewBlocksEstimate(blocks, 0), 6, family, priorDf), 0.03);
    });
    expect(Math.abs(seen - 0.9)).toBeLessThan(margin(0.9));
  });

  it('Yuen, 12 blocks of which 8 % are bursts, never less than promised', () => {
    const seen = share(14, (random) => {
      const blocks = sample(random, 12, 0, 0.05).map((x) =>
        random.uniform() < 0.08 ? x + 0.6 * random.normal() : x,
      );
      return covers(yuenEstimate(blocks), 0);
    });
    expect(seen).toBeGreaterThan(0.89);
  });

  it('prediction from 10 calibrated runs, machines and slopes drawn from the prior', () => {
    const seen = share(15, (random) => {
      const slope = 0.8 + 0.25 * random.normal();
      const run = () => {
        const c = 0.1 * random.normal();
        return { y: 2 + slope * c + 0.05 * random.normal(), c };
      };
      const history = Array.from({ length: 10 }, run);
      return covers(moderatedPrediction(history, run(), { sd: 0.05, df: 4, slope: 0.8, slopeSd: 0.25 }), 0);
    });
    expect(seen).toBeGreaterThan(0.89);
    expect(seen).toBeLessThan(0.93);
  });

  it('Newcombe, rare failures: never less than promised by more than a point', () => {
    const seen = share(16, (random) => {
      const base = { failures: failures(random, 300, 0.01), total: 300 };
      const head = { failures: failures(random, 300, 0.03), total: 300 };
      const { low, high } = newcombe(base, head, 0.9);
      return low <= 0.02 && 0.02 <= high;
    });
    expect(seen).toBeGreaterThan(0.89);
  });

  it('Clopper-Pearson never covers less than it says', () => {
    const seen = share(17, (random) => {
      const { low, high } = clopperPearson({ failures: failures(random, 200, 0.02), total: 200 }, 0.9);
      return low <= 0.02 && 0.02 <= high;
    });
    expect(seen).toBeGreaterThan(0.9);
  });

  it('Theil-Sen, 15 points', () => {
    const xs = Array.from({ length: 15 }, (_, i) => i);
    const seen = share(18, (random) => {
      const { low, high } = theilSen(
        xs,
        xs.map((x) => 0.5 * x + random.normal()),
        0.9,
      );
      return low <= 0.5 && 0.5 <= high;
    });
    expect(seen).toBeGreaterThan(0.885);
    expect(seen).toBeLessThan(0.93);
  });
});

it('p-values of nothing are uniform: plain t over ten bins of 10,000 trials', () => {
  const random = createRandom(19);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < TRIALS; i += 1) {
    bins[Math.min(9, Math.floor(pGreater(fewBlocksEstimate(sample(random, 7, 0, 1), 0), 0) * 10))]! += 1;
  }
  const chi = bins.reduce((sum, seen) => sum + (seen - TRIALS / 10) ** 2 / (TRIALS / 10), 0);
  expect(chiSquareSurvival(chi, 9)).toBeGreaterThan(1e-4);
});
