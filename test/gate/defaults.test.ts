import { describe, expect, it } from 'vitest';

import { compares, metricSpec } from '../../src/gate/defaults.ts';
import { metricPattern } from '../../src/model/metric-pattern.ts';

const hints = { busiest: new Set(['GET /a', 'GET /b']), roundMs: 5000, requestsPerRound: 700 };
const at = 'tollgate.yml:3:5';

const of = (segment: string) => {
  const { regression, floor, unit } = metricSpec(`load/x/all/${segment}`, []);
  return [regression, floor, unit];
};

describe('what gates by default', () => {
  it.each([
    ['load/shop/GET /a/latency-p50', true],
    ['load/shop/GET /rare/latency-p50', false],
    ['load/shop/all/latency-p50', false],
    ['load/shop/all/latency-p95', true],
    ['load/shop/GET /a/latency-p95', false],
    ['load/shop/all/latency-p99', false],
    ['load/shop/all/errors', true],
    ['load/shop/GET /a/errors', false],
    ['load/shop/all/throughput', false],
    ['load/shop/all/attained', false],
    ['server/shop/cpu', true],
    ['server/shop/queries', true],
    ['server/shop/memory-peak', false],
    ['page/home/mobile/bytes', true],
    ['page/home/mobile/requests', true],
    ['page/home/mobile/main-thread-time', true],
    ['page/home/mobile/bootup-time', true],
    ['page/home/mobile/lcp', true],
    ['page/home/mobile/tbt', true],
    ['page/home/mobile/cls', true],
    ['page/home/mobile/ttfb', false],
    ['page/home/mobile/failing-seo', false],
    ['load/shop/all/something-new', false],
  ])('%s: %s', (id, gates) => {
    const spec = metricSpec(id, [], hints);
    expect(compares(spec)).toBe(gates);
    expect(spec.gated).toBe(gates);
  });

  it('is primary by the last segment', () => {
    const primary = [
      'latency-p50',
      'errors',
      'cpu',
      'main-thread-time',
      'bytes',
      'latency-p95',
      'lcp',
      'tbt',
      'script-bytes',
    ];
    expect(primary.filter((segment) => metricSpec(`load/x/all/${segment}`, []).primary)).toEqual([
      'latency-p50',
      'errors',
      'cpu',
      'main-thread-time',
      'bytes',
    ]);
  });

  it('has the thresholds and floors of the documentation', () => {
    expect(of('latency-p50')).toEqual([0.05, 0.2, 'ms']);
    expect(of('latency-p95')).toEqual([0.1, 1, 'ms']);
    expect(of('attained')).toEqual([0.05, 0, 'ratio']);
    expect(of('errors')).toEqual([0.005, 0, 'ratio']);
    expect(of('lcp')).toEqual([0.1, 100, 'ms']);
    expect(of('tbt')).toEqual([0.2, 50, 'ms']);
    expect(of('bootup-time')).toEqual([0.1, 50, 'ms']);
    expect(of('cls')).toEqual([0.05, 0, 'score']);
    expect(of('bytes')).toEqual([0.02, 5120, 'B']);
    expect(of('cpu')).toEqual([0.1, 0, 'cpu-ms']);
    expect(of('memory-peak')).toEqual([0.1, 10e6, 'B']);
    expect(of('ready-time')).toEqual([0.2, 300, 'ms']);
  });
});

describe('a quantile', () => {
  it('gates only with 30 requests beyond it in a round, and says what would make it', () => {
    const spec = metricSpec('load/shop/all/latency-p95', [], { ...hints, requestsPerRound: 500 });
    expect(spec.gated).toBe(false);
    expect(spec.ungatedReason).toBe(
      'latency-p95 needs 600 requests a round to be judged, a round has 500: rounds of 6 s would do',
    );
    expect(metricSpec('load/shop/all/latency-p95', [], { ...hints, requestsPerRound: 600 }).gated).toBe(true);
  });

  it('is not compared by a rule either, but keeps its limit', () => {
    const rules = [{ metric: '*', regression: 0.2, limit: 300, at }];
    const spec = metricSpec('load/shop/all/latency-p99', rules, { ...hints, requestsPerRound: 2999 });
    expect(spec.gated).toBe(true);
    expect(compares(spec)).toBe(false);
    expect(
      compares(metricSpec('load/shop/all/latency-p99', rules, { ...hints, requestsPerRound: 3000 })),
    ).toBe(true);
  });
});

describe('rules', () => {
  it('apply by pattern, the last match winning field by field', () => {
    const rules = [
      { metric: 'load/*/latency-p50', regression: 0.1, limit: 300, at },
      { metric: 'load/*/GET /a/latency-p50', regression: 0.2, floor: 3, target: 100, at },
      { metric: 'page/*', regression: 0.9, at },
    ];
    expect(metricSpec('load/shop/GET /a/latency-p50', rules, hints)).toEqual({
      id: 'load/shop/GET /a/latency-p50',
      kind: 'timing',
      unit: 'ms',
      better: 'lower',
      regression: 0.2,
      floor: 3,
      limit: 300,
      target: 100,
      gated: true,
      primary: true,
    });
  });

  it('with a regression gate what they match, with gate: false nothing does', () => {
    const id = 'load/shop/GET /rare/latency-p50';
    expect(compares(metricSpec(id, [{ metric: id, regression: 0.1, at }], hints))).toBe(true);
    expect(
      metricSpec('load/shop/GET /a/latency-p50', [{ metric: '*', gate: false, at }], hints),
    ).toMatchObject({ gated: false, ungatedReason: 'a rule says gate: false' });
    expect(compares(metricSpec(id, [{ metric: id, gate: true, at }], hints))).toBe(true);
  });

  it('with a limit alone gate by the limit alone where the metric would only be shown', () => {
    const spec = metricSpec('load/shop/GET /rare/latency-p50', [{ metric: '*', limit: 300, at }], hints);
    expect(spec).toMatchObject({
      gated: true,
      limit: 300,
      ungatedReason: 'not among the five busiest endpoints',
    });
  });

  it('throughput gates only for scripts that set their own pace', () => {
    expect(compares(metricSpec('load/shop/all/throughput', [], { ...hints, closedModel: true }))).toBe(true);
  });
});

describe('a pattern', () => {
  it('matches any characters by *, slashes included, and nothing else specially', () => {
    const matches = metricPattern('load/*/latency-p50');
    expect(matches('load/shop/GET /api/products/:id/latency-p50')).toBe(true);
    expect(matches('load/shop/GET /a/latency-p501')).toBe(false);
    expect(metricPattern('a.c')('abc')).toBe(false);
    expect(metricPattern('a(b|c)[0]+?')('a(b|c)[0]+?')).toBe(true);
    expect(metricPattern('*')('anything/at all')).toBe(true);
    expect(metricPattern('ab*ba')('aba')).toBe(false);
    expect(metricPattern('a*b*c')('a-b-b-c')).toBe(true);
  });

  it('of a thousand stars is answered at once, for a stranger may write it', () => {
    const started = performance.now();
    expect(metricPattern(`${'a*'.repeat(1_000)}b`)('a'.repeat(2_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
