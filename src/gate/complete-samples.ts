/** A samples file made whole: defaults by the last segment of each id. */

import { TollgateError } from '../model/failure.ts';
import type { MetricKind, MetricSpec, Value } from '../model/metric.ts';
import type { RawMetric, RawSamples } from '../model/raw-samples.ts';
import type { HistoryMetric, PairedMetric, Samples } from '../model/samples.ts';
import { kindDefaults, metricDefaults } from './metric-table.ts';

/** The kind a value looks like, for an id Tollgate has no name for. */
function kindOf(value: Value | undefined): MetricKind {
  if (value === undefined || typeof value === 'number') return 'timing';
  return value.length === 2 && value.every((part) => typeof part === 'number') ? 'rate' : 'set';
}

/** Everything the file left out. In a samples file every metric of a gating class gates, and so does an unknown one. */
function specOf(raw: Partial<MetricSpec> & { readonly id: string }, sample: Value | undefined): MetricSpec {
  const named = metricDefaults(raw.id);
  const kind = raw.kind ?? (named ?? { kind: kindOf(sample) }).kind;
  // Another kind than the name's: thresholds of the name would be on the wrong scale.
  const defaults = named?.kind === kind ? named : kindDefaults(kind);
  return {
    id: raw.id,
    kind,
    unit: raw.unit ?? defaults.unit,
    better: raw.better ?? defaults.better,
    regression: raw.regression ?? defaults.regression,
    floor: raw.floor ?? defaults.floor,
    ...(raw.limit === undefined ? {} : { limit: raw.limit }),
    ...(raw.target === undefined ? {} : { target: raw.target }),
    gated: raw.gated ?? (defaults.gates || defaults.perGeneration === true),
    primary: raw.primary ?? named?.primary ?? false,
    ...(raw.ungatedReason === undefined ? {} : { ungatedReason: raw.ungatedReason }),
  };
}

/** Does the value fit the kind the id stands for? The file may have left the kind out and meant something else. */
function fitting<Spec extends MetricSpec>(spec: Spec, sample: Value | undefined): Spec {
  const looks = kindOf(sample);
  const fits =
    spec.kind === 'rate' || spec.kind === 'set'
      ? looks === spec.kind || (Array.isArray(sample) && sample.length === 0 && spec.kind === 'set')
      : looks === 'timing';
  if (fits || sample === undefined) return spec;
  throw new TollgateError(
    'config',
    `The samples file cannot be judged: ${spec.id} is of kind ${spec.kind} by its name and holds ${JSON.stringify(sample)}; give its values as that kind, or say its "kind".`,
  );
}

function pairedMetric(raw: RawMetric): PairedMetric {
  const sample = raw.base[0] ?? raw.head[0];
  return {
    ...fitting(specOf(raw, sample), sample),
    base: raw.base,
    head: raw.head,
    ...(raw.noise === undefined ? {} : { noise: raw.noise }),
    ...(raw.alphaShare === undefined ? {} : { alphaShare: raw.alphaShare }),
    ...(raw.flagged === undefined ? {} : { flagged: raw.flagged }),
    ...(raw.blocks === undefined ? {} : { blocks: raw.blocks }),
  };
}

/** Samples as `judge` wants them. Throws a `TollgateError` of kind `config` where values do not fit the id's kind. */
export function completeSamples({ samples }: RawSamples): Samples {
  const schema = 'tollgate/samples@1';
  if (samples.strategy === 'paired') {
    const metrics = samples.metrics.map(pairedMetric);
    return samples.confirm === undefined
      ? { schema, strategy: 'paired', metrics }
      : {
          schema,
          strategy: 'paired',
          metrics,
          confirm: { metrics: samples.confirm.metrics.map(pairedMetric) },
        };
  }
  const pastOf = (id: string) =>
    samples.history.findLast((run) => (run.metrics[id]?.length ?? 0) > 0)?.metrics[id]?.[0];
  const metrics = samples.metrics.map((raw): HistoryMetric => ({
    ...specOf(raw, raw.head[0] ?? pastOf(raw.id)),
    head: raw.head,
  }));
  return { ...samples, schema, metrics };
}
