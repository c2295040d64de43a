import { describe, expect, it } from 'vitest';

import type { CalibrationNeed, CalibrationRow } from '../../src/model/calibration.ts';
import { calibrationText } from '../../src/report/calibration-text.ts';

const need = (change: number, screen: number, minutes: number): CalibrationNeed => ({
  change,
  blocks: { screen, confirm: 8 },
  rounds: 2 * (screen + 8),
  minutes,
  threshold: 0.6 * change,
});
const refused = (change: number, why: string): CalibrationNeed => ({
  change,
  blocks: null,
  rounds: null,
  minutes: null,
  threshold: 0.03,
  why,
});
const row = (id: string, over: Partial<CalibrationRow>): CalibrationRow => ({
  id,
  kind: 'timing',
  unit: 'ms',
  gated: true,
  blocks: 8,
  value: 41.8,
  noise: 0.018,
  detectable: 0.062,
  needs: [need(0.05, 14, 5.5), need(0.1, 6, 3.5)],
  ...over,
});
const noPlan = { pages: [], loads: [] };
const textOf = (...rows: readonly CalibrationRow[]) =>
  calibrationText({ schema: 'tollgate/calibration@1', rows }, noPlan);

const cells = (line: string | undefined) => (line ?? '').split(/ {2,}/);

describe('the table of a calibration', () => {
  it('has a line per gated metric: value, noise, what a gate sees, blocks and minutes for 5 % and 10 %', () => {
    const [heads, line] = textOf(row('load/shop/GET /api/search/latency-p50', {})).split('\n');
    expect(cells(heads)).toEqual(['', 'value', 'noise', 'a gate sees', 'for 5 %', 'for 10 %']);
    expect(cells(line)).toEqual([
      'GET /api/search p50',
      '41.8 ms',
      '1.8 %',
      '6.2 %',
      '14 + 8 blocks, 5 min 30 s',
      '6 + 8 blocks, 3 min 30 s',
    ]);
    expect(heads?.length).toBe(line?.length);
  });

  it('says what cannot be had once for all the metrics it speaks of, and counts what does not gate', () => {
    const text = textOf(
      row('load/shop/GET /a/latency-p50', { needs: [refused(0.05, 'five'), refused(0.1, 'ten')] }),
      row('load/shop/GET /b/latency-p50', { needs: [refused(0.05, 'five'), refused(0.1, 'ten')] }),
      row('page/home/mobile/bytes', {
        kind: 'exact',
        noise: null,
        detectable: null,
        needs: [],
        why: 'repeats',
      }),
      row('load/shop/all/apdex', { gated: false }),
    );
    expect(text).toContain('\nGET /a p50, GET /b p50: ten\n');
    expect(text).toContain('\nhome mobile bytes: repeats\n');
    expect(text).not.toContain('five');
    expect(text.split('\n').at(-1)).toBe('1 more metrics are shown and do not gate; --json has them all.');
  });

  it('shows a difference as one, not as a percentage', () => {
    const text = textOf(
      row('page/home/mobile/cls', {
        kind: 'absolute',
        unit: 'score',
        value: 0.1,
        noise: 0.012,
        detectable: 0.05,
        needs: [],
      }),
    );
    expect(cells(text.split('\n')[1])).toEqual(['home mobile CLS', '0.1', '0.012', '0.05', '–', '–']);
  });
});
