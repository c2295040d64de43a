import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as binomial from '../../src/stats/binomial.ts';
import { clopperPearson, newcombe, wilson } from '../../src/stats/proportion-interval.ts';
import * as fisher from '../../src/stats/fisher-exact.ts';
import { regularisedBeta } from '../../src/stats/incomplete-beta.ts';
import { chiSquareSurvival, regularisedGammaQ } from '../../src/stats/incomplete-gamma.ts';
import { logGamma } from '../../src/stats/log-gamma.ts';
import { mannWhitney } from '../../src/stats/mann-whitney.ts';
import { moderatedPrediction } from '../../src/stats/moderated-prediction.ts';
import { variance } from '../../src/stats/moments.ts';
import { benjaminiHochberg, holm } from '../../src/stats/multiplicity.ts';
import { normalQuantile, normalSurvival } from '../../src/stats/normal.ts';
import { overdispersion } from '../../src/stats/overdispersion.ts';
import { fewBlocksEstimate } from '../../src/stats/few-blocks.ts';
import { harrellDavis, median, medianAbsoluteDeviation, quantile } from '../../src/stats/quantile.ts';
import { signedRank } from '../../src/stats/signed-rank.ts';
import { studentTQuantile, studentTSurvival } from '../../src/stats/student-t.ts';
import { theilSen } from '../../src/stats/theil-sen.ts';
import { yuenEstimate } from '../../src/stats/yuen.ts';

/** Inputs and values of SciPy (made by .dev/golden-stats.py, which says how). */
interface Case {
  readonly args: readonly unknown[];
  readonly value: unknown;
}
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Record<
  string,
  Case[]
>;

const functions = {
  logGamma,
  regularisedBeta,
  regularisedGammaQ,
  chiSquareSurvival,
  normalSurvival,
  normalQuantile,
  studentTSurvival,
  studentTQuantile,
  quantile,
  harrellDavis,
  median,
  medianAbsoluteDeviation,
  variance,
  yuenEstimate,
  fewBlocksEstimate,
  moderatedPrediction,
  benjaminiHochberg,
  holm,
  fisherGreater: fisher.fisherGreater,
  conditionalBinomialGreater: fisher.conditionalBinomialGreater,
  binomialProbability: binomial.binomialProbability,
  binomialUpperTail: binomial.binomialUpperTail,
  binomialLowerTail: binomial.binomialLowerTail,
  clopperPearson,
  wilson,
  newcombe,
  overdispersion,
  mannWhitney,
  signedRank,
  theilSen,
};

/** Numbers in `wanted` that `seen` misses by more than 1e-9 of their size; two underflows are equal. */
function misses(seen: unknown, wanted: unknown, where: string): string[] {
  if (typeof wanted === 'number') {
    const distance = Math.abs((seen as number) - wanted) / Math.max(Math.abs(wanted), 1e-300);
    return distance <= 1e-9 ? [] : [`${where}: ${String(seen)} is not ${wanted}`];
  }
  return Object.entries(wanted as Record<string, unknown>).flatMap(([key, part]) =>
    misses((seen as Record<string, unknown>)[key], part, `${where}.${key}`),
  );
}

describe('against SciPy', () => {
  it.each(Object.entries(functions))('%s agrees to nine digits', (name, callable) => {
    const cases = golden[name] ?? [];
    expect(cases.length).toBeGreaterThan(1);
    for (const { args, value } of cases) {
      const call = callable as (...args: readonly unknown[]) => unknown;
      expect(misses(call(...args), value, `${name}(${JSON.stringify(args)})`)).toEqual([]);
    }
  });

  it('holds values for no function that is not compared here', () => {
    expect(Object.keys(golden).toSorted()).toEqual(['madeBy', ...Object.keys(functions)].toSorted());
  });
});
