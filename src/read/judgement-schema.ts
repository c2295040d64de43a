import { z } from 'zod';

import type { Samples } from '../model/samples.ts';
import type { Judgement } from '../model/verdict.ts';
import { historyRunSchema } from './history-schema.ts';
import {
  betterSchema,
  idSchema,
  kindSchema,
  listOf,
  numberSchema,
  problemSchema,
  recordOf,
  runnerSchema,
  stageSchema,
  textSchema,
  unitSchema,
  valueSchema,
  valuesSchema,
} from './schema-parts.ts';

const MOST_METRICS = 5_000;
const MOST_BLOCKS = 1_000_000;
const optionalNumber = numberSchema.exactOptional();
const orNull = numberSchema.nullable();

const specShape = {
  id: idSchema,
  kind: kindSchema,
  unit: unitSchema,
  better: betterSchema,
  regression: numberSchema,
  floor: numberSchema,
  limit: optionalNumber,
  target: optionalNumber,
  gated: z.boolean(),
  primary: z.boolean(),
  ungatedReason: textSchema.exactOptional(),
};
const pairedMetrics = listOf(
  z
    .strictObject({
      ...specShape,
      base: valuesSchema,
      head: valuesSchema,
      noise: optionalNumber,
      alphaShare: optionalNumber,
      flagged: z.boolean().exactOptional(),
      blocks: listOf(numberSchema, MOST_BLOCKS).exactOptional(),
    })
    .readonly(),
  MOST_METRICS,
);

/** What the statistics were fed, inside a run record. */
export const samplesSchema: z.ZodType<Samples> = z.discriminatedUnion('strategy', [
  z
    .strictObject({
      schema: z.literal('tollgate/samples@1'),
      strategy: z.literal('paired'),
      metrics: pairedMetrics,
      confirm: z.strictObject({ metrics: pairedMetrics }).readonly().exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      schema: z.literal('tollgate/samples@1'),
      strategy: z.literal('baseline'),
      runner: runnerSchema,
      versions: recordOf(textSchema).exactOptional(),
      scriptHash: textSchema.exactOptional(),
      history: listOf(historyRunSchema, 300),
      metrics: listOf(z.strictObject({ ...specShape, head: valuesSchema }).readonly(), MOST_METRICS),
    })
    .readonly(),
]);

const outcomeSchema = z.enum([
  'regressed',
  'improved',
  'unchanged',
  'inconclusive',
  'over-limit',
  'new',
  'missing',
  'info',
]);

const metricVerdictSchema = z
  .strictObject({
    id: idSchema,
    kind: kindSchema,
    unit: unitSchema,
    better: betterSchema,
    outcome: outcomeSchema,
    gated: z.boolean(),
    primary: z.boolean(),
    base: valueSchema.nullable(),
    head: valueSchema.nullable(),
    change: orNull,
    low: orNull,
    high: orNull,
    upper: orNull,
    detectable: orNull,
    p: orNull,
    stage: z.enum(['screen', 'confirm', 'history', 'exact']),
    reason: textSchema,
    regression: numberSchema,
    floor: numberSchema,
    limit: orNull,
    target: orNull,
    flagged: z.boolean(),
    steadier: z
      .strictObject({ quantile: z.string().regex(/^p\d{1,2}$/), change: numberSchema })
      .readonly()
      .exactOptional(),
  })
  .readonly();

/** The judgement inside a run record; a trusted reader makes it again from the samples. */
export const judgementSchema: z.ZodType<Judgement> = z
  .strictObject({
    verdict: z.enum(['pass', 'fail', 'inconclusive', 'no-baseline', 'invalid', 'error']),
    reason: textSchema,
    metrics: listOf(metricVerdictSchema, MOST_METRICS),
    next: z
      .strictObject({ stage: stageSchema, ids: listOf(idSchema, MOST_METRICS) })
      .readonly()
      .nullable(),
    findings: listOf(
      z.strictObject({ cause: idSchema, ids: listOf(idSchema, MOST_METRICS), text: textSchema }).readonly(),
      1_000,
    ),
    problems: listOf(problemSchema, 1_000),
  })
  .readonly();
