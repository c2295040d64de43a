import { describe, expect, it } from 'vitest';

import {
  allowedText,
  aroundText,
  boundText,
  changeText,
  intervalText,
  sidesText,
  wholeChangeText,
} from '../../src/report/change.ts';
import {
  counted,
  formatAge,
  formatDifference,
  formatDuration,
  formatNumber,
  formatPair,
  formatPercent,
  formatValue,
  shortSha,
  sparkline,
} from '../../src/report/format.ts';
import { outcomeText } from '../../src/report/row-words.ts';
import { metric } from './records.ts';

describe('numbers', () => {
  it.each([
    [0.3121, 'ms', '0.312 ms'],
    [41.83, 'ms', '41.8 ms'],
    [612.4, 'ms', '612 ms'],
    [2310, 'ms', '2.31 s'],
    [0, 'ms', '0 ms'],
    [0.4, 's', '400 ms'],
    [512, 'B', '512 B'],
    [184_200, 'B', '184.2 kB'],
    [1_234_567, 'B', '1.23 MB'],
    [16_700_000_000, 'B', '16.7 GB'],
    [0.014, 'ratio', '1.4 %'],
    [0.98, 'ratio', '98 %'],
    [0.00017, 'ratio', '0.02 %'],
    [411.6, 'per-second', '412/s'],
    [2.31, 'cpu-ms', '2.31 ms'],
    [1240, 'cpu-ms', '1.24 s'],
    [14, 'count', '14'],
    [12_345, 'count', '12,345'],
    [0.012, 'score', '0.012'],
  ] as const)('%d of unit %s reads %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it.each([
    [41.8, 49.6, 'ms', '41.8', '49.6 ms'],
    [3.5, 3.504, 'ms', '3.500', '3.504 ms'],
    [980, 1240, 'ms', '0.98', '1.24 s'],
    [184_200, 276_600, 'B', '184.2', '276.6 kB'],
    [0, 0.0193, 'ratio', '0', '1.93 %'],
    [3, 14, 'count', '3', '14'],
    [4.9, 4.9, 'ms', '4.9', '4.9 ms'],
  ] as const)('%d and %d of unit %s share a unit and can be told apart', (from, to, unit, left, right) => {
    expect(formatPair(from, to, unit)).toEqual([left, right]);
  });

  it('carry their sign', () => {
    expect([0.187, 0.2157, -0.12, 0.0009, 0, 4.2, Infinity].map(formatPercent)).toEqual([
      '+18.7 %',
      '+22 %',
      '−12 %',
      '+0.09 %',
      '0 %',
      '+420 %',
      '+∞ %',
    ]);
    expect(formatDifference(0.005, 'ratio')).toBe('+0.5 points');
    expect(formatDifference(0.01, 'ratio')).toBe('+1 point');
    expect(formatDifference(-1200, 'B')).toBe('−1.2 kB');
    expect(formatNumber(1_234_567)).toBe('1,234,567');
  });

  it('of time and age are read like a clock', () => {
    expect([300, 5000, 370_000, 480_000, 7_500_000].map(formatDuration)).toEqual([
      '300 ms',
      '5 s',
      '6 min 10 s',
      '8 min',
      '2 h 5 min',
    ]);
    expect(formatAge('2026-11-21T03:00:00Z', '2026-11-21T09:00:00Z')).toBe('6 h old');
    expect(formatAge('2026-11-01T03:00:00Z', '2026-11-21T03:00:00Z')).toBe('20 days old');
    expect(formatAge('yesterday', '2026-11-21T03:00:00Z')).toBeUndefined();
    expect([counted(1, 'row'), counted(12_000, 'request'), counted(2, 'query', 'queries')]).toEqual([
      '1 row',
      '12,000 requests',
      '2 queries',
    ]);
  });

  it('of a commit are letters and digits, whatever a stored file says', () => {
    expect(shortSha('4be1d2083f6f')).toBe('4be1d20');
    expect(shortSha('](https://evil.test) @all')).toBe('httpsev');
    expect(shortSha('…')).toBe('unknown');
  });

  it('of a trend become bars, and noise under 2 % stays flat', () => {
    expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8])).toBe('▁▂▃▄▅▆▇█');
    expect(sparkline([100, 100, 100])).toBe('▁▁▁');
    expect(sparkline([100, 100.1, 100])).toBe('▁▁▁');
    expect(sparkline([1, 2])).toBe('');
  });
});

