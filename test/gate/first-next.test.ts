import { describe, expect, it } from 'vitest';

import { first } from '../../src/gate/first-next.ts';
import { confirmShare } from '../../src/gate/look-share.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import { pairRounds } from '../../src/gate/pair.ts';
import { predictMinutes } from '../../src/gate/predict-minutes.ts';
import { rowOf } from './samples-by-hand.ts';
import { FACTS, planWith, told, visit } from './visit-by-hand.ts';

const A = 'load/shop/GET /a/latency-p50';
const MAIN = 'page/home/mobile/main-thread-time';

const leaders = (seed: number) =>
  visit(planWith({ seed, pages: [] }), FACTS).asks[0]?.blocks.map(({ order: [side] }) => side) ?? [];

const restarts = (readyMs?: number) => {
  const { readyMs: _readyMs, ...facts } = FACTS;
  const plan = planWith({ pages: [] });
  return visit(plan, readyMs === undefined ? facts : { ...facts, readyMs }).asks[0]?.blocks.map(
    ({ restart }) => restart,
  );
};

const spent = (rounds: readonly { readonly elapsedMs: number }[]) =>
  rounds.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);

describe('auto, the cheapest proof first', () => {
  it('audits each page once, drives eight blocks, and stops when all is clear', () => {
    const { asks, rounds } = visit(planWith(), FACTS);
    expect(told(asks)).toEqual(['exact: home mobile 0-0', 'screen: shop 0-7']);
    const judgement = judgeRun(planWith(), rounds, FACTS);
    expect(judgement.verdict).toBe('pass');
    expect(rowOf(judgement, MAIN).outcome).toBe('info');
    expect(rowOf(judgement, MAIN).reason).toContain(
      'both sides serve the same bytes, so the page was not timed again',
    );
  });

  it('takes four more blocks when the first look is not clear', () => {
    const { asks } = visit(planWith(), FACTS, { sd: 0.06 });
    expect(told(asks)).toEqual(['exact: home mobile 0-0', 'screen: shop 0-7', 'screen: shop 8-11']);
    expect(asks[2]?.why).toBe('shop: not clear after 8 blocks, 4 more');
  });

  it('takes a last look at what may be slower after the second, and at what sees too little', () => {
    const plan = planWith({ pages: [] });
    const leaning = (seed: number) => visit(plan, FACTS, { seed, sd: 0.08, slower: { [A]: 1.07 } });
    const torn = Array.from({ length: 30 }, (_, i) => leaning(i)).find(
      ({ asks }) => told(asks)[2] === 'screen: shop 12-17',
    );
    expect(torn?.asks[2]?.why).toBe('shop: could not tell after 12 blocks, 6 more');
    const noisy = visit(plan, FACTS, { sd: 0.3 });
    expect(told(noisy.asks)).toEqual(['screen: shop 0-7', 'screen: shop 8-11', 'screen: shop 12-17']);
  });

  it('uses the time that is left for a load that could not tell, where that lets it', () => {
    const tight = planWith({ pages: [] }, { timeBudgetMs: 400_000 });
    const taken = (sd: number, seed: number) => visit(tight, FACTS, { sd, seed }).asks;
    const used = Array.from({ length: 30 }, (_, seed) => taken(0.13, seed)).find(({ length }) => length > 2);
    expect(told(used ?? [])).toEqual(['screen: shop 0-7', 'screen: shop 8-11', 'screen: shop 12-19']);
    expect(used?.[2]?.why).toBe(
      'a change that must be seen could still hide: more blocks in the time that is left, 8 of shop',
    );
    // Too noisy for eight more, and steady enough without them.
    for (const sd of [0.3, 0.06]) expect(taken(sd, 1)).toHaveLength(2);
  });

  it('pays for a flag of such a look at the confirmation', () => {
    const plan = planWith({ pages: [] }, { timeBudgetMs: 520_000 });
    const { rounds } = visit(plan, FACTS, { sd: 0.01 });
    const more = (stage: 'screen' | 'confirm', count: number) =>
      Array.from({ length: count }, (_, block) =>
        rounds.slice(0, 2).map((round) => ({ ...round, stage, block })),
      ).flat();
    const target = { kind: 'load', name: 'shop' } as const;
    const share = (screened: number) =>
      confirmShare(
        planWith({ pages: [] }, { timeBudgetMs: 300_000 }),
        [...more('screen', screened), ...more('confirm', 4)],
        FACTS,
        target,
      );
    expect(share(12)).toBe(1);
    expect(share(16)).toBe(0.5);
  });

  it('takes a block again that a first look of four has lost', () => {
    const plan = planWith({ pages: [] }, { timeBudgetMs: 120_000 });
    const lost = { kind: 'invalid', message: 'k6 broke', about: 'shop' } as const;
    const { asks } = visit(plan, FACTS, {
      problems: (_, side, { block }) => (side === 'head' && block === 1 ? [lost] : []),
    });
    expect(told(asks)).toEqual(['screen: shop 0-3', 'screen: shop 4-4']);
  });

  it('gates what the screen chose, whatever fresh rounds are busy with', () => {
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, FACTS, { slower: { [A]: 1.2 } });
    const others = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`GET /o${String(i)}`, 9000]));
    const busy = rounds.map((round) =>
      round.stage === 'confirm' && round.load
        ? { ...round, load: { ...round.load, endpointRequests: { 'GET /a': 10, ...others } } }
        : round,
    );
    expect(rowOf(judgeRun(plan, busy, FACTS), A).outcome).toBe('regressed');
  });

  it('takes the last look although the second lost a block', () => {
    const plan = planWith({ pages: [] });
    const lost = { kind: 'invalid', message: 'k6 broke', about: 'shop' } as const;
    const { asks } = visit(plan, FACTS, {
      sd: 0.3,
      problems: (_, side, { block }) => (side === 'head' && block === 9 ? [lost] : []),
    });
    expect(told(asks)).toEqual(['screen: shop 0-7', 'screen: shop 8-11', 'screen: shop 12-17']);
  });

  it('spends on pages what their own looks spend, whatever a load takes after them', () => {
    const plan = planWith({}, { timeBudgetMs: 560_000 });
    const { asks, rounds } = visit(plan, FACTS, { sd: 0.3, changed: ['home'] });
    expect(told(asks).slice(-3)).toEqual([
      'screen: home mobile 0-3',
      'screen: home mobile 4-7',
      'screen: shop 12-16',
    ]);
    const page = pairRounds(plan, rounds, FACTS).metrics.find(({ id }) => id === MAIN);
    expect(page?.head).toHaveLength(8);
    expect(page?.alphaShare).toBeCloseTo(0.79, 2);
  });

  it('goes straight to the confirmation when the first look is flagged, on fresh blocks and fresh processes', () => {
    const { asks, rounds } = visit(planWith(), FACTS, { slower: { [A]: 1.2 } });
    expect(told(asks)).toEqual(['exact: home mobile 0-0', 'screen: shop 0-7', 'confirm: shop 0-7']);
    expect(asks[2]?.blocks[0]?.restart).toBe(true);
    const judgement = judgeRun(planWith(), rounds, FACTS);
    expect(judgement.verdict).toBe('fail');
    expect(judgement.findings[0]?.cause).toBe(A);
    expect(rowOf(judgement, A).stage).toBe('confirm');
  });

  it('takes more fresh blocks when eight leave an accusation open, and spends the error of a second look on them', () => {
    const plan = planWith({ pages: [] });
    const world = (seed: number) => ({ seed, sd: 0.045, slower: { [A]: 1.09 } });
    const open = Array.from({ length: 60 }, (_, i) => visit(plan, FACTS, world(i))).find(
      ({ asks }) => told(asks).at(-1) === 'confirm: shop 8-19',
    );
    const again = open && pairRounds(plan, open.rounds, FACTS).confirm?.metrics.find(({ id }) => id === A);
    expect(again?.head).toHaveLength(20);
    expect(again?.alphaShare).toBeCloseTo(0.874, 3);
    expect(open?.asks.at(-1)?.why).toBe(`${A}: neither confirmed nor cleared by 8 fresh blocks, 12 more`);
  });

  it('times only pages that serve something else, four blocks and then eight', () => {
    const clear = visit(planWith(), FACTS, { changed: ['home'] });
    expect(told(clear.asks)).toEqual([
      'exact: home mobile 0-0',
      'screen: shop 0-7',
      'screen: home mobile 0-3',
    ]);
    const open = visit(planWith({}, { timeBudgetMs: 900_000 }), FACTS, { changed: ['home'], sd: 0.08 });
    expect(told(open.asks)).toContain('screen: home mobile 4-7');
  });

  it('confirms a slower page alone', () => {
    const { asks, rounds } = visit(planWith(), FACTS, { changed: ['home'], slower: { [MAIN]: 1.3 } });
    expect(told(asks).at(-1)).toBe('confirm: home mobile 0-7');
    expect(judgeRun(planWith(), rounds, FACTS).findings[0]?.cause).toBe(MAIN);
  });

  it('calls larger bytes at once, without a further block for the accusation', () => {
    const bytes = 'page/home/mobile/bytes';
    const { rounds } = visit(planWith({ loads: [] }), FACTS, { changed: ['home'], slower: { [bytes]: 1.5 } });
    const judgement = judgeRun(planWith({ loads: [] }), rounds, FACTS);
    expect(rowOf(judgement, bytes).outcome).toBe('regressed');
    expect(rowOf(judgement, bytes).stage).toBe('exact');
  });

  it('asks nothing when there is nothing to measure', () => {
    expect(first(planWith({ loads: [], pages: [] }), [], FACTS)).toBeUndefined();
  });
});

