import { describe, expect, it } from 'vitest';

import type { Baseline } from '../../src/model/baseline.ts';
import type { Problem } from '../../src/model/failure.ts';
import { historySamples, historyWindow } from '../../src/gate/history-samples.ts';
import { judge } from '../../src/gate/judge.ts';
import { judgeRaw, judgeRun } from '../../src/gate/judge-run.ts';
import { pairRounds } from '../../src/gate/pair.ts';
import { parseSamples } from '../../src/read/samples-file.ts';
import { rowOf } from './samples-by-hand.ts';
import { FACTS, planWith, told, visit } from './visit-by-hand.ts';

const A = 'load/shop/GET /a/latency-p50';
const OLD = 'load/shop/GET /old/latency-p50';
const LCP = 'page/home/mobile/lcp';
const refused: Problem = { kind: 'invalid', message: 'every request of GET /a was refused', about: 'shop' };

const near = (part: number): unknown => expect.closeTo(part, 2);

const screenOf = (plan: ReturnType<typeof planWith>, sd: number) => {
  const found = pairRounds(plan, visit(plan, FACTS, { sd }).rounds, FACTS).metrics.find(({ id }) => id === A);
  return [found?.head.length, found?.alphaShare] as const;
};

const run = (commit: string, at: string) => ({
  commit,
  at,
  runId: commit,
  runner: FACTS.runner,
  metrics: { [A]: [12, 12, 12, 12, 12], [LCP]: [2000, 2000, 2000, 2000, 2000], [OLD]: [5, 5, 5, 5, 5] },
});

const NO_HISTORY: Baseline = {
  schema: 'tollgate/baseline@1',
  commit: 'c19',
  runId: '19',
  name: 'default',
  at: '2026-11-20T03:00:00.000Z',
  history: [],
  noise: {},
  accepted: [],
};

const held = (base: boolean, head: boolean) => {
  const plan = planWith({ pages: [] });
  const { rounds } = visit(plan, FACTS);
  const reported = rounds.map((round) => ({
    ...round,
    ...(round.load
      ? {
          load: {
            ...round.load,
            thresholds: { 'http_req_duration: p(95)<300': round.side === 'base' ? base : head },
          },
        }
      : {}),
  }));
  return judgeRun(plan, reported, FACTS);
};

describe('the evidence floor', () => {
  it('voids a load of which too little is sound, and none of its rows is unchanged or improved', () => {
    const plan = planWith();
    const { rounds, asks } = visit(plan, FACTS, {
      problems: ({ kind }, side) => (kind === 'load' && side === 'head' ? [refused] : []),
    });
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.reason).toBe('every request of GET /a was refused');
    expect(
      judgement.metrics
        .filter(({ id }) => id.includes('shop'))
        .every(({ outcome }) => !['unchanged', 'improved'].includes(outcome)),
    ).toBe(true);
    expect(told(asks).filter((ask) => ask.startsWith('screen: shop'))).toHaveLength(1);
  });

  it('drops a single lost round with its block, takes the block again, and says so', () => {
    const plan = planWith({ pages: [] });
    const { rounds, asks } = visit(plan, FACTS, {
      problems: (_target, side, { block }) => (block === 3 && side === 'base' ? [refused] : []),
    });
    expect(told(asks)).toEqual(['screen: shop 0-7', 'screen: shop 8-8']);
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('pass');
    expect(judgement.problems).toEqual([
      {
        kind: 'warning',
        message: '1 round of 18 of shop was dropped: every request of GET /a was refused',
        about: 'shop',
      },
    ]);
    const samples = pairRounds(plan, rounds, FACTS);
    expect(samples.metrics.find(({ id }) => id === A)?.base).toHaveLength(8);
  });

  it('a server that died voids the whole run and ends the measuring', () => {
    const death: Problem = {
      kind: 'invalid',
      message: "head's server died while it was measured: it exited with code 1",
    };
    const plan = planWith();
    const { rounds, asks } = visit(plan, FACTS, {
      problems: ({ kind }, side, { block }) =>
        kind === 'load' && side === 'head' && block === 7 ? [death] : [],
    });
    expect(asks).toHaveLength(2);
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.metrics.some(({ outcome }) => outcome === 'unchanged' || outcome === 'improved')).toBe(
      false,
    );
  });

  it('a page that is not the one asked for voids the page', () => {
    const login: Problem = {
      kind: 'invalid',
      message: 'page home (mobile): / ended on /login',
      about: 'home',
    };
    const plan = planWith();
    const { rounds } = visit(plan, FACTS, {
      problems: ({ kind }, side) => (kind === 'page' && side === 'head' ? [login] : []),
    });
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.reason).toBe('page home (mobile): / ended on /login');
    expect(rowOf(judgement, A).outcome).toBe('unchanged');
  });

  it('an answering server whose errors rose against a healthy base fails, and is not invalid', () => {
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, FACTS, {
      values: (_target, side) => ({ 'load/shop/all/errors': side === 'head' ? [350, 700] : [0, 700] }),
    });
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(judgement.verdict).toBe('fail');
    expect(rowOf(judgement, 'load/shop/all/errors').outcome).toBe('regressed');
    expect(rowOf(judgement, A).outcome).toBe('inconclusive');
    expect(judgement.findings[0]?.text).toBe('`shop`, all requests errors 0 % → 50 %.');
  });

  it('keeps remarks of rounds, each once', () => {
    const remark: Problem = { kind: 'warning', message: 'corrected for coordinated omission', about: 'shop' };
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, FACTS, { problems: () => [remark] });
    expect(judgeRun(plan, rounds, FACTS).problems).toEqual([remark]);
  });
});

