import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import { standardDeviation } from '../../src/stats/moments.ts';
import { createRandom } from '../../src/stats/random.ts';
import {
  CPU,
  ERRORS,
  LCP,
  P50,
  P95,
  metric,
  noisy,
  paired,
  placed,
  rowOf,
  verdictOf,
  wobbling,
} from './samples-by-hand.ts';

const slower = (share: number, blocks = 12) =>
  metric(P50, wobbling(40, 0.01, blocks), wobbling(40 * (1 + share), 0.012, blocks).toReversed());

const clean = (i: number) =>
  metric(`load/shop/GET /e${String(i)}/latency-p50`, noisy(20, 0.03, 12, i), noisy(20, 0.03, 12, 100 + i));

const weak = (id: string) => placed(id, 0.08, 0.093);

const limited = (base: number, head: number, over = {}) =>
  metric(P50, wobbling(base, 0.01, 12), wobbling(head, 0.01, 12).toReversed(), {
    limit: 300,
    regression: 0.5,
    ...over,
  });

describe('a paired timing', () => {
  it('is unchanged when the bound rules out the threshold, and says what it rules out', () => {
    const row = verdictOf(slower(0));
    expect(row.outcome).toBe('unchanged');
    expect(row.upper).toBeGreaterThan(0.01);
    expect(row.upper).toBeLessThan(0.05);
    expect(row.reason).toBe('rules out a slowdown over 1.8 %');
    expect(row.stage).toBe('screen');
  });

  it('is inconclusive when it is flagged and nothing fresh confirms it, and next names it', () => {
    const judgement = judge(paired([slower(0.2)]));
    const row = rowOf(judgement, P50);
    expect(row.outcome).toBe('inconclusive');
    expect(row.flagged).toBe(true);
    expect(row.reason).toBe(
      'flagged at +20 %; an accusation needs fresh blocks to confirm it, 8 would settle it',
    );
    expect(judgement.next).toEqual({ stage: 'confirm', ids: [P50] });
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`flagged and not settled: ${P50}`);
  });

  it('is regressed when fresh blocks confirm the flag, and the row is that of the fresh blocks', () => {
    const judgement = judge(paired([slower(0.2)], [slower(0.18, 8)]));
    const row = rowOf(judgement, P50);
    expect(row.outcome).toBe('regressed');
    expect(row.stage).toBe('confirm');
    expect(row.change).toBeCloseTo(0.18, 1);
    expect(row.flagged).toBe(false);
    expect(row.reason).toBe(
      'confirmed: +18 % on 8 fresh blocks of the same machine, after +20 % at the screen',
    );
    expect(judgement.verdict).toBe('fail');
    expect(judgement.next).toBeNull();
  });

  it('is judged on the fresh blocks alone when they do not confirm the flag', () => {
    const row = verdictOf(slower(0.2), slower(0, 8));
    expect(row.outcome).toBe('unchanged');
    expect(row.stage).toBe('confirm');
    expect(row.reason).toContain('flagged at +20 %, not confirmed: ');
    expect(row.reason).toContain('rules out a slowdown over');
  });

  it('is not regressed when the fresh estimate lies under 0.8 of the threshold', () => {
    const row = verdictOf(slower(0.2), slower(0.035, 8));
    expect(row.outcome).not.toBe('regressed');
    expect(slower(0.2).regression).toBe(0.05);
  });

  it('is regressed when the fresh estimate lies between 0.8 of the threshold and the threshold', () => {
    expect(verdictOf(slower(0.06), slower(0.046, 8)).outcome).toBe('regressed');
  });

  it('stays unsettled with three fresh blocks', () => {
    const judgement = judge(paired([slower(0.2)], [slower(0.2, 3)]));
    expect(rowOf(judgement, P50).outcome).toBe('inconclusive');
    expect(judgement.next).toEqual({ stage: 'confirm', ids: [P50] });
  });

  it('is improved by the mirror image of the screen, without fresh blocks, and never blocks', () => {
    const judgement = judge(paired([slower(-0.2)]));
    const row = rowOf(judgement, P50);
    expect(row.outcome).toBe('improved');
    expect(row.change).toBeCloseTo(-0.2, 2);
    expect(row.reason).toBe('better by 20 %, beyond doubt');
    expect(judgement.verdict).toBe('pass');
  });

  it('is unchanged however sure the change is, when it is too small to matter in milliseconds', () => {
    const row = verdictOf(metric(P50, wobbling(0.3, 0.01, 12), wobbling(0.36, 0.01, 12).toReversed()));
    expect(row.outcome).toBe('unchanged');
    expect(row.change).toBeCloseTo(0.2, 1);
    expect(row.reason).toBe('rules out a slowdown over 22 %, and less than 0.2 ms does not matter');
  });

  it('counts throughput as worse when it falls: halved is 1.0', () => {
    const id = 'load/shop/all/throughput';
    const row = verdictOf(
      metric(id, wobbling(100, 0.01, 12), wobbling(50, 0.01, 12), { gated: true }),
      metric(id, wobbling(100, 0.01, 8), wobbling(50, 0.01, 8)),
    );
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeCloseTo(1, 2);
  });

  it('tells how many blocks settle it, and four of five such runs are settled by them', () => {
    const random = createRandom(5);
    const run = (blocks: number) =>
      metric(
        P50,
        Array.from({ length: blocks }, () => 40 * Math.exp(0.03 * random.normal())),
        Array.from({ length: blocks }, () => 40 * Math.exp(0.03 * random.normal())),
      );
    let open = run(6);
    while (verdictOf(open).outcome !== 'inconclusive' || !/about \d+ blocks/.test(verdictOf(open).reason))
      open = run(6);
    const wanted = Number(/about (\d+) blocks/.exec(verdictOf(open).reason)?.[1]);
    expect(wanted).toBeGreaterThanOrEqual(8);
    const { change } = verdictOf(open);
    const spread = standardDeviation(open.base.map((b, i) => Math.log(Number(open.head[i]) / Number(b))));
    let settled = 0;
    for (let i = 0; i < 200; i += 1) {
      const base = Array.from({ length: wanted }, () => 40);
      const head = base.map((b) => b * (1 + (change ?? 0)) * Math.exp(spread * random.normal()));
      if (verdictOf(metric(P50, base, head)).outcome !== 'inconclusive') settled += 1;
    }
    expect(settled).toBeGreaterThan(140);
  });

  it('is inconclusive with the size it could have seen and what would settle it, when it is noisy', () => {
    const row = verdictOf(metric(LCP, noisy(2300, 0.17, 8, 1), noisy(2300, 0.17, 8, 2)));
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toMatch(
      /^could not tell: between .* and .* %; \d+ % or more would have been seen; .* would settle it$/,
    );
    expect(row.detectable).toBeGreaterThan(0.2);
  });

  it.each([1, 2, 3])('is inconclusive with %i blocks, and says how many are needed', (blocks) => {
    const row = verdictOf(slower(0.5, blocks));
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toContain('at least 4 are needed');
    expect(row.change).toBeCloseTo(0.5, 1);
    expect(row.p).toBeNull();
    expect(row.detectable).toBeNull();
  });

  it('takes a plain t from four blocks, whose error never falls under the noise floor', () => {
    const flat = metric(P50, [40, 40, 40, 40], [40, 40, 40, 40]);
    const row = verdictOf(flat);
    expect(row.outcome).toBe('unchanged');
    // SE = tau = 1 %, known exactly: 1.645 of them.
    expect(row.upper).toBeCloseTo(Math.expm1(1.6449 * 0.01), 4);
  });

  it('tests constant samples, it does not skip them', () => {
    const flat = Array.from({ length: 12 }, () => 40);
    expect(verdictOf(metric(P50, flat, flat)).outcome).toBe('unchanged');
    const risen = flat.map((value) => value * 1.1);
    const row = verdictOf(metric(P50, flat, risen), metric(P50, flat, risen));
    expect(row.outcome).toBe('regressed');
    expect(row.p).toBe(0);
  });

  it('is not moved by one huge outlier', () => {
    const head = wobbling(40, 0.01, 12);
    head[3] = 4e6;
    expect(verdictOf(metric(P50, wobbling(40, 0.01, 12), head)).outcome).toBe('unchanged');
  });

  it('survives zeros through ln(x + c), and the floor decides where base is nothing', () => {
    const none = Array.from({ length: 8 }, () => 0);
    const tbt = 'page/home/mobile/tbt';
    expect(verdictOf(metric(tbt, none, none)).outcome).toBe('unchanged');
    expect(verdictOf(metric(tbt, none, wobbling(20, 0.1, 8))).outcome).toBe('unchanged');
    const grown = metric(tbt, none, wobbling(400, 0.1, 8));
    const row = verdictOf(grown, grown);
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeNull();
    expect(row.head).toBeCloseTo(400, -2);
  });

  it('speaks of the value itself when an offset is added', () => {
    const tbt = 'page/home/mobile/tbt';
    const row = verdictOf(metric(tbt, wobbling(40, 0.01, 12), wobbling(60, 0.01, 12)));
    expect(row.change).toBeCloseTo(0.5, 1);
  });

  it('uses the learnt noise floor: what lies inside it is not flagged', () => {
    const sure = metric(P50, wobbling(40, 0.002, 12), wobbling(43, 0.002, 12));
    expect(verdictOf(sure).flagged).toBe(true);
    expect(verdictOf({ ...sure, noise: 0.1 }).flagged).toBe(false);
  });
});

