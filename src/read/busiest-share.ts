import type { LoadJob, LoadRaw } from '../model/load-raw.ts';
import type { LoadReading } from './load-reading.ts';
import { sortEndpoints } from './own-endpoints.ts';

/** Requests of the busiest endpoint per iteration, at most 1: a script may call each of its endpoints now and then only. */
export function busiestShare(
  points: LoadReading,
  job: Pick<LoadJob, 'origin'>,
  raw: LoadRaw,
): number | undefined {
  const iterations = points.scenarios.reduce((sum, each) => sum + each.iterations, 0);
  const requests = [...sortEndpoints(points, job, raw).own.values()].map((readings) =>
    readings.reduce((sum, each) => sum + each.requests, 0),
  );
  const most = Math.max(0, ...requests);
  return iterations === 0 || most === 0 ? undefined : Math.min(1, most / iterations);
}
