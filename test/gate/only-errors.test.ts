import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import { onlyErrors } from '../../src/gate/only-errors.ts';
import type { Side } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Round } from '../../src/model/round.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const shop = { kind: 'load', name: 'shop' } as const;
const loadOnly = (over: Partial<Plan> = {}) => planWith({ pages: [], ...over });

type Errors = readonly [number, number];

const world = (base: Errors, head: Errors) => ({
  values: (_target: unknown, side: Side) => ({ 'load/shop/all/errors': side === 'head' ? head : base }),
});

const roundsWith = (base: Errors, head: Errors): readonly Round[] =>
  visit(loadOnly(), FACTS, world(base, head)).rounds.filter(({ stage }) => stage === 'screen');

/** What is certain after so many blocks. */
const after = (blocks: number, base: Errors, head: Errors, plan = loadOnly()) =>
  onlyErrors(
    plan,
    roundsWith(base, head).filter(({ block }) => block < blocks),
    shop,
  );

describe('a side that answers nothing but errors', () => {
  it('is known from two rounds on', () => {
    expect(after(1, [0, 700], [700, 700])).toBeUndefined();
    expect(after(2, [0, 700], [700, 700])).toBe('head');
    expect(after(2, [3, 700], [700, 700])).toBe('head');
    expect(after(2, [700, 700], [0, 700])).toBe('base');
    expect(after(2, [700, 700], [700, 700])).toBe('base');
  });

  it('is not certain where some answers are good, base is not fine, or there are few requests', () => {
    expect(after(2, [0, 700], [699, 700])).toBeUndefined();
    expect(after(2, [70, 700], [700, 700])).toBeUndefined();
    expect(after(2, [0, 10], [10, 10])).toBeUndefined();
  });

  it('decides nothing where the team does not gate errors, or nothing is gated', () => {
    const rule = { metric: 'load/*/all/errors', at: 'tollgate.yml:9:5' };
    const shownOnly = loadOnly({ thresholds: [{ ...rule, gate: false }] });
    const allowed = loadOnly({ thresholds: [{ ...rule, regression: 1 }] });
    for (const plan of [shownOnly, allowed, loadOnly({ mode: 'baseline' })])
      expect(after(2, [0, 700], [700, 700], plan)).toBeUndefined();
  });

  it('had a good round once: that is no certainty', () => {
    const [good, bad] = [roundsWith([0, 700], [0, 700]), roundsWith([0, 700], [700, 700])];
    const rounds = [...good.filter(({ block }) => block === 0), ...bad.filter(({ block }) => block > 0)];
    expect(onlyErrors(loadOnly(), rounds, shop)).toBeUndefined();
  });

  it('has the verdict of the whole budget after two blocks and two fresh ones', () => {
    for (const [base, head] of [
      [
        [0, 700],
        [700, 700],
      ],
      [
        [3, 700],
        [700, 700],
      ],
      [
        [0, 20],
        [20, 20],
      ],
      [
        [700, 700],
        [0, 700],
      ],
      [
        [700, 700],
        [700, 700],
      ],
    ] as const) {
      const whole = visit(loadOnly(), FACTS, world(base, head)).rounds;
      const early = whole.filter(({ block }) => block < 2);
      const verdicts = [whole, early].map((rounds) => judgeRun(loadOnly(), rounds, FACTS).verdict);
      expect(verdicts).toEqual(base[0] === base[1] ? ['invalid', 'invalid'] : ['fail', 'fail']);
    }
  });
});
