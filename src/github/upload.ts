import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Uploaded {
  readonly posted: boolean;
  readonly artifactId?: number;
  /** Why not, in a sentence; an upload never changes a verdict. */
  readonly problem?: string;
}

/**
 * Uploads one file as one raw artifact (no archive) of that name. The toolkit names a raw artifact after its file, so
 * the file is uploaded from a copy of the right name. Trouble is returned, never thrown.
 *
 * @param retentionDays clipped by the repository's own limit; absent: the repository's default
 */
export async function uploadFile(path: string, name: string, retentionDays?: number): Promise<Uploaded> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'tollgate-upload-'));
  try {
    const copy = join(folder, name);
    copyFileSync(path, copy);
    return await upload(name, [copy], folder, {
      skipArchive: true,
      ...(retentionDays !== undefined && { retentionDays }),
    });
  } catch (error) {
    return failed(name, error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Uploads several files as one zip artifact; their paths inside are relative to `root`. Never throws. */
export async function uploadFiles(
  paths: readonly string[],
  name: string,
  root: string,
  retentionDays?: number,
): Promise<Uploaded> {
  try {
    return await upload(name, paths, root, retentionDays === undefined ? {} : { retentionDays });
  } catch (error) {
    return failed(name, error);
  }
}

async function upload(
  name: string,
  paths: readonly string[],
  root: string,
  options: { readonly skipArchive?: boolean; readonly retentionDays?: number },
): Promise<Uploaded> {
  // 4.9 MB of code that most runs need only at their end.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...paths], root, options);
  return { posted: true, ...(id !== undefined && { artifactId: id }) };
}

function failed(name: string, error: unknown): Uploaded {
  const text = error instanceof Error ? error.message : String(error);
  const advice =
    (error as { name?: string }).name === 'GHESNotSupportedError'
      ? ' (GitHub Enterprise Server does not take these uploads: use actions/upload-artifact@v3 after this step)'
      : '';
  return { posted: false, problem: `the artifact ${name} could not be uploaded: ${text}${advice}` };
}