describe('the screen over many metrics', () => {
  it('asks more of each metric when there are many', () => {
    // Alone at p = 0.03 it is flagged; beside 19 clean ones Benjamini-Hochberg at 0.10 wants 0.005.
    const lone = placed(P50, 0.08, 0.093);
    const alone = verdictOf(lone);
    expect(alone.p).toBeGreaterThan(0.005);
    expect(alone.p).toBeLessThan(0.1);
    expect(alone.flagged).toBe(true);
    const many = judge(paired([lone, ...Array.from({ length: 19 }, (_, i) => clean(i))]));
    expect(rowOf(many, P50).flagged).toBe(false);
  });

  it('does not count metrics that are only shown', () => {
    const shown = Array.from({ length: 19 }, (_, i) => ({ ...clean(i), gated: false }));
    const lone = placed(P50, 0.08, 0.093);
    const judgement = judge(paired([lone, ...shown]));
    expect(rowOf(judgement, P50).flagged).toBe(true);
    expect(judgement.metrics.filter(({ outcome }) => outcome === 'info')).toHaveLength(19);
  });

  it('confirms by Holm over everything that was measured again', () => {
    const ids = ['a', 'b', 'c', 'd'].map((name) => `load/shop/GET /${name}/latency-p50`);
    const first = ids.map((id) => metric(id, wobbling(40, 0.01, 12), wobbling(48, 0.01, 12).toReversed()));
    // p of about 0.03 each: enough alone, not among four.
    const alone = judge(paired(first.slice(0, 1), [weak(ids[0] ?? '')]));
    expect(alone.metrics[0]?.outcome).toBe('regressed');
    const four = judge(paired(first, ids.map(weak)));
    expect(four.metrics.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => 'inconclusive'),
    );
    expect(four.metrics[0]?.reason).toContain('which chance explains (p ');
  });

  it('lets a look spend only its part of the error', () => {
    const lone = placed(P50, 0.08, 0.093);
    expect(verdictOf(lone).flagged).toBe(true);
    expect(verdictOf({ ...lone, alphaShare: 0.2 }).flagged).toBe(false);
  });
});

