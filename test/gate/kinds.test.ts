import { describe, expect, it } from 'vitest';

import type { Value } from '../../src/model/metric.ts';
import { judge } from '../../src/gate/judge.ts';
import { createRandom } from '../../src/stats/random.ts';
import {
  BYTES,
  CLS,
  ERRORS,
  P50,
  P95,
  metric,
  paired,
  rowOf,
  verdictOf,
  wobbling,
} from './samples-by-hand.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('an exact metric', () => {
  it('needs one value a side, and is red when it grows past threshold and floor', () => {
    const judgement = judge(paired([metric(BYTES, [81_778], [95_000])]));
    const row = rowOf(judgement, BYTES);
    expect(row.outcome).toBe('regressed');
    expect(row.stage).toBe('exact');
    expect(row.change).toBeCloseTo(0.1617, 3);
    expect(row.p).toBeNull();
    expect(row.reason).toBe('counted exactly: worse by 13.2 kB (+16.2 %), more than the +2 % allowed');
    expect(judgement.verdict).toBe('fail');
    expect(judgement.next).toBeNull();
  });

  it('is unchanged under the threshold, and under the floor', () => {
    expect(verdictOf(metric(BYTES, [1_000_000], [1_010_000])).outcome).toBe('unchanged');
    const small = verdictOf(metric(BYTES, [10_000], [14_000]));
    expect(small.outcome).toBe('unchanged');
    expect(small.reason).toBe(
      'counted exactly: the change of 4 kB is within what is allowed, which rules out more',
    );
    expect(verdictOf(metric(BYTES, [5], [5])).reason).toBe(
      'counted exactly: the same on both sides, which rules out any growth',
    );
  });

  it('that scatters within what is allowed is not called the same', () => {
    const row = verdictOf(metric(BYTES, [10_000, 10_000, 10_000, 10_000], [10_000, 10_000, 10_000, 14_000]));
    expect(row.outcome).toBe('unchanged');
    expect(row.reason).toBe(
      'counted exactly: it scatters, all of it within what is allowed, which rules out more',
    );
  });

  it('is improved by the mirror image', () => {
    expect(verdictOf(metric(BYTES, [95_000], [81_778])).outcome).toBe('improved');
  });

  it('that does not repeat is red only when every value of head lies beyond every value of base', () => {
    const id = 'server/shop/queries';
    expect(verdictOf(metric(id, [3, 3.1, 2.9, 3, 3, 3.05], [14, 13.9, 14, 14.1, 14, 14])).outcome).toBe(
      'regressed',
    );
    const overlap = verdictOf(metric(id, [3, 3.1, 2.9, 3, 3, 3.05], [3.2, 3.08, 3.3, 3.2, 3.2, 3.1]));
    expect(overlap.outcome).toBe('inconclusive');
    expect(overlap.reason).toContain('would settle it');
  });

  it('that does not repeat is not red by three rounds that merely do not touch', () => {
    const id = 'server/shop/queries';
    expect(verdictOf(metric(id, [3, 3.1, 2.9], [3.2, 3.3, 3.15])).outcome).toBe('inconclusive');
    expect(verdictOf(metric(id, [3, 3.1, 2.9], [14.2, 14.3, 14.15])).outcome).toBe('regressed');
  });

  it('that grows from nothing is red without a ratio', () => {
    const row = verdictOf(metric('page/home/mobile/third-party-bytes', [0], [20_000]));
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeNull();
  });

  it('counts any further query per request', () => {
    expect(verdictOf(metric('server/shop/queries', times(8, 3), times(8, 4))).outcome).toBe('regressed');
    expect(verdictOf(metric('server/shop/queries', times(8, 3), times(8, 3))).outcome).toBe('unchanged');
  });
});

