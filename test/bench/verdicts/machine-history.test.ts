import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.ts';
import type { MachineRun } from './machine-history.ts';
import { machineHistoryTable, readMachineRuns } from './machine-history.ts';
import { withParts } from './report.ts';

const random = createRandom(7);

function run(number: number, arm: string, factor: number): MachineRun {
  const speed = 100 * Math.exp(0.03 * random.normal());
  const rounds = (level: number) =>
    Array.from({ length: 8 }, () => level * (100 / speed) * Math.exp(0.02 * random.normal()));
  return {
    at: `2026-11-21T10:${String(number).padStart(2, '0')}:00Z`,
    machine: { number: `1-${String(number)}`, kind: 'two cores' },
    arm,
    verdict: 'pass',
    runner: { cpu: 'EPYC', cores: 2, calibration: speed },
    versions: { k6: '2.2.0' },
    metrics: {
      'load/shop/GET /api/search/latency-p50': rounds(8 * factor),
      'load/shop/GET /api/products/latency-p50': rounds(4),
    },
  };
}

describe('the table of runs on emulated machines', () => {
  it('accuses no clean run and finds what doubled', () => {
    const runs = Array.from({ length: 12 }, (_, i) => [run(i, 'main', 1), run(i, 'plus-50', 2)]).flat();
    const own = machineHistoryTable(runs, 1)
      .split('\n')
      .find((line) => line.includes('Tollgate'));
    expect(own?.match(/(?<=\| )[\d.]+ %/gu)).toEqual(['0 %', '0 %', '100.0 %', '100.0 %']);
  });

  it('bears runs that lack a metric, and counts invalid ones', () => {
    const whole = Array.from({ length: 8 }, (_, i) => run(i, 'main', 1));
    const { 'load/shop/GET /api/products/latency-p50': _lost, ...rest } = run(8, 'main', 1).metrics;
    const text = machineHistoryTable(
      [...whole, { ...run(8, 'main', 1), metrics: rest }, { ...run(9, 'main', 1), verdict: 'invalid' }],
      1,
    );
    expect(text).toContain('9 runs of the shop');
    expect(text).toContain('and 1 that called themselves invalid');
  });

  it('says that there is none', () => {
    expect(machineHistoryTable(readMachineRuns('/nowhere/runs.jsonl'), 1)).toMatch(/^None has been recorded/);
  });
});

describe('the page', () => {
  it('is filled in again and again, and does not lose its places', () => {
    const bare = 'a <!-- recorded: machines --><!-- end --> b <!-- recorded: corpus --><!-- end --> c';
    const once = withParts(bare, { machines: 'M1', corpus: '$1' });
    const twice = withParts(once, { machines: 'M2', corpus: 'C2' });
    expect(once).toContain('$1');
    expect(twice).toContain('M2');
    expect(twice).not.toContain('M1');
    expect(withParts(twice, { corpus: 'C3' })).toContain('M2');
    expect(() => withParts('no places', { machines: '', corpus: '' })).toThrow(/make all of it again/);
  });
});
