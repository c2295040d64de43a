import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import { screen } from '../../src/gate/paired.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { createRandom } from '../../src/stats/random.ts';
import { metric, paired, rowOf } from './samples-by-hand.ts';

const ENDPOINTS = ['GET /a', 'GET /b', 'GET /c', 'GET /d'];
const idOf = (endpoint: string, quantile: string) => `load/shop/${endpoint}/latency-${quantile}`;
const FIRST = idOf('GET /a', 'p50');

/** The slow speed costs a third more. */
const SLOW = 1.33;

interface Changes {
  readonly p50?: number;
  readonly p75?: number;
}

/**
 * Four endpoints on cores of two speeds. Which speed most requests of a round met is drawn: the median lies in one hump or
 * the other, the third quartile in the slow one. `changes`: head's true ratios per endpoint.
 */
function load(seed: number, changes: Readonly<Record<string, Changes>> = {}, blocks = 12): PairedMetric[] {
  const random = createRandom(seed);
  const slow = Array.from({ length: 2 * blocks }, () => random.uniform() < 0.5);
  const noise = () => Math.exp(0.025 * random.normal());
  return ENDPOINTS.flatMap((endpoint) => {
    const { p50 = 1, p75 = 1 } = changes[endpoint] ?? {};
    const rounds = Array.from({ length: blocks }, (_, block) => block);
    const row = (quantile: string, level: (round: number) => number, ratio: number) => ({
      ...metric(
        idOf(endpoint, quantile),
        rounds.map((block) => level(2 * block) * noise()),
        rounds.map((block) => level(2 * block + 1) * ratio * noise()),
      ),
      blocks: rounds,
    });
    return [row('p50', (round) => (slow[round] ? 10 * SLOW : 10), p50), row('p75', () => 10.2 * SLOW, p75)];
  });
}

const withoutWitness = (metrics: readonly PairedMetric[]) => metrics.filter(({ gated }) => gated);
const regressed = (first: readonly PairedMetric[], fresh: readonly PairedMetric[]) =>
  judge(paired(first, fresh)).metrics.filter(({ outcome }) => outcome === 'regressed');
const bound = (rows: readonly PairedMetric[]) => rowOf(judge(paired(rows)), FIRST).upper;
const SEEDS = Array.from({ length: 60 }, (_, i) => 2 * i + 1);
const all = (ratio: number) =>
  Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint, { p50: ratio, p75: ratio }]));

describe('a median that jumps between two speeds', () => {
  const slower = { 'GET /a': { p50: 1.1, p75: 1.1 } };
  const found = (changes: typeof slower, only: (rows: readonly PairedMetric[]) => readonly PairedMetric[]) =>
    SEEDS.filter((seed) =>
      regressed(only(load(seed, changes)), only(load(seed + 1, changes))).some(({ id }) => id === FIRST),
    ).length / SEEDS.length;

  it('is told by the steadier p75 of the same requests', () => {
    expect(found(slower, (rows) => rows)).toBeGreaterThan(0.8);
    expect(found(slower, withoutWitness)).toBeLessThan(0.5);
  });

  it('is told by it where every endpoint became slower, too', () => {
    const everywhere = all(1.1) as typeof slower;
    expect(found(everywhere, (rows) => rows)).toBeGreaterThan(0.8);
    expect(found(everywhere, withoutWitness)).toBeLessThan(0.5);
  });

  it('says so', () => {
    const [row] = regressed(load(1, slower), load(2, slower));
    expect(row?.reason).toMatch(/ \(\+1\d(\.\d)? % at the p75, which scatters less here\), after /u);
    expect(row?.detectable).toBeGreaterThan(0.1);
  });

  it('is accused no more often than another where nothing changed', () => {
    const seeds = Array.from({ length: 400 }, (_, i) => 5000 + i);
    const flagged = seeds.filter((seed) => screen(load(seed)).some((row) => row.flagged)).length;
    expect(flagged / seeds.length).toBeLessThan(0.1);
    expect(SEEDS.filter((seed) => regressed(load(seed), load(seed + 1)).length > 0)).toEqual([]);
  });

  it('is not accused for its p75 where it became faster itself', () => {
    const apart = { 'GET /a': { p50: 0.8, p75: 1.15 } };
    expect(found(apart, (rows) => rows)).toBe(0);
  });

  it('rules nothing out by it', () => {
    const clean = load(1);
    expect(bound(clean)).toBe(bound(withoutWitness(clean)));
  });
});

