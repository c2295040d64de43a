import { TollgateError } from '../model/failure.ts';
import type { CommitRef } from '../model/run.ts';
import { git, type GitPlace } from './git.ts';

/** The commit that is checked out, whether tracked or new files differ from it, and the branch if on one. */
export async function resolveHead(place: GitPlace): Promise<CommitRef> {
  const head = await git(place, 'rev-parse', '--verify', 'HEAD^{commit}');
  if (head.code !== 0) {
    throw new TollgateError(
      'environment',
      `git found no commit in ${place.directory}: ${head.why}. Tollgate compares commits: run it in a git checkout`,
    );
  }
  const status = await git(place, 'status', '--porcelain', '--untracked-files=normal');
  const branch = await git(place, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  const ref = branch.out.trim();
  return { sha: head.out.trim(), dirty: status.out.trim() !== '', ...(ref && { ref }) };
}

/** The root of the checkout `directory` lies in, absolute. */
export async function repositoryRoot(place: GitPlace): Promise<string> {
  const root = await git(place, 'rev-parse', '--show-toplevel');
  if (root.code !== 0) {
    throw new TollgateError(
      'environment',
      `${place.directory} is not in a git checkout: ${root.why}. Tollgate compares commits: run it in a git checkout`,
    );
  }
  return root.out.trim();
}

/**
 * Files that differ between `base` and the working tree as it stands, new files that are not ignored included;
 * relative to the repository root, sorted. Renamed files count under both names.
 */
export async function changedFiles(place: GitPlace, base: string): Promise<readonly string[]> {
  const root = { ...place, directory: await repositoryRoot(place) };
  const tracked = await git(root, 'diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--');
  const untracked = await git(root, 'ls-files', '--others', '--exclude-standard', '-z');
  if (tracked.code !== 0 || untracked.code !== 0) {
    const why = tracked.code === 0 ? untracked.why : tracked.why;
    throw new TollgateError('environment', `git could not compare ${base} with the working tree: ${why}`);
  }
  return [...new Set((tracked.out + untracked.out).split('\0').filter(Boolean))].sort();
}

/** A file as it was at `ref`, by its path from the repository root; undefined when it was not there. */
export async function readFileAt(place: GitPlace, ref: string, path: string): Promise<string | undefined> {
  const name = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  const file = await git(place, 'cat-file', 'blob', `${ref}:${name}`);
  return file.code === 0 ? file.out : undefined;
}

/** Folders and files at `ref` below `folder`, by their paths from the repository root. */
export async function listFilesAt(place: GitPlace, ref: string, folder: string): Promise<readonly string[]> {
  const root = { ...place, directory: await repositoryRoot(place) };
  const tree = await git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', ref, '--', folder);
  return tree.code === 0 ? tree.out.split('\0').filter(Boolean) : [];
}
