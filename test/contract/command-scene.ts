/** A stranger's repository on disk, and the whole command line run in it with the real k6 and Chromium. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tool } from '../tools.ts';
import { here } from './preview-scene.ts';

const root = join(here, '..', '..');

/** Paths below the repository and what is written there. */
export type Files = Readonly<Record<string, string>>;

export interface RepositoryOptions {
  readonly fixture?: 'stranger' | 'shop';
  /** Where in the repository the fixture goes; default: its root. */
  readonly at?: string;
  /** Laid over the fixture on main. */
  readonly files?: Files;
}

/** A git repository of its own, with a `TMPDIR` of its own beside it; both go when it is disposed. */
export interface Repository extends Disposable {
  readonly directory: string;
  readonly temp: string;
  git(...args: string[]): string;
  read(path: string): string;
  /** Commits files on top; without any: an empty commit. */
  commit(files?: Files): void;
}

/** Main holds the fixture; the branch `change` is checked out and equal to it. */
export function makeRepository({
  fixture = 'stranger',
  at = '.',
  files = {},
}: RepositoryOptions = {}): Repository {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')));
  const directory = join(place, 'repository');
  const temp = join(place, 'temp');
  mkdirSync(temp);
  cpSync(join(root, 'fixtures', fixture), join(directory, at), {
    recursive: true,
    filter: (path) => !/fixtures\/\w+\/(node_modules|\.tollgate|\.github|shop\.db)/.test(path),
  });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Stranger', '-c', 'user.email=stranger@example.invalid', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const commit = (more: Files = {}): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'a change');
  };
  git('init', '--quiet', '--initial-branch=main');
  commit(files);
  git('switch', '--quiet', '--create', 'change');
  return {
    directory,
    temp,
    git,
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    commit,
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The fields of `tollgate/report@1` the tests look at. */
export interface Report {
  readonly schema: string;
  readonly verdict: string;
  readonly reason: string;
  readonly exitCode: number;
  readonly strategy: string;
  readonly metrics: readonly { readonly id: string; readonly outcome: string; readonly gated: boolean }[];
  readonly findings: readonly { readonly cause: string; readonly text: string }[];
  readonly problems: readonly { readonly kind: string; readonly message: string; readonly about?: string }[];
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `tollgate run` that is under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** Starts `tollgate run --base main --json` in the repository; `HEAD`'s environment holds no run of its own. */
export function startRun(repository: Repository, args: readonly string[], env: Files = {}): Running {
  const { TOLLGATE_RUN: _run, RUNNER_TEMP: _temp, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    [join(root, 'src', 'cli.ts'), 'run', '--base', 'main', '--json', ...args],
    {
      cwd: repository.directory,
      env: {
        ...inherited,
        TMPDIR: repository.temp,
        K6_PATH: tool('k6'),
        CHROME_PATH: tool('chromium'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, pid: child.pid as number, ended };
}

/** The one object on stdout; anything else there fails the test. */
export function reportOf({ stdout, stderr }: Ended): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch (cause) {
    throw new Error(`stdout is not one JSON object:\n${stdout}\nstderr:\n${stderr}`, { cause });
  }
}

/** Rounds on disk, in the order they ended. */
export function roundsOf(repository: Repository): readonly { readonly side: string }[] {
  const file = join(repository.directory, '.tollgate', 'rounds.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { side: string });
}
