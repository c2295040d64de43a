/** A samples file made whole: defaults by the last segment of each id. */

import type { MetricSpec, Unit, Value } from '../model/metric.ts';
import { kindLike } from '../model/metric.ts';
import type { RawHistoryMetric, RawMetric, RawPairedSamples, RawSamples } from '../model/raw-samples.ts';
import type { HistoryRun, PairedMetric, PairedSamples, Samples } from '../model/samples.ts';
import type { MetricDefaults } from './metric-table.ts';
import { kindDefaults, metricDefaults } from './metric-table.ts';
import type { Sample, Sampled } from './misfits.ts';
import { kindOf, misfits, otherRules, placeOf, refuse } from './misfits.ts';
import { pastValues } from './values.ts';

/** Milliseconds in one of each unit of time. */
const MILLISECONDS: Partial<Record<Unit, number>> = { ms: 1, 'cpu-ms': 1, s: 1000 };

/** The default floor in the unit of the file's values: none where it cannot be told in it, for a floor hides what lies below it. */
function floorIn(unit: Unit, defaults: MetricDefaults): number {
  if (unit === defaults.unit) return defaults.floor;
  const [known, wanted] = [MILLISECONDS[defaults.unit], MILLISECONDS[unit]];
  return known === undefined || wanted === undefined ? 0 : (defaults.floor * known) / wanted;
}

/** Everything the file left out. In a samples file every metric of a gating class gates, and so does an unknown one. */
function specOf(raw: Partial<MetricSpec> & { readonly id: string }, sample: Value | undefined): MetricSpec {
  const named = metricDefaults(raw.id);
  const kind = raw.kind ?? (named ?? { kind: kindLike(sample) }).kind;
  // Another kind than the name's: thresholds of the name would be on the wrong scale.
  const defaults = named?.kind === kind ? named : kindDefaults(kind);
  const unit = raw.unit ?? defaults.unit;
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

function pairedMetric(raw: RawMetric): PairedMetric {
  const sample = raw.base[0] ?? raw.head[0];
  return {
    ...specOf(raw, sample),
    base: raw.base,
    head: raw.head,
    ...(raw.noise === undefined ? {} : { noise: raw.noise }),
    ...(raw.alphaShare === undefined ? {} : { alphaShare: raw.alphaShare }),
    ...(raw.flagged === undefined ? {} : { flagged: raw.flagged }),
    ...(raw.blocks === undefined ? {} : { blocks: raw.blocks }),
  };
}

/** With base's first value, or head's where base has none. */
function sampledMetric(metric: PairedMetric): Sampled {
  const at = metric.base.length > 0 ? 'base' : 'head';
  const [value] = metric[at];
  return { metric, sample: value === undefined ? undefined : { at: `${at}[0]`, value } };
}

/** Head's first value; of what was measured on main only, the newest there. */
function pastSample({ id, head }: RawHistoryMetric, history: readonly HistoryRun[]): Sample | undefined {
  const [first] = head;
  if (first !== undefined) return { at: 'head[0]', value: first };
  const index = history.findLastIndex((run) => pastValues(run, id).length > 0);
  const run = history[index];
  const [value] = run ? pastValues(run, id) : [];
  return value === undefined
    ? undefined
    : { of: placeOf('history', index), at: `metrics["${id}"][0]`, value };
}

function completePaired({ metrics, confirm }: RawPairedSamples): PairedSamples {
  const screened = metrics.map(pairedMetric);
  const plain = { schema: 'tollgate/samples@1', strategy: 'paired', metrics: screened } as const;
  const faults = misfits(screened.map(sampledMetric), 'metrics');
  if (confirm === undefined) {
    refuse(faults);
    return plain;
  }
  // Fresh blocks are judged by the rules of the screen, so they must be of its kind and in its unit.
  const byId = new Map(screened.map((metric) => [metric.id, metric]));
  const fresh = confirm.metrics.map((raw) => pairedMetric({ ...raw, ...kindOf(byId.get(raw.id)) }));
  const list = 'confirm.metrics';
  const others = confirm.metrics.flatMap((raw, i) => otherRules(raw, byId.get(raw.id), placeOf(list, i)));
  refuse([...faults, ...(others.length > 0 ? others : misfits(fresh.map(sampledMetric), list, byId))]);
  return { ...plain, confirm: { metrics: fresh } };
}

/** Samples as `judge` wants them. Throws a `TollgateError` of kind `config` where values do not fit the metric's kind. */
export function completeSamples({ samples }: RawSamples): Samples {
  if (samples.strategy === 'paired') return completePaired(samples);
  const { history } = samples;
  const sampled = samples.metrics.map((raw) => {
    const sample = pastSample(raw, history);
    return { metric: { ...specOf(raw, sample?.value), head: raw.head }, sample };
  });
  refuse(misfits(sampled, 'metrics'));
  return { ...samples, schema: 'tollgate/samples@1', metrics: sampled.map(({ metric }) => metric) };
}
