import { describe, expect, it } from 'vitest';

import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import type { HistoryRun, HistorySamples } from '../../src/model/samples.ts';
import type { Random } from '../../src/stats/random.ts';
import { createRandom } from '../../src/stats/random.ts';
import { rowOf } from './samples-by-hand.ts';

const IDS = ['/a', '/b', '/c', '/d', '/e'].map((path) => `load/shop/GET ${path}/latency-p50`);
const [FIRST = ''] = IDS;
const LEVELS = [4, 8, 12, 20, 40];
const RUNNER = { cpu: 'EPYC', cores: 4, calibration: 100 };

/** Five rounds of each endpoint on a machine that is so much slower; each endpoint scatters by 2 % of its own beside that. */
function measured(random: Random, slowness: number, ratios: readonly number[] = []) {
  return Object.fromEntries(
    IDS.map((id, i) => {
      const level = (LEVELS[i] ?? 1) * (ratios[i] ?? 1) * Math.exp(slowness + 0.02 * random.normal());
      return [id, Array.from({ length: 5 }, () => level)];
    }),
  );
}

/** Runs of main on machines that differ by 12 %, and one of head. */
function against(seed: number, slowness: number, ratios?: readonly number[], runs = 10): HistorySamples {
  const random = createRandom(seed);
  const history: HistoryRun[] = Array.from({ length: runs }, (_, i) => ({
    commit: `c${String(i)}`,
    at: `2026-10-${String(i + 1).padStart(2, '0')}T02:00:00Z`,
    runner: RUNNER,
    metrics: measured(random, 0.12 * random.normal()),
  }));
  const now = measured(random, slowness, ratios);
  const metrics = IDS.map((id) => ({ ...metricSpec(id, []), head: now[id] ?? [] }));
  return { schema: 'tollgate/samples@1', strategy: 'baseline', runner: RUNNER, history, metrics };
}

/** What is said of the first where some are younger than thirty runs. */
const aged = (isYoung: (id: string) => boolean, runs: number) => {
  const all = against(1, 0, [1.35], 30);
  const history = all.history.map(({ metrics, ...run }, i) => ({
    ...run,
    metrics: Object.fromEntries(
      Object.entries(metrics).filter(([id]) => !isYoung(id) || i >= all.history.length - runs),
    ),
  }));
  return rowOf(judge({ ...all, history }), FIRST).reason;
};

describe('an endpoint against history, in company', () => {
  it('is found beside the others where machines differ too much for it alone, and says by how much', () => {
    const said = judge(against(1, 0, [1.35]));
    expect(said.verdict).toBe('fail');
    expect(rowOf(said, FIRST)).toMatchObject({ outcome: 'regressed' });
    expect(rowOf(said, FIRST).reason).toMatch(
      /^worse beyond doubt against history \(10 runs on main\), and by \d+ % against the load's other endpoints/,
    );
    expect(said.metrics.filter(({ outcome }) => outcome === 'regressed')).toHaveLength(1);
    const all = against(1, 0, [1.35]);
    const alone = judge({ ...all, metrics: all.metrics.slice(0, 2) });
    expect(rowOf(alone, FIRST).outcome).toBe('inconclusive');
  });

  it('stands out on a machine that slows everything, which accuses nobody else', () => {
    for (const slowness of [0.2, 0.5]) {
      const said = judge(against(2, slowness, [1.5]));
      expect(said.metrics.filter(({ outcome }) => outcome === 'regressed').map(({ id }) => id)).toEqual([
        FIRST,
      ]);
    }
    const clean = judge(against(2, 0.2));
    expect(clean.verdict).toBe('inconclusive');
    expect(rowOf(clean, FIRST).reason).toContain('that is the machine');
  });

  it('is not worse because the others became faster, nor better because they became slower', () => {
    let [accused, praised] = [0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      accused += Number(
        rowOf(judge(against(seed, 0, [1, 0.7, 0.7, 0.7, 0.7])), FIRST).outcome === 'regressed',
      );
      praised += Number(
        rowOf(judge(against(seed, 0, [1, 1.4, 1.4, 1.4, 1.4])), FIRST).outcome === 'improved',
      );
    }
    expect([accused, praised]).toEqual([0, 0]);
  });

  it('is found beside the others though one of them, or all but one, are young', () => {
    const young = IDS.at(-1) ?? '';
    expect(aged((id) => id === young, 6)).toContain("against the load's other endpoints");
    expect(aged((id) => id !== young, 10)).toContain("against the load's other endpoints");
  });

  it('is judged by itself where the speeds of the machines are not known', () => {
    const { calibration: _speed, ...runner } = RUNNER;
    const all = against(1, 0, [1.35]);
    const history = all.history.map((run) => ({ ...run, runner }));
    expect(rowOf(judge({ ...all, history, runner }), FIRST).outcome).toBe('inconclusive');
  });

  it('is not accused by chance', () => {
    let failed = 0;
    for (let seed = 1; seed <= 300; seed += 1) failed += Number(judge(against(seed, 0)).verdict === 'fail');
    // One in a hundred is allowed.
    expect(failed).toBeLessThanOrEqual(6);
  });
});