describe('a set', () => {
  const id = 'page/home/mobile/failing-accessibility';
  it('is red when a name is new', () => {
    const row = verdictOf(metric(id, [['color-contrast']], [['color-contrast', 'image-alt']]));
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBe(1);
    expect(row.reason).toBe('new on head: image-alt');
  });

  it('is improved when a name is gone, unchanged when nothing is new', () => {
    expect(verdictOf(metric(id, [['a', 'b']], [['a']])).outcome).toBe('improved');
    expect(verdictOf(metric(id, [['a', 'b']], [['b', 'a']])).outcome).toBe('unchanged');
    expect(verdictOf(metric(id, [[]], [[]])).outcome).toBe('unchanged');
  });

  it('is not red by a name that flickers', () => {
    const row = verdictOf(metric(id, [['a'], ['a']], [['a', 'b'], ['a']]));
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toBe('b is in some rounds of head and not in others: more rounds would settle it');
  });
});

describe('a rate', () => {
  const healthy = times<Value>(12, [0, 600]);

  it('is unchanged when the bound rules out half a point', () => {
    const row = verdictOf(metric(ERRORS, healthy, healthy));
    expect(row.outcome).toBe('unchanged');
    expect(row.base).toEqual([0, 7200]);
    expect(row.upper).toBeCloseTo(0.000376, 6);
    expect(row.reason).toBe('rules out a rise over 0.038 points');
  });

  it('regresses through both stages, and voids the latency beside it', () => {
    const failing = times<Value>(12, [12, 600]);
    const fast = metric(P50, wobbling(40, 0.01, 12), wobbling(20, 0.01, 12));
    const tail = metric(P95, wobbling(90, 0.01, 12), wobbling(90, 0.01, 12));
    const judgement = judge(
      paired([fast, tail, metric(ERRORS, healthy, failing)], [metric(ERRORS, healthy, failing)]),
    );
    const row = rowOf(judgement, ERRORS);
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeCloseTo(0.02, 10);
    expect(judgement.verdict).toBe('fail');
    expect(rowOf(judgement, P50).outcome).toBe('inconclusive');
    expect(rowOf(judgement, P50).reason).toContain(`void: ${ERRORS} regressed`);
    expect(rowOf(judgement, P95).outcome).toBe('inconclusive');
  });

  it('leaves the latency of an endpoint whose own errors are none', () => {
    const failing = times<Value>(12, [12, 600]);
    const own = metric('load/shop/GET /api/search/errors', healthy, healthy, { gated: false });
    const fast = metric(P50, wobbling(40, 0.01, 12), wobbling(20, 0.01, 12));
    const judgement = judge(
      paired([fast, own, metric(ERRORS, healthy, failing)], [metric(ERRORS, healthy, failing)]),
    );
    expect(rowOf(judgement, P50).outcome).toBe('improved');
  });

  it('needs failures in two rounds: one bad round accuses nobody', () => {
    const once = healthy.map((value, i): Value => (i === 5 ? [300, 600] : value));
    const row = verdictOf(metric(ERRORS, healthy, once));
    expect(row.flagged).toBe(false);
    expect(row.outcome).not.toBe('regressed');
  });

  it('of a single round could have told nothing, and holds up the run', () => {
    const judgement = judge(paired([metric(ERRORS, [[0, 600]], [[300, 600]])]));
    const row = rowOf(judgement, ERRORS);
    expect(row).toMatchObject({ outcome: 'inconclusive', detectable: null });
    expect(row.reason).toContain(
      'no change would have been called; failures in one round accuse nobody, more rounds would settle it',
    );
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`a change of 25 % could have been missed: ${ERRORS}`);
    // A round in which nothing was asked is none.
    const idle = judge(
      paired([
        metric(ERRORS, times<Value>(2, [0, 600]), [
          [0, 0],
          [300, 600],
        ]),
      ]),
    );
    expect(idle.verdict).toBe('inconclusive');
  });

  it('is called in nine of ten runs whose rate rose by what it says that it would have seen', () => {
    const random = createRandom(11);
    const roundOf = (rate: number): Value => {
      let failures = 0;
      for (let i = 0; i < 600; i += 1) if (random.uniform() < rate) failures += 1;
      return [failures, 600];
    };
    const base = times<Value>(8, [60, 600]);
    const rise = verdictOf(metric(ERRORS, base, base)).detectable ?? 0;
    expect(rise).toBeGreaterThan(0.01);
    const fresh = () => {
      const before = Array.from({ length: 8 }, () => roundOf(0.1));
      const after = Array.from({ length: 8 }, () => roundOf(0.1 + rise));
      return metric(ERRORS, before, after);
    };
    let failed = 0;
    for (let i = 0; i < 150; i += 1) if (verdictOf(fresh(), fresh()).outcome === 'regressed') failed += 1;
    // 135 are promised; 3 standard errors to the bad side, and rounds that seem to scatter beyond chance see less.
    expect(failed).toBeGreaterThan(123);
  });

  it('takes rounds that differ more than chance for fewer requests', () => {
    const bursts = Array.from({ length: 12 }, (_, i): Value => (i % 4 === 0 ? [60, 600] : [0, 600]));
    const even = times<Value>(12, [15, 600]);
    const ofBursts = verdictOf(metric(ERRORS, healthy, bursts));
    const ofEven = verdictOf(metric(ERRORS, healthy, even));
    expect(ofBursts.change).toBeCloseTo(ofEven.change ?? 0, 10);
    expect(ofBursts.p ?? 0).toBeGreaterThan(1e6 * (ofEven.p ?? 1));
    expect(ofEven.flagged).toBe(true);
  });

  it('is inconclusive without any request, and says so', () => {
    const row = verdictOf(metric(ERRORS, times<Value>(8, [0, 0]), times<Value>(8, [0, 0])));
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toBe(
      'could not tell: nothing was counted on base, and rounds that count something would settle it',
    );
  });

  it('is over its limit beyond doubt, or not', () => {
    const over = metric(ERRORS, healthy, times<Value>(12, [12, 600]), { limit: 0.01, regression: 0.5 });
    expect(verdictOf(over).outcome).toBe('over-limit');
    const near = metric(ERRORS, healthy, times<Value>(12, [6, 600]), { limit: 0.0095, regression: 0.5 });
    expect(verdictOf(near).outcome).toBe('unchanged');
  });
});

