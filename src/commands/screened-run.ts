/** The run whose flags are to be confirmed here: a file, or what an earlier job of the same workflow run left. */

import { TollgateError } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import type { Inputs } from '../config/inputs.ts';
import { parseRun } from '../read/run-file.ts';
import { readText } from './read-text.ts';

/** `confirm-of: artifact` is the record that an earlier job of this workflow run uploaded. */
export const OF_ARTIFACT = 'artifact';

/**
 * The run to confirm, or why it cannot be had: a confirmation without its screen is no measurement, and is reported
 * like any other that cannot be trusted. Undefined: this run confirms nothing.
 * @param download the artifact's text; absent on the command line
 */
export async function screenedRun(
  { confirmOf }: Pick<Inputs, 'confirmOf'>,
  download?: () => Promise<string>,
): Promise<RunRecord | TollgateError | undefined> {
  if (confirmOf === undefined) return undefined;
  try {
    return parseRun(confirmOf === OF_ARTIFACT && download ? await download() : readText(confirmOf));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return new TollgateError('measurement', `the run to confirm cannot be read: ${why}`, { cause: error });
  }
}
