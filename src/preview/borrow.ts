import { constants, existsSync, lstatSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface BorrowAsk {
  /** Working directories of the two sides, absolute. */
  readonly head: string;
  readonly base: string;
  /** The plan's build command; absent: none. */
  readonly build?: string;
}

const MANIFESTS = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
];

const INSTALLS = /\b(npm|pnpm|bun|yarn)\s+(ci|i|install)\b|\byarn\s*($|&&|;|--)/;

/**
 * A worktree holds only what git holds. Gives base what head's folder has beside it and both need to start alike:
 * `.env*` files, and `node_modules` where package.json and lockfiles are the same on both sides and no build installs
 * it. Copied, never linked: a side must not write into the other. Returns what was done, in sentences.
 */
export async function borrowUntracked(ask: BorrowAsk): Promise<readonly string[]> {
  const notes: string[] = [];
  const names = await readdir(ask.head).catch((): string[] => []);
  const settings = names.filter((name) => /^\.env(\..+)?$/.test(name) && !existsSync(join(ask.base, name)));
  for (const name of settings) await cp(join(ask.head, name), join(ask.base, name), { recursive: true });
  if (settings.length > 0)
    notes.push(`base was given ${settings.join(', ')} of the working tree: git does not hold it`);
  if (!names.includes('node_modules') || !(await mayBorrowModules(ask))) return notes;
  const from = join(ask.head, 'node_modules');
  await cp(from, join(ask.base, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => relative(from, path) !== '.cache',
  });
  return [
    ...notes,
    'base was given a copy of node_modules: the manifests are the same and no build installs it',
  ];
}

async function mayBorrowModules({ head, base, build }: BorrowAsk): Promise<boolean> {
  if (build !== undefined && INSTALLS.test(build)) return false;
  if (existsSync(join(base, 'node_modules')) || !lstatSync(join(head, 'node_modules')).isDirectory())
    return false;
  const same = await Promise.all(
    MANIFESTS.map(async (name) => {
      const [one, other] = await Promise.all([head, base].map((folder) => readOrEmpty(join(folder, name))));
      return one === other;
    }),
  );
  return same.every(Boolean);
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'latin1').catch(() => '');
}
