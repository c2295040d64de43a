import { requirePositive, requireWithin } from './require-sample.ts';

/**
 * The part of `alpha` that each look may use, adding up to `alpha` at the last: increments of the power family
 * alpha t^rho at the `fractions` of information. Testing each look at its own part keeps the whole error under
 * alpha whatever the dependence between looks (Bonferroni), so it is slightly careful.
 * Source: Kim & DeMets 1987. With 8 of 12 blocks and the default rho the split of 0.10 is 0.040 and 0.060.
 */
export function spendAlpha(alpha: number, fractions: readonly number[], rho = 2.26): number[] {
  requireWithin(alpha, 0, 1, 'spendAlpha: alpha');
  requirePositive(rho, 'spendAlpha: rho');
  let spent = 0;
  let before = 0;
  return fractions.map((fraction, i) => {
    requireWithin(fraction, before, 1, `spendAlpha: fraction ${i}`);
    before = fraction;
    const upTo = alpha * fraction ** rho;
    const part = upTo - spent;
    spent = upTo;
    return part;
  });
}