describe('the order within blocks', () => {
  it('is balanced in every four, drawn from the seed, the same for the same seed', () => {
    for (const seed of [1, 2, 3, 4]) {
      expect(
        leaders(seed)
          .slice(0, 4)
          .filter((side) => side === 'base'),
      ).toHaveLength(2);
      expect(
        leaders(seed)
          .slice(4, 8)
          .filter((side) => side === 'base'),
      ).toHaveLength(2);
      expect(leaders(seed)).toEqual(leaders(seed));
    }
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => leaders(seed).join(' '))).size).toBeGreaterThan(2);
  });

  it('restarts the servers every second block where that is cheap, and not where it is dear or impossible', () => {
    expect(restarts(800)).toEqual([false, false, true, false, true, false, true, false]);
    expect(restarts(20_000)).toEqual(Array.from({ length: 8 }, () => false));
    expect(restarts()).toEqual(Array.from({ length: 8 }, () => false));
  });

  it('takes several loads in turns', () => {
    const [load] = planWith().loads;
    const plan = planWith({ pages: [], loads: load ? [load, { ...load, name: 'admin' }] : [] });
    expect(
      visit(plan, FACTS)
        .asks[0]?.blocks.slice(0, 4)
        .map(({ target, block }) => `${target.name} ${String(block)}`),
    ).toEqual(['shop 0', 'admin 0', 'shop 1', 'admin 1']);
  });
});

