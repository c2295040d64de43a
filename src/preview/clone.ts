/** What the clone holds, and how more is brought into it. */

import { git, type GitPlace } from './git.ts';

/** One commit deep in a clone that is shallow anyway; a complete clone must not become a shallow one. */
export async function fetchCommit(place: GitPlace, what: string): ReturnType<typeof git> {
  const depth = (await isShallow(place)) ? ['--depth=1'] : [];
  return git(place, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', what);
}

/** Was the clone cut at some depth? */
export async function isShallow(place: GitPlace): Promise<boolean> {
  return (await git(place, 'rev-parse', '--is-shallow-repository')).out.trim() === 'true';
}

/** Is the commit itself in the clone? */
export async function hasCommit(place: GitPlace, sha: string): Promise<boolean> {
  return (await git(place, 'cat-file', '-e', `${sha}^{commit}`)).code === 0;
}

/**
 * So many commits more of HEAD's past, and of another commit's. They are named, because a detached checkout is on no
 * branch that would be fetched by itself.
 */
export async function deepen(place: GitPlace, depth: number, other?: string): Promise<void> {
  const head = (await git(place, 'rev-parse', 'HEAD')).out.trim();
  const args = ['fetch', '--quiet', '--no-tags', `--deepen=${depth}`, 'origin'];
  const named = await git(place, ...args, head, ...(other === undefined ? [] : [other]));
  if (named.code !== 0) await git(place, ...args);
}
