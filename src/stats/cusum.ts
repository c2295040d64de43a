import { requirePositive, requireSample } from './require-sample.ts';

export interface CusumAlarm {
  readonly direction: 'up' | 'down';
  /** Index of the first value of the climb that ended in the alarm: since when. */
  readonly since: number;
  /** Index of the value that raised the alarm. */
  readonly at: number;
}

export interface CusumPath {
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** The first alarm, or null. */
  readonly alarm: CusumAlarm | null;
}

/**
 * Two one-sided cumulative sums of standardized errors: up = max(0, up + z - k), down likewise of -z; alarm above h.
 * k = 0.5 is tuned to a shift of one SD; h = 8 gives about 19,000 values between false alarms per side.
 * Source: Page 1954; Siegmund 1985 for the run lengths.
 */
export function cusum(errors: readonly number[], k = 0.5, h = 8): CusumPath {
  requireSample(errors, 'cusum', 0);
  requirePositive(h, 'cusum: h');
  requireSample([k, h], 'cusum: k and h');
  const up: number[] = [];
  const down: number[] = [];
  const since = { up: 0, down: 0 };
  let alarm: CusumAlarm | null = null;
  for (const [at, z] of errors.entries()) {
    for (const [direction, path, error] of [
      ['up', up, z],
      ['down', down, -z],
    ] as const) {
      const before = path.at(-1) ?? 0;
      if (before === 0) since[direction] = at;
      path.push(Math.max(0, before + error - k));
      if (alarm === null && path[at]! > h) alarm = { direction, since: since[direction], at };
    }
  }
  return { up, down, alarm };
}