describe("the script's own thresholds", () => {
  const SLO = 'load/shop/http_req_duration: p(95)<300/threshold';
  it('are over-limit rows when head breaks them and base does not', () => {
    const judgement = held(true, false);
    expect(judgement.verdict).toBe('fail');
    expect(rowOf(judgement, SLO).outcome).toBe('over-limit');
    expect(rowOf(judgement, SLO).reason).toBe("the script's own threshold failed in 8 of 8 rounds");
    expect(judgement.findings[0]?.text).toBe(
      "the script's own threshold `http_req_duration: p(95)<300` failed in 0 % → 100 % of the rounds.",
    );
  });

  it('are info when base breaks them too, and when they hold', () => {
    expect(rowOf(held(false, false), SLO).reason).toBe(
      "the script's own threshold failed in 8 of 8 rounds, and on main too",
    );
    expect(held(false, false).verdict).toBe('pass');
    expect(rowOf(held(true, true), SLO).outcome).toBe('info');
  });
});

describe('rounds as samples', () => {
  it('pair base and head of one block, and say the same again when they are judged from the file', () => {
    const plan = planWith();
    const { rounds } = visit(plan, FACTS, { slower: { [A]: 1.2 }, changed: ['home'] });
    const { samples, ...judgement } = judgeRun(plan, rounds, FACTS);
    const text = JSON.stringify({ schema: 'tollgate/run@1', plan, problems: [], judgement, samples });
    expect(judgeRaw(parseSamples(text))).toEqual(judgement);
    expect(judge(samples, { problems: judgement.problems, mustSee: 0.25 })).toEqual(judgement);
  });

  it('keep a metric that one side never had as new or missing', () => {
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, FACTS, {
      values: (_target, side): Record<string, number> =>
        side === 'head' ? { 'load/shop/GET /new/latency-p50': 9 } : { 'load/shop/GET /old/latency-p50': 9 },
    });
    const judgement = judgeRun(plan, rounds, FACTS);
    expect(rowOf(judgement, 'load/shop/GET /new/latency-p50').outcome).toBe('new');
    expect(rowOf(judgement, 'load/shop/GET /old/latency-p50').outcome).toBe('missing');
  });

  it('count process generations for memory, and show it with fewer than four', () => {
    const id = 'server/shop/memory-peak';
    const plan = planWith({ pages: [], thresholds: [{ metric: id, regression: 0.1, at: 'x:1:1' }] });
    const { rounds } = visit(plan, FACTS, { slower: { [id]: 1.5 } });
    const four = pairRounds(plan, rounds, FACTS).metrics.find((metric) => metric.id === id);
    expect(four?.base).toHaveLength(4);
    expect(four?.gated).toBe(true);
    const { readyMs: _readyMs, ...still } = FACTS;
    const one = judgeRun(plan, visit(plan, still).rounds, still);
    expect(rowOf(one, id).outcome).toBe('info');
    expect(rowOf(one, id).reason).toContain('1 start of the server; 4 are needed to judge it');
  });

  it('count process generations against history, too', () => {
    const id = 'server/shop/memory-peak';
    const plan = planWith({ pages: [], thresholds: [{ metric: id, regression: 0.1, at: 'x:1:1' }] });
    const history = Array.from({ length: 20 }, (_, i) => ({
      ...run(`c${String(i)}`, `2026-11-${String(i + 1).padStart(2, '0')}T03:00:00.000Z`),
      metrics: { [id]: [100, 101, 102, 103].map((value) => value * 1e6) },
    }));
    const alone = {
      ...FACTS,
      base: { available: false, reason: 'it does not build' },
      baseline: { ...NO_HISTORY, history },
    } as const;
    const four = judgeRun(plan, visit(plan, alone).rounds, alone);
    expect(rowOf(four, id).outcome).not.toBe('info');
    expect(rowOf(four, id).head).not.toBeNull();
    const { readyMs: _readyMs, ...still } = alone;
    const one = judgeRun(plan, visit(plan, still).rounds, still);
    expect(rowOf(one, id).outcome).toBe('info');
    expect(rowOf(one, id).reason).toContain('1 start of the server; 4 are needed to judge it');
  });

  it('carry the learnt noise floor, and what is blinder than must-see is muted and says so', () => {
    const plan = planWith({ pages: [] });
    const facts = {
      ...FACTS,
      noise: { [A]: { e: 0.03 }, 'load/shop/all/latency-p95': { e: 0.02, detectable: 0.4 } },
    };
    const { rounds } = visit(plan, facts);
    const judgement = judgeRun(plan, rounds, facts);
    expect(pairRounds(plan, rounds, facts).metrics.find(({ id }) => id === A)?.noise).toBe(0.03);
    expect(rowOf(judgement, 'load/shop/all/latency-p95').outcome).toBe('info');
    expect(rowOf(judgement, 'load/shop/all/latency-p95').reason).toContain(
      'muted: base against base shows that only 40 % or more would be seen',
    );
  });

  it('spend 0.4, 0.2 and 0.4 of the error on three looks, 0.4 and 0.6 on two, and all of it on one', () => {
    const plan = planWith({ pages: [] });
    const tight = planWith({ pages: [] }, { timeBudgetMs: 400_000 });
    expect(screenOf(plan, 0.01)).toEqual([8, near(0.4)]);
    expect(screenOf(plan, 0.06)).toEqual([12, near(0.2)]);
    expect(screenOf(plan, 0.4)).toEqual([18, near(0.4)]);
    expect(screenOf(tight, 0.01)).toEqual([8, near(0.4)]);
    expect(screenOf(tight, 0.1)).toEqual([12, near(0.6)]);
    expect(screenOf(planWith({ pages: [] }, { strategy: 'paired' }), 0.06)).toEqual([12, undefined]);
    expect(screenOf(planWith({ pages: [] }, { timeBudgetMs: 240_000 }), 0.06)[1]).toBeUndefined();
  });

  it('warn of a threshold that matches nothing', () => {
    const plan = planWith({
      pages: [],
      thresholds: [{ metric: 'load/shpo/*', regression: 0.1, at: 'tollgate.yml:4:5' }],
    });
    expect(judgeRun(plan, visit(plan, FACTS).rounds, FACTS).problems).toEqual([
      {
        kind: 'warning',
        message: 'the threshold for load/shpo/* (tollgate.yml:4:5) matches no measured metric',
        about: 'load/shpo/*',
      },
    ]);
  });
});

