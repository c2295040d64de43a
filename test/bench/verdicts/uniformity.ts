import { chiSquareSurvival } from '../../../src/stats/incomplete-gamma.ts';
import { mean, variance } from '../../../src/stats/moments.ts';

const BINS = 10;
/** Chi-square is not to be trusted on fewer per bin (Cochran 1954). */
const FEWEST_PER_BIN = 5;

/**
 * p-values of nothing should be even. `clusters`: those of one recording each, which share its weather and are no
 * independent trials; so the test is the mean of each recording's mean against a half.
 */
export function uniformity(clusters: readonly (readonly number[])[]): string {
  const known = clusters.filter(({ length }) => length > 0);
  const ps = known.flat();
  if (ps.length === 0) return 'none';
  const bins = Array.from({ length: BINS }, () => 0);
  for (const p of ps) bins[Math.min(BINS - 1, Math.floor(p * BINS))]! += 1;
  const expected = ps.length / BINS;
  const chi = bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  const told = [`${String(ps.length)} in ten bins: ${bins.join(' ')}`];
  if (expected >= FEWEST_PER_BIN)
    told.push(`chi-square p ${chiSquareSurvival(chi, BINS - 1).toPrecision(2)} were they independent`);
  const extreme = bins[0]! + bins.at(-1)!;
  told.push(`${String(extreme)} in the two outer bins (even: ${String(Math.round(2 * expected))})`);
  const means = known.map(mean);
  if (means.length > 1)
    told.push(
      `mean ${mean(means).toFixed(3)} ± ${Math.sqrt(variance(means) / means.length).toFixed(3)} over the recordings (even: 0.5)`,
    );
  const below = (level: number) =>
    `${String(ps.filter((p) => p <= level).length)} at ${String(level)} or less`;
  return `${told.join('; ')}; ${below(0.05)}, ${below(0.01)}`;
}
