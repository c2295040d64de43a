import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';

/** A run's own temp folder (absolute, no symbolic links) and its id. */
export interface RunFolder {
  readonly tempDir: string;
  /** Carried by every child as `TOLLGATE_RUN`: 16 hex digits, unguessable enough not to meet by chance. */
  readonly runId: string;
}

/** Makes the temp folder, in the runner's where there is one; throws `environment` where it cannot. The guard owns its removal: hand it over at once. */
export async function makeRunFolder(env: Readonly<Record<string, string | undefined>>): Promise<RunFolder> {
  const parent = env['RUNNER_TEMP'] || tmpdir();
  try {
    await mkdir(parent, { recursive: true });
    return {
      tempDir: await realpath(await mkdtemp(join(parent, 'tollgate-'))),
      runId: randomBytes(8).toString('hex'),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError(
      'environment',
      `no temp folder could be made in ${parent}: ${why}. Set TMPDIR (in a job RUNNER_TEMP) to a folder that can be written`,
      { cause: error },
    );
  }
}
