import { describe, expect, it } from 'vitest';

import type { Anchor } from '../../src/model/anchor.ts';
import type { Problem } from '../../src/model/failure.ts';
import type { Value } from '../../src/model/metric.ts';
import type { NoiseFloors } from '../../src/model/plan.ts';
import type { HistoryRun } from '../../src/model/samples.ts';
import { creepOf } from '../../src/gate/creep.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { driftOf } from '../../src/gate/drift.ts';
import { learnNoise } from '../../src/gate/noise.ts';
import { BYTES, ERRORS, P50, metric, noisy, paired, wobbling } from './samples-by-hand.ts';

function main(values: readonly number[]): readonly HistoryRun[] {
  return values.map((value, i) => ({
    commit: `c${String(i)}`,
    at: new Date(Date.UTC(2026, 9, i + 1)).toISOString(),
    runner: { cpu: 'EPYC', cores: 4, calibration: 100 },
    metrics: { [P50]: Array.from({ length: 5 }, () => value) },
  }));
}

const drifts = (...levels: readonly (readonly [level: number, runs: number])[]) =>
  driftOf(main(levels.flatMap(([level, runs], i) => noisy(level, 0.02, runs, 20 + i))), [
    metricSpec(P50, []),
  ]);

describe('a level of main that was left more than once', () => {
  it('tells of the slowdown that followed a gain', () => {
    const found = drifts([40, 10], [28, 10], [34, 12]);
    expect(found).toHaveLength(2);
    const [slower, faster] = found;
    expect(slower?.change).toBeCloseTo(0.21, 1);
    expect(Math.abs(Number(slower?.since.slice(1)) - 20)).toBeLessThanOrEqual(3);
    expect(faster?.change).toBeCloseTo(-0.3, 1);
  });

  it('tells of one that is larger than the gain before it', () => {
    const [slower] = drifts([40, 10], [28, 10], [47, 10]);
    expect(slower?.change).toBeCloseTo(0.68, 1);
    expect(Math.abs(Number(slower?.since.slice(1)) - 20)).toBeLessThanOrEqual(3);
  });

  it('gives each of two slowdowns its own size and its own commit', () => {
    const found = drifts([40, 12], [48, 12], [62, 12]);
    expect(found.map(({ change }) => Math.round(10 * change))).toEqual([3, 2]);
    const [second, first] = found.map(({ since }) => Number(since.slice(1)));
    expect(Math.abs(Number(second) - 24)).toBeLessThanOrEqual(3);
    expect(Math.abs(Number(first) - 12)).toBeLessThanOrEqual(3);
  });
});

const anchor: Anchor = {
  sha: 'a'.repeat(40),
  name: 'v1.0.0',
  kind: 'release',
  at: '2026-10-01T00:00:00.000Z',
};

const rate = (failed: number) => Array.from({ length: 12 }, (): Value => [failed, 600]);

describe('creep', () => {
  const slower = metric(P50, wobbling(10, 0.01, 12), wobbling(14, 0.01, 12));
  const creep = (problems: readonly Problem[], failed = 0) =>
    creepOf(paired([slower, metric(ERRORS, rate(0), rate(failed))]), {
      anchor,
      at: '2026-11-01T00:00:00.000Z',
      head: 'b'.repeat(40),
      problems,
    }).night.creep.map(({ id }) => id);

  it('is of the same work only: other answers and failures are not compared with those of the anchor', () => {
    expect(creep([])).toEqual([P50]);
    expect(creep([{ kind: 'warning', message: 'not the same work', about: P50, blind: true }])).toEqual([]);
    expect(creep([], 60)).toEqual([]);
  });
});

const tonight = (seed: number) =>
  paired([metric(P50, noisy(40, 0.05, 12, seed), noisy(40, 0.05, 12, seed + 1))]);
const after = (count: number, before: NoiseFloors, measuredWith: Parameters<typeof learnNoise>[2]) =>
  Array.from({ length: count }, (_, i) => 2 * i).reduce(
    (floors, seed) => learnNoise(floors, tonight(seed), measuredWith),
    before,
  );

describe('what a night publishes', () => {
  it('is of the script and the tools of tonight: others before them are forgotten, patches of a tool are not', () => {
    const old = after(5, {}, { scriptHash: 'a', versions: { k6: '1.4.0' } });
    expect(old[P50]?.nights).toHaveLength(5);
    expect(after(1, old, { scriptHash: 'a', versions: { k6: '1.5.2' } })[P50]?.nights).toHaveLength(6);
    for (const other of [
      { scriptHash: 'b', versions: { k6: '1.4.0' } },
      { scriptHash: 'a', versions: { k6: '2.0.0' } },
    ]) {
      const anew = after(1, old, other)[P50];
      expect(anew?.nights).toHaveLength(1);
      expect(anew?.detectable).toBeUndefined();
    }
  });

  it('is what the gate sees: sizes that repeat take no part of its error', () => {
    const timed = metric(P50, noisy(40, 0.05, 12, 1), noisy(40, 0.05, 12, 2));
    const sizes = Array.from({ length: 30 }, (_, i) =>
      metric(`${BYTES}-${String(i)}`, [1], [1], { kind: 'exact' }),
    );
    expect(learnNoise({}, paired([timed, ...sizes]))[P50]).toEqual(learnNoise({}, paired([timed]))[P50]);
  });
});