/** The same load on a machine that is mostly fast: now the third quartile jumps as well, and the fast tenth stays. */
function mostlyFast(seed: number, ratio: (endpoint: string, quantile: string) => number): PairedMetric[] {
  const random = createRandom(seed);
  const speed = Array.from({ length: 24 }, () => (random.uniform() < 0.5 ? SLOW : 1));
  const rounds = Array.from({ length: 12 }, (_, block) => block);
  return ENDPOINTS.flatMap((endpoint) =>
    ['p10', 'p25', 'p50', 'p75'].map((quantile) => {
      const jumps = ['p50', 'p75'].includes(quantile);
      const noise = () => Math.exp((quantile === 'p10' ? 0.02 : 0.035) * random.normal());
      const value = (round: number) => 10 * (jumps ? (speed[round] ?? 1) : 1) * noise();
      return {
        ...metric(
          idOf(endpoint, quantile),
          rounds.map((block) => value(2 * block)),
          rounds.map((block) => value(2 * block + 1) * ratio(endpoint, quantile)),
        ),
        blocks: rounds,
        gated: quantile === 'p50',
      };
    }),
  );
}

/** One endpoint a tenth slower. */
const aTenth = (endpoint: string) => (endpoint === 'GET /a' ? 1.1 : 1);
/** The median and what lies above it nearly doubled, the fast ones as they were. */
const slowHalf = (endpoint: string, quantile: string) =>
  endpoint === 'GET /a' && (quantile === 'p50' || quantile === 'p75') ? 1.9 : 1;
/** A tenth of the requests takes 1 ms instead of 10, and 0.08 ms more. */
const cheap = (seed: number) =>
  mostlyFast(seed, (_, quantile) => (quantile === 'p10' ? 1.08 : 1)).map((row) =>
    row.id.endsWith('p10')
      ? {
          ...row,
          base: row.base.map((value) => Number(value) / 10),
          head: row.head.map((value) => Number(value) / 10),
        }
      : row,
  );
/** Only the fastest are slower. */
const fastest = (endpoint: string, quantile: string) =>
  endpoint === 'GET /a' && quantile === 'p10' ? 1.5 : 1;

/** The same, and the median so steady that it rules a change out itself. */
const steady = (seed: number) =>
  mostlyFast(seed, fastest).map((row) =>
    row.id === FIRST
      ? {
          ...row,
          base: row.base.map((_, i) => 10 + 0.05 * (i % 3)),
          head: row.base.map((_, i) => 10 + 0.05 * (i % 2)),
        }
      : row,
  );

describe('a median whose steadiest neighbour is another quantile', () => {
  it('is told by the steadiest of them, which is named', () => {
    const said = SEEDS.map((seed) =>
      regressed(mostlyFast(seed, aTenth), mostlyFast(seed + 1, aTenth)).find(({ id }) => id === FIRST),
    );
    const found = said.filter((row) => row !== undefined);
    expect(found.length / SEEDS.length).toBeGreaterThan(0.8);
    const named = found.filter(({ reason }) => /at the p10, which scatters less here/u.test(reason ?? ''));
    expect(named.length / found.length).toBeGreaterThan(0.9);
  });

  it('is accused of what it shows itself, whatever the witness says', () => {
    const found = SEEDS.filter((seed) =>
      regressed(mostlyFast(seed, slowHalf), mostlyFast(seed + 1, slowHalf)).some(({ id }) => id === FIRST),
    );
    expect(found.length / SEEDS.length).toBeGreaterThan(0.8);
  });

  it('is not accused of milliseconds that matter to fast answers only', () => {
    expect(SEEDS.filter((seed) => regressed(cheap(seed), cheap(seed + 1)).length > 0)).toEqual([]);
  });

  it('is accused no more often than another where nothing changed', () => {
    const seeds = Array.from({ length: 400 }, (_, i) => 9000 + i);
    const flagged = seeds.filter((seed) => screen(mostlyFast(seed, () => 1)).some((row) => row.flagged));
    expect(flagged.length / seeds.length).toBeLessThan(0.1);
  });

  it('is not accused of what it rules out itself', () => {
    expect(
      SEEDS.filter((seed) =>
        screen(steady(seed)).some(({ flagged, metric: { id } }) => flagged && id === FIRST),
      ),
    ).toEqual([]);
  });
});

describe('a median as steady as its p75', () => {
  it('is judged without it', () => {
    const quiet = load(3).map((row) =>
      row.gated
        ? { ...row, base: row.base.map(() => 10), head: row.head.map((_, i) => 10 + 0.1 * (i % 5)) }
        : row,
    );
    const medians = judge(paired(quiet)).metrics.flatMap(({ gated, p }) => (gated ? [p] : []));
    expect(medians).toEqual(judge(paired(withoutWitness(quiet))).metrics.map(({ p }) => p));
  });
});
