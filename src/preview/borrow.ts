import { constants, existsSync, lstatSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { foldersUpToRoot } from './workspace.ts';

export interface BorrowAsk {
  /** Working directories of the two sides, absolute. */
  readonly head: string;
  readonly base: string;
  /** The plan's build command; absent: none. */
  readonly build?: string;
}

const LOCKFILES = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
];
const MANIFESTS = ['package.json', ...LOCKFILES];

const INSTALLS = /\b(npm|pnpm|bun|yarn)\s+(ci|i|install)\b|\byarn\s*($|&&|;|--)/;

/**
 * A worktree holds only what git holds. Gives base what head's folder has beside it and both need to start alike:
 * `.env*` files, and `node_modules` (those of a workspace's root too) where package.json and lockfiles are the same on both
 * sides and no build installs it. Copied, never linked: a side must not write into the other. Returns what was done, in sentences.
 */
export async function borrowUntracked(ask: BorrowAsk): Promise<readonly string[]> {
  const notes: string[] = [];
  const names = await readdir(ask.head).catch((): string[] => []);
  const settings = names.filter((name) => /^\.env(\..+)?$/.test(name) && !existsSync(join(ask.base, name)));
  for (const name of settings) await cp(join(ask.head, name), join(ask.base, name), { recursive: true });
  if (settings.length > 0)
    notes.push(`base was given ${settings.join(', ')} of the working tree: git does not hold it`);
  const levels = await modulesToBorrow(ask);
  for (const { head, base } of levels)
    await copyModules(join(head, 'node_modules'), join(base, 'node_modules'));
  if (levels.length === 0) return notes;
  return [
    ...notes,
    'base was given a copy of node_modules: the manifests are the same and no build installs it',
  ];
}

/** A folder of the project on either side: the working directory, or one above it. */
interface Level {
  readonly head: string;
  readonly base: string;
}

/** Up to the folder of the lockfile: a workspace keeps most packages beside its own. All manifests count, or none. */
async function modulesToBorrow({ head, base, build }: BorrowAsk): Promise<readonly Level[]> {
  if (build !== undefined && INSTALLS.test(build)) return [];
  const folders = foldersUpToRoot(head);
  const locked = folders.findIndex((folder) => LOCKFILES.some((name) => existsSync(join(folder, name))));
  const levels = folders
    .slice(0, Math.max(locked, 0) + 1)
    .map((folder) => ({ head: folder, base: resolve(base, relative(head, folder)) }));
  const same = await Promise.all(levels.map(haveSameManifests));
  return same.every(Boolean) ? levels.filter(isMissing) : [];
}

function isMissing({ head, base }: Level): boolean {
  const modules = lstatSync(join(head, 'node_modules'), { throwIfNoEntry: false });
  return modules?.isDirectory() === true && !existsSync(join(base, 'node_modules'));
}

async function haveSameManifests({ head, base }: Level): Promise<boolean> {
  const same = await Promise.all(
    MANIFESTS.map(async (name) => {
      const [one, other] = await Promise.all([head, base].map((folder) => readOrEmpty(join(folder, name))));
      return one === other;
    }),
  );
  return same.every(Boolean);
}

async function copyModules(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => relative(from, path) !== '.cache',
  });
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'latin1').catch(() => '');
}