describe('the time budget', () => {
  it('shrinks blocks first, and says so', () => {
    const plan = planWith({ pages: [] }, { timeBudgetMs: 200_000 });
    const { asks, rounds } = visit(plan, FACTS);
    expect(asks[0]?.blocks.length).toBeGreaterThanOrEqual(4);
    expect(asks[0]?.blocks.length).toBeLessThan(8);
    const { problems } = judgeRun(plan, rounds, FACTS);
    expect(problems.map(({ message }) => message)).toEqual([
      `the time budget of 200 s held fewer blocks than usual: shop ${String(asks[0]?.blocks.length)} blocks`,
    ]);
  });

  it('drops pages then, and names them', () => {
    const names = ['home', 'search', 'cart', 'checkout', 'help', 'about'];
    const pages = names.map((name) => ({ name, path: `/${name}`, devices: ['mobile'] as const }));
    const plan = planWith({ pages }, { timeBudgetMs: 300_000 });
    const { rounds } = visit(plan, FACTS, { changed: names });
    const { problems, verdict } = judgeRun(plan, rounds, FACTS);
    const warned = problems.filter(({ kind }) => kind === 'warning');
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.at(-1)?.message).toMatch(
      /^the time budget of 5 min left no time for page about \(mobile\); 7 min would do$/,
    );
    expect(verdict).toBe('inconclusive');
    expect(spent(rounds)).toBeLessThanOrEqual(300_000);
  });

  it('keeps time to confirm what the screen flags', () => {
    const plan = planWith({}, { timeBudgetMs: 300_000 });
    const { asks, rounds } = visit(plan, FACTS, { slower: { [A]: 1.2 } });
    expect(told(asks).at(-1)).toMatch(/^confirm: shop 0-[3-7]$/);
    expect(judgeRun(plan, rounds, FACTS).verdict).toBe('fail');
    expect(spent(rounds)).toBeLessThanOrEqual(300_000);
  });

  it('leaves a flag unsettled when nothing is left for it, and the run inconclusive', () => {
    const plan = planWith({ pages: [] }, { timeBudgetMs: 80_000 });
    const { asks, rounds } = visit(plan, FACTS, { slower: { [A]: 1.3 } });
    expect(asks.map(({ stage }) => stage)).toEqual(['screen']);
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.next).toEqual({ stage: 'confirm', ids: [A] });
  });

  it('is never overrun, whatever the world is like', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const timeBudgetMs = 60_000 + 30_000 * seed;
      const plan = planWith({ seed }, { timeBudgetMs });
      const { rounds } = visit(plan, FACTS, {
        seed,
        sd: 0.02 + 0.01 * (seed % 5),
        changed: ['home'],
        slower: seed % 2 ? { [A]: 1.2 } : {},
      });
      expect(spent(rounds)).toBeLessThanOrEqual(timeBudgetMs);
    }
  });

  it('is foretold: a clean run takes what was predicted, and a flagged one no more than the most', () => {
    const plan = planWith();
    const { clean, most } = predictMinutes(plan, FACTS);
    const took = spent(visit(plan, FACTS).rounds) / 60_000;
    expect(clean).toBeGreaterThan(took * 0.8);
    expect(clean).toBeLessThan(took * 1.6);
    expect(
      spent(visit(plan, FACTS, { slower: { [A]: 1.2 }, changed: ['home'] }).rounds) / 60_000,
    ).toBeLessThan(most);
    expect(most).toBeLessThanOrEqual(8);
  });
});

