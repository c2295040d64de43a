import { z } from 'zod';

/** Parts of the schemas of stored files. Strict on purpose: these files may come from a fork's run. */

/** No name, path or sentence of ours is longer; an attacker's may be. */
const TEXT_UNITS = 20_000;
/** Longest metric id: a URL template of 400 characters and its names. */
const ID_UNITS = 1_000;
const MOST_METRICS = 5_000;
const MOST_VALUES = 2_000;

export const textSchema = z.string().max(TEXT_UNITS);
export const idSchema = z.string().min(1).max(ID_UNITS);
export const shaSchema = z.string().regex(/^[0-9a-f]{7,64}$/, 'is not a commit');
export const timeSchema = z.iso.datetime({ offset: true });
export const numberSchema = z.number();
export const countSchema = z.number().int().nonnegative();

/** A number, `[failures, total]` or a set of names. Null and NaN are refused: missing is absent. */
export const valueSchema = z.union([
  numberSchema,
  z.tuple([z.number().nonnegative(), z.number().nonnegative()]).readonly(),
  z.array(idSchema).max(MOST_VALUES).readonly(),
]);
export const valuesSchema = z.array(valueSchema).max(MOST_VALUES).readonly();

export function recordOf<T extends z.ZodType>(value: T) {
  return z
    .record(idSchema, value)
    .refine((record) => Object.keys(record).length <= MOST_METRICS, `holds more than ${MOST_METRICS} entries`)
    .readonly();
}

export function listOf<T extends z.ZodType>(value: T, most: number) {
  return z.array(value).max(most).readonly();
}

export const sideSchema = z.enum(['base', 'head']);
export const deviceSchema = z.enum(['mobile', 'desktop']);
export const kindSchema = z.enum(['timing', 'rate', 'exact', 'absolute', 'set']);
export const unitSchema = z.enum([
  'ms',
  's',
  'B',
  'count',
  'ratio',
  'per-second',
  'cpu-ms',
  'names',
  'score',
]);
export const betterSchema = z.enum(['lower', 'higher']);
export const stageSchema = z.enum(['exact', 'screen', 'confirm', 'history']);

export const problemSchema = z
  .strictObject({
    kind: z.enum([
      'config',
      'preview',
      'measurement',
      'environment',
      'cancelled',
      'invalid',
      'warning',
      'note',
    ]),
    message: textSchema,
    about: idSchema.exactOptional(),
    blind: z.literal(true).exactOptional(),
  })
  .readonly();

export const runnerSchema = z
  .strictObject({
    cpu: textSchema,
    cores: z.number().positive(),
    calibration: numberSchema.exactOptional(),
    image: textSchema.exactOptional(),
    memoryBytes: numberSchema.exactOptional(),
    os: textSchema.exactOptional(),
    machineId: textSchema.exactOptional(),
  })
  .readonly();
