/** What a samples file says that can be judged, and is most likely not what was meant. */

import type { Problem } from '../model/failure.ts';
import { TOLD_MISTAKES } from '../model/raw-samples.ts';
import type { HistoryMetric, PairedMetric, Samples } from '../model/samples.ts';
import { placeOf } from './misfits.ts';

/** One warning for some places of the file, of which the first are named. */
function warningOf(places: readonly string[], why: string): readonly Problem[] {
  if (places.length === 0) return [];
  const told = places.slice(0, TOLD_MISTAKES).join('; ');
  const more = places.length > TOLD_MISTAKES ? ` and ${String(places.length - TOLD_MISTAKES)} more` : '';
  return [{ kind: 'warning', message: `${told}${more}: ${why}` }];
}

/** Fresh blocks of a metric that was not screened can settle nothing: most likely a slip in its name. */
function unknownFresh(samples: Samples): readonly Problem[] {
  if (samples.strategy !== 'paired') return [];
  const screened = new Set(samples.metrics.map(({ id }) => id));
  const unknown = (samples.confirm?.metrics ?? []).flatMap(({ id }, i) =>
    screened.has(id) ? [] : [`${placeOf('confirm.metrics', i)}.id is ${id}`],
  );
  return warningOf(unknown, '"metrics" has no such id, so these fresh blocks confirm nothing');
}

const inPercent = (share: number) => String(Number((100 * share).toPrecision(6)));

/** `metrics[0].regression is 5`: a share that was written in percent allows everything, and hides all it was meant to show. */
function percentForShare({ metrics }: Samples): readonly Problem[] {
  const told = metrics.flatMap((metric: PairedMetric | HistoryMetric, i): string[] => {
    if (metric.kind !== 'timing' && metric.kind !== 'exact') return [];
    const shares = { regression: metric.regression, noise: 'noise' in metric ? metric.noise : undefined };
    return Object.entries(shares).flatMap(([field, value]) =>
      value !== undefined && value > 1
        ? [`${placeOf('metrics', i)}.${field} is ${String(value)}, which is ${inPercent(value)} %`]
        : [],
    );
  });
  return warningOf(told, '5 % is written 0.05');
}

/** Warnings, each with its places. */
export function likelySlips(samples: Samples): readonly Problem[] {
  return [...unknownFresh(samples), ...percentForShare(samples)];
}
