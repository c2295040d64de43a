import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import type { GithubContext } from './context.ts';

/** Accepts a slowdown, with a reason in a commit trailer or the comment thread. */
export const ACCEPTED_LABEL = 'perf-accepted';

const labelSchema = z.looseObject({ name: z.string() });

/** Names of the pull request's labels as they are now; those of the event when GitHub does not answer. */
export async function readLabels(
  octokit: Api,
  context: GithubContext,
  pullNumber: number,
): Promise<readonly string[]> {
  try {
    const where = { owner: context.owner, repo: context.repo, issue_number: pullNumber };
    const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels', where);
    return listed.flatMap((item) => labelSchema.safeParse(item).data?.name ?? []);
  } catch {
    return context.pullRequest?.labels ?? [];
  }
}
