/** What the charts share: axes, ink, and the part of echarts' drawing interface that is used. */

import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from './format.ts';

const INK = 'var(--muted)';
const LINE = 'var(--line)';
/** Small text in the page's own colours. */
export const SMALL_TEXT = { color: INK, fontSize: 11, fontFamily: 'inherit' };

/** Grid and axes: categories along x, one unit along y. */
export function frame(names: readonly string[], unit: string): EChartsCoreOption {
  return {
    textStyle: { fontFamily: 'inherit' },
    grid: {
      left: 4,
      right: 12,
      top: 26,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: [...names],
      axisLine: { lineStyle: { color: LINE } },
      axisTick: { show: false },
      axisLabel: { ...SMALL_TEXT, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      name: unit,
      nameTextStyle: { ...SMALL_TEXT, align: 'right' },
      nameGap: 10,
      splitNumber: 4,
      splitLine: { lineStyle: { color: LINE, opacity: 0.6 } },
      axisLabel: { ...SMALL_TEXT, formatter: (value: number) => formatNumber(value) },
    },
  };
}

/** What echarts hands to a custom series, as far as it is used here. */
export interface DrawApi {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly number[];
}
