/** A samples file made whole: defaults by the last segment of each id. */

import { TollgateError } from '../model/failure.ts';
import type { MetricKind, MetricSpec, Unit, Value } from '../model/metric.ts';
import { kindLike } from '../model/metric.ts';
import type { RawHistoryMetric, RawMetric, RawSamples } from '../model/raw-samples.ts';
import type { HistoryMetric, HistoryRun, PairedMetric, Samples } from '../model/samples.ts';
import type { MetricDefaults } from './metric-table.ts';
import { kindDefaults, metricDefaults } from './metric-table.ts';
import { pastValues } from './values.ts';

function refuse(why: string): TollgateError {
  return new TollgateError('config', `The samples file cannot be judged: ${why}`);
}

/** Milliseconds in one of each unit of time. */
const MILLISECONDS: Partial<Record<Unit, number>> = { ms: 1, 'cpu-ms': 1, s: 1000 };

/** The default floor in the unit of the file's values: none where it cannot be told in it, for a floor hides what lies below it. */
function floorIn(unit: Unit, defaults: MetricDefaults): number {
  if (unit === defaults.unit) return defaults.floor;
  const [known, wanted] = [MILLISECONDS[defaults.unit], MILLISECONDS[unit]];
  return known === undefined || wanted === undefined ? 0 : (defaults.floor * known) / wanted;
}

/** What counts failures or names them is better when it is lower; asked for the opposite, it would be judged upside down. */
function refuseHigher(id: string, kind: MetricKind): void {
  if (kind === 'rate')
    throw refuse(
      `${id} says "better": "higher", and a rate counts failures, lower is better: count what failed, [failures, total].`,
    );
  if (kind === 'set')
    throw refuse(
      `${id} says "better": "higher", and a set names failures, fewer are better: name what fails.`,
    );
}

/** Everything the file left out. In a samples file every metric of a gating class gates, and so does an unknown one. */
function specOf(raw: Partial<MetricSpec> & { readonly id: string }, sample: Value | undefined): MetricSpec {
  const named = metricDefaults(raw.id);
  const kind = raw.kind ?? (named ?? { kind: kindLike(sample) }).kind;
  // Another kind than the name's: thresholds of the name would be on the wrong scale.
  const defaults = named?.kind === kind ? named : kindDefaults(kind);
  const unit = raw.unit ?? defaults.unit;
  if (raw.better === 'higher') refuseHigher(raw.id, kind);
  return {
    id: raw.id,
    kind,
    unit,
    better: raw.better ?? defaults.better,
    regression: raw.regression ?? defaults.regression,
    floor: raw.floor ?? floorIn(unit, defaults),
    ...(raw.limit === undefined ? {} : { limit: raw.limit }),
    ...(raw.target === undefined ? {} : { target: raw.target }),
    gated: raw.gated ?? (defaults.gates || defaults.perGeneration === true),
    primary: raw.primary ?? named?.primary ?? false,
    ...(raw.ungatedReason === undefined ? {} : { ungatedReason: raw.ungatedReason }),
  };
}

/** Does the value fit the kind the metric has by its name or by its screen? The file may have meant something else. */
function fitting(spec: MetricSpec, sample: Value | undefined, source: 'name' | 'screen'): MetricSpec {
  const looks = kindLike(sample);
  const fits = spec.kind === 'rate' || spec.kind === 'set' ? looks === spec.kind : looks === 'timing';
  if (fits || sample === undefined) return spec;
  const otherwise = source === 'name' ? ', or say its "kind"' : '';
  throw refuse(
    `${spec.id} is of kind ${spec.kind} by its ${source} and holds ${JSON.stringify(sample)}; give its values as that kind${otherwise}.`,
  );
}

function pairedMetric(raw: RawMetric, source: 'name' | 'screen' = 'name'): PairedMetric {
  const sample = raw.base[0] ?? raw.head[0];
  return {
    ...fitting(specOf(raw, sample), sample, source),
    base: raw.base,
    head: raw.head,
    ...(raw.noise === undefined ? {} : { noise: raw.noise }),
    ...(raw.alphaShare === undefined ? {} : { alphaShare: raw.alphaShare }),
    ...(raw.flagged === undefined ? {} : { flagged: raw.flagged }),
    ...(raw.blocks === undefined ? {} : { blocks: raw.blocks }),
  };
}

/** Fresh blocks are judged by the rules of the screen, so they must be of its kind and in its unit. */
function freshMetric(raw: RawMetric, screened: ReadonlyMap<string, PairedMetric>): PairedMetric {
  const before = screened.get(raw.id);
  if (before === undefined) return pairedMetric(raw);
  if (raw.kind !== undefined && raw.kind !== before.kind)
    throw refuse(`${raw.id} is of kind ${before.kind} at the screen and of kind ${raw.kind} in "confirm".`);
  if (raw.unit !== undefined && raw.unit !== before.unit)
    throw refuse(`${raw.id} is in ${before.unit} at the screen and in ${raw.unit} in "confirm".`);
  return pairedMetric({ ...raw, kind: before.kind }, 'screen');
}

function historyMetric(raw: RawHistoryMetric, history: readonly HistoryRun[]): HistoryMetric {
  const past = history.map((run) => pastValues(run, raw.id)[0]).findLast((value) => value !== undefined);
  const sample = raw.head[0] ?? past;
  return { ...fitting(specOf(raw, sample), sample, 'name'), head: raw.head };
}

/** Samples as `judge` wants them. Throws a `TollgateError` of kind `config` where values do not fit the metric's kind. */
export function completeSamples({ samples }: RawSamples): Samples {
  const schema = 'tollgate/samples@1';
  if (samples.strategy === 'baseline') {
    const metrics = samples.metrics.map((raw) => historyMetric(raw, samples.history));
    return { ...samples, schema, metrics };
  }
  const metrics = samples.metrics.map((raw) => pairedMetric(raw));
  const plain = { schema, strategy: 'paired', metrics } as const;
  if (samples.confirm === undefined) return plain;
  const screened = new Map(metrics.map((metric) => [metric.id, metric]));
  return {
    ...plain,
    confirm: { metrics: samples.confirm.metrics.map((raw) => freshMetric(raw, screened)) },
  };
}
