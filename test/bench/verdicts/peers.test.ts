import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bencher, bencherBoundary } from './peers/bencher.ts';
import { benchstatRow } from './peers/benchstat.ts';
import { hodgesLehmann } from './peers/kayenta.ts';
import { lhciMedian, lhciOptimistic } from './peers/lighthouse-ci.ts';
import { perfherderOld } from './peers/perfherder.ts';
import { permutationP } from './peers/resampling.ts';
import { PEERS } from './peers/roster.ts';
import { sitespeedP } from './peers/sitespeed.ts';
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