describe('the verdict of the run, the first rule that applies', () => {
  const quiet = slower(0);
  const sameErrors = metric(
    ERRORS,
    Array.from({ length: 12 }, () => [0, 600] as const),
    Array.from({ length: 12 }, () => [0, 600] as const),
  );

  it('is a pass that prints the largest size a primary row could have missed', () => {
    const judgement = judge(paired([quiet, sameErrors]));
    expect(judgement.verdict).toBe('pass');
    expect(judgement.reason).toBe('no regression; 5.6 % or more on any primary metric would have been seen');
    const largest = Math.max(
      ...judgement.metrics.filter(({ kind }) => kind === 'timing').map((row) => row.detectable ?? 0),
    );
    expect(largest).toBeCloseTo(0.056, 3);
  });

  it('is inconclusive when a primary row could not have seen must-see', () => {
    const blind = metric(P50, noisy(40, 0.5, 8, 3), noisy(40, 0.5, 8, 4));
    const judgement = judge(paired([blind]));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`a change of 25 % could have been missed: ${P50}`);
    expect(judge(paired([blind]), { mustSee: 20 }).verdict).toBe('pass');
  });

  it('is not moved by a secondary row that cannot tell', () => {
    const blind = metric(LCP, noisy(2300, 0.5, 8, 3), noisy(2300, 0.5, 8, 4));
    const judgement = judge(paired([quiet, blind]));
    expect(rowOf(judgement, LCP).outcome).toBe('inconclusive');
    expect(judgement.verdict).toBe('pass');
    expect(judgement.reason).toContain('; 1 secondary row could not tell');
  });

  it('is inconclusive when a primary row is missing where it was measured before', () => {
    const judgement = judge(paired([quiet, metric(CPU, wobbling(3, 0.01, 12), [])]));
    expect(rowOf(judgement, CPU).outcome).toBe('missing');
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`measured before and missing now: ${CPU}`);
  });

  it('is not moved by a secondary row that is missing', () => {
    expect(judge(paired([quiet, metric(P95, wobbling(90, 0.01, 12), [])])).verdict).toBe('pass');
  });

  it('is no-baseline when nothing could be compared', () => {
    const judgement = judge(paired([metric(P50, [], wobbling(40, 0.01, 12))]));
    expect(rowOf(judgement, P50).outcome).toBe('new');
    expect(judgement.verdict).toBe('no-baseline');
    expect(judge(paired([])).verdict).toBe('no-baseline');
  });

  it('is invalid before anything else, and no row of what is untrusted is unchanged or improved', () => {
    const problems = [
      { kind: 'invalid', message: 'every request of checkout was refused', about: 'shop' },
    ] as const;
    const judgement = judge(
      paired(
        [quiet, slower(-0.3), metric(LCP, wobbling(2000, 0.01, 12), wobbling(2000, 0.01, 12))].map(
          (each, i) => (i === 1 ? { ...each, id: CPU } : each),
        ),
      ),
      { problems },
    );
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.reason).toBe('every request of checkout was refused');
    expect(rowOf(judgement, P50).outcome).toBe('inconclusive');
    expect(rowOf(judgement, CPU).outcome).toBe('inconclusive');
    expect(rowOf(judgement, LCP).outcome).toBe('unchanged');
    expect(judgement.next).toBeNull();
  });

  it('is invalid when base fails most of its requests too', () => {
    const failing = Array.from({ length: 12 }, () => [590, 600] as const);
    const judgement = judge(paired([quiet, metric(ERRORS, failing, failing)]));
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.reason).toBe(
      "98 % of base's requests of shop failed, so there is nothing sound to compare with",
    );
    expect(rowOf(judgement, P50).outcome).toBe('inconclusive');
  });

  it('prefers fail over inconclusive', () => {
    const blind = metric(CPU, noisy(40, 0.5, 8, 3), noisy(40, 0.5, 8, 4));
    expect(judge(paired([slower(0.2), blind], [slower(0.2, 8)])).verdict).toBe('fail');
  });
});

