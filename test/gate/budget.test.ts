import { describe, expect, it } from 'vitest';

import { blockMs, spentMs } from '../../src/gate/budget.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

/** Thirty seconds apart. */
const at = (i: number) => new Date(Date.UTC(2026, 10, 21) + 30_000 * i).toISOString();

const shop = { kind: 'load', name: 'shop' } as const;
const home = { kind: 'page', name: 'home', device: 'mobile' } as const;

describe('what a block costs', () => {
  it('has the starts of servers that take turns, of a page as well', () => {
    const facts = { ...FACTS, readyMs: 15_000 };
    const cost = (pairing: 'side-by-side' | 'one-at-a-time', target: typeof shop | typeof home) =>
      blockMs(planWith({}, { pairing }), [], facts, target);
    for (const target of [shop, home])
      expect(cost('one-at-a-time', target) - cost('side-by-side', target)).toBe(1.5 * (15_000 + 2500));
  });

  it('has its part of a restart that all loads share', () => {
    const [load] = planWith().loads;
    const plan = (count: number) =>
      planWith({ loads: Array.from({ length: count }, (_, i) => ({ ...load!, name: `l${String(i)}` })) });
    const cost = (count: number) => blockMs(plan(count), [], FACTS, { kind: 'load', name: 'l0' });
    // Half of the restarts: two servers of 0.8 s shared, two warm-ups of 2.5 s each load's own.
    expect(cost(1) - cost(4)).toBe((2 * 800) / 2 - (2 * 800) / 2 / 4);
  });
});

describe('what was spent', () => {
  it('is what the clock says where starts take longer than they were reckoned', () => {
    const { rounds } = visit(planWith({ pages: [] }), FACTS);
    const slow = rounds.map((round, i) => ({ ...round, at: at(i) }));
    expect(spentMs(slow, FACTS)).toBe(30_000 * (rounds.length - 1) + 6200);
    expect(spentMs(rounds, FACTS)).toBeLessThan(30_000 * (rounds.length - 1));
    expect(
      spentMs(
        rounds.map((round) => ({ ...round, at: 'some day' })),
        FACTS,
      ),
    ).toBe(spentMs(rounds, FACTS));
  });
});
