/** Which k6 drives the load: the team's own if there is one, else the pinned release. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { DownloadPatience } from './download.ts';
import { DOWNLOAD_PATIENCE } from './download.ts';
import { downloadK6 } from './k6-download.ts';
import { K6_CHECKSUMS, K6_DOWNLOADS, K6_RELEASE, releaseFiles } from './k6-release.ts';
import { isAtLeast, k6Version, OLDEST_K6 } from './k6-version.ts';

export interface LocateJob {
  /** Input `k6-path`. */
  readonly explicit?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly toolCacheDir: string;
  /** Address with the layout of the release downloads, for runners that do not reach github.com (`k6-mirror`). */
  readonly mirror?: string;
  /** Node's `process.platform` and `process.arch`. */
  readonly platform: string;
  readonly arch: string;
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
  readonly patience?: DownloadPatience;
  readonly checksums?: Readonly<Record<string, string>>;
}

export interface LocatedK6 {
  readonly path: string;
  readonly version: string;
  readonly source: 'k6-path' | 'K6_PATH' | 'PATH' | 'cache' | 'download';
}

/** A file somebody named: it must work, nothing else is looked for. */
async function named(path: string, source: 'k6-path' | 'K6_PATH', signal: AbortSignal): Promise<LocatedK6> {
  if (!existsSync(path)) throw new TollgateError('config', `${source} is ${path}: there is no such file`);
  const version = await k6Version(path, signal);
  if (isAtLeast(version, OLDEST_K6)) return { path, version, source };
  throw new TollgateError(
    'config',
    `${source} is ${path}, k6 v${version}: k6 v${OLDEST_K6} or newer is needed`,
  );
}

async function onPath(job: LocateJob): Promise<LocatedK6 | undefined> {
  const name = job.platform === 'win32' ? 'k6.exe' : 'k6';
  for (const folder of (job.env['PATH'] ?? job.env['Path'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder === '' || !existsSync(path)) continue;
    const version = await k6Version(path, job.signal).catch((error: unknown) => {
      if (job.signal.aborted) throw error;
      return undefined;
    });
    if (version !== undefined && isAtLeast(version, OLDEST_K6)) return { path, version, source: 'PATH' };
    const what = version === undefined ? 'does not run' : `is k6 v${version}, older than v${OLDEST_K6}`;
    job.onProgress(`${path} ${what}; looking on`);
  }
  return undefined;
}

async function obtained(job: LocateJob): Promise<LocatedK6> {
  const files = releaseFiles(K6_RELEASE, job.platform, job.arch);
  if (!files) {
    throw new TollgateError(
      'environment',
      `k6 has no release for ${job.platform} on ${job.arch}: install k6 yourself and set k6-path or K6_PATH`,
    );
  }
  const target = join(
    job.toolCacheDir,
    'k6',
    K6_RELEASE,
    job.arch,
    job.platform === 'win32' ? 'k6.exe' : 'k6',
  );
  if (existsSync(target))
    return { path: target, version: await k6Version(target, job.signal), source: 'cache' };
  const from = (job.mirror ?? K6_DOWNLOADS).replace(/\/+$/, '');
  job.onProgress(`downloading k6 v${K6_RELEASE} from ${from}`);
  await downloadK6({
    version: K6_RELEASE,
    files,
    from,
    checksums: job.checksums ?? K6_CHECKSUMS,
    target,
    platform: job.platform,
    patience: job.patience ?? DOWNLOAD_PATIENCE,
    signal: job.signal,
  });
  return { path: target, version: await k6Version(target, job.signal), source: 'download' };
}

/**
 * Finds a k6 of at least v1.0: `k6-path`, `K6_PATH`, PATH, the tool cache, else the pinned release is downloaded.
 * Throws `config` for a named file that is absent or too old, `environment` when none can be had (with what to do).
 */
export async function locateK6(job: LocateJob): Promise<LocatedK6> {
  if (job.explicit) return named(job.explicit, 'k6-path', job.signal);
  if (job.env['K6_PATH']) return named(job.env['K6_PATH'], 'K6_PATH', job.signal);
  const found = await onPath(job);
  if (found) return found;
  try {
    return await obtained(job);
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'environment') throw error;
    throw new TollgateError(
      'environment',
      `${error.message}. Put k6 on PATH, set k6-path or K6_PATH, or name a mirror of its releases with k6-mirror`,
      { cause: error },
    );
  }
}
