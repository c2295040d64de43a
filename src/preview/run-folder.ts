import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A run's own temp folder (absolute, no symbolic links) and its id. */
export interface RunFolder {
  readonly tempDir: string;
  /** Carried by every child as `TOLLGATE_RUN`: 16 hex digits, unguessable enough not to meet by chance. */
  readonly runId: string;
}

/** Makes the temp folder, in the runner's where there is one. The guard owns its removal: hand it over at once. */
export async function makeRunFolder(env: Readonly<Record<string, string | undefined>>): Promise<RunFolder> {
  const parent = env['RUNNER_TEMP'] || tmpdir();
  await mkdir(parent, { recursive: true });
  return {
    tempDir: await realpath(await mkdtemp(join(parent, 'tollgate-'))),
    runId: randomBytes(8).toString('hex'),
  };
}
