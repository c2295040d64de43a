/** What in a samples file does not fit the kind that a metric has by its name, or by the screen. */

import type { MetricKind, MetricSpec, Value } from '../model/metric.ts';
import { kindLike } from '../model/metric.ts';
import type { RawMetric } from '../model/raw-samples.ts';
import { unjudgeable } from '../model/raw-samples.ts';
import type { PairedMetric } from '../model/samples.ts';

/** Throws a `TollgateError` of kind `config` where there is any mistake. */
export function refuse(mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw unjudgeable(mistakes);
}

/** `metrics[2]`. */
export const placeOf = (list: string, index: number): string => `${list}[${String(index)}]`;

/** A screen's kind for its fresh blocks; nothing where the screen knows no such metric. */
export const kindOf = (screened: PairedMetric | undefined): { readonly kind?: MetricKind } =>
  screened ? { kind: screened.kind } : {};

/** What counts failures or names them is better when it is lower; asked for the opposite, it would be judged upside down. */
function upsideDown({ id, kind, better }: MetricSpec): string | undefined {
  if (better === 'lower') return undefined;
  if (kind === 'rate')
    return `${id} says "better": "higher", and a rate counts failures, lower is better: count what failed, [failures, total]`;
  if (kind === 'set')
    return `${id} says "better": "higher", and a set names failures, fewer are better: name what fails`;
  return undefined;
}

/** The first value of a metric, and where it stands. */
export interface Sample {
  /** What holds it; absent: the metric. */
  readonly of?: string;
  readonly at: string;
  readonly value: Value;
}

/** A metric with the value that must fit it. */
export interface Sampled {
  readonly metric: MetricSpec;
  readonly sample: Sample | undefined;
}

/** Does the value fit the kind the metric has by its name or by its screen? The file may have meant something else. */
function unlike(
  { id, kind }: MetricSpec,
  { of, at, value }: Sample,
  bySource: 'name' | 'screen',
  place: string,
) {
  const looks = kindLike(value);
  const fits = kind === 'rate' || kind === 'set' ? looks === kind : looks === 'timing';
  if (fits) return [];
  const otherwise = bySource === 'name' ? ', or say its "kind"' : '';
  return [
    `${of ?? place}.${at} is ${JSON.stringify(value)}, and ${id} is of kind ${kind} by its ${bySource}; give its values as that kind${otherwise}`,
  ];
}

/** One sentence for each metric whose values or direction do not fit its kind. */
export function misfits(
  metrics: readonly Sampled[],
  list: string,
  screened: ReadonlyMap<string, PairedMetric> = new Map(),
): readonly string[] {
  return metrics.flatMap(({ metric, sample }, i) => {
    const place = placeOf(list, i);
    const turned = upsideDown(metric);
    if (turned !== undefined) return [`${place}.better: ${turned}`];
    return sample ? unlike(metric, sample, screened.has(metric.id) ? 'screen' : 'name', place) : [];
  });
}

/** Another kind or unit than the screen's. */
export function otherRules(
  raw: RawMetric,
  screened: PairedMetric | undefined,
  place: string,
): readonly string[] {
  if (screened === undefined) return [];
  const { id, kind, unit } = screened;
  if (raw.kind !== undefined && raw.kind !== kind)
    return [`${place}.kind: ${id} is of kind ${kind} at the screen and of kind ${raw.kind} in "confirm"`];
  if (raw.unit !== undefined && raw.unit !== unit)
    return [`${place}.unit: ${id} is in ${unit} at the screen and in ${raw.unit} in "confirm"`];
  return [];
}
