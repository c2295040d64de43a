/** Commits that main can be measured beside: its releases. */

import { fetchCommit, hasCommit } from './clone.ts';
import { git, type GitPlace } from './git.ts';

/** A release's tag, its commit and that commit's time. */
export interface Release {
  readonly name: string;
  readonly sha: string;
  /** ISO time of the commit. */
  readonly at: string;
}

/** `v1.2.0`, `1.2`; neither the moving `v1` nor a pre-release. */
const RELEASE = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

function version(name: string): readonly number[] {
  return (RELEASE.exec(name) ?? []).slice(1).map((part: string | undefined) => Number(part ?? 0));
}

function newestFirst(a: string, b: string): number {
  const [left, right] = [version(a), version(b)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (right[i] ?? 0) - (left[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Tags of releases and their commits: the clone's own, of HEAD's past where the clone knows it, or the remote's. */
async function releaseTags(place: GitPlace): Promise<ReadonlyMap<string, string>> {
  const own = await git(
    place,
    'tag',
    '--merged',
    'HEAD',
    '--format=%(refname:strip=2) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)',
  );
  const tags = new Map<string, string>();
  for (const line of own.out.split('\n')) {
    const [name = '', sha = ''] = line.trim().split(' ');
    if (RELEASE.test(name) && COMMIT.test(sha)) tags.set(name, sha);
  }
  if (tags.size > 0) return tags;
  const remote = await git(place, 'ls-remote', '--tags', 'origin');
  for (const line of remote.code === 0 ? remote.out.split('\n') : []) {
    const [, sha = '', name = ''] = /^([0-9a-f]{40,64})\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
    // The peeled line of an annotated tag comes after the tag's own, and names the commit.
    if (RELEASE.test(name)) tags.set(name, sha);
  }
  return tags;
}

/** So many of the highest versions are tried, and for so long: a remote that answers slowly must not eat the night. */
const MOST_RELEASES = 5;
const TRYING_MS = 120_000;

/**
 * The release of the highest version, of the five highest, whose commit is in the clone or could be fetched within two
 * minutes; undefined for none. A clone one commit deep does not know its own past, so there every release of the
 * remote counts.
 */
export async function lastRelease(place: GitPlace): Promise<Release | undefined> {
  const tags = await releaseTags(place);
  const deadline = AbortSignal.timeout(TRYING_MS);
  const hurried = { ...place, signal: place.signal ? AbortSignal.any([place.signal, deadline]) : deadline };
  const highest = [...tags].sort(([a], [b]) => newestFirst(a, b)).slice(0, MOST_RELEASES);
  for (const [name, sha] of highest) {
    if (deadline.aborted) break;
    if ((await bringCommit(hurried, sha)) !== undefined) continue;
    const at = (await git(place, 'show', '--no-patch', '--format=%cI', sha)).out.trim();
    if (at !== '') return { name, sha, at };
  }
  return undefined;
}

/** Sees to it that a commit is in the clone; the sentence says why it is not. */
export async function bringCommit(place: GitPlace, sha: string): Promise<string | undefined> {
  if (!COMMIT.test(sha)) return `${JSON.stringify(sha.slice(0, 80))} is not a commit`;
  if (await hasCommit(place, sha)) return undefined;
  const fetched = await fetchCommit(place, sha);
  if (await hasCommit(place, sha)) return undefined;
  return `the commit ${sha.slice(0, 7)} is not in this clone and could not be fetched: ${fetched.why}`;
}
