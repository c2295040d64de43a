import { describe, expect, it } from 'vitest';

import { calibrationTable } from '../../src/gate/calibration-table.ts';
import { judge } from '../../src/gate/judge.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { createRandom } from '../../src/stats/random.ts';
import { BYTES, CLS, CPU, ERRORS, LCP, P50, metric, paired, placed, rowOf } from './samples-by-hand.ts';

const tableOf = (...metrics: readonly PairedMetric[]) => calibrationTable(paired(metrics), () => 12_000).rows;
const onlyRow = (one: PairedMetric) => {
  const [row] = tableOf(one);
  if (!row) throw new Error('no row');
  return row;
};
/** Eight blocks whose log-ratios have this standard deviation and mean nothing. */
const scattered = (sd: number, over: Partial<PairedMetric> = {}) => placed(P50, 0, sd / 0.852, over);

describe('what base against base teaches', () => {
  it('is the noise of a block, what a gate sees, and the blocks and minutes that 5 % and 10 % take', () => {
    const row = onlyRow(scattered(0.03));
    expect(row).toMatchObject({ id: P50, gated: true, blocks: 8, value: 40 });
    expect(row.noise).toBeCloseTo(0.03, 3);
    expect(row.detectable).toBeGreaterThan(0.055);
    expect(row.detectable).toBeLessThan(0.07);
    const [five, ten] = row.needs;
    expect(five?.threshold).toBeCloseTo(0.03, 9);
    expect(ten?.threshold).toBe(0.05);
    expect(five?.blocks?.screen).toBeGreaterThan(ten?.blocks?.screen ?? Infinity);
    for (const need of row.needs) {
      const { screen, confirm } = need.blocks ?? { screen: 0, confirm: 0 };
      expect(confirm).toBe(Math.max(8, screen));
      expect(need.rounds).toBe(2 * (screen + confirm));
      expect(need.minutes).toBeCloseTo(((screen + confirm) * 12_000) / 60_000, 9);
    }
  });

  it('asks for more blocks the noisier a metric is, and for no fewer the more metrics share the error', () => {
    const needed = [0.01, 0.025, 0.03, 0.035].map(
      (sd) => onlyRow(scattered(sd)).needs[0]?.blocks?.screen ?? 0,
    );
    expect(needed).toEqual([...needed].sort((a, b) => a - b));
    expect(new Set(needed).size).toBe(4);
    const [alone] = tableOf(scattered(0.03));
    const [among] = tableOf(scattered(0.03), placed(CPU, 0, 0.02));
    expect(among?.needs[0]?.blocks?.screen).toBeGreaterThanOrEqual(
      alone?.needs[0]?.blocks?.screen ?? Infinity,
    );
  });

  it('keeps its word: with the blocks it names, nine of ten slow changes are found and confirmed', () => {
    const sd = 0.035;
    const [five] = onlyRow(scattered(sd)).needs;
    const { screen, confirm } = five?.blocks ?? { screen: 0, confirm: 0 };
    const random = createRandom(7);
    const draw = (blocks: number) =>
      metric(
        P50,
        Array.from({ length: blocks }, () => 40),
        Array.from({ length: blocks }, () => 40 * 1.05 * Math.exp(sd * random.normal())),
        { regression: 0.03 },
      );
    const visits = 300;
    let found = 0;
    for (let visit = 0; visit < visits; visit += 1) {
      const { outcome } = rowOf(judge(paired([draw(screen)], [draw(confirm)])), P50);
      if (outcome === 'regressed') found += 1;
    }
    // Binomial standard error of 300 visits: 1.7 points.
    expect(found / visits).toBeGreaterThan(0.9 - 0.052);
    expect(found / visits).toBeLessThan(0.98);
  });

  it('says what the absolute floor swallows', () => {
    const fast = metric(P50, [1, 1.01, 0.99, 1, 1.01, 0.99, 1, 1], [1, 1, 1, 1.01, 0.99, 1, 1.01, 0.99]);
    const [five, ten] = onlyRow(fast).needs;
    expect(five).toEqual({
      change: 0.05,
      blocks: null,
      rounds: null,
      minutes: null,
      threshold: 0.03,
      why: '5 % of 1 ms is 0.05 ms, and changes under 0.2 ms do not matter: set a smaller `floor`',
    });
    expect(ten?.why).toContain('10 % of 1 ms is 0.1 ms');
  });

  it('promises no blocks that a gate does not take: 20 of a load, 8 of a page', () => {
    const [five, ten] = onlyRow(scattered(0.05)).needs;
    expect(five?.blocks).toBe(null);
    expect(five?.why).toBe(
      '5 % takes more than the 20 blocks that a gate goes to: longer rounds (`duration`), a steadier script or another threshold (`regression`)',
    );
    expect(ten?.blocks?.screen).toBeLessThanOrEqual(20);
    expect(ten?.blocks?.confirm).toBeLessThanOrEqual(20);
    const [page] = onlyRow(placed(LCP, 0, 0.03 / 0.852, { floor: 1 })).needs;
    expect(page?.blocks).toBe(null);
    expect(page?.why).toBe(
      '5 % takes more than the 8 blocks that a gate goes to: a steadier page, a quieter machine or another threshold (`regression`)',
    );
  });

  it('says of a time that is 0 that no ratio to it means anything', () => {
    const id = 'page/home/mobile/tbt';
    const row = onlyRow(metric(id, [0, 0, 0, 0, 0, 12], [0, 0, 9, 0, 0, 0]));
    for (const { blocks, why } of row.needs)
      expect([blocks, why]).toEqual([null, 'it is 0, and a ratio to that means nothing']);
  });

  it('has a sentence for what has no noise to speak of', () => {
    const same = Array.from({ length: 5 }, () => 1000);
    expect(onlyRow(metric(BYTES, same, same)).why).toBe(
      'repeats exactly in 10 rounds: any change shows in one block',
    );
    expect(onlyRow(metric(BYTES, same, [1000, 1001, 1000, 1002, 1000])).why).toContain(
      'had 3 different values in 10 rounds',
    );
    expect(onlyRow(metric(CLS, [0, 0.1, 0, 0.1], [0.1, 0, 0.1, 0])).why).toContain('compared by difference');
    expect(onlyRow(metric(ERRORS, [[0, 500]], [[0, 500]])).why).toContain('a share of failures');
    expect(onlyRow(metric(P50, [40, 41, 40], [40, 40, 41])).why).toBe(
      '3 blocks say nothing about noise, at least 4 are needed: give more `time-budget`',
    );
    expect(onlyRow(metric(P50, [], [40])).why).toBe('was measured on one side only');
  });

  it('puts the metrics that gate first', () => {
    const shown = scattered(0.02, { id: 'load/shop/all/latency-p50', gated: false });
    const rows = tableOf(shown, scattered(0.02));
    expect(rows.map(({ id, gated }) => [id, gated])).toEqual([
      [P50, true],
      ['load/shop/all/latency-p50', false],
    ]);
    expect(rows[1]?.why).toBe('is shown and does not gate');
  });
});