describe('history as samples', () => {
  const baseline: Baseline = {
    schema: 'tollgate/baseline@1',
    commit: 'c9',
    runId: 'c9',
    name: 'default',
    at: '2026-11-09T02:00:00Z',
    history: Array.from({ length: 10 }, (_, i) =>
      run(`c${String(i)}`, `2026-11-${String(i + 1).padStart(2, '0')}T02:00:00Z`),
    ),
    noise: {},
    accepted: [{ commit: 'c6', at: '2026-11-06T12:00:00Z', reason: 'new index', metrics: ['load/*'] }],
  };

  it('start at the last accepted shift, metric by metric', () => {
    const runs = historyWindow(baseline);
    expect(runs.filter(({ metrics }) => metrics[A] !== undefined)).toHaveLength(4);
    expect(runs.filter(({ metrics }) => metrics[LCP] !== undefined)).toHaveLength(10);
  });

  it('are judged when base cannot be built, with what main had and head has not as missing', () => {
    const facts = {
      ...FACTS,
      baseline,
      base: { available: false, reason: 'no Dockerfile at base' },
    } as const;
    const plan = planWith({ pages: [] });
    const { rounds } = visit(plan, facts);
    const samples = historySamples(plan, rounds, facts);
    expect(samples.metrics.find(({ id }) => id === OLD)?.head).toEqual([]);
    // The page is no longer in the plan, so nobody misses it.
    expect(samples.metrics.find(({ id }) => id === LCP)).toBeUndefined();
    const judgement = judgeRun(plan, rounds, facts);
    expect(judgement.problems[0]?.message).toBe(
      'base could not be measured beside head: no Dockerfile at base; compared with 10 past runs on main instead',
    );
    expect(rowOf(judgement, A).reason).toContain('against history (4 runs on main)');
  });
});