describe('an absolute', () => {
  it('that repeats is compared exactly', () => {
    const row = verdictOf(metric(CLS, times(4, 0.02), times(4, 0.09)));
    expect(row.outcome).toBe('regressed');
    expect(row.stage).toBe('exact');
    expect(row.change).toBeCloseTo(0.07, 10);
    expect(verdictOf(metric(CLS, times(4, 0.02), times(4, 0.06))).outcome).toBe('unchanged');
    expect(verdictOf(metric(CLS, times(4, 0), times(4, 0.05))).outcome).toBe('regressed');
  });

  it('that does not repeat is tested on differences, in two stages', () => {
    const base = [0, 0.01, 0.002, 0, 0.01, 0.004, 0, 0.01];
    const head = [0.1, 0.12, 0.11, 0.1, 0.13, 0.1, 0.11, 0.12];
    expect(verdictOf(metric(CLS, base, head)).flagged).toBe(true);
    const row = verdictOf(metric(CLS, base, head), metric(CLS, base, head));
    expect(row.outcome).toBe('regressed');
    expect(row.change).toBeCloseTo(0.105, 2);
  });

  it('that is flagged is confirmed or cleared by fresh rounds that repeat exactly', () => {
    const screen = metric(CLS, times(8, 0.02), [0.3, 0.3, 0.302, 0.3, 0.304, 0.3, 0.3, 0.301]);
    const borneOut = verdictOf(screen, metric(CLS, times(8, 0.02), times(8, 0.3)));
    expect(borneOut).toMatchObject({ outcome: 'regressed', stage: 'confirm' });
    expect(borneOut.change).toBeCloseTo(0.28, 10);
    const cleared = verdictOf(screen, metric(CLS, times(8, 0.02), times(8, 0.02)));
    expect(cleared).toMatchObject({ outcome: 'unchanged', stage: 'confirm', flagged: false });
    expect(verdictOf(screen, metric(CLS, times(4, 0.02), times(4, 0.3))).outcome).toBe('regressed');
    expect(verdictOf(screen, metric(CLS, times(4, 0.02), times(4, 0.02))).outcome).toBe('unchanged');
  });

  it('with fewer than four rounds is inconclusive', () => {
    expect(verdictOf(metric(CLS, [0], [0.2])).outcome).toBe('inconclusive');
  });
});
