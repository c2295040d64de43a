/** k6 from its release or a mirror of it: checked, then put into the cache in one step. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { DownloadPatience } from './download.ts';
import { download, sha256Of } from './download.ts';
import type { ReleaseFiles } from './k6-release.ts';

export interface ReleaseDownload {
  readonly version: string;
  readonly files: ReleaseFiles;
  /** Address below which `v<version>/<file>` is. */
  readonly from: string;
  /** SHA-256 per archive that is trusted more than the release's own list. */
  readonly checksums: Readonly<Record<string, string>>;
  /** Where the binary shall be in the end. */
  readonly target: string;
  readonly platform: string;
  readonly patience: DownloadPatience;
  readonly signal: AbortSignal;
}

/** `<sha256>  <file>` lines, as sha256sum writes them. */
function listedChecksum(text: string, archive: string): string | undefined {
  const line = text.split('\n').find((each) => each.trim().split(/\s+\*?/)[1] === archive);
  return line?.trim().split(/\s+/)[0]?.toLowerCase();
}

async function wantedChecksum(job: ReleaseDownload, folder: string): Promise<string> {
  const own = job.checksums[job.files.archive];
  if (own !== undefined) return own;
  const { checksums, archive } = job.files;
  const url = `${job.from}/v${job.version}/${checksums}`;
  await download(url, join(folder, checksums), job.patience, job.signal);
  const listed = listedChecksum(await readFile(join(folder, checksums), 'utf8'), archive);
  if (listed !== undefined && /^[0-9a-f]{64}$/.test(listed)) return listed;
  throw new TollgateError('environment', `${url} lists no checksum for ${archive}: nothing unchecked is run`);
}

/** The tar that reads zips too: on Windows the system's own, as Git brings another one first on PATH. */
function tarCommand(platform: string): string {
  const system = 'C:\\Windows\\System32\\tar.exe';
  return platform === 'win32' && existsSync(system) ? system : 'tar';
}

async function unpack(job: ReleaseDownload, archive: string, folder: string): Promise<void> {
  const { execa } = await import('execa');
  const done = await execa(tarCommand(job.platform), ['-xf', archive], {
    cwd: folder,
    reject: false,
    cancelSignal: job.signal,
  });
  if (done.exitCode === 0 && existsSync(join(folder, job.files.binary))) return;
  const why = (done.stderr || done.shortMessage || `it holds no ${job.files.binary}`).trim().slice(-300);
  throw new TollgateError('environment', `${job.files.archive} could not be unpacked: ${why}`);
}

/**
 * Downloads, checks and unpacks a release, and moves it to `target` when all of it is there: a reader of the cache
 * never sees half a k6. Throws an `environment` failure that names the address, both checksums, or tar's own words.
 */
export async function downloadK6(job: ReleaseDownload): Promise<void> {
  await mkdir(dirname(job.target), { recursive: true });
  const folder = await mkdtemp(join(dirname(job.target), '.partial-'));
  try {
    const archive = join(folder, job.files.archive);
    const url = `${job.from}/v${job.version}/${job.files.archive}`;
    const wanted = await wantedChecksum(job, folder);
    await download(url, archive, job.patience, job.signal);
    const seen = await sha256Of(archive);
    if (seen !== wanted) {
      throw new TollgateError(
        'environment',
        `${url} has sha256 ${seen}, expected ${wanted}: it was not unpacked`,
      );
    }
    await unpack(job, archive, folder);
    await rename(join(folder, job.files.binary), job.target);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
