/** Peak memory and ready time: one value per process generation, not per round. */

import type { MetricId, Side } from '../model/metric.ts';
import type { Round } from '../model/round.ts';
import { lastSegment } from './metric-table.ts';
import { counted } from './wording.ts';

/** Fewer generations than this are shown and not judged. Source: docs/verdicts.md section 2. */
export const LEAST_GENERATIONS = 4;

/** Why a metric of processes is shown and not judged after so many starts; undefined: it is judged. */
export function tooFewStarts(starts: number): string | undefined {
  if (starts >= LEAST_GENERATIONS) return undefined;
  return `${counted(starts, 'start')} of the server; ${String(LEAST_GENERATIONS)} are needed to judge it`;
}

/** One value per generation of a side, oldest first: the peak of a peak, the first of what is the same in every round. */
export function generationValues(rounds: readonly Round[], side: Side, id: MetricId): readonly number[] {
  const byGeneration = new Map<number, number>();
  for (const round of rounds) {
    const value = round.values[id];
    if (round.side !== side || typeof value !== 'number') continue;
    const before = byGeneration.get(round.generation);
    const peak =
      lastSegment(id) === 'memory-peak' && before !== undefined ? Math.max(before, value) : (before ?? value);
    byGeneration.set(round.generation, peak);
  }
  return [...byGeneration].sort(([a], [b]) => a - b).map(([, value]) => value);
}

/**
 * The slower side's first start, milliseconds, as the rounds tell it: what their visit reckoned its restarts with.
 * Undefined: previews that were already up, or pages alone.
 */
export function firstReadyMs(rounds: readonly Round[]): number | undefined {
  const starts = new Map<Side, number>();
  for (const { side, values } of rounds)
    for (const [id, value] of Object.entries(values))
      if (lastSegment(id) === 'ready-time' && typeof value === 'number' && !starts.has(side))
        starts.set(side, value);
  return starts.size === 0 ? undefined : Math.max(...starts.values());
}
