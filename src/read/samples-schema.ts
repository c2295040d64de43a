/** The shape of a samples file. Values are checked apart (sample-values.ts): by kind, and a million of them quickly. */

import { z } from 'zod';

import { betterSchema, kindSchema, problemSchema, unitSchema } from './schema-parts.ts';

/** Larger numbers are no measurement, and their squares would overflow. */
export const LARGEST = 1e15;

const amount = z.number().min(0).max(LARGEST);
const values = z.array(z.unknown()).max(1_000_000);
const text = z.string().min(1).max(1000);

/** An object's own word: as the key of a run's metrics it is no key at all. */
const id = text.refine((word) => word !== '__proto__', 'no metric may be called that');

const spec = {
  id,
  kind: kindSchema.exactOptional(),
  unit: unitSchema.exactOptional(),
  better: betterSchema.exactOptional(),
  regression: z.number().min(0).max(1000).exactOptional(),
  floor: amount.exactOptional(),
  limit: amount.exactOptional(),
  target: amount.exactOptional(),
  gated: z.boolean().exactOptional(),
  primary: z.boolean().exactOptional(),
  ungatedReason: z.string().max(1000).exactOptional(),
};

const pairedMetric = z.strictObject({
  ...spec,
  noise: amount.exactOptional(),
  alphaShare: z.number().gt(0).max(1).exactOptional(),
  flagged: z.boolean().exactOptional(),
  blocks: z.array(z.number().int().min(0).max(LARGEST)).max(1_000_000).exactOptional(),
  base: values.exactOptional(),
  head: values.exactOptional(),
});
const pairedMetrics = z.array(pairedMetric).max(10_000);

const runner = z.strictObject({
  cpu: z.string().max(1000),
  cores: z.number().int().min(1).max(65_536),
  calibration: z.number().gt(0).max(LARGEST).exactOptional(),
  image: z.string().max(1000).exactOptional(),
  memoryBytes: amount.exactOptional(),
  os: z.string().max(1000).exactOptional(),
  machineId: z.string().max(1000).exactOptional(),
});
const versions = z.record(z.string(), z.string()).exactOptional();
const scriptHash = z.string().max(1000).exactOptional();

const historyRun = z.strictObject({
  commit: text,
  at: text,
  runner,
  metrics: z.record(z.string(), values),
  versions,
  scriptHash,
  runId: z.string().exactOptional(),
});

/** `tollgate/samples@1`, both strategies. */
export const samplesFileSchema = z.discriminatedUnion('strategy', [
  z.strictObject({
    schema: z.literal('tollgate/samples@1'),
    strategy: z.literal('paired'),
    metrics: pairedMetrics,
    confirm: z.strictObject({ metrics: pairedMetrics }).exactOptional(),
  }),
  z.strictObject({
    schema: z.literal('tollgate/samples@1'),
    strategy: z.literal('baseline'),
    runner,
    versions,
    scriptHash,
    history: z.array(historyRun).max(1000),
    metrics: z.array(z.strictObject({ ...spec, head: values.exactOptional() })).max(10_000),
  }),
]);

export type SamplesShape = z.infer<typeof samplesFileSchema>;
export type PairedMetricShape = z.infer<typeof pairedMetric>;

const modeSchema = z.enum(['gate', 'baseline', 'stress', 'report']);
const machineSchema = z.object({ machineId: z.string().exactOptional() });

/** What a replay takes from a run record; the rest of the record is not judged. */
export const replaySchema = z.object({
  schema: z.literal('tollgate/run@1'),
  samples: z.unknown().exactOptional(),
  problems: z.array(problemSchema).default([]),
  /** Its verdict is made again; only what it knew to be wrong is kept. */
  judgement: z.object({ problems: z.array(problemSchema).default([]) }).exactOptional(),
  plan: z
    .object({
      mode: modeSchema.exactOptional(),
      compare: z
        .object({
          mustSee: z.number().exactOptional(),
          confirm: z.enum(['elsewhere', 'fresh-runner']).exactOptional(),
        })
        .exactOptional(),
    })
    .exactOptional(),
  anchor: z.object({ name: text }).exactOptional(),
  runner: machineSchema.exactOptional(),
  screened: z.object({ runner: machineSchema.exactOptional() }).exactOptional(),
});
