import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { createRandom } from '../../src/stats/random.ts';
import { metric, noisy, paired, rowOf } from './samples-by-hand.ts';

const idOf = (endpoint: string, quantile: string) => `load/shop/GET /${endpoint}/latency-${quantile}`;
const FIRST = idOf('a', 'p50');

/** Medians that jump between two speeds, beside p75 that do not; head of `a` is slower by `ratio`. */
function load(seed: number, ratio: number): PairedMetric[] {
  const random = createRandom(seed);
  const blocks = Array.from({ length: 12 }, (_, block) => block);
  const slow = Array.from({ length: 24 }, () => random.uniform() < 0.5);
  return ['a', 'b', 'c', 'd'].flatMap((endpoint) =>
    ['p50', 'p75'].map((quantile) => {
      const level = (round: number) => (quantile === 'p50' && !slow[round] ? 10 : 13.3);
      const value = (round: number) => level(round) * Math.exp(0.02 * random.normal());
      const factor = endpoint === 'a' ? ratio : 1;
      return {
        ...metric(
          idOf(endpoint, quantile),
          blocks.map((block) => value(2 * block)),
          blocks.map((block) => factor * value(2 * block + 1)),
        ),
        blocks,
      };
    }),
  );
}

function reversed(row: PairedMetric): PairedMetric {
  const { base, head, blocks = [] } = row;
  return { ...row, base: base.toReversed(), head: head.toReversed(), blocks: blocks.toReversed() };
}

const found = [1, 3, 5, 7, 9]
  .map((seed) => judge(paired(load(seed, 1.1), load(seed + 1, 1.1))))
  .find((judgement) => rowOf(judgement, FIRST).outcome === 'regressed');

describe('a row that its witness found', () => {
  it('says what the witness says, in its sentence, its numbers and its finding', () => {
    const row = rowOf(found!, FIRST);
    expect(row.steadier?.quantile).toBe('p75');
    expect(row.steadier?.change).toBeGreaterThan(0.05);
    expect(row.reason).toMatch(/ \(\+\d+(\.\d)? % at the p75, which scatters less here\), after /u);
    expect(found!.findings[0]?.text).toMatch(/^`GET \/a` p50 .* ms \([+-][\d.]+ %, p75 \+[\d.]+ %\)\./u);
  });

  it('says so where it is flagged, and only there', () => {
    const flagged = [1, 3, 5, 7, 9].flatMap((seed) => judge(paired(load(seed, 1.1))).metrics);
    const told = flagged.filter(({ steadier }) => steadier !== undefined);
    expect(told.length).toBeGreaterThan(0);
    for (const row of told) {
      expect(row.flagged).toBe(true);
      expect(row.reason).toContain('at the p75, which scatters less here');
    }
  });

  it('is not called by it where the median shows the other way', () => {
    const blocks = Array.from({ length: 12 }, (_, block) => block);
    // The median jumps by a third up and down, a little more often to the one side.
    const jumping = (up: number) => blocks.map((block) => (block % 2 === 0 || block < up ? 13.3 : 10));
    const rows = (of: readonly [base: number, head: number], ratio: number) =>
      ['a', 'b', 'c', 'd'].flatMap((endpoint) => {
        const still = (seed: number) => noisy(13.3, 0.01, 12, seed + endpoint.charCodeAt(0));
        const factor = endpoint === 'a' ? ratio : 1;
        return [
          { ...metric(idOf(endpoint, 'p50'), jumping(of[0]), jumping(of[1]).toReversed()), blocks },
          {
            ...metric(
              idOf(endpoint, 'p75'),
              still(1),
              still(50).map((value) => factor * value),
            ),
            blocks,
          },
        ];
      });
    const first = (of: readonly [number, number], ratio: number) =>
      rowOf(judge(paired(rows(of, ratio), rows(of, ratio))), FIRST);
    expect(first([3, 0], 0.9)).toMatchObject({ outcome: 'improved', steadier: { quantile: 'p75' } });
    expect(first([0, 3], 0.9).outcome).toBe('inconclusive');
    expect(first([0, 3], 1.12)).toMatchObject({ outcome: 'regressed', steadier: { quantile: 'p75' } });
    expect(first([3, 0], 1.12).outcome).toBe('inconclusive');
  });

  it('is the same in any order of the blocks of either row', () => {
    for (const quantile of ['p50', 'p75']) {
      const turned = (rows: readonly PairedMetric[]) =>
        rows.map((row) => (row.id.endsWith(quantile) ? reversed(row) : row));
      for (const seed of [1, 3, 5]) {
        const plain = judge(paired(load(seed, 1.1)));
        expect(judge(paired(turned(load(seed, 1.1)))).metrics).toEqual(plain.metrics);
      }
    }
  });
});
