/** One value of a samples file, by kind: what is wrong with it, in words. */

import type { MetricKind } from '../model/metric.ts';
import { kindLike } from '../model/metric.ts';
import { LARGEST } from './samples-schema.ts';

/** How a value looks in a sentence; long ones are cut. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** As JSON; what is nested so deeply that writing it needs more stack than there is, by its look. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? 'a nested list' : 'a nested object';
  }
}

function numberFault(value: unknown): string | undefined {
  if (typeof value === 'string' && !/^\s*[\d.+-]/.test(value))
    return `is ${shown(value)}, which is not a number (a set has a list of names per round, [["a", "b"], …])`;
  if (typeof value !== 'number') return `is ${shown(value)}, which is not a number`;
  if (!Number.isFinite(value)) return `is ${shown(value)}, which is not finite`;
  if (value < 0) return `is ${shown(value)}, and a measurement is never negative`;
  return value > LARGEST
    ? `is ${shown(value)}, and nothing over ${String(LARGEST)} is a measurement`
    : undefined;
}

function rateFault(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length !== 2)
    return `is ${shown(value)}, and a rate is a pair [failures, total]`;
  for (const part of value) {
    const fault = numberFault(part);
    if (fault !== undefined) return fault;
    if (!Number.isInteger(part)) return `is ${shown(value)}, and counts are whole numbers`;
  }
  return value[0] > value[1] ? `is ${shown(value)}: more failures than there are in total` : undefined;
}

function setFault(value: unknown): string | undefined {
  if (!Array.isArray(value)) return `is ${shown(value)}, and a set is a list of names`;
  if (value.length > 10_000) return `holds ${String(value.length)} names, and 10000 is the most`;
  const wrong: unknown = value.find((name) => typeof name !== 'string');
  return wrong === undefined ? undefined : `holds ${shown(wrong)}, and a set is a list of names`;
}

/** The kind that at least half of a metric's values look like: one that looks otherwise is the slip. */
export function kindOfValues(values: readonly unknown[]): MetricKind {
  const lists = values.filter((value) => Array.isArray(value));
  return kindLike(2 * lists.length >= values.length ? lists[0] : undefined);
}

/** What is wrong with a value of this kind ("is -3, and a measurement is never negative"); undefined: nothing. */
export function valueFault(kind: MetricKind, value: unknown): string | undefined {
  switch (kind) {
    case 'rate':
      return rateFault(value);
    case 'set':
      return setFault(value);
    case 'timing':
    case 'exact':
    case 'absolute':
      return numberFault(value);
  }
}
