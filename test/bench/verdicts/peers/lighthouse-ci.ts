import { median } from '../../../../src/stats/quantile.ts';
import type { Peer } from './peer.ts';

/** Lighthouse CI collects three runs by default. */
const RUNS = 3;
const first = (values: readonly number[]) => values.slice(0, RUNS);

/** A numeric assertion whose budget was set to base's own figure plus 10 %. */
export const lhciOptimistic: Peer = {
  name: 'LHCI optimistic',
  source:
    'GoogleChrome/lighthouse-ci de45968, packages/utils/src/assertions.js (aggregationMethod optimistic)',
  note: 'default: the best of 3 runs under maxNumericValue; the budget is the best of 3 of base + 10 %',
  knobs: [
    {
      name: 'budget',
      limit: 1.1,
      score: (base, head) => Math.min(...first(head)) / Math.min(...first(base)),
    },
  ],
};

export const lhciMedian: Peer = {
  name: 'LHCI median',
  source: 'GoogleChrome/lighthouse-ci de45968, packages/utils/src/assertions.js (aggregationMethod median)',
  note: 'the middle of 3 runs against the middle of 3 of base + 10 %',
  knobs: [{ name: 'budget', limit: 1.1, score: (base, head) => median(first(head)) / median(first(base)) }],
};
