/** The charts of a row: rounds block by block, quantiles against each other, the trend on main. */

import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber } from './format.ts';

const INK = 'var(--muted)';
const LINE = 'var(--line)';
const text = { color: INK, fontSize: 11, fontFamily: 'inherit' };

/** One place on the x axis with the values measured there, in display units. */
export interface RoundGroup {
  readonly name: string;
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export interface RoundsChart {
  readonly groups: readonly RoundGroup[];
  readonly unit: string;
  /** Index of the first group of fresh blocks; absent: none. */
  readonly freshFrom?: number;
  readonly limit?: number;
}

/** Points in the order of the series, for tooltips. */
export function pointsOf(groups: readonly RoundGroup[], side: 'base' | 'head'): readonly (readonly [group: number, value: number])[] {
  return groups.flatMap((group, index) => group[side].map((value) => [index, value] as const));
}

function frame(names: readonly string[], unit: string): EChartsCoreOption {
  return {
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 4, right: 12, top: 26, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: [...names],
      axisLine: { lineStyle: { color: LINE } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      name: unit,
      nameTextStyle: { ...text, align: 'right' },
      nameGap: 10,
      splitNumber: 4,
      splitLine: { lineStyle: { color: LINE, opacity: 0.6 } },
      axisLabel: { ...text, formatter: (value: number) => formatNumber(value) },
    },
  };
}

/** Base and head dots per block, pairs joined, medians dashed, fresh blocks shaded. */
export function roundsOption({ groups, unit, freshFrom, limit }: RoundsChart): EChartsCoreOption {
  const [base, head] = [pointsOf(groups, 'base'), pointsOf(groups, 'head')];
  const pairs = groups.flatMap(({ base: [from], head: [to] }, index) => (from === undefined || to === undefined ? [] : [[index, from, to]]));
  const fresh = freshFrom === undefined ? [] : [[{ xAxis: freshFrom }, { xAxis: groups.length - 1 }]];
  const level = (values: readonly (readonly [number, number])[], color: string) => ({
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color, type: 'dashed', width: 1.25, opacity: 0.9 },
    data: values.length === 0 ? [] : [{ yAxis: middle(values.map(([, value]) => value)) }],
  });
  const within = limit !== undefined && limit < 1.6 * Math.max(...[...base, ...head].map(([, value]) => value));
  return {
    ...frame(groups.map(({ name }) => name), unit),
    series: [
      {
        type: 'scatter',
        data: base.map((point) => [...point]),
        symbol: 'circle',
        symbolSize: 9,
        itemStyle: { color: 'var(--card)', borderColor: 'var(--base)', borderWidth: 2, opacity: 1 },
        markLine: level(base, 'var(--base)'),
        z: 3,
      },
      {
        type: 'scatter',
        data: head.map((point) => [...point]),
        symbol: 'circle',
        symbolSize: 9,
        itemStyle: { color: 'var(--head)', opacity: 1 },
        markLine: level(head, 'var(--head)'),
        markArea: { silent: true, itemStyle: { color: 'var(--shade)' }, label: { ...text, show: true, position: 'insideTopLeft', formatter: 'fresh blocks' }, data: fresh },
        z: 4,
      },
      { type: 'custom', data: pairs, renderItem: pairLine, silent: true, z: 2 },
      ...(within && limit !== undefined ? [limitSeries(limit)] : []),
    ],
  };
}

function limitSeries(limit: number) {
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { ...text, color: 'var(--bad)', formatter: 'limit', position: 'insideEndTop' },
      lineStyle: { color: 'var(--bad)', type: 'solid', width: 1 },
      data: [{ yAxis: limit }],
    },
  };
}

/** What echarts hands to a custom series, as far as it is used here. */
interface DrawApi {
  value(dimension: number): number;
  coord(point: readonly number[]): readonly number[];
}

function pairLine(_: unknown, api: DrawApi) {
  const [from, to] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
  return {
    type: 'line',
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke: 'var(--faint)', lineWidth: 1.5 },
  };
}

/** Plain median: numbers for a dashed line, not for a verdict. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

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
    ...frame(points.map(({ name }) => name), '%'),
    series: [
      {
        type: 'scatter',
        data: points.map(({ change }, index) => [index, change]),
        symbolSize: 9,
        itemStyle: { color: 'var(--head)', opacity: 1 },
        markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: 'var(--base)', type: 'solid', width: 1 }, data: [{ yAxis: 0 }] },
        z: 3,
      },
      { type: 'custom', data: points.map(({ low, high }, index) => [index, low, high]), renderItem: whisker, silent: true, z: 2 },
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
export function trendOption(points: readonly TrendPoint[], now: number | undefined, unit: string): EChartsCoreOption {
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
