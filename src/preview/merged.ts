/** What was merged into main since a commit, as far as the clone's past reaches or can be fetched. */

import { deepen, hasCommit, isShallow } from './clone.ts';
import { git, type GitPlace } from './git.ts';

const COMMIT = /^[0-9a-f]{40,64}$/;
/** How far a shallow clone is deepened, step by step. Judgement: a baseline is rarely older than this. */
const DEEPEN = [50, 500];
/** More commits than this point at nobody. */
const MOST_SUSPECTS = 200;
const MOST_MESSAGES = 2_000;

/** A commit of main's own line. */
export interface Merged {
  readonly sha: string;
  readonly isMerge: boolean;
}

/** A commit's message, with main's own commit that brought it: itself, or the merge. */
export interface MergedMessage {
  readonly sha: string;
  readonly text: string;
}

/**
 * Does the clone know everything between `from` and HEAD? A shallow one is deepened first: the commit itself can be
 * there, fetched alone, without what lies between.
 */
async function reachesBack(place: GitPlace, from: string): Promise<boolean> {
  if (!COMMIT.test(from)) return false;
  for (const depth of [0, ...DEEPEN]) {
    if (depth > 0 && !(await isShallow(place))) break;
    if (depth > 0) await deepen(place, depth);
    if (await knowsBetween(place, from)) return true;
  }
  return !(await isShallow(place)) && (await hasCommit(place, from));
}

/**
 * No commit in between may be without parents in a clone that is cut: behind a branch that left main long ago stand
 * commits of main itself, which would count as merged since.
 */
async function knowsBetween(place: GitPlace, from: string): Promise<boolean> {
  if ((await git(place, 'merge-base', '--is-ancestor', from, 'HEAD')).code !== 0) return false;
  if (!(await isShallow(place))) return true;
  const between = await git(place, 'rev-list', '--parents', `${from}..HEAD`);
  return between.code === 0 && !/^[0-9a-f]+$/m.test(between.out);
}

/**
 * Main's own commits after `from` up to `to`, newest first; undefined where git cannot tell or where they are too many
 * to suspect.
 */
export async function mergedBetween(
  place: GitPlace,
  from: string,
  to: string,
): Promise<readonly Merged[] | undefined> {
  if (!COMMIT.test(to) || !(await reachesBack(place, from))) return undefined;
  const most = `--max-count=${String(MOST_SUSPECTS + 1)}`;
  const list = await git(place, 'rev-list', '--first-parent', '--parents', most, `${from}..${to}`);
  if (list.code !== 0) return undefined;
  const merged = list.out.split('\n').flatMap((line) => {
    const [sha, ...parents] = line.trim().split(' ');
    return sha === undefined || sha === '' ? [] : [{ sha, isMerge: parents.length > 1 }];
  });
  return merged.length > MOST_SUSPECTS ? undefined : merged;
}

/**
 * Messages of all commits after `from` up to HEAD, newest first. HEAD's alone where `from` is absent, and, `complete`
 * being false, where git does not know what lies between.
 */
export async function mergedMessages(
  place: GitPlace,
  from?: string,
): Promise<{ readonly messages: readonly MergedMessage[]; readonly complete: boolean }> {
  const known = from !== undefined && (await reachesBack(place, from));
  const range = known ? [`--max-count=${String(MOST_MESSAGES)}`, `${from}..HEAD`] : ['--max-count=1', 'HEAD'];
  const log = await git(place, 'log', '--no-show-signature', '--format=%H %P%x01%B%x00', ...range);
  const commits = log.code === 0 ? log.out.split('\0').flatMap(readCommit) : [];
  const brought = broughtBy(commits);
  return {
    messages: commits.map(({ sha, text }) => ({ sha: brought.get(sha) ?? sha, text })),
    complete: from === undefined || (known && log.code === 0 && commits.length < MOST_MESSAGES),
  };
}

interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly text: string;
}

function readCommit(record: string): readonly Commit[] {
  const [ids = '', ...text] = record.split('\u0001');
  const [sha = '', ...parents] = ids.trim().split(' ');
  return sha === '' ? [] : [{ sha, parents, text: text.join('\u0001').trim() }];
}

/** For each commit the oldest one of main's own line (first parents from the newest on) that holds it. */
function broughtBy(commits: readonly Commit[]): ReadonlyMap<string, string> {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: string[] = [];
  for (let at = commits[0]; at !== undefined; at = known.get(at.parents[0] ?? '')) line.push(at.sha);
  const brought = new Map<string, string>();
  for (const own of line.toReversed()) {
    const held = [own];
    for (const sha of held) {
      const commit = known.get(sha);
      if (commit === undefined || brought.has(sha)) continue;
      brought.set(sha, own);
      held.push(...commit.parents);
    }
  }
  return brought;
}
