import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mean, variance } from '../../../src/stats/moments.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { studentTCdf } from '../../../src/stats/student-t.ts';
import { bencher, bencherBoundary } from './peers/bencher.ts';
import { benchstatRow } from './peers/benchstat.ts';
import { hodgesLehmann } from './peers/kayenta.ts';
import { lhciMedian, lhciOptimistic } from './peers/lighthouse-ci.ts';
import { perfherderOld } from './peers/perfherder.ts';
import { HISTORY_PEERS } from './peers/history-rules.ts';
import { bootstrapP, permutationP, ratioInterval } from './peers/resampling.ts';
import { PEERS } from './peers/roster.ts';
import { cliffsDelta, sitespeedP } from './peers/sitespeed.ts';
import { tachometerInterval } from './peers/tachometer.ts';

interface Pair {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

function golden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

describe('benchstat, the program itself', () => {
  const { cases } = golden('golden-benchstat.json') as { cases: (Pair & { p: string; change: string })[] };

  it('prints the p and the change of medians that the rule here has', () => {
    expect(new Set(cases.map(({ base }) => base.length))).toEqual(new Set([6, 8, 12, 20]));
    const row = benchstatRow();
    const ours = cases.map(({ base, head }) => {
      const { p, change } = row(base, head);
      const said = `${change >= 0 ? '+' : ''}${(100 * change).toFixed(2)}%`;
      return { p: p.toFixed(3), change: p <= 0.05 ? said : '~' };
    });
    expect(ours).toEqual(cases.map(({ p, change }) => ({ p, change })));
  });
});

describe('tachometer and Lighthouse CI, their own code', () => {
  const { tachometer, lighthouse } = golden('golden-peers.json') as {
    tachometer: (Pair & { low: number; high: number })[];
    lighthouse: (Pair & { method: string; fails: boolean })[];
  };

  it("tachometer's interval is the one here", () => {
    expect(tachometer).toHaveLength(10);
    for (const { base, head, low, high } of tachometer) {
      const seen = tachometerInterval(base, head);
      // Its t quantile comes from ten Newton steps to 1e-8.
      expect(seen.low).toBeCloseTo(low, 7);
      expect(seen.high).toBeCloseTo(high, 7);
    }
  });

  it('Lighthouse CI fails the budgets that fail here, by the best and by the middle run', () => {
    const fails = lighthouse.map(({ fails: theirs }) => theirs);
    expect(new Set(fails)).toEqual(new Set([true, false]));
    const ours = lighthouse.map(({ base, head, method }) => {
      const knob = (method === 'median' ? lhciMedian : lhciOptimistic).knobs[0]!;
      return knob.score(base, head) > knob.limit;
    });
    expect(ours).toEqual(fails);
  });
});

describe('the tests of SciPy that peers call', () => {
  const { cases } = golden('golden-scipy.json') as {
    cases: (Pair & {
      sitespeed: number;
      exactTwoSided: number;
      hodgesLehmann: number;
      low: number;
      permutation: number;
      bencherLimit: number;
      welch: number;
    })[];
  };

  it.each(cases.map((each, i) => [i, each] as const))('case %i agrees', (_, { base, head, ...wanted }) => {
    expect(sitespeedP(base, head)).toBeCloseTo(wanted.sitespeed, 10);
    expect(benchstatRow()(base, head).p).toBeCloseTo(wanted.exactTwoSided, 10);
    const shift = hodgesLehmann(base, head);
    expect(shift.estimate).toBeCloseTo(wanted.hodgesLehmann, 10);
    expect(shift.low).toBeCloseTo(wanted.low, 10);
    expect(bencherBoundary(base, wanted.bencherLimit)).toBeCloseTo(0.99, 10);
    expect(perfherderOld.knobs[0]!.score(base, head)).toBeCloseTo(wanted.welch, 10);
    // Two Monte Carlo estimates of one share: 999 and 9,999 relabellings.
    expect(Math.abs(permutationP(base, head) - wanted.permutation)).toBeLessThan(
      0.01 + 5 * Math.sqrt(wanted.permutation / 999),
    );
  });

  it("Bencher's limit is where its boundary stops being red", () => {
    const { base, bencherLimit } = cases[6]!;
    const { limit, score } = bencher.knobs[0]!;
    expect(score(base, [bencherLimit * 1.0001])).toBeGreaterThan(limit);
    expect(score(base, [bencherLimit * 0.9999])).toBeLessThan(limit);
  });
});

const isRed = (name: string, base: readonly number[], head: readonly number[]) => {
  const { limit, score } = PEERS.find((peer) => peer.name === name)!.knobs[0]!;
  return score(base, head) > limit;
};

const isRedAgainst = (name: string, past: readonly number[], head: number) =>
  HISTORY_PEERS.find((peer) => peer.name === name)!.red(
    past.map((figure) => [figure]),
    [head],
  );

describe('rules whose program is not run here, by hand', () => {
  it.each([
    ['github-action-benchmark', 2],
    ['fixed +10 %', 1.1],
    ['fixed +25 %', 1.25],
  ])('%s is red beyond %d times the mean, not at it', (name, times) => {
    expect(isRed(name, [8, 12], [10 * times - 0.01, 10 * times - 0.01])).toBe(false);
    expect(isRed(name, [8, 12], [10 * times + 0.01, 10 * times + 0.01])).toBe(true);
  });

  it.each([
    ['github-action-benchmark 200 %', [50, 100], 200],
    ['previous x 1.25', [50, 100], 125],
    ['+10 % of the mean', [90, 110], 110],
    ['+25 % of the mean', [90, 110], 125],
    // Mean 10, SD 2: 10 + 4 x 2.
    ['Netflix mean + 4 SD', [8, 10, 12], 18],
    // Changes of 10, 10, 20, 20 %: quartiles 10 and 20 %, so 50 % on the last figure.
    ['rustc-perf fence', [100, 110, 121, 145.2, 116.16], 174.24],
  ])('%s of %j turns red at %d', (name, past, at) => {
    expect(isRedAgainst(name, past, at * 0.9999)).toBe(false);
    expect(isRedAgainst(name, past, at * 1.0001)).toBe(true);
  });

  it("Cliff's delta is the share of pairs that are slower less the share that are faster", () => {
    const [base, head] = [
      [1, 2, 3],
      [2, 3, 4, 5],
    ];
    // Of twelve pairs nine are slower, one is faster, two are equal.
    expect(cliffsDelta(base, head)).toBeCloseTo((9 - 1) / 12, 12);
  });

  it("criterion's bootstraps lie by what they estimate: Welch's p, and the delta method's interval", () => {
    const random = createRandom(3);
    for (const shift of [0, 0.5, 1]) {
      const base = Array.from({ length: 40 }, () => 20 + random.normal());
      const head = Array.from({ length: 40 }, () => 20 + shift + random.normal());
      const t =
        (mean(head) - mean(base)) / Math.sqrt(variance(base) / base.length + variance(head) / head.length);
      const p = 2 * (1 - studentTCdf(Math.abs(t), 78));
      expect(Math.abs(bootstrapP(base, head) - p)).toBeLessThan(0.01 + 4 * Math.sqrt((p * (1 - p)) / 999));
      const [ratio, error] = [
        mean(head) / mean(base) - 1,
        Math.sqrt((variance(base) + variance(head)) / 40) / mean(base),
      ];
      const { low, high } = ratioInterval(base, head);
      expect(low).toBeCloseTo(ratio - 1.96 * error, 2);
      expect(high).toBeCloseTo(ratio + 1.96 * error, 2);
    }
  });

  it('sitespeed.io tests no base that has no spread', () => {
    expect(isRed('sitespeed.io compare', [5, 5, 5, 5, 5, 5], [7, 8, 9, 7, 8, 9])).toBe(false);
    expect(isRed('sitespeed.io compare', [5, 5.1, 5, 5, 5, 5], [7, 8, 9, 7, 8, 9])).toBe(true);
  });
});

it('every rule names its source and is at its own default with its first knob', () => {
  expect(PEERS.length).toBeGreaterThanOrEqual(8);
  for (const peer of PEERS) {
    expect(peer.source.length).toBeGreaterThan(20);
    expect(peer.knobs.length).toBeGreaterThan(0);
  }
});

it('no rule calls a sample worse than itself', () => {
  const rounds = [20.1, 19.7, 20.4, 20.2, 19.9, 20.8, 20.05, 19.85];
  const red = PEERS.filter(({ knobs }) => knobs[0]!.score(rounds, rounds) > knobs[0]!.limit).map(
    ({ name }) => name,
  );
  expect(red).toEqual([]);
});
