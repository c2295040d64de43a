import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Chrome binds a socket `org.chromium.Chromium.XXXXXX/SingletonSocket` below its temp folder and dies when the address
 * does not fit. Source: 108 bytes with the closing zero (Linux, unix(7)), less that name and its slashes.
 */
const LONGEST_BYTES = 107 - '/org.chromium.Chromium.XXXXXX/SingletonSocket'.length;

/** Where a temp folder is made when a run's own lies too deep. */
const SHORT_PARENT = '/tmp';

/** Who is told of a folder outside the run's own, to remove it if Tollgate dies. */
export interface FolderWatch {
  readonly onFolder?: (path: string) => void;
  readonly onFolderEnd?: (path: string) => void;
}

/** The temp folder of one child; disposing it removes it and never throws. */
export interface OwnTemp extends AsyncDisposable {
  /** `TMPDIR` set, or nothing where the platform's Chrome does not ask for it. */
  readonly env: Readonly<Record<string, string>>;
}

/** The job's own temp folder is as good as it gets. */
const NOTHING: OwnTemp = { env: {}, [Symbol.asyncDispose]: () => Promise.resolve() };

/**
 * A `TMPDIR` below `folder` for a child that leaves things in it when it is killed (Chrome does, and k6's browser
 * module); in /tmp where a socket's address below `folder` would be too long. Linux; elsewhere the job's own is used.
 */
export async function ownTemp(folder: string, watch: FolderWatch): Promise<OwnTemp> {
  if (process.platform !== 'linux') return NOTHING;
  const inside = join(folder, 't');
  if (Buffer.byteLength(inside) <= LONGEST_BYTES) {
    await mkdir(inside);
    return { env: { TMPDIR: inside }, [Symbol.asyncDispose]: () => remove(inside) };
  }
  const path = await mkdtemp(join(SHORT_PARENT, 'tollgate-')).catch(() => undefined);
  if (path === undefined) return NOTHING;
  watch.onFolder?.(path);
  return {
    env: { TMPDIR: path },
    [Symbol.asyncDispose]: async () => {
      await remove(path);
      // What could not be removed is still the guard's to remove.
      if (!existsSync(path)) watch.onFolderEnd?.(path);
    },
  };
}

/** A killed child's last writes can race its end. */
async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}
