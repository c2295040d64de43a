import { z } from 'zod';

import type { Plan } from '../model/plan.ts';
import {
  countSchema,
  deviceSchema,
  idSchema,
  listOf,
  numberSchema,
  recordOf,
  textSchema,
} from './schema-parts.ts';

const envSchema = recordOf(textSchema);
const optionalText = textSchema.exactOptional();
const served = {
  build: optionalText,
  prepare: optionalText,
  ready: textSchema,
  readyTimeoutMs: numberSchema,
  env: envSchema,
};

const previewSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('command'),
      start: textSchema,
      ...served,
      readyGuessed: z.literal(true).exactOptional(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('static'),
      folder: textSchema,
      folderGuesses: listOf(textSchema, 10).exactOptional(),
      ...served,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('url'),
      url: textSchema,
      baseUrl: optionalText,
      ready: textSchema,
      readyTimeoutMs: numberSchema,
      headers: envSchema,
    })
    .readonly(),
]);

const profileSchema = z.enum([
  'as-written',
  'smoke',
  'steady',
  'stress',
  'breakpoint',
  'spike',
  'soak',
  'volume',
]);

const loadSchema = z
  .strictObject({
    name: idSchema,
    script: optionalText,
    paths: listOf(textSchema, 1_000),
    profile: profileSchema,
    ratePerSecond: numberSchema.exactOptional(),
    busiestShare: numberSchema.exactOptional(),
    roundMs: numberSchema,
    roundDefault: z.literal(true).exactOptional(),
    env: envSchema,
    guessed: z.literal(true).exactOptional(),
  })
  .readonly();

const thresholdSchema = z
  .strictObject({
    metric: idSchema,
    regression: numberSchema.exactOptional(),
    limit: numberSchema.exactOptional(),
    target: numberSchema.exactOptional(),
    floor: numberSchema.exactOptional(),
    gate: z.boolean().exactOptional(),
    at: textSchema,
  })
  .readonly();

const compareSchema = z
  .strictObject({
    strategy: z.enum(['auto', 'paired', 'baseline']),
    timeBudgetMs: numberSchema,
    pairing: z.enum(['side-by-side', 'one-at-a-time']),
    mustSee: numberSchema,
    ignore: listOf(textSchema, 1_000),
    confirm: z.enum(['elsewhere', 'fresh-runner']).exactOptional(),
  })
  .readonly();

/** The plan inside a run record. */
export const planSchema: z.ZodType<Plan> = z
  .strictObject({
    mode: z.enum(['gate', 'baseline', 'stress', 'report']),
    name: idSchema,
    workingDirectory: textSchema,
    preview: previewSchema,
    loads: listOf(loadSchema, 100),
    pages: listOf(
      z
        .strictObject({
          name: idSchema,
          path: textSchema,
          devices: listOf(deviceSchema, 2),
          expect: optionalText,
          guessed: z.literal(true).exactOptional(),
        })
        .readonly(),
      1_000,
    ),
    serverMetricsPath: optionalText,
    compare: compareSchema,
    thresholds: listOf(thresholdSchema, 1_000),
    comment: z.enum(['always', 'on-change', 'never']),
    failOn: z.enum(['regression', 'inconclusive', 'never']),
    accepted: listOf(
      z.strictObject({ reason: textSchema, metrics: listOf(idSchema, 1_000) }).readonly(),
      1_000,
    ).exactOptional(),
    stress: z
      .strictObject({
        peakPerSecond: numberSchema,
        durationMs: numberSchema,
        profile: z.enum(['stress', 'breakpoint', 'spike', 'soak', 'volume']),
      })
      .readonly()
      .exactOptional(),
    seed: countSchema,
    notes: listOf(z.strictObject({ message: textSchema, override: optionalText }).readonly(), 1_000),
  })
  .readonly();
