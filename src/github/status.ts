import { type Api, type Posted } from './api.ts';
import type { GithubContext } from './context.ts';
import { explainApiError } from './permissions.ts';

/** GitHub's limit of a commit status description. */
const DESCRIPTION_UNITS = 140;

export interface CommitStatus {
  readonly sha: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** Cut at 140 characters. */
  readonly description: string;
  readonly targetUrl: string;
  /** `tollgate`, or `tollgate (<name>)`. */
  readonly context: string;
}

/** Sets a commit status: lands on the right commit for forks too, and can be a required check. Never throws. */
export async function setCommitStatus(
  octokit: Api,
  context: GithubContext,
  status: CommitStatus,
): Promise<Posted> {
  const { sha, state, description, targetUrl } = status;
  try {
    await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      owner: context.owner,
      repo: context.repo,
      sha,
      state,
      description:
        description.length > DESCRIPTION_UNITS
          ? `${description.slice(0, DESCRIPTION_UNITS - 1)}…`
          : description,
      target_url: targetUrl,
      context: status.context,
    });
    return { posted: true };
  } catch (error) {
    return {
      posted: false,
      problem: explainApiError(`the commit status ${status.context} could not be set`, error),
    };
  }
}
