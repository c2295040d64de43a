import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { ProjectFacts } from '../model/project.ts';
import { workspaceRoot } from './workspace.ts';

const LOCKFILES = [
  'bun.lock',
  'bun.lockb',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
];
/** In the order they are guessed. Source: docs/configuration.md. */
const STATIC_FOLDERS = ['dist', 'build', 'out', 'public'];
const K6_FOLDERS = ['perf', 'k6', 'load'];

/**
 * Looks at a project's folder; nothing in it is run. Throws `config` when there is none. What cannot be
 * read is absent: guesses are made of what is there, and a broken `package.json` speaks for itself when the installer
 * reads it.
 */
export async function readProjectFacts(directory: string): Promise<ProjectFacts> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() !== true) {
    throw new TollgateError(
      'config',
      `the project's folder ${directory} is not there; "working-directory" is a folder of the repository, relative to its root`,
    );
  }
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const files = entries.map((entry) => entry.name).sort();
  const folders = new Set(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name));
  const packageJson = files.includes('package.json') ? await readPackage(directory) : undefined;
  const isAlone = packageJson === undefined || LOCKFILES.some((name) => files.includes(name));
  const root = isAlone ? undefined : await workspaceRoot(directory);
  const rootFiles = root === undefined ? [] : await readdir(root).catch((): string[] => []);
  const above = root === undefined ? undefined : await readPackage(root);
  return {
    ...(packageJson && { packageJson: { ...managerOf(above), ...packageJson } }),
    files,
    ...(root !== undefined && { rootFiles: rootFiles.sort() }),
    k6Scripts: await findK6Scripts(directory, folders),
    staticFolders: STATIC_FOLDERS.filter((name) => folders.has(name)),
    lockfiles: LOCKFILES.filter((name) => files.includes(name) || rootFiles.includes(name)),
  };
}

async function findK6Scripts(directory: string, folders: ReadonlySet<string>): Promise<readonly string[]> {
  const found = await Promise.all(
    K6_FOLDERS.filter((folder) => folders.has(folder)).map(async (folder) => {
      const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && isScript(entry.name))
        .map((entry) => `${folder}/${entry.name}`);
    }),
  );
  return found.flat().sort();
}

function isScript(name: string): boolean {
  return /\.[jt]s$/.test(name) && !/\.d\.ts$|\.(test|spec|config)\.[jt]s$/.test(name);
}

async function readPackage(directory: string): Promise<ProjectFacts['packageJson']> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
    if (!isRecord(parsed)) return undefined;
    const scripts = isRecord(parsed['scripts']) ? parsed['scripts'] : {};
    const manager = parsed['packageManager'];
    return {
      scripts: Object.fromEntries(
        Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      ...(typeof manager === 'string' && { packageManager: manager }),
    };
  } catch {
    return undefined;
  }
}

function managerOf(manifest: ProjectFacts['packageJson']): { readonly packageManager?: string } {
  return manifest?.packageManager === undefined ? {} : { packageManager: manifest.packageManager };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
