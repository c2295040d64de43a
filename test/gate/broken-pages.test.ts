import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side } from '../../src/model/metric.ts';
import type { FailedRequest, PageResource, Round } from '../../src/model/round.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const plan = planWith({ loads: [] });
const items: PageResource = { name: '/api/items', type: 'fetch', transferBytes: 900, renderBlocking: false };
const refused: FailedRequest = { name: '/api/items', status: 500 };
const silent: FailedRequest = { name: '/api/items' };

/** A gate whose page has such failures. */
function gateWhere(failures: (side: Side, index: number) => readonly FailedRequest[]) {
  const { rounds } = visit(plan, FACTS, { changed: ['home'] });
  const made = rounds.map((round, index): Round => {
    if (!round.page) return round;
    const failed = failures(round.side, index);
    const resources = [...round.page.resources, ...(failed.includes(silent) ? [] : [items])];
    return { ...round, page: { ...round.page, resources, ...(failed.length > 0 ? { failed } : {}) } };
  });
  return judgeRun(plan, made, FACTS);
}

describe('a page that asks on head for what fails there', () => {
  it.each([
    ['with an error', refused, '/api/items (500)'],
    ['without an answer', silent, '/api/items (no answer)'],
  ])('%s is not compared, and the run does not pass', (_how, failure, words) => {
    const judgement = gateWhere((side) => (side === 'head' ? [failure] : []));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.problems.map(({ message }) => message)).toEqual([
      `page home (mobile) asks on head for ${words}, which base does not fail at: without it the page is another one, and was not compared`,
    ]);
    const outcomes = new Set(judgement.metrics.filter(({ gated }) => gated).map(({ outcome }) => outcome));
    expect(outcomes).not.toContain('unchanged');
    expect(outcomes).not.toContain('improved');
  });

  it('is nothing where base fails too, where it happened once, and where nobody ever answers', () => {
    const clean = gateWhere(() => []);
    expect(clean.problems).toEqual([]);
    expect(gateWhere(() => [refused]).problems).toEqual([]);
    expect(gateWhere(() => [silent]).problems).toEqual([]);
    expect(gateWhere((side, index) => (side === 'head' && index < 2 ? [refused] : [])).problems).toEqual([]);
  });
});