describe('the other strategies', () => {
  it('paired takes no short way: fixed blocks, every page', () => {
    const plan = planWith({}, { strategy: 'paired', timeBudgetMs: 900_000 });
    const { asks, rounds } = visit(plan, FACTS);
    expect(told(asks)).toEqual(['exact: home mobile 0-0', 'screen: shop 0-11', 'screen: home mobile 0-7']);
    expect(rowOf(judgeRun(plan, rounds, FACTS), MAIN).outcome).toBe('unchanged');
  });

  it('baseline measures head alone', () => {
    const { asks } = visit(planWith({}, { strategy: 'baseline' }), FACTS);
    expect(told(asks)).toEqual(['history: shop 0-7, home mobile 0-4']);
    expect(asks[0]?.blocks.every(({ order }) => order.join() === 'head')).toBe(true);
  });

  it('a base that cannot be built leaves head alone, in words', () => {
    const facts = { ...FACTS, base: { available: false, reason: 'npm ci failed at 4be1d20' } } as const;
    const { asks, rounds } = visit(planWith(), facts);
    expect(told(asks)).toEqual(['history: shop 0-7, home mobile 0-4']);
    const judgement = judgeRun(planWith(), rounds, facts);
    expect(judgement.verdict).toBe('no-baseline');
    expect(judgement.problems[0]).toEqual({
      kind: 'note',
      message:
        'base could not be measured beside head: npm ci failed at 4be1d20; and there is no baseline yet',
    });
  });

  it('a refresh of the baseline takes both sides of the same commit, confirms nothing and never accuses', () => {
    const plan = planWith({ mode: 'baseline' });
    const { asks, rounds } = visit(plan, FACTS, { slower: { [A]: 1.2 } });
    expect(told(asks)).toEqual(['screen: shop 0-7', 'screen: home mobile 0-4']);
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('pass');
    expect(judgement.reason).toMatch(/^\d+ metrics recorded for the baseline$/);
  });
});
