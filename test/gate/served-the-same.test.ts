import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side } from '../../src/model/metric.ts';
import { rowOf } from './samples-by-hand.ts';
import type { World } from './visit-by-hand.ts';
import { FACTS, planWith, told, visit } from './visit-by-hand.ts';

const TTFB = 'page/home/mobile/ttfb';
const LCP = 'page/home/mobile/lcp';
const plan = planWith({ loads: [] });

/** A page of the same bytes on both sides, with such times. */
const served = (times: Readonly<Record<Side, Readonly<Record<string, number>>>>): World => ({
  values: (_target, side) => times[side],
});
const asks = (world: World) => told(visit(plan, FACTS, world).asks);

describe('a page that serves the same bytes', () => {
  it('is not timed again where it serves them at about the same time', () => {
    expect(asks({})).toEqual(['exact: home mobile 0-0']);
    const near = { base: { [TTFB]: 50, [LCP]: 2000 }, head: { [TTFB]: 140, [LCP]: 2900 } };
    expect(asks(served(near))).toEqual(['exact: home mobile 0-0']);
    const quick = { base: { [TTFB]: 10, [LCP]: 500 }, head: { [TTFB]: 90, [LCP]: 590 } };
    expect(asks(served(quick))).toEqual(['exact: home mobile 0-0']);
  });

  it('is timed where a server takes seconds for them, and the blocks decide', () => {
    const slow = { base: { [TTFB]: 50, [LCP]: 2000 }, head: { [TTFB]: 2050, [LCP]: 4000 } };
    const { asks: all, rounds } = visit(plan, FACTS, served(slow));
    expect(told(all)).toEqual([
      'exact: home mobile 0-0',
      'screen: home mobile 0-3',
      'confirm: home mobile 0-7',
    ]);
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('fail');
    expect(rowOf(judgement, LCP).outcome).toBe('regressed');
  });

  it('is timed where only its answer or only its paint came later, or sooner', () => {
    const timed = 'screen: home mobile 0-3';
    const later = { [TTFB]: 400, [LCP]: 2000 };
    const usual = { [TTFB]: 50, [LCP]: 2000 };
    expect(asks(served({ base: usual, head: later }))[1]).toBe(timed);
    expect(asks(served({ base: later, head: usual }))[1]).toBe(timed);
    expect(asks(served({ base: { [LCP]: 1000 }, head: { [LCP]: 1600 } }))[1]).toBe(timed);
  });

  it('is not accused for one late audit', () => {
    let audits = 0;
    const once: World = {
      values: (_target, side): Record<string, number> => {
        if (side === 'base') return { [TTFB]: 50 };
        audits += 1;
        return { [TTFB]: audits === 1 ? 2050 : 50 };
      },
    };
    const { asks: all, rounds } = visit(plan, FACTS, once);
    expect(told(all)[1]).toBe('screen: home mobile 0-3');
    expect(judgeRun(plan, rounds, FACTS).verdict).toBe('pass');
  });
});
