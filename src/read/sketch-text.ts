/** Sketches as text, for rounds.jsonl, the artifact and shards: `tollgate sketch 1`. */

import type { Grain, Sketch } from './sketch.ts';
import { newSketch } from './sketch.ts';

/**
 * `1;grain;min;max;sum;gap.count,gap.count…`: min, max and sum in decimal, gaps between filled buckets and their
 * counts in base 36 (a missing count is 1). An empty sketch is `1;grain`.
 */
export function sketchToText(sketch: Sketch): string {
  if (sketch.count === 0) return `1;${String(sketch.grain)}`;
  const buckets: string[] = [];
  let last = 0;
  for (const [at, times] of sketch.counts.entries()) {
    if (times === 0) continue;
    const bucket = sketch.offset + at;
    buckets.push(`${(bucket - last).toString(36)}${times === 1 ? '' : `.${times.toString(36)}`}`);
    last = bucket;
  }
  const { grain, min, max, sum } = sketch;
  return ['1', grain, min, max, sum, buckets.join(',')].join(';');
}

/** Reads what `sketchToText` wrote; undefined when the text is something else. */
export function sketchFromText(text: string): Sketch | undefined {
  const [version, grainText, min, max, sum, buckets] = text.split(';');
  if (version !== '1' || (grainText !== '0' && grainText !== '1')) return undefined;
  const sketch = newSketch(Number(grainText) as Grain);
  if (buckets === undefined) return min === undefined ? sketch : undefined;
  const filled: (readonly [bucket: number, times: number])[] = [];
  let bucket = 0;
  for (const part of buckets.split(',')) {
    const [gap = '', times = '1'] = part.split('.');
    bucket += Number.parseInt(gap, 36);
    filled.push([bucket, Number.parseInt(times, 36)]);
    sketch.count += Number.parseInt(times, 36);
  }
  const first = filled[0]?.[0] ?? 0;
  if (!Number.isSafeInteger(sketch.count) || !(bucket >= 0 && bucket < 1e5)) return undefined;
  sketch.offset = first;
  sketch.counts = new Uint32Array(bucket - first + 1);
  for (const [at, times] of filled) sketch.counts[at - first] = times;
  [sketch.min, sketch.max, sketch.sum] = [Number(min), Number(max), Number(sum)];
  return [sketch.min, sketch.max, sketch.sum].every(Number.isFinite) ? sketch : undefined;
}
