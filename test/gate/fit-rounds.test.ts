import { describe, expect, it } from 'vitest';
import { fitRounds } from '../../src/gate/fit-rounds.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { LoadPlan } from '../../src/model/plan.ts';
import { FACTS, planWith, told, visit } from './visit-by-hand.ts';

const shop: LoadPlan = {
  name: 'shop',
  paths: ['/'],
  profile: 'steady',
  ratePerSecond: 140,
  roundMs: 5000,
  roundDefault: true,
  env: {},
};
const { roundDefault: _default, ...asked } = shop;

const fitted = (timeBudgetMs: number, ...loads: readonly LoadPlan[]) =>
  fitRounds(planWith({ pages: [], loads }, { timeBudgetMs }), FACTS);
const lengths = (timeBudgetMs: number, ...loads: readonly LoadPlan[]) =>
  fitted(timeBudgetMs, ...loads).plan.loads.map(({ roundMs }) => roundMs);

describe('rounds whose length nobody set', () => {
  it('stay as they are where the budget holds eight blocks of them, and nothing is said', () => {
    expect(fitted(480_000, shop)).toMatchObject({ plan: { loads: [shop] }, notes: [] });
  });

  it('become shorter so that four blocks fit, with a sentence, and are measured', () => {
    const { plan, notes } = fitted(52_000, shop);
    expect(notes).toEqual([
      {
        message: 'rounds of 4 s instead of 5 s because the time budget is 52 s',
        override: 'compare: { time-budget: 8m }',
      },
    ]);
    const { asks, rounds } = visit(plan, FACTS);
    expect(told(asks)).toEqual(['screen: shop 0-3']);
    expect(judgeRun(plan, rounds, FACTS).verdict).toBe('pass');
  });

  it('become shorter so that eight blocks fit, as far as a p95 keeps the requests it needs', () => {
    expect(lengths(180_000, { ...shop, ratePerSecond: 400 })).toEqual([4000]);
    expect(lengths(180_000, shop)).toEqual([5000]);
  });

  it('leave time for a confirmation before they are longer', () => {
    expect(lengths(90_000, shop)).toEqual([3000]);
  });

  it('are never under 2 s: where that does not help they stay, and the verdict says what would', () => {
    const { plan, notes } = fitted(30_000, shop);
    expect(notes).toEqual([]);
    expect(plan.loads).toEqual([shop]);
    expect(judgeRun(plan, visit(plan, FACTS).rounds, FACTS).reason).toBe(
      'the time budget of 30 s left no time for load shop; 60 s would do',
    );
  });

  it('become longer where the rate is so low that a median would lack its requests, with a sentence', () => {
    const slow = { ...shop, ratePerSecond: 8 };
    const { plan, notes } = fitted(480_000, slow, { ...shop, name: 'quick' });
    expect(plan.loads.map(({ roundMs }) => roundMs)).toEqual([8500, 5000]);
    expect(notes).toEqual([
      {
        message: 'rounds of shop take 8.5 s instead of 5 s: at 8/s a median needs them',
        override: 'load: [{ name: shop, duration: 5s }]',
      },
    ]);
    expect(lengths(480_000, { ...shop, ratePerSecond: 5 })).toEqual([13_500]);
    expect(lengths(480_000, { ...asked, ratePerSecond: 8 })).toEqual([5000]);
  });

  it('become longer where paths take turns, so that the busiest has its requests', () => {
    const paths = ['/', '/a', '/b', '/c'];
    const turns = { ...shop, paths, ratePerSecond: 32 };
    const { plan, notes } = fitted(480_000, turns);
    expect(plan.loads.map(({ roundMs }) => roundMs)).toEqual([8500]);
    expect(notes.map(({ message }) => message)).toEqual([
      'rounds of shop take 8.5 s instead of 5 s: at 32/s, of which 8/s reach the busiest endpoint, a median needs them',
    ]);
    expect(lengths(480_000, { ...turns, ratePerSecond: 64 })).toEqual([5000]);
    expect(lengths(480_000, { ...turns, ratePerSecond: 10 })).toEqual([26_500]);
  });

  it('become longer where the ramp saw a script call its busiest endpoint now and then only', () => {
    const script = { ...shop, script: 'perf/shop.js', paths: [], ratePerSecond: 16 };
    expect(lengths(480_000, script)).toEqual([5000]);
    expect(lengths(480_000, { ...script, busiestShare: 0.4 })).toEqual([10_500]);
    // What was seen of paths counts more than how many there are: two of them may be one endpoint.
    expect(
      lengths(480_000, { ...shop, paths: ['/i/1', '/i/2'], ratePerSecond: 16, busiestShare: 1 }),
    ).toEqual([5000]);
  });

  it('are not made so short in a small budget that the busiest of several lacks its median', () => {
    const turns = { ...shop, paths: ['/', '/a'], ratePerSecond: 40 };
    expect(lengths(70_000, { ...shop, ratePerSecond: 40 })).toEqual([2000]);
    expect(lengths(70_000, turns)).toEqual([5000]);
  });

  it('stay where no allowed length holds the requests of a median, and nothing is said', () => {
    const rare = { ...shop, ratePerSecond: 2 };
    expect(fitted(480_000, rare)).toMatchObject({ plan: { loads: [rare] }, notes: [] });
    expect(lengths(480_000, { ...shop, ratePerSecond: 4.8, busiestShare: 0.5 })).toEqual([5000]);
  });

  it('keep the requests of a median in a small budget, until nothing else fits', () => {
    const slow = { ...shop, ratePerSecond: 20 };
    expect(lengths(48_000, slow)).toEqual([3500]);
    expect(lengths(40_000, slow)).toEqual([2500]);
    expect(lengths(30_000, { ...shop, ratePerSecond: 8 })).toEqual([8500]);
  });

  it('differ where one load has few iterations: the sentence names every length', () => {
    const slow = { ...shop, name: 'slow', ratePerSecond: 20 };
    const { plan, notes } = fitted(84_000, shop, slow);
    expect(plan.loads.map(({ roundMs }) => roundMs)).toEqual([3000, 3500]);
    expect(notes.map(({ message }) => message)).toEqual([
      'rounds of 3 and 3.5 s instead of 5 s because the time budget is 84 s',
    ]);
  });

  it('give way to those whose length was set', () => {
    expect(lengths(60_000, asked)).toEqual([5000]);
    expect(lengths(150_000, shop, { ...asked, name: 'cart' })).toEqual([5000, 5000]);
    expect(lengths(100_000, shop, { ...asked, name: 'cart' })).toEqual([3500, 5000]);
  });

  it('are fitted for one side where head is measured alone', () => {
    const base = { available: false, reason: 'no base was asked for' } as const;
    const plan = planWith({ pages: [], loads: [shop] }, { timeBudgetMs: 80_000 });
    expect(fitRounds(plan, { ...FACTS, base }).plan.loads).toEqual([shop]);
  });

  it('leave the pages their part of the budget', () => {
    const plan = planWith({ loads: [shop] }, { timeBudgetMs: 130_000 });
    const { rounds, asks } = visit(fitRounds(plan, FACTS).plan, FACTS, { changed: ['home'] });
    expect(told(asks)[1]).toBe('screen: shop 0-3');
    const { problems } = judgeRun(plan, rounds, FACTS);
    expect(problems.filter(({ kind }) => kind === 'warning')).toEqual([]);
  });
});
