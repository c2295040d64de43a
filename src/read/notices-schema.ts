import { z } from 'zod';

import { idSchema, listOf, numberSchema, textSchema, timeSchema } from './schema-parts.ts';

/** What a run says beyond its rows. */

const orNull = numberSchema.nullable();

export const shiftSchema = z
  .strictObject({ commit: idSchema, at: timeSchema, reason: textSchema, metrics: listOf(idSchema, 1_000) })
  .readonly();

export const claimSchema = z
  .strictObject({
    id: idSchema,
    claimed: numberSchema,
    measured: orNull,
    low: orNull,
    high: orNull,
    outcome: z.enum(['held', 'missed', 'unclear', 'not-measured']),
  })
  .readonly();

export const driftSchema = z
  .strictObject({
    id: idSchema,
    since: textSchema,
    at: timeSchema,
    change: numberSchema,
    suspects: listOf(textSchema, 1_000),
  })
  .readonly();

export const savingSchema = z
  .strictObject({
    page: textSchema,
    title: textSchema,
    savedMs: numberSchema.exactOptional(),
    savedBytes: numberSchema.exactOptional(),
  })
  .readonly();
