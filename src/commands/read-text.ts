/** A file the user named, or standard input. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { TollgateError } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import { parseRun } from '../read/run-file.ts';

/** A run.json of a long run is some megabytes; anything of this size is something else. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Without a byte order mark. @throws TollgateError of kind `config`: the file is not there, not a file, or absurdly large */
export function readText(file: string): string {
  try {
    if (file === '-') return withoutMark(readFileSync(0, 'utf8'));
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new Error(`it has ${size} bytes, at most ${MOST_BYTES} are read`);
    return withoutMark(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError('config', `${file} could not be read: ${why}`, { cause: error });
  }
}

/** Undefined where there is nothing of that name. @throws TollgateError of kind `config`: it is there and cannot be read */
export function readTextIfThere(file: string): string | undefined {
  return existsSync(file) ? readText(file) : undefined;
}

/** Editors on Windows write one. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * A run.json the user named.
 * @throws TollgateError of kind `config`: it is not there, or not a run.json
 */
export function readRun(file: string): RunRecord {
  const text = readText(file);
  try {
    return parseRun(text);
  } catch (error) {
    if (!(error instanceof TollgateError)) throw error;
    throw new TollgateError('config', `${file}: ${error.message}`, { cause: error });
  }
}
