/** A file over HTTP, for networks that stall and break: resumed where it stopped, given up with a sentence. */

import { createHash } from 'node:crypto';
import { appendFile, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';

export interface DownloadPatience {
  readonly attempts: number;
  /** Longest silence, before the answer and between two pieces of it. */
  readonly idleMs: number;
  /** Before the second attempt; doubled each time. */
  readonly pauseMs: number;
}

export const DOWNLOAD_PATIENCE: DownloadPatience = { attempts: 4, idleMs: 30_000, pauseMs: 1000 };

/** An answer that no second try will change. */
class Refused extends Error {}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

/** One attempt: appends to what is there when the server agrees to continue, else starts over. */
async function attempt(url: string, path: string, idleMs: number, signal: AbortSignal): Promise<void> {
  const have = await sizeOf(path);
  const idle = new AbortController();
  const timer = setTimeout(
    () => idle.abort(new Error(`nothing came for ${String(idleMs / 1000)} s`)),
    idleMs,
  );
  try {
    const answer = await fetch(url, {
      headers: have > 0 ? { range: `bytes=${String(have)}-` } : {},
      signal: AbortSignal.any([signal, idle.signal]),
    });
    if (answer.status === 416) {
      await rm(path, { force: true });
      throw new Error('the server could not continue the download');
    }
    const wrong = `the server answered ${String(answer.status)} ${answer.statusText}`.trim();
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 408 && answer.status !== 429)
      throw new Refused(wrong);
    if (!answer.ok || !answer.body) throw new Error(wrong);
    if (answer.status !== 206) await rm(path, { force: true });
    for await (const chunk of answer.body) {
      timer.refresh();
      await appendFile(path, chunk);
    }
  } finally {
    clearTimeout(timer);
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}

/**
 * Downloads `url` to `path`. A connection that breaks or falls silent is tried again from where it stopped; a 4xx is
 * not. Throws an `environment` failure with the last reason, or `cancelled` when `signal` fires.
 */
export async function download(
  url: string,
  path: string,
  patience: DownloadPatience,
  signal: AbortSignal,
): Promise<void> {
  let last: unknown;
  for (let tries = 1; tries <= patience.attempts; tries += 1) {
    try {
      await attempt(url, path, patience.idleMs, signal);
      return;
    } catch (error) {
      if (signal.aborted)
        throw new TollgateError('cancelled', `the run was interrupted while ${url} was downloaded`, {
          cause: error,
        });
      last = error;
      if (error instanceof Refused) break;
      if (tries < patience.attempts)
        await sleep(patience.pauseMs * 2 ** (tries - 1), undefined, { signal }).catch(() => undefined);
    }
  }
  throw new TollgateError('environment', `${url} could not be downloaded: ${reason(last)}`, { cause: last });
}

/** SHA-256 of a file, hex. */
export async function sha256Of(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
