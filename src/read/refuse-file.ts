import type { z } from 'zod';

import { TollgateError } from '../model/failure.ts';

/** How many mistakes of one file are told; a hostile file has as many as it likes. */
const MOST_ISSUES = 5;

/**
 * JSON text through a schema. Throws a `TollgateError` (kind `environment`) that names the file, what is wrong and where.
 *
 * @param what "the baseline artifact", "the run file base.json"
 */
export function parseStored<T>(what: string, text: string, schema: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new TollgateError('environment', `${what} is not JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  throw new TollgateError(
    'environment',
    `${what} is not one that this version of Tollgate reads: ${issuesOf(result.error)}`,
  );
}

function issuesOf(error: z.ZodError): string {
  const told = error.issues
    .slice(0, MOST_ISSUES)
    .map((issue) => `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`);
  const rest = error.issues.length - told.length;
  return `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
