import { z } from 'zod';

import { idSchema, recordOf, runnerSchema, textSchema, timeSchema, valuesSchema } from './schema-parts.ts';

const historyShape = {
  commit: idSchema,
  at: timeSchema,
  runner: runnerSchema,
  metrics: recordOf(valuesSchema),
  versions: recordOf(textSchema).exactOptional(),
  scriptHash: textSchema.exactOptional(),
};

/** A past run on main, as the samples of the history rule hold it. */
export const historyRunSchema = z.strictObject(historyShape).readonly();

/** The same, as the baseline artifact holds it: with the workflow run that measured it. */
export const baselineHistoryRunSchema = z.strictObject({ ...historyShape, runId: idSchema }).readonly();
