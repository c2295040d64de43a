import { z } from 'zod';

import type { RunRecord } from '../model/run.ts';
import { judgementSchema, samplesSchema } from './judgement-schema.ts';
import {
  anchorSchema,
  claimSchema,
  creepSchema,
  driftSchema,
  savingSchema,
  shiftSchema,
} from './notices-schema.ts';
import { planSchema } from './plan-schema.ts';
import { parseStored } from './refuse-file.ts';
import { roundSchema } from './round-schema.ts';
import {
  countSchema,
  idSchema,
  listOf,
  numberSchema,
  problemSchema,
  recordOf,
  runnerSchema,
  textSchema,
  timeSchema,
  valueSchema,
} from './schema-parts.ts';

const optionalNumber = numberSchema.exactOptional();
const optionalText = textSchema.exactOptional();

const commitSchema = z
  .strictObject({ sha: textSchema, dirty: z.boolean().exactOptional(), ref: optionalText })
  .readonly();

const stepSchema = z
  .strictObject({
    ratePerSecond: numberSchema,
    requests: countSchema,
    errors: countSchema,
    p50Ms: optionalNumber,
    p95Ms: optionalNumber,
    attainedPerSecond: numberSchema,
    dropped: countSchema,
    broke: optionalText,
    generatorSaturated: z.boolean().exactOptional(),
  })
  .readonly();

const stressSchema = z
  .strictObject({
    load: idSchema,
    profile: textSchema,
    steps: listOf(stepSchema, 1_000),
    capacity: z.strictObject({ holds: numberSchema, breaks: optionalNumber }).readonly().exactOptional(),
    text: textSchema,
  })
  .readonly();

const baselineColumnSchema = z
  .strictObject({
    runs: countSchema,
    sha: textSchema,
    runId: optionalText,
    at: timeSchema,
    commitsBehind: optionalNumber,
    values: recordOf(valueSchema),
    trend: recordOf(listOf(numberSchema, 300)),
    commits: listOf(textSchema, 300).exactOptional(),
  })
  .readonly();

const githubSchema = z
  .strictObject({
    repository: textSchema,
    pullRequest: countSchema.exactOptional(),
    runId: optionalText,
    runUrl: optionalText,
  })
  .readonly();

const screenedSchema = z
  .strictObject({
    runner: runnerSchema,
    versions: recordOf(textSchema),
    startedAt: timeSchema,
    elapsedMs: numberSchema,
  })
  .readonly();

const runSchema: z.ZodType<RunRecord> = z
  .strictObject({
    schema: z.literal('tollgate/run@1'),
    plan: planSchema,
    strategy: z.enum(['paired', 'baseline', 'limits-only', 'none']),
    base: commitSchema.nullable(),
    head: commitSchema,
    startedAt: timeSchema,
    elapsedMs: numberSchema,
    runner: runnerSchema,
    versions: recordOf(textSchema),
    scriptHash: optionalText,
    rounds: listOf(roundSchema, 20_000),
    samples: samplesSchema.exactOptional(),
    judgement: judgementSchema,
    problems: listOf(problemSchema, 1_000),
    stress: stressSchema.exactOptional(),
    skipped: optionalText,
    claims: listOf(claimSchema, 1_000).exactOptional(),
    debts: listOf(shiftSchema, 1_000).exactOptional(),
    drift: listOf(driftSchema, 5_000).exactOptional(),
    screened: screenedSchema.exactOptional(),
    anchor: anchorSchema.exactOptional(),
    creep: creepSchema.exactOptional(),
    savings: listOf(savingSchema, 1_000).exactOptional(),
    baselineColumn: baselineColumnSchema.exactOptional(),
    github: githubSchema.exactOptional(),
  })
  .readonly();

/**
 * A run file's text as a run record, into fresh objects. The text may be a stranger's (a fork's measurements in
 * `report` mode): the schema is strict, numbers are finite, counts and lengths are capped, nothing is executed or
 * looked up. Its judgement is not to be believed there: judge its samples again.
 * Throws a `TollgateError` (kind `environment`) with a sentence.
 */
export function parseRun(text: string): RunRecord {
  return parseStored('the run file', text, runSchema);
}