describe('the change of a row', () => {
  it('turns "worse" into "more" and "less": half the throughput is −50 %', () => {
    const row = metric({
      id: 'load/a/all/throughput',
      outcome: 'regressed',
      unit: 'per-second',
      better: 'higher',
      base: 200,
      head: 100,
      change: 1,
      low: 0.9,
      high: 1.1,
    });
    expect([sidesText(row), changeText(row), intervalText(row), allowedText(row)]).toEqual([
      ['200', '100/s'],
      '−50 %',
      '−52 … −47',
      '−5 %',
    ]);
  });

  it('shows the floor where the floor rules, and the limit beside it', () => {
    expect(
      allowedText(
        metric({ id: 'load/a/GET //latency-p50', outcome: 'unchanged', base: 0.3, head: 0.31, limit: 300 }),
      ),
    ).toBe('+0.2 ms, ≤ 300 ms');
    expect(
      allowedText(metric({ id: 'load/a/GET //latency-p50', outcome: 'unchanged', base: 30, head: 31 })),
    ).toBe('+5 %');
  });

  it('is a dash where there is nothing to compare, never a zero', () => {
    const row = metric({
      id: 'load/a/GET //latency-p50',
      outcome: 'missing',
      head: null,
      change: null,
      low: null,
      high: null,
    });
    expect([sidesText(row), changeText(row), intervalText(row)]).toEqual([['41.8 ms', '–'], '–', '']);
  });

  it('of counts that vary is not the same, though their middles are', () => {
    const counts = {
      id: 'page/a/mobile/bytes',
      outcome: 'unchanged',
      kind: 'exact',
      stage: 'exact',
    } as const;
    const same = { ...counts, unit: 'B', base: 1000, head: 1000, change: 0, low: 0 } as const;
    const varying = metric({ ...same, high: 5 });
    expect([changeText(varying), intervalText(varying), outcomeText(varying)]).toEqual([
      '0 B',
      'varies',
      'within bounds',
    ]);
    const steady = metric({ ...same, high: 0 });
    expect([changeText(steady), intervalText(steady), outcomeText(steady)]).toEqual(['same', '', 'same']);
  });

  it('tells what a steadier quantile says, and no foreign word for it', () => {
    const told = { id: 'load/a/GET //latency-p50', outcome: 'regressed', change: 0.018 } as const;
    const row = metric({ ...told, low: -0.086, high: 0.134, steadier: { quantile: 'p75', change: 0.091 } });
    expect([wholeChangeText(row), aroundText(row)]).toEqual([
      '+1.8 % (p75 +9.1 %)',
      ' (−9 … +13), p75 +9.1 %',
    ]);
    expect(wholeChangeText({ ...row, steadier: { quantile: '<b>', change: 1 } })).toBe('+1.8 %');
  });

  it('beside a limit says which side is beyond it, and whether that gates', () => {
    const tail = {
      id: 'load/a/GET //latency-p90',
      outcome: 'info',
      limit: 300,
      base: 200,
      head: 400,
    } as const;
    expect(outcomeText(metric({ ...tail, gated: false }))).toBe('over its limit, does not gate');
    expect(outcomeText(metric({ ...tail }))).toBe('middle over its limit');
    expect(outcomeText(metric({ ...tail, base: 350 }))).toBe('over its limit on main too');
    const slow = { ...tail, better: 'higher', limit: 100, base: 90, head: 80 } as const;
    expect(outcomeText(metric(slow))).toBe('under its limit on main too');
    expect(outcomeText(metric({ ...slow, outcome: 'over-limit' }))).toBe('under its limit');
  });

  it('beside a base of 0 says what was ruled out in its own unit, and never that nothing moved', () => {
    const tbt = { id: 'page/home/mobile/tbt', outcome: 'unchanged', base: 0, floor: 50 } as const;
    expect(outcomeText(metric({ ...tbt, head: 25, change: null, upper: null }))).toBe(
      'rules out 50 ms slower',
    );
    const bytes = {
      id: 'page/home/mobile/third-party-bytes',
      kind: 'exact',
      unit: 'B',
      stage: 'exact',
    } as const;
    const row = { ...bytes, outcome: 'unchanged', base: 0, change: null, low: null, high: null } as const;
    expect(outcomeText(metric({ ...row, head: 4096 }))).toBe('within bounds');
    expect(outcomeText(metric({ ...row, head: 0 }))).toBe('same');
  });

  it('of an endless bound says nothing of it', () => {
    const row = metric({ id: 'load/a/GET //latency-p50', outcome: 'inconclusive', detectable: Infinity });
    expect(boundText(row.detectable, row)).toBeUndefined();
    expect(outcomeText(row)).toBe('could not tell');
    expect(
      outcomeText(metric({ id: 'load/a/GET //latency-p50', outcome: 'inconclusive', flagged: true })),
    ).toBe('flagged, not confirmed');
  });
});
