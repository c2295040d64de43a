/** Numbers with units for people: base units in, three significant digits out. */

import type { Unit } from '../model/metric.ts';

const MINUS = '\u2212';
export const NOTHING = '–';

/** Plain spaces and commas: the report is English wherever the job runs. */
function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const spaced = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return rest === undefined ? spaced : `${spaced}.${rest}`;
}

/** Decimals that leave three significant digits. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (!Number.isFinite(size) || size === 0 || size >= 99.95) return 0;
  if (size >= 9.995) return 1;
  if (size >= 0.9995) return 2;
  return Math.min(4, Math.ceil(-Math.log10(size)) + 2);
}

function fixed(value: number, decimals: number): string {
  if (value === 0) return '0';
  const text = grouped(Math.abs(value).toFixed(decimals));
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** Three significant digits, no trailing zeros: 41.83 -> "41.8", 1200 -> "1,200", 0.3121 -> "0.312". */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : NOTHING;
  return trimmed(fixed(value, decimalsOf(value)));
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

interface Scale {
  readonly factor: number;
  readonly suffix: string;
  readonly decimals?: number;
}

/** The unit people read for a value of this size. Bytes are decimal (1 kB = 1,000 B), as Chrome's network panel has them. */
function scaleFor(size: number, unit: Unit): Scale {
  switch (unit) {
    case 'ms':
    case 'cpu-ms':
      return size >= 1000 ? { factor: 1e-3, suffix: ' s' } : { factor: 1, suffix: ' ms' };
    case 's':
      return size < 1 ? { factor: 1e3, suffix: ' ms' } : { factor: 1, suffix: ' s' };
    case 'B':
      if (size >= 1e9) return { factor: 1e-9, suffix: ' GB' };
      if (size >= 1e6) return { factor: 1e-6, suffix: ' MB' };
      return size >= 1e3
        ? { factor: 1e-3, suffix: ' kB', decimals: 1 }
        : { factor: 1, suffix: ' B', decimals: 0 };
    case 'ratio':
      return size < 0.1 ? { factor: 100, suffix: ' %', decimals: 2 } : { factor: 100, suffix: ' %' };
    case 'per-second':
      return { factor: 1, suffix: '/s' };
    case 'count':
    case 'names':
    case 'score':
      return { factor: 1, suffix: '' };
  }
}

/** Factor and name of the unit that values of this size are shown in: `{ factor: 0.001, unit: 's' }`. */
export function displayScale(size: number, unit: Unit): { readonly factor: number; readonly unit: string } {
  const { factor, suffix } = scaleFor(size, unit);
  return { factor, unit: suffix.trim() };
}

/** One value with its unit: `formatValue(2310, 'ms')` -> "2.31 s". */
export function formatValue(value: number, unit: Unit): string {
  const { factor, suffix, decimals } = scaleFor(Math.abs(value), unit);
  const scaled = value * factor;
  if (decimals === undefined) return `${formatNumber(scaled)}${suffix}`;
  return `${trimmed(fixed(scaled, decimals))}${suffix}`;
}

/** Two values in one unit, told apart: "41.8" and "49.6 ms"; the second carries the unit. */
export function formatPair(from: number, to: number, unit: Unit): readonly [from: string, to: string] {
  const size = Math.max(Math.abs(from), Math.abs(to));
  if (from === to)
    return [formatValue(from, unit).replace(scaleFor(size, unit).suffix, ''), formatValue(to, unit)];
  const { factor, suffix, decimals } = scaleFor(size, unit);
  const whole = Number.isInteger(from * factor) && Number.isInteger(to * factor);
  let places = whole ? 0 : (decimals ?? decimalsOf(size * factor));
  while (places < 4 && fixed(from * factor, places) === fixed(to * factor, places)) places += 1;
  return [fixed(from * factor, places), `${fixed(to * factor, places)}${suffix}`];
}

function signed(value: number, text: (size: number) => string): string {
  const body = text(Math.abs(value));
  if (!/[1-9∞]/.test(body)) return body;
  return `${value < 0 ? MINUS : '+'}${body}`;
}

/** A ratio minus one as a percentage: 0.187 -> "+18.7 %"; from 20 % on without decimals that noise would mock. */
export function formatPercent(ratio: number): string {
  return signed(ratio, (size) => `${percentDigits(size)} %`);
}

/** 0.187 -> "18.7", 0.212 -> "21", 4.2 -> "420", never a sign. */
export function percentDigits(ratio: number): string {
  const percent = Math.abs(ratio) * 100;
  if (!Number.isFinite(percent)) return '∞';
  const decimals = percent >= 20 ? 0 : percent >= 1 ? 1 : 2;
  return grouped(trimmed(percent.toFixed(decimals)));
}

/** A signed difference in the metric's unit: +92.4 kB, +0.05, "+1.4 points" for shares. */
export function formatDifference(difference: number, unit: Unit): string {
  if (unit === 'ratio')
    return signed(
      difference * 100,
      (size) =>
        `${trimmed(fixed(size, size < 0.1 ? 3 : size < 10 ? 2 : 1))} ${size === 1 ? 'point' : 'points'}`,
    );
  return signed(difference, (size) => formatValue(size, unit));
}

/** "6 min 10 s", "45 s", "2 h 5 min"; a run's length, in milliseconds. */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return ms < 950 ? `${String(Math.round(ms))} ms` : `${String(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes % 60)} min`;
}

/** "6 h old", "3 days old", from two ISO times; undefined when either is not a time. */
export function formatAge(at: string, now: string): string | undefined {
  const hours = (Date.parse(now) - Date.parse(at)) / 3_600_000;
  if (!Number.isFinite(hours)) return undefined;
  if (hours < 1) return 'less than an hour old';
  if (hours < 48) return `${String(Math.round(hours))} h old`;
  return `${String(Math.round(hours / 24))} days old`;
}

/** "1 row", "12 rows", "2 queries": `plural` when it is not the noun with an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(String(count))} ${count === 1 ? noun : plural}`;
}

/** The part of a commit that people read: seven letters and digits, whatever a stored file says it is. */
export function shortSha(sha: string): string {
  return sha.replace(/[^0-9a-z]/gi, '').slice(0, 7) || 'unknown';
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const SPARK_POINTS = 30;

/** A trend as one word of bars, oldest first, the last 30 points; empty for fewer than three. */
export function sparkline(values: readonly number[]): string {
  const shown = values.slice(-SPARK_POINTS).filter((value) => Number.isFinite(value));
  if (shown.length < 3) return '';
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  // A flat line stays flat: differences under 2 % are not blown up to the whole height.
  const span = Math.max(high - low, Math.abs(high) * 0.02, Number.MIN_VALUE);
  return shown.map((value) => bars[Math.min(7, Math.floor(((value - low) / span) * 8))] ?? bars[0]).join('');
}
