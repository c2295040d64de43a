import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { metric, paired, wobbling } from './samples-by-hand.ts';

const slower = (id: string, centre: number, share: number, over: Partial<PairedMetric> = {}) =>
  metric(id, wobbling(centre, 0.01, 12), wobbling(centre * (1 + share), 0.01, 12).toReversed(), over);
const p50 = (name: string) => `load/shop/GET /${name}/latency-p50`;
const findings = (...metrics: readonly PairedMetric[]) => judge(paired(metrics, metrics)).findings;

const page = (segment: string) => `page/checkout/mobile/${segment}`;

describe('findings', () => {
  it('lead with the slower endpoint, and name what the server did more of', () => {
    const found = findings(
      slower('load/shop/all/latency-p95', 90, 0.3),
      slower(p50('search'), 41.8, 0.187),
      slower(p50('cart'), 12, 0),
      slower('server/shop/cpu', 5, 0.22),
      metric(
        'server/shop/queries',
        Array.from({ length: 12 }, () => 3),
        Array.from({ length: 12 }, () => 14),
      ),
      slower('load/shop/GET /cart/latency-p95', 30, 0.8, { gated: true }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.cause).toBe(p50('search'));
    expect(found[0]?.ids).toEqual([
      p50('search'),
      'load/shop/all/latency-p95',
      'server/shop/queries',
      'server/shop/cpu',
      'load/shop/GET /cart/latency-p95',
    ]);
    expect(found[0]?.text).toBe(
      '`GET /search` p50 41.8 ms → 49.6 ms (+18.7 %). On the server: queries 3 → 14 (+367 %) and cpu +22 %. What follows from it: `shop`, all requests p95 +30 % and `GET /cart` p95 +80 %.',
    );
  });

  it('keep two slow endpoints apart, the slower first', () => {
    const found = findings(slower(p50('a'), 20, 0.2), slower(p50('b'), 20, 0.5), slower(p50('c'), 20, 0));
    expect(found.map(({ cause }) => cause)).toEqual([p50('b'), p50('a')]);
  });

  it('are one when every judged endpoint of a load is slower', () => {
    const found = findings(
      slower(p50('a'), 20, 0.2),
      slower(p50('b'), 20, 0.22),
      slower(p50('c'), 20, 0.21),
      slower('server/shop/cpu', 5, 0.2),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.ids).toHaveLength(4);
  });

  it('put the bytes of a page before the main thread they keep busy', () => {
    const found = findings(
      slower(page('main-thread-time'), 612, 0.21),
      slower(page('tbt'), 300, 0.4),
      metric(page('script-bytes'), [184_200], [276_600]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.cause).toBe(page('script-bytes'));
    expect(found[0]?.text).toBe(
      '`checkout` on mobile script bytes 184 kB → 277 kB (+50 %). What follows from it: main thread time +21 % and tbt +40 %.',
    );
  });

  it('put failures before slowness, and limits last', () => {
    const failing = metric(
      'load/shop/all/errors',
      Array.from({ length: 12 }, () => [0, 600] as const),
      Array.from({ length: 12 }, () => [30, 600] as const),
    );
    const found = findings(
      slower('page/home/mobile/lcp', 2000, 0, { limit: 1900 }),
      { ...slower('page/a/mobile/lcp', 1850, 0.05, { limit: 1900 }) },
      slower('page/home/mobile/main-thread-time', 600, 0.3),
      failing,
    );
    expect(found.map(({ cause }) => cause)).toEqual([
      'load/shop/all/errors',
      'page/home/mobile/main-thread-time',
      'page/a/mobile/lcp',
    ]);
    expect(found[0]?.text).toBe('`shop`, all requests errors 0 % → 5 %.');
    expect(found[2]?.text).toContain('over its limit of 1900 ms');
  });

  it('are none for a pass', () => {
    expect(findings(slower(p50('a'), 20, 0))).toEqual([]);
  });
});
