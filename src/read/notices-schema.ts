import { z } from 'zod';

import {
  countSchema,
  idSchema,
  listOf,
  numberSchema,
  shaSchema,
  textSchema,
  timeSchema,
} from './schema-parts.ts';

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
    outcome: z.enum(['held', 'missed', 'unclear', 'not-measured', 'no-ratio']),
    why: textSchema.exactOptional(),
  })
  .readonly();

export const driftSchema = z
  .strictObject({
    id: idSchema,
    since: textSchema,
    at: timeSchema,
    change: numberSchema,
    after: textSchema.exactOptional(),
    suspects: listOf(textSchema, 1_000),
    revert: textSchema.exactOptional(),
  })
  .readonly();

export const anchorSchema = z
  .strictObject({
    sha: shaSchema,
    name: textSchema,
    kind: z.enum(['release', 'accepted', 'history']),
    at: timeSchema.exactOptional(),
  })
  .readonly();

const creepsSchema = listOf(
  z
    .strictObject({
      id: idSchema,
      change: numberSchema,
      nights: countSchema,
      since: timeSchema,
      head: textSchema.exactOptional(),
    })
    .readonly(),
  1_000,
);

export const creepSchema = z
  .strictObject({
    anchor: anchorSchema,
    alarms: creepsSchema,
    until: textSchema.exactOptional(),
    suspects: listOf(textSchema, 1_000),
    revert: textSchema.exactOptional(),
  })
  .readonly();

export const nightlySchema = z
  .strictObject({
    turn: z.enum(['same-commit', 'anchor']),
    at: timeSchema,
    last: z
      .strictObject({ anchor: anchorSchema, at: timeSchema, creep: creepsSchema })
      .readonly()
      .exactOptional(),
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
