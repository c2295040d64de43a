import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mean, variance } from '../../src/stats/moments.ts';
import { readCorpus } from '../bench/verdicts/corpus.ts';
import { corpusTrials } from '../bench/verdicts/corpus-trial.ts';
import { PLANS } from '../bench/verdicts/tollgate.ts';

const corpus = readCorpus(join(import.meta.dirname, '..', '..', 'fixtures', 'corpus'));
const clean = corpusTrials(corpus, PLANS.auto, [], []).filter((trial) => trial.clean);
/** p of each gated timing, without a noise floor: those of one recording share its weather. */
const clusters = clean.flatMap(({ recording, ps }) =>
  recording.kind === 'load' && ps.length > 0 ? [ps] : [],
);

/** In standard errors over the recordings, which alone are independent. */
function apart(of: (ps: readonly number[]) => number, expected: number): number {
  const seen = clusters.map(of);
  return (mean(seen) - expected) / Math.sqrt(variance(seen) / seen.length);
}

const below = (level: number) => (ps: readonly number[]) => ps.filter((p) => p <= level).length / ps.length;
const above = (level: number) => (ps: readonly number[]) =>
  ps.filter((p) => p >= 1 - level).length / ps.length;

describe('a commit against itself, as it was recorded', () => {
  it('was recorded in more than one sitting', () => {
    const loads = corpus.filter(({ kind }) => kind === 'load');
    expect(loads.length).toBeGreaterThanOrEqual(8);
    expect(new Set(loads.map(({ sitting }) => sitting)).size).toBeGreaterThan(1);
    expect(clusters.flat().length).toBeGreaterThan(50);
  });

  it('has even p: their middle is a half, and neither end holds more than its part', () => {
    expect(Math.abs(apart(mean, 0.5))).toBeLessThan(3);
    for (const level of [0.05, 0.1, 0.25]) {
      expect(apart(below(level), level)).toBeLessThan(3);
      expect(apart(above(level), level)).toBeLessThan(3);
    }
  });

  it('is never accused', () => {
    expect(clean.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });
});