describe('a limit', () => {
  it('that head exceeds beyond doubt and base does not is over-limit, and fails', () => {
    const judgement = judge(paired([limited(280, 320)]));
    expect(rowOf(judgement, P50).outcome).toBe('over-limit');
    expect(rowOf(judgement, P50).reason).toContain('over its limit of 300 ms beyond doubt');
    expect(judgement.verdict).toBe('fail');
  });

  it('exceeded on base too is info, and says so', () => {
    const judgement = judge(paired([limited(320, 321)]));
    expect(rowOf(judgement, P50).outcome).toBe('info');
    expect(rowOf(judgement, P50).reason).toContain('over its limit of 300 ms on main too');
    expect(judgement.verdict).toBe('pass');
  });

  it('applies to a new metric, which has no baseline', () => {
    const judgement = judge(paired([metric(P50, [], wobbling(320, 0.01, 12), { limit: 300 })]));
    expect(rowOf(judgement, P50).outcome).toBe('over-limit');
    expect(judgement.verdict).toBe('fail');
  });

  it('exceeded within the noise is no accusation', () => {
    const row = verdictOf(metric(P50, noisy(295, 0.1, 12, 5), noisy(305, 0.1, 12, 6), { limit: 300 }));
    expect(row.outcome).not.toBe('over-limit');
  });

  it('is over-limit beside a base whose middle is within it, however noisy base is', () => {
    const base = [80, 110, 85, 105, 90, 100, 82, 108];
    const head = [104, 105, 104.5, 105, 104, 104.5, 105, 104];
    const row = verdictOf(metric(P95, base, head, { limit: 100 }));
    expect(row.outcome).toBe('over-limit');
    expect(row.reason).toContain('over its limit of 100 ms beyond doubt');
    const above = verdictOf(
      metric(
        P95,
        base.map((value) => value + 10),
        head,
        { limit: 100 },
      ),
    );
    expect(above.outcome).not.toBe('over-limit');
  });

  it('of a metric that only ends like a threshold of the script is a limit like any', () => {
    const judgement = judge(paired([{ ...limited(280, 320), id: 'cart/threshold' }]));
    const row = rowOf(judgement, 'cart/threshold');
    expect(row.outcome).toBe('over-limit');
    expect(row.reason).toContain('over its limit of 300 ms beyond doubt');
    expect(judgement.findings[0]?.text).not.toContain('script');
  });

  it('is a floor where higher is better', () => {
    const id = 'load/shop/all/throughput';
    const over = { limit: 90, regression: 0.5, gated: true };
    expect(verdictOf(metric(id, wobbling(100, 0.01, 12), wobbling(80, 0.01, 12), over)).outcome).toBe(
      'over-limit',
    );
    expect(verdictOf(metric(id, wobbling(100, 0.01, 12), wobbling(95, 0.01, 12), over)).outcome).toBe(
      'unchanged',
    );
  });

  it('on a metric that is only compared by its limit gates by its limit alone', () => {
    const over = {
      limit: 300,
      gated: true,
      ungatedReason: 'latency-p95 needs 600 requests a round to be judged, a round has 500',
    };
    const slow = judge(
      paired([slower(0), metric(P95, wobbling(100, 0.01, 12), wobbling(200, 0.01, 12), over)]),
    );
    expect(rowOf(slow, P95).outcome).toBe('info');
    expect(slow.verdict).toBe('pass');
    expect(judge(paired([metric(P95, wobbling(100, 0.01, 12), wobbling(400, 0.01, 12), over)])).verdict).toBe(
      'fail',
    );
  });
});
