/** The chart of a row's rounds, block by block or run by run. */

import type { EChartsCoreOption } from 'echarts/core';
import type { DrawApi } from './chart-frame.ts';
import { SMALL_TEXT, frame } from './chart-frame.ts';

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
export function pointsOf(
  groups: readonly RoundGroup[],
  side: 'base' | 'head',
): readonly (readonly [group: number, value: number])[] {
  return groups.flatMap((group, index) => group[side].map((value) => [index, value] as const));
}

/** Base and head dots per block, pairs joined, medians dashed, fresh blocks shaded. */
export function roundsOption({ groups, unit, freshFrom, limit }: RoundsChart): EChartsCoreOption {
  const [base, head] = [pointsOf(groups, 'base'), pointsOf(groups, 'head')];
  const pairs = groups.flatMap(({ base: [from], head: [to] }, index) =>
    from === undefined || to === undefined ? [] : [[index, from, to]],
  );
  const fresh = freshFrom === undefined ? [] : [[{ xAxis: freshFrom }, { xAxis: groups.length - 1 }]];
  const within =
    limit !== undefined && limit < 1.6 * Math.max(...[...base, ...head].map(([, value]) => value));
  return {
    ...frame(
      groups.map(({ name }) => name),
      unit,
    ),
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
        markArea: {
          silent: true,
          itemStyle: { color: 'var(--shade)' },
          label: { ...SMALL_TEXT, show: true, position: 'top', formatter: 'fresh blocks' },
          data: fresh,
        },
        z: 4,
      },
      { type: 'custom', data: pairs, renderItem: pairLine, silent: true, z: 2 },
      ...(within && limit !== undefined ? [limitSeries(limit)] : []),
    ],
  };
}

/** A dashed line at the middle of one side's dots. */
function level(values: readonly (readonly [group: number, value: number])[], color: string) {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color, type: 'dashed', width: 1.25, opacity: 0.9 },
    data: values.length === 0 ? [] : [{ yAxis: middle(values.map(([, value]) => value)) }],
  };
}

function limitSeries(limit: number) {
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { ...SMALL_TEXT, color: 'var(--bad)', formatter: 'limit', position: 'insideEndTop' },
      lineStyle: { color: 'var(--bad)', type: 'solid', width: 1 },
      data: [{ yAxis: limit }],
    },
  };
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
