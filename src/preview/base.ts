import { TollgateError } from '../model/failure.ts';
import { deepen, fetchCommit, hasCommit, isShallow } from './clone.ts';
import { git, type GitPlace } from './git.ts';

export interface BaseAsk extends GitPlace {
  /** What the user compares with (`--base REF`); absent: found from the checkout. */
  readonly ref?: string;
  /** Of the repository, where the event tells; absent: the remote's, else main or master. */
  readonly defaultBranch?: string;
}

/** The commit to compare with and how it was found, or why there is none. */
export type ResolvedBase =
  | { readonly found: true; readonly sha: string; readonly how: string }
  | { readonly found: false; readonly why: string };

/** How far a shallow clone is deepened, step by step, to find where the branches part. */
const DEEPEN = [50, 500, 5000];

/**
 * Base: in Actions on a merge-ref checkout the merge commit's first parent, read from the commit itself and fetched
 * where the clone is one commit deep; else the merge base of HEAD and the ref (given, the pull request's base branch,
 * or the default branch). Throws `config` for a ref that was given and does not exist; else says why there is none.
 */
export async function resolveBase(asked: BaseAsk): Promise<ResolvedBase> {
  if (asked.ref === undefined && isMergeRef(asked.env)) {
    const parents = await parentsOfHead(asked);
    if (parents.length === 2) return firstParent(asked, parents[0] ?? '');
  }
  const ref =
    asked.ref ?? (asked.env['GITHUB_BASE_REF'] || asked.defaultBranch || (await guessBranch(asked)));
  if (ref === undefined) {
    return {
      found: false,
      why: 'the repository has no branch "main" or "master" and no remote default branch',
    };
  }
  const commit = await findCommit(asked, ref);
  if (commit === undefined) {
    const why = `git knows no commit "${ref}" in ${asked.directory}, and no remote has it`;
    if (asked.ref === undefined) return { found: false, why };
    throw new TollgateError('config', `${why}: give --base a branch, a tag or a commit`);
  }
  return mergeBase(asked, ref, commit);
}

function isMergeRef(env: BaseAsk['env']): boolean {
  const ref = env['GITHUB_REF'] ?? '';
  return (
    env['GITHUB_ACTIONS'] === 'true' && /^refs\/(pull\/\d+\/merge|heads\/gh-readonly-queue\/.+)$/.test(ref)
  );
}

/** From the raw commit: a shallow clone hides parents from every other command. */
async function parentsOfHead(place: GitPlace): Promise<readonly string[]> {
  const commit = await git(place, 'cat-file', 'commit', 'HEAD');
  const header = commit.out.split('\n\n')[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

async function firstParent(place: GitPlace, sha: string): Promise<ResolvedBase> {
  const how = 'first parent of the checked-out merge commit';
  if (await hasCommit(place, sha)) return { found: true, sha, how };
  const fetched = await fetchCommit(place, sha);
  if (fetched.code === 0 && (await hasCommit(place, sha)))
    return { found: true, sha, how: `${how}, fetched` };
  return {
    found: false,
    why: `the base commit ${sha.slice(0, 7)} is not in this clone and could not be fetched: ${fetched.why}`,
  };
}

async function mergeBase(place: GitPlace, ref: string, commit: string): Promise<ResolvedBase> {
  const how = `merge base of ${ref} and HEAD`;
  for (const depth of [0, ...DEEPEN]) {
    if (depth > 0 && !(await isShallow(place))) break;
    if (depth > 0) await deepen(place, depth, commit);
    const base = await git(place, 'merge-base', commit, 'HEAD');
    if (base.code === 0)
      return { found: true, sha: base.out.trim(), how: depth > 0 ? `${how}, history fetched` : how };
  }
  const advice = (await isShallow(place))
    ? 'the clone is too shallow: set "fetch-depth: 0" at actions/checkout'
    : 'they have no commit in common';
  return { found: false, why: `no merge base of ${ref} and HEAD was found: ${advice}` };
}

/** The ref as it is, as a remote's branch, or fetched from origin. */
async function findCommit(place: GitPlace, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  for (const name of [ref, `origin/${ref}`]) {
    const found = await git(place, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    if (found.code === 0) return found.out.trim();
  }
  const fetched = await fetchCommit(place, ref);
  if (fetched.code !== 0) return undefined;
  const found = await git(place, 'rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}');
  return found.code === 0 ? found.out.trim() : undefined;
}

/** The remote's own default where it is known; a local `main` says less than `origin/main`: it may be HEAD itself. */
async function guessBranch(place: GitPlace): Promise<string | undefined> {
  const remote = await git(place, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  for (const name of [remote.out.trim(), 'origin/main', 'origin/master', 'main', 'master']) {
    if (name && (await git(place, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)).code === 0)
      return name;
  }
  return undefined;
}
