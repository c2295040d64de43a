import { expect, it } from 'vitest';
import { savingsOf } from '../../src/gate/savings.ts';
import type { PageFacts, Round } from '../../src/model/round.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const SCRIPTS = 'Reduce unused JavaScript';

it('what main could save is told by the newest audit of head, the longest wait first, each audit once', () => {
  const plan = planWith({
    mode: 'baseline',
    loads: [],
    pages: [
      { name: 'home', path: '/', devices: ['mobile', 'desktop'] },
      { name: 'cart', path: '/cart', devices: ['mobile'] },
    ],
  });
  const by = ({ side, block, target }: Round): NonNullable<PageFacts['savings']> => {
    if (side === 'base' || block < 4) return [{ title: 'Old advice', savedMs: 900 }];
    if (target.name === 'cart') return [{ title: 'Minify CSS', savedBytes: 900 }];
    return [{ title: SCRIPTS, savedMs: target.kind === 'page' && target.device === 'mobile' ? 310 : 40 }];
  };
  const rounds = visit(plan, FACTS).rounds.map((round) =>
    round.page ? { ...round, page: { ...round.page, savings: by(round) } } : round,
  );
  expect(savingsOf(rounds)).toEqual([
    { page: 'home', title: SCRIPTS, savedMs: 310 },
    { page: 'cart', title: 'Minify CSS', savedBytes: 900 },
  ]);
});
