import { describe, expect, it } from 'vitest';
import { unitsOf, unmatchedPatterns } from '../../src/config/metric-pattern.ts';
import { metricDefaults } from '../../src/gate/metric-table.ts';
import { metricPattern } from '../../src/model/metric-pattern.ts';
import { LOAD_METRICS, PAGE_METRICS, SERVER_METRICS } from '../../src/model/metric-names.ts';

const rule = (metric: string) => ({ metric, regression: 0.05, at: 'x:1:1' });

describe('a pattern', () => {
  it('tells the units of what it can match', () => {
    expect([...unitsOf('load/*/*/latency-*')]).toEqual(['ms']);
    expect([...unitsOf('*/lcp')]).toEqual(['ms']);
    expect([...unitsOf('page/*-bytes')]).toEqual(['B']);
    expect([...unitsOf('server/*/queries')]).toEqual(['count']);
    expect([...unitsOf('load/shop/*')].sort()).toEqual(['ms', 'per-second', 'ratio', 'score']);
    expect(unitsOf('page/*/*/latency-p50').size).toBe(0);
  });

  it('that matched nothing measured is told, by the same rule as the gate matches', () => {
    const ids = ['load/shop/GET /api/products/:id/latency-p50', 'page/home/mobile/lcp'];
    const patterns = [
      'load/*/latency-p50',
      'load/shop/GET /api/*/latency-p50',
      'page/home/desktop/*',
      '*',
      'page/home/mobile/lc.',
    ];
    expect(unmatchedPatterns(patterns.map(rule), ids).map(({ metric }) => metric)).toEqual([
      'page/home/desktop/*',
      'page/home/mobile/lc.',
    ]);
    for (const pattern of patterns) {
      expect(unmatchedPatterns([rule(pattern)], ids).length === 0).toBe(ids.some(metricPattern(pattern)));
    }
  });
});

describe('the names of metrics', () => {
  it('have the units that the gate gives them', () => {
    const families = { load: LOAD_METRICS, page: PAGE_METRICS, server: SERVER_METRICS };
    const ours = Object.entries(families).flatMap(([family, names]) =>
      Object.entries(names).map(([name, unit]) => [`${family}/x/${name}`, unit]),
    );
    const gates = ours.map(([id = '']) => [id, metricDefaults(id)?.unit]);
    expect(ours).toEqual(gates);
  });
});
