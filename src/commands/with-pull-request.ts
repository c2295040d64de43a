/** The pull request of an event that does not name it. */

import type { Problem } from '../model/failure.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext } from '../github/context.ts';
import { pullRequestOfCommit } from '../github/pull-of-commit.ts';

/** The context of a `deployment_status` with the open pull request of its commit; or why there is none. */
export async function withPullRequest(
  octokit: Api,
  context: GithubContext,
): Promise<{ readonly context: GithubContext; readonly problems: readonly Problem[] }> {
  const { event, deployment, pullRequest } = context;
  if (event !== 'deployment_status' || pullRequest !== undefined) return { context, problems: [] };
  const found = await pullRequestOfCommit(octokit, context, deployment?.sha ?? context.sha);
  if (found.pull !== undefined) return { context: { ...context, pullRequest: found.pull }, problems: [] };
  return { context, problems: [{ kind: found.refused ? 'warning' : 'note', message: found.why }] };
}
