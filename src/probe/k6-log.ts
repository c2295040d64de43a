/** k6's own log (JSON lines), cut down to what tells something. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface LogDigest {
  /** JSON lines: every error up to the cap, the first of everything else. */
  readonly text: string;
  /** Lines by level, of the whole log. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A failed request logs a line each: a dead server writes millions. */
const MOST_PER_LEVEL = 50;
const MOST_ERROR_BYTES = 64 * 1024;

/** Reads the log file; an absent one is an empty log. */
export async function readLog(path: string): Promise<LogDigest> {
  const counts: Record<string, number> = {};
  const kept: string[] = [];
  let errorBytes = 0;
  const file = createReadStream(path);
  file.on('error', () => undefined);
  const lines = createInterface({ input: file, crlfDelay: Infinity });
  try {
    for await (const line of lines) {
      const level = /"level":"([a-z]+)"/.exec(line)?.[1] ?? 'unknown';
      const seen = (counts[level] ?? 0) + 1;
      counts[level] = seen;
      if (level === 'error' ? errorBytes > MOST_ERROR_BYTES : seen > MOST_PER_LEVEL) continue;
      if (level === 'error') errorBytes += line.length;
      kept.push(line);
    }
  } catch {
    // Cut short or never written: what was read counts.
  }
  return { text: kept.join('\n'), counts };
}
