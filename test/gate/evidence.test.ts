import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side } from '../../src/model/metric.ts';
import type { Round } from '../../src/model/round.ts';
import { rowOf } from './samples-by-hand.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const plan = planWith({ pages: [] });

const values = (_target: unknown, side: Side) => ({
  'load/shop/all/errors': side === 'head' ? ([350, 700] as const) : ([0, 700] as const),
});

/** Head's script throws in every iteration, because every second request is answered by a 404. */
function visited(facts = FACTS): readonly Round[] {
  return visit(plan, facts, { values }).rounds.map((round) =>
    round.side === 'head' && round.load ? { ...round, load: { ...round.load, thrown: 350 } } : round,
  );
}

describe('a script that throws where requests fail', () => {
  it('fails the change when base ran it without: the error rate gates', () => {
    const judgement = judgeRun(plan, visited(), FACTS);
    expect(judgement.verdict).toBe('fail');
    expect(rowOf(judgement, 'load/shop/all/errors').outcome).toBe('regressed');
  });

  it('is invalid where head is measured alone, for then nothing tells whether it always throws', () => {
    const alone = { ...FACTS, base: { available: false, reason: 'it does not build' } } as const;
    const { verdict, reason } = judgeRun(plan, visited(alone), alone);
    expect(verdict).toBe('invalid');
    expect(reason).toBe(
      'the k6 script threw in 350 of 350 iterations where requests failed, and no base beside it tells whether it always does',
    );
  });
});
