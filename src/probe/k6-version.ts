/** Which k6 a file is. */

import { TollgateError } from '../model/failure.ts';

/** First version whose options and output Tollgate reads; older ones are refused with a sentence. */
export const OLDEST_K6 = '1.0.0';

/** True when `version` (`1.8.1`) is at least `wanted`. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [have, need] = [version, wanted].map((text) => text.split('.').map(Number));
  for (const [i, least] of (need ?? []).entries()) {
    const part = have?.[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

/** Version of a k6 binary (`2.2.0`). Throws an `environment` failure when the file is no k6. */
export async function k6Version(path: string, signal?: AbortSignal): Promise<string> {
  const { execa } = await import('execa');
  const asked = await execa(path, ['version'], {
    reject: false,
    timeout: 30_000,
    ...(signal ? { cancelSignal: signal } : {}),
  });
  if (signal?.aborted)
    throw new TollgateError('cancelled', 'the run was interrupted while k6 was looked for');
  const version = /^\S+ v(\d+\.\d+\.\d+)\S* \(.*\bgo\d/.exec(asked.stdout ?? '')?.[1];
  if (version !== undefined) return version;
  const seen = (asked.stdout || asked.stderr || asked.shortMessage || '').slice(0, 200);
  throw new TollgateError(
    'environment',
    `${path} is not a k6 that runs here: \`k6 version\` said ${JSON.stringify(seen)}`,
  );
}
