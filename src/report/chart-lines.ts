/** Quantiles against each other, the trend on main, p95 over the rate of a stress test. */

import type { EChartsCoreOption } from 'echarts/core';
import type { DrawApi } from './chart-frame.ts';
import { frame } from './chart-frame.ts';
import { formatNumber } from './format.ts';

/** One quantile's change in percent with its interval. */
export interface ShiftPoint {
  readonly name: string;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** Change of each quantile: a slower handler lifts them all, a stall only the tail. */
export function shiftOption(points: readonly ShiftPoint[]): EChartsCoreOption {
  return {
    ...frame(
      points.map(({ name }) => name),
      '%',
    ),
    series: [
      {
        type: 'scatter',
        data: points.map(({ change }, index) => [index, change]),
        symbolSize: 9,
        itemStyle: { color: 'var(--head)', opacity: 1 },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: 'var(--base)', type: 'solid', width: 1 },
          data: [{ yAxis: 0 }],
        },
        z: 3,
      },
      {
        type: 'custom',
        data: points.map(({ low, high }, index) => [index, low, high]),
        renderItem: whisker,
        silent: true,
        z: 2,
      },
    ],
  };
}

function whisker(_: unknown, api: DrawApi) {
  const [low, high] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
  return {
    type: 'line',
    shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] },
    style: { stroke: 'var(--head)', lineWidth: 3, opacity: 0.35, lineCap: 'round' },
  };
}

export interface TrendPoint {
  readonly name: string;
  readonly value: number;
}

/** Main run by run, this change as the last dot. */
export function trendOption(
  points: readonly TrendPoint[],
  now: number | undefined,
  unit: string,
): EChartsCoreOption {
  const names = [...points.map(({ name }) => name), ...(now === undefined ? [] : ['this'])];
  return {
    ...frame(names, unit),
    series: [
      {
        type: 'line',
        data: points.map(({ value }) => value),
        symbol: 'circle',
        symbolSize: 5,
        showAllSymbol: true,
        lineStyle: { color: 'var(--base)', width: 2 },
        itemStyle: { color: 'var(--base)' },
      },
      {
        type: 'scatter',
        data: now === undefined ? [] : [[points.length, now]],
        symbolSize: 11,
        itemStyle: { color: 'var(--head)', opacity: 1 },
      },
    ],
  };
}

export interface StepPoint {
  readonly rate: number;
  readonly ms: number;
  readonly broke: boolean;
}

/** p95 over the offered rate, the broken steps marked. */
export function stepsOption(points: readonly StepPoint[]): EChartsCoreOption {
  const names = points.map(({ rate }) => `${formatNumber(rate)}/s`);
  return {
    ...frame(names, 'ms'),
    series: [
      {
        type: 'line',
        data: points.map(({ ms }) => ms),
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { color: 'var(--head)', width: 2 },
        itemStyle: { color: 'var(--head)', opacity: 1 },
        z: 2,
      },
      {
        type: 'scatter',
        data: points.flatMap(({ ms, broke }, index) => (broke ? [[index, ms]] : [])),
        symbolSize: 13,
        itemStyle: { color: 'var(--bad)', opacity: 1 },
        z: 3,
      },
    ],
  };
}
