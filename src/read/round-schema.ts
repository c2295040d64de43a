import { z } from 'zod';

import type { Round } from '../model/round.ts';
import {
  countSchema,
  deviceSchema,
  idSchema,
  listOf,
  numberSchema,
  problemSchema,
  recordOf,
  sideSchema,
  stageSchema,
  textSchema,
  timeSchema,
  valueSchema,
} from './schema-parts.ts';

const optionalNumber = numberSchema.exactOptional();
/** A serialised sketch of one endpoint of one round. */
const SKETCH_UNITS = 200_000;

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('load'), name: idSchema }).readonly(),
  z.strictObject({ kind: z.literal('page'), name: idSchema, device: deviceSchema }).readonly(),
]);

const loadFactsSchema = z
  .strictObject({
    requests: countSchema,
    iterations: countSchema,
    dropped: countSchema,
    thrown: countSchema.exactOptional(),
    offeredPerSecond: optionalNumber,
    scheduleLagP99Ms: optionalNumber,
    generatorCpu: optionalNumber,
    exitCode: z.number().int(),
    rawP95Ms: recordOf(numberSchema).exactOptional(),
    endpointRequests: recordOf(countSchema),
    answers: recordOf(z.record(z.string().max(10), countSchema)).exactOptional(),
    sketches: recordOf(z.string().max(SKETCH_UNITS)).exactOptional(),
    retryWithVus: optionalNumber,
    thresholds: recordOf(z.boolean()).exactOptional(),
  })
  .readonly();

const resourceSchema = z
  .strictObject({
    name: textSchema,
    type: textSchema,
    transferBytes: numberSchema,
    bodyHash: textSchema.exactOptional(),
    renderBlocking: z.boolean(),
  })
  .readonly();

const pageFactSavingSchema = z
  .strictObject({ title: textSchema, savedMs: optionalNumber, savedBytes: optionalNumber })
  .readonly();

const failedSchema = z.strictObject({ name: textSchema, status: countSchema.exactOptional() }).readonly();

const pageFactsSchema = z
  .strictObject({
    requestedPath: textSchema,
    finalPath: textSchema,
    status: countSchema,
    title: textSchema,
    servedHash: textSchema,
    resources: listOf(resourceSchema, 5_000),
    failed: listOf(failedSchema, 5_000).exactOptional(),
    benchmarkIndex: optionalNumber,
    retries: countSchema,
    reportFile: textSchema.exactOptional(),
    savings: listOf(pageFactSavingSchema, 100).exactOptional(),
  })
  .readonly();

/** A round inside a run record. */
export const roundSchema: z.ZodType<Round> = z
  .strictObject({
    stage: stageSchema,
    block: countSchema,
    target: targetSchema,
    side: sideSchema,
    position: countSchema,
    generation: countSchema,
    at: timeSchema,
    elapsedMs: numberSchema,
    values: recordOf(valueSchema),
    problems: listOf(problemSchema, 1_000),
    load: loadFactsSchema.exactOptional(),
    page: pageFactsSchema.exactOptional(),
    host: z
      .strictObject({ steal: optionalNumber, otherCpu: optionalNumber, previewCpu: optionalNumber })
      .readonly()
      .exactOptional(),
  })
  .readonly();
