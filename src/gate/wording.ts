/** Numbers in sentences. */

import type { Unit } from '../model/metric.ts';

/** Two or three significant digits without trailing zeros: 0.0123 -> "0.0123", 12.34 -> "12.3", 1234.5 -> "1235". */
function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return value.toExponential(1);
  if (size >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(size >= 10 ? 3 : 2)));
}

/** A ratio as a percentage without sign: 0.0712 -> "7.1 %"; from 20 % on without decimals that noise would mock. */
export function percent(ratio: number): string {
  const points = ratio * 100;
  const size = Math.abs(points);
  return `${size >= 20 && size < 1e9 ? String(Math.round(points)) : digits(points)} %`;
}

/** A ratio as a percentage with sign: "+7.1 %", "-3 %". */
export function signedPercent(ratio: number): string {
  return `${ratio > 0 ? '+' : ''}${percent(ratio)}`;
}

/** An amount with its unit: "12.3 ms", "92.4 kB", "0.5 points". */
export function amount(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
    case 'cpu-ms':
      return `${digits(value)} ms`;
    case 's':
      return `${digits(value)} s`;
    case 'B':
      return Math.abs(value) >= 1e6 ? `${digits(value / 1e6)} MB` : bytes(value);
    case 'ratio':
      return `${digits(value * 100)} points`;
    case 'per-second':
      return `${digits(value)}/s`;
    case 'count':
    case 'score':
    case 'names':
      return digits(value);
  }
}

function bytes(value: number): string {
  return Math.abs(value) >= 1e3 ? `${digits(value / 1e3)} kB` : `${digits(value)} B`;
}

/** A change for a sentence: a percentage for ratios, an amount for rates and absolutes. */
export function changeText(change: number, kind: 'ratio' | 'difference', unit: Unit): string {
  return kind === 'ratio' ? percent(change) : amount(change, unit);
}

/** A time as people set it: "60 s", "165 s", "8 min". */
export function durationText(ms: number): string {
  const inMinutes = ms / 60_000;
  return inMinutes >= 2 && Number.isInteger(inMinutes)
    ? `${String(inMinutes)} min`
    : `${String(Math.ceil(ms / 1000))} s`;
}

/** "3 blocks", "1 block". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; beyond `most` the rest is counted. */
export function listed(items: readonly string[], most = 4): string {
  const shown =
    items.length > most ? [...items.slice(0, most), `${String(items.length - most)} more`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
