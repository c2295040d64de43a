import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import type { GithubContext, PullRequestFacts } from './context.ts';
import { explainApiError } from './permissions.ts';
import { pullFactsOf } from './pull-facts.ts';

const stateSchema = z.looseObject({ state: z.string() });

/**
 * The open pull request whose head is that commit, for events that name none (`deployment_status`); of several the
 * newest. Else why there is none, in a sentence; `refused` when GitHub did not answer. Never throws.
 */
export async function pullRequestOfCommit(
  octokit: Api,
  { owner, repo }: Pick<GithubContext, 'owner' | 'repo'>,
  sha: string,
): Promise<
  | { readonly pull: PullRequestFacts }
  | { readonly pull?: undefined; readonly why: string; readonly refused?: true }
> {
  const commit = sha.slice(0, 7);
  let listed: readonly unknown[];
  try {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    listed = await listAll(octokit, route, { owner, repo, commit_sha: sha }, { most: 300 });
  } catch (error) {
    const doing = `no comment: the pull request of ${commit} could not be looked up`;
    return { why: explainApiError(doing, error), refused: true };
  }
  const [pull] = listed
    .filter((item) => stateSchema.safeParse(item).data?.state === 'open')
    .flatMap((item) => pullFactsOf(item) ?? [])
    .filter(({ headSha }) => headSha === sha)
    .toSorted((a, b) => b.number - a.number);
  return pull === undefined
    ? { why: `no comment: no open pull request has ${commit} as its head` }
    : { pull };
}
