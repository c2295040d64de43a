import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** The folder and those above it up to the repository's root, nearest first; outside a repository the folder alone. */
export function foldersUpToRoot(directory: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(folder);
    // A file where the checkout is a worktree or a submodule.
    if (existsSync(join(folder, '.git'))) return folders;
    if (dirname(folder) === folder) return [directory];
  }
}

/**
 * The root of the workspace that a package is a member of: there are the lockfile and most of its dependencies.
 * Undefined for a package of its own, also one that only lies below another.
 */
export async function workspaceRoot(directory: string): Promise<string | undefined> {
  for (const folder of foldersUpToRoot(directory).slice(1)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
    const member = relative(folder, directory).split(sep).join('/');
    if ((await memberPatterns(folder)).some((pattern) => matches(member, pattern))) return folder;
  }
  return undefined;
}

/** `workspaces` of package.json, as a list or (Yarn 1) in `packages`. */
async function memberPatterns(folder: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      readonly workspaces?: unknown;
    };
    const { workspaces } = manifest;
    const list = Array.isArray(workspaces)
      ? workspaces
      : (workspaces as { readonly packages?: unknown } | undefined)?.packages;
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** The patterns workspaces are written with: `apps/web`, `packages/*`, `apps/**`. */
function matches(path: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/^\.\//, '')
    .replace(/\/+$/, '')
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replaceAll('**', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '.*')}$`,
  ).test(path);
}
