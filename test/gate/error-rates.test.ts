import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { binomialUpperTail } from '../../src/stats/binomial.ts';
import type { Random } from '../../src/stats/random.ts';
import { createRandom } from '../../src/stats/random.ts';
import { paired } from './samples-by-hand.ts';

const IDS = Array.from({ length: 8 }, (_, i) => `load/shop/GET /e${String(i)}/latency-p50`);
const SPECS = IDS.map((id) => metricSpec(id, []));

interface Noise {
  readonly sd: number;
  /** Share of rounds that are hit by a burst, which adds up to a third. */
  readonly bursts: number;
}

function round(random: Random, centre: number, { sd, bursts }: Noise): number {
  const burst = random.uniform() < bursts ? 0.3 * random.uniform() : 0;
  return centre * Math.exp(sd * random.normal() * Math.SQRT1_2 + burst);
}

/** One stage of eight metrics; the first is slower by `share` on head. */
function stage(random: Random, blocks: number, share: number, noise: Noise): readonly PairedMetric[] {
  return SPECS.map((spec, i) => {
    const pairs = Array.from(
      { length: blocks },
      () => [round(random, 40, noise), round(random, i === 0 ? 40 * (1 + share) : 40, noise)] as const,
    );
    return { ...spec, base: pairs.map(([base]) => base), head: pairs.map(([, head]) => head) };
  });
}

interface Counts {
  readonly failed: number;
  readonly found: number;
  readonly wrong: number;
  readonly flagged: number;
  readonly improved: number;
}

function simulate(runs: number, blocks: number, share: number, noise: Noise, seed: number): Counts {
  const random = createRandom(seed);
  const counts = { failed: 0, found: 0, wrong: 0, flagged: 0, improved: 0 };
  for (let run = 0; run < runs; run += 1) {
    const screen = stage(random, blocks, share, noise);
    const { metrics, verdict } = judge(paired(screen, stage(random, 8, share, noise)));
    const regressed = metrics.filter(({ outcome }) => outcome === 'regressed').map(({ id }) => id);
    counts.failed += verdict === 'fail' ? 1 : 0;
    counts.found += regressed.includes(IDS[0] ?? '') ? 1 : 0;
    counts.wrong += regressed.some((id) => id !== IDS[0]) ? 1 : 0;
    counts.flagged += metrics.some(({ stage: at }) => at === 'confirm') ? 1 : 0;
    counts.improved += metrics.some(({ outcome }) => outcome === 'improved') ? 1 : 0;
  }
  return counts;
}

/** Largest count that a true rate would exceed in fewer than one of a thousand such simulations. */
function bound(runs: number, rate: number): number {
  for (let count = 0; count <= runs; count += 1)
    if (binomialUpperTail(count + 1, runs, rate) < 0.001) return count;
  return runs;
}

/** A machine's speed moves every metric by about 0.9 of itself; what is left scatters by 4 %. */
function machineRun(random: Random, slower: number) {
  const u = random.uniform();
  const slow = u < 0.55 ? 0 : u < 0.85 ? 0.15 : -0.1;
  const calibration = 100 * Math.exp(-slow + 0.02 * random.normal());
  const level = (i: number) => 20 * Math.exp(0.9 * slow + 0.04 * random.normal()) * (i === 0 ? slower : 1);
  const rounds = (i: number) => {
    const at = level(i);
    return Array.from({ length: 5 }, () => at * Math.exp(0.03 * random.normal()));
  };
  return {
    runner: { cpu: 'EPYC', cores: 4, calibration },
    metrics: Object.fromEntries(IDS.map((id, i) => [id, rounds(i)])),
  };
}

function failures(runs: number, slower: number, seed: number): number {
  const random = createRandom(seed);
  let failed = 0;
  for (let run = 0; run < runs; run += 1) {
    const history = Array.from({ length: 20 }, (_, i) => ({
      commit: `c${String(i)}`,
      at: `2026-10-${String(i + 1).padStart(2, '0')}T02:00:00Z`,
      ...machineRun(random, 1),
    }));
    const { runner, metrics } = machineRun(random, slower);
    const judgement = judge({
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner,
      history,
      metrics: SPECS.map((spec) => ({ ...spec, head: metrics[spec.id] ?? [] })),
    });
    failed += judgement.verdict === 'fail' ? 1 : 0;
  }
  return failed;
}

describe('clean pull requests, eight metrics in two stages (seeded simulation)', () => {
  it.each([
    ['12 quiet blocks', 12, { sd: 0.03, bursts: 0 }],
    ['12 blocks with bursts', 12, { sd: 0.05, bursts: 0.08 }],
    ['8 noisy blocks with bursts', 8, { sd: 0.08, bursts: 0.08 }],
    ['4 blocks', 4, { sd: 0.05, bursts: 0.08 }],
  ])('%s: at most one in two hundred fails', (_name, blocks, noise) => {
    const { failed } = simulate(1000, blocks, 0, noise, 17);
    expect(failed).toBeLessThanOrEqual(bound(1000, 0.005));
  });

  it('are flagged in at most 10 %, and improvements are as rare as flags', () => {
    const { flagged, improved } = simulate(1500, 12, 0, { sd: 0.08, bursts: 0.08 }, 23);
    expect(flagged).toBeLessThanOrEqual(bound(1500, 0.1));
    expect(improved).toBeLessThanOrEqual(bound(1500, 0.1));
    expect(Math.abs(flagged - improved)).toBeLessThan(60);
  });
});

describe('slower pull requests (seeded simulation)', () => {
  it.each([
    ['+20 %', 0.2, { sd: 0.05, bursts: 0.08 }, 0.99],
    ['+10 %', 0.1, { sd: 0.03, bursts: 0 }, 0.99],
    ['+10 % with bursts', 0.1, { sd: 0.03, bursts: 0.08 }, 0.9],
  ])('of %s are found, and by the right metric alone', (_name, share, noise, least) => {
    const { found, wrong } = simulate(400, 12, share, noise, 29);
    expect(found / 400).toBeGreaterThanOrEqual(least);
    expect(wrong).toBeLessThanOrEqual(bound(400, 0.005 + 0.01));
  });

  it('of exactly the threshold are missed more often than not: a team that wants 5 % sets 3 %', () => {
    const { found } = simulate(400, 12, 0.05, { sd: 0.03, bursts: 0 }, 31);
    expect(found).toBeLessThan(240);
  });

  it('of twice what is allowed never pass as unchanged', () => {
    const random = createRandom(37);
    for (let run = 0; run < 300; run += 1) {
      const [row] = judge(paired(stage(random, 12, 0.1, { sd: 0.05, bursts: 0 }))).metrics;
      expect(row?.outcome === 'unchanged' && (row.upper ?? 1) < 0.02).toBe(false);
    }
  });
});

describe('runs against a history of other machines (seeded simulation)', () => {
  it('fail clean in at most one of fifty, and see +50 % in at least four of five', () => {
    expect(failures(250, 1, 43)).toBeLessThanOrEqual(bound(250, 0.018));
    expect(failures(100, 1.5, 47)).toBeGreaterThanOrEqual(80);
  });
});
