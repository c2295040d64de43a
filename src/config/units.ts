/** Durations, sizes, rates and percentages as people write them, to base units: ms, B, per second, ratio. */

const MS = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 } as const;
const BYTES = {
  B: 1,
  kB: 1000,
  KB: 1000,
  MB: 1e6,
  GB: 1e9,
  KiB: 1024,
  MiB: 1024 ** 2,
  GiB: 1024 ** 3,
} as const;
const SECONDS = { s: 1, m: 60, min: 60, h: 3600 } as const;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const durationUnit = 'ms|s|min|m|h';

/** For schemas: one or more parts, largest first is not asked for. */
export const DURATION = new RegExp(`^(?:${NUMBER}\\s*(?:${durationUnit})\\s*)+$`);
export const SIZE = new RegExp(`^${NUMBER}\\s*(?:${Object.keys(BYTES).join('|')})$`);
export const RATE = new RegExp(`^${NUMBER}\\s*/\\s*(?:s|min|m|h)$`);
export const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);

/** What a mistake says is allowed. */
export const ALLOWED = {
  duration: 'a duration such as 8m, 5s or 300ms',
  size: 'a size such as 92kB, 1.5MB or 64KiB',
  rate: 'a rate such as 100/s or 6000/m',
  percent: 'a percentage such as 5%',
} as const;

/** `8m`, `5s`, `300ms`, `1m30s` in milliseconds; undefined: not a duration. */
export function parseDurationMs(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined;
  const parts = text.matchAll(new RegExp(`(${NUMBER})\\s*(${durationUnit})`, 'g'));
  let sum = 0;
  for (const [, amount, unit] of parts) sum += Number(amount) * MS[unit as keyof typeof MS];
  return finite(sum);
}

/** `92kB` in bytes (k is 1000, Ki is 1024); undefined: not a size. */
export function parseSizeBytes(text: string): number | undefined {
  if (!SIZE.test(text)) return undefined;
  const [, amount, unit] = /^([\d.]+)\s*(\w+)$/.exec(text) ?? [];
  return finite(Number(amount) * BYTES[unit as keyof typeof BYTES]);
}

/** `100/s`, `6000/m` in events per second; undefined: not a rate. */
export function parseRatePerSecond(text: string): number | undefined {
  if (!RATE.test(text)) return undefined;
  const [, amount, unit] = /^([\d.]+)\s*\/\s*(\w+)$/.exec(text) ?? [];
  return finite(Number(amount) / SECONDS[unit as keyof typeof SECONDS]);
}

/** `5%` as the ratio 0.05; undefined: not a percentage. */
export function parsePercentRatio(text: string): number | undefined {
  return PERCENT.test(text)
    ? finite(Number((Number(text.replace(/\s*%$/, '')) / 100).toPrecision(12)))
    : undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Milliseconds as people write them: `8m`, `1m30s`, `300ms`. */
export function durationText(ms: number): string {
  if (ms % 1000 !== 0) return `${String(ms)}ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${String(seconds)}s`;
  const rest = seconds % 60;
  return `${String(Math.floor(seconds / 60))}m${rest === 0 ? '' : `${String(rest)}s`}`;
}
