/** What the reader must know of a load before its points come. */

import type { LoadJob } from '../model/load-raw.ts';
import type { LoadReaderOptions } from './load-reading.ts';
import type { ScriptOptions } from './script-options.ts';

/**
 * Options for a job's reader. A rate makes it open; `smoke` has none; `as-written` is what the script's own scenarios
 * are (closed when `script` is not known: then nothing is imputed).
 */
export function readerOptions(
  job: Pick<LoadJob, 'profile' | 'ratePerSecond' | 'roundMs' | 'steps'>,
  script?: ScriptOptions,
): LoadReaderOptions {
  const { profile, ratePerSecond, roundMs, steps } = job;
  if (steps) return { model: 'open', steps };
  if (profile === 'smoke') return { model: 'closed', roundMs };
  if (profile === 'as-written') return { model: script?.model === 'open' ? 'open' : 'closed' };
  return { model: 'open', roundMs, ...(ratePerSecond === undefined ? {} : { ratePerSecond }) };
}
