/** How late the generator started what it meant to start: the sign that k6, not the server, was the bottleneck. */

/** When arrivals happened (iteration starts, and drops at the time they were due), and at which rate they were due. */
export interface Arrivals {
  /** Milliseconds since the epoch, in any order. */
  readonly timesMs: Float64Array;
  /** Absent: several scenarios share a rate; it is taken from the arrivals themselves. */
  readonly ratePerSecond?: number;
  /** Arrivals that were due and left no trace: iterations still running when the round ended. */
  readonly untraced: number;
}

/** Lag quantiles in ms; undefined for fewer arrivals than a quantile can be read from. */
export interface ScheduleLag {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const FEWEST = 20;

/** For each i the smallest of `values[i .. i + span]`. */
function forwardMinima(values: Float64Array, span: number): Float64Array {
  const minima = new Float64Array(values.length);
  const queue: number[] = [];
  let head = 0;
  for (let i = values.length - 1; i >= 0; i -= 1) {
    while (queue.length > head && (values[queue.at(-1) as number] as number) >= (values[i] as number))
      queue.pop();
    queue.push(i);
    while ((queue[head] as number) > i + span) head += 1;
    minima[i] = values[queue[head] as number] as number;
  }
  return minima;
}

/**
 * Arrival i is due at t0 + i / rate (k6's constant-arrival-rate); t0 is where the earliest arrival relative to that
 * grid puts it. An iteration that never ended leaves a gap, after which everything looks one interval late: such a
 * lasting shift is taken out, at most as often as arrivals are known to be untraced.
 */
export function scheduleLag(arrivals: Arrivals): ScheduleLag | undefined {
  const times = arrivals.timesMs.slice().sort();
  const n = times.length;
  if (n < FEWEST) return undefined;
  const span = (times[n - 1] as number) - (times[0] as number);
  const interval = arrivals.ratePerSecond ? 1000 / arrivals.ratePerSecond : span / (n - 1);
  const offsets = times.map((time, i) => time - i * interval);
  const minima = forwardMinima(offsets, Math.max(10, Math.ceil(1000 / interval)));
  let zero = offsets.reduce((low, offset) => Math.min(low, offset), Infinity);
  let untraced = arrivals.untraced;
  const lags = offsets.map((offset, i) => {
    const shift = Math.min(untraced, Math.floor(((minima[i] as number) - zero) / interval + 0.1));
    if (shift > 0) {
      zero += shift * interval;
      untraced -= shift;
    }
    return Math.max(0, offset - zero);
  });
  lags.sort();
  return { p50Ms: lags[Math.floor(n * 0.5)] as number, p99Ms: lags[Math.floor((n - 1) * 0.99)] as number };
}
