/**
 * A mergeable histogram with logarithmic buckets: constant memory, quantiles within half a percent, and merging two
 * is exact (the same buckets, counts added), so shards and rounds can be joined later without the samples.
 */

/** One bucket is 0.5 % wide, so a quantile is off by at most 0.5 % (1 % at grain 1). Goal: 1 %. */
const WIDTH = 1.005;
const SCALE = 1 / Math.log(WIDTH);
/** Smallest value told apart: a microsecond, in milliseconds. What is smaller is counted there. */
const SMALLEST = 1e-3;
const SHIFT = Math.log(SMALLEST) * SCALE;
/** Values above 10^7 ms (2.8 hours) are counted in the last bucket. */
const LAST = Math.floor(Math.log(1e7) * SCALE - SHIFT);

/** 0: buckets of 0.5 %; 1: pairs of them, 1 %, for the many small sketches of a timeline. */
export type Grain = 0 | 1;

/** Counts per bucket over the window `[offset, offset + counts.length)`; everything else is zero. Values in ms. */
export interface Sketch {
  readonly grain: Grain;
  offset: number;
  counts: Uint32Array;
  count: number;
  sum: number;
  min: number;
  max: number;
}

export function newSketch(grain: Grain): Sketch {
  return { grain, offset: 0, counts: new Uint32Array(0), count: 0, sum: 0, min: Infinity, max: -Infinity };
}

/** The fine bucket of a value in milliseconds. */
export function bucketOf(value: number): number {
  if (!(value > SMALLEST)) return 0;
  const bucket = Math.floor(Math.log(value) * SCALE - SHIFT);
  return bucket < 0 ? 0 : bucket > LAST ? LAST : bucket;
}

function lowerEdge(bucket: number, grain: Grain): number {
  return Math.exp((bucket * (1 << grain) + SHIFT) / SCALE);
}

/** Widens the window so that `bucket` is inside, with room on the side it grew to. */
function makeRoom(sketch: Sketch, bucket: number): void {
  const size = sketch.counts.length;
  const top = LAST >> sketch.grain;
  if (size === 0) {
    sketch.offset = Math.max(0, bucket - 8);
    sketch.counts = new Uint32Array(Math.min(32, top + 1 - sketch.offset));
    return;
  }
  const slack = size >> 1;
  const from = bucket < sketch.offset ? Math.max(0, bucket - slack) : sketch.offset;
  const to = bucket >= sketch.offset + size ? Math.min(top + 1, bucket + 1 + slack) : sketch.offset + size;
  const counts = new Uint32Array(to - from);
  counts.set(sketch.counts, sketch.offset - from);
  sketch.offset = from;
  sketch.counts = counts;
}

function addTo(sketch: Sketch, bucket: number, times: number): void {
  if (bucket < sketch.offset || bucket >= sketch.offset + sketch.counts.length) makeRoom(sketch, bucket);
  const at = bucket - sketch.offset;
  sketch.counts[at] = (sketch.counts[at] as number) + times;
}

/** Counts a value (ms, `times` of it) whose fine bucket is already known: one logarithm serves several sketches. */
export function recordBucket(sketch: Sketch, value: number, fineBucket: number, times: number): void {
  addTo(sketch, fineBucket >> sketch.grain, times);
  sketch.count += times;
  sketch.sum += value * times;
  if (value < sketch.min) sketch.min = value;
  if (value > sketch.max) sketch.max = value;
}

/** Counts a value in milliseconds. */
export function record(sketch: Sketch, value: number): void {
  recordBucket(sketch, value, bucketOf(value), 1);
}

/** Adds what `from` holds to `into`. Exact between equal grains; a fine one may be added to a coarse one. */
export function mergeInto(into: Sketch, from: Sketch): void {
  if (from.grain > into.grain) throw new RangeError('a coarse sketch cannot be added to a fine one');
  if (from.count === 0) return;
  const shift = into.grain - from.grain;
  for (const [at, times] of from.counts.entries()) {
    if (times > 0) addTo(into, (from.offset + at) >> shift, times);
  }
  into.count += from.count;
  into.sum += from.sum;
  into.min = Math.min(into.min, from.min);
  into.max = Math.max(into.max, from.max);
}

/** The filled buckets as (middle of the bucket in ms, count), smallest first; for what must be moved, not merged. */
export function* entriesOf(sketch: Sketch): Generator<readonly [value: number, times: number]> {
  for (const [at, times] of sketch.counts.entries()) {
    if (times === 0) continue;
    const low = lowerEdge(sketch.offset + at, sketch.grain);
    const high = lowerEdge(sketch.offset + at + 1, sketch.grain);
    yield [Math.min(Math.max(Math.sqrt(low * high), sketch.min), sketch.max), times];
  }
}

/** The values of rank `k` and `k + 1` (from 0), spread evenly inside their bucket. */
function ranked(sketch: Sketch, k: number): readonly [number, number] {
  let before = 0;
  let first: number | undefined;
  for (const [at, times] of sketch.counts.entries()) {
    while (before + times > (first === undefined ? k : k + 1)) {
      const inside = ((first === undefined ? k : k + 1) - before + 0.5) / times;
      const value = Math.exp(((sketch.offset + at + inside) * (1 << sketch.grain) + SHIFT) / SCALE);
      const bounded = Math.min(Math.max(value, sketch.min), sketch.max);
      if (first !== undefined) return [first, bounded];
      first = bounded;
    }
    before += times;
  }
  return [first ?? sketch.max, sketch.max];
}

/** The quantile `p` (0..1) in ms, interpolated between ranks as k6 does; undefined when nothing was counted. */
export function quantile(sketch: Sketch, p: number): number | undefined {
  const last = sketch.count - 1;
  if (last < 0) return undefined;
  const rank = p * last;
  const below = Math.floor(rank);
  const [first, second] = ranked(sketch, below);
  // The extremes are known exactly.
  const low = below === 0 ? sketch.min : below === last ? sketch.max : first;
  const high = below + 1 >= last ? sketch.max : second;
  return low + (high - low) * (rank - below);
}

/** How many of the counted values are at most `value` ms, within one bucket. */
export function countUpTo(sketch: Sketch, value: number): number {
  if (value >= sketch.max) return sketch.count;
  const bucket = bucketOf(value) >> sketch.grain;
  let total = 0;
  for (const [at, times] of sketch.counts.entries()) {
    if (sketch.offset + at > bucket) break;
    total += times;
  }
  return total;
}
