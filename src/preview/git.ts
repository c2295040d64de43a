import { execFile } from 'node:child_process';

export interface GitOutcome {
  readonly code: number;
  readonly out: string;
  /** The last line git wrote on stderr, without "fatal: ". */
  readonly why: string;
}

/** Where git runs, and what with. */
export interface GitPlace {
  readonly directory: string;
  /** The job's environment: fetching may need its credentials. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** A fetch of one commit takes seconds; a hung remote must not eat the job. */
const GIT_TIMEOUT_MS = 300_000;
/** Set by git for hooks: would point it at another repository or index than the directory's. */
const REDIRECTS: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
]);

/** Runs git without hooks and without prompts; never rejects. Code -1: it could not be run or was ended. */
export function git(place: GitPlace, ...args: readonly string[]): Promise<GitOutcome> {
  const kept = Object.entries(place.env).filter(([name]) => !REDIRECTS.has(name));
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', ...args],
      {
        cwd: place.directory,
        env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
        maxBuffer: 256 * 1024 * 1024,
        timeout: GIT_TIMEOUT_MS,
        windowsHide: true,
        ...(place.signal && { signal: place.signal }),
      },
      (error, out, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        const said = stderr.trim().split('\n').at(-1) ?? '';
        resolve({ code, out, why: said.replace(/^(fatal|error): /, '') || (error?.message ?? '') });
      },
    );
  });
}
