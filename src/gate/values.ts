/** Reading values by kind. The samples were checked at the border; a wrong kind here is a defect, said as one. */

import type { MetricId, MetricKind, Value } from '../model/metric.ts';
import type { HistoryRun } from '../model/samples.ts';
import type { Count } from '../stats/fisher-exact.ts';
import { median } from '../stats/quantile.ts';

function wrong(id: MetricId, kind: string): TypeError {
  return new TypeError(`${id}: a value is not a ${kind}`);
}

/** The values as numbers. */
export function asNumbers(id: MetricId, values: readonly Value[]): readonly number[] {
  return values.map((value) => {
    if (typeof value !== 'number') throw wrong(id, 'number');
    return value;
  });
}

/** The values as failures out of total. */
export function asCounts(id: MetricId, values: readonly Value[]): readonly Count[] {
  return values.map((value) => {
    if (typeof value === 'number') throw wrong(id, 'pair [failures, total]');
    const [failures, total] = value;
    if (typeof failures !== 'number' || typeof total !== 'number') throw wrong(id, 'pair [failures, total]');
    return { failures, total };
  });
}

/** The values as lists of names. */
export function asNames(id: MetricId, values: readonly Value[]): readonly (readonly string[])[] {
  return values.map((value) => {
    if (typeof value === 'number') throw wrong(id, 'list of names');
    return value.map((name) => {
      if (typeof name !== 'string') throw wrong(id, 'list of names');
      return name;
    });
  });
}

/** A past run's rounds of a metric; none where it was not measured. An id may be any word, `constructor` too. */
export function pastValues(run: Pick<HistoryRun, 'metrics'>, id: MetricId): readonly Value[] {
  return Object.hasOwn(run.metrics, id) ? (run.metrics[id] ?? []) : [];
}

/** The counts of all rounds together. */
export function pooled(counts: readonly Count[]): Count {
  let failures = 0;
  let total = 0;
  for (const count of counts) {
    failures += count.failures;
    total += count.total;
  }
  return { failures, total };
}

/** Smallest and largest, for samples of any length. */
export function rangeOf(values: readonly number[]): { readonly least: number; readonly most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** Ascending copy: sums over it do not depend on the order of the sample. */
export function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

/** One side in one value: the median, the pooled counts, the names every round agrees on. Null: no values. */
export function summary(id: MetricId, kind: MetricKind, values: readonly Value[]): Value | null {
  if (values.length === 0) return null;
  switch (kind) {
    case 'rate': {
      const { failures, total } = pooled(asCounts(id, values));
      return [failures, total];
    }
    case 'set':
      return commonNames(asNames(id, values));
    case 'timing':
    case 'exact':
    case 'absolute':
      return median(asNumbers(id, values));
  }
}

/** The names that every round has, sorted. */
export function commonNames(rounds: readonly (readonly string[])[]): readonly string[] {
  const [first, ...rest] = rounds;
  if (!first) return [];
  const others = rest.map((names) => new Set(names));
  return [...new Set(first)].filter((name) => others.every((names) => names.has(name))).sort();
}

/** The names that any round has. */
export function anyNames(rounds: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(rounds.flat());
}
