import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side } from '../../src/model/metric.ts';
import type { Round } from '../../src/model/round.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const plan = planWith({ loads: [] });

/** What is said of a change of the page's title. */
function saidOf(title: (side: Side, index: number) => string): readonly string[] {
  const { rounds } = visit(plan, FACTS, { changed: ['home'] });
  const titled = rounds.map((round, index): Round =>
    round.page ? { ...round, page: { ...round.page, title: title(round.side, index) } } : round,
  );
  return judgeRun(plan, titled, FACTS).problems.map(({ message }) => message);
}

describe('a page that is titled otherwise on head', () => {
  it('is a warning: it may be a login in place', () => {
    expect(saidOf((side) => (side === 'base' ? 'Shop' : 'Log in'))).toEqual([
      'page home (mobile): base is titled "Shop", head "Log in". If this change was not meant to do that, head shows another page (a login, an error) and its numbers mean nothing',
    ]);
  });

  it('is nothing where the title is the same, unknown, or another in every round', () => {
    expect(saidOf(() => 'Shop')).toEqual([]);
    expect(saidOf((side) => (side === 'base' ? 'Shop' : ''))).toEqual([]);
    expect(saidOf((_side, index) => `Shop at 10:0${String(index)}`)).toEqual([]);
  });
});
