import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import { downloadArtifact } from './artifact-bytes.ts';
import type { GithubContext, PullRequestFacts, WorkflowRunFacts } from './context.ts';
import { pullFactsOf } from './pull-facts.ts';

/**
 * The open pull request a finished run measured, found through the API by head owner and branch, then held to head
 * commit and head repository: `workflow_run.pull_requests` is empty for forks, and an artifact's word counts nothing.
 * Undefined: closed meanwhile, or its head has moved on.
 */
export async function pullRequestOfRun(
  octokit: Api,
  context: Pick<GithubContext, 'owner' | 'repo'>,
  run: WorkflowRunFacts,
): Promise<PullRequestFacts | undefined> {
  if (run.headOwner === null || run.headRepositoryId === null) return undefined;
  const { owner, repo } = context;
  const head = `${run.headOwner}:${run.headBranch}`;
  const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    state: 'open',
    head,
  });
  return listed
    .flatMap((item) => pullFactsOf(item) ?? [])
    .find((pull) => pull.headSha === run.headSha && pull.headRepositoryId === run.headRepositoryId);
}

const artifactSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  digest: z.string().nullish(),
});

/**
 * The text of the newest artifact of these names in a finished run, byte-capped; undefined when the run has none.
 * Rejects with a sentence fragment when it cannot be read.
 */
export async function artifactOfRun(
  octokit: Api,
  context: Pick<GithubContext, 'owner' | 'repo'>,
  runId: number,
  names: string | readonly string[],
  byteCap: number,
): Promise<string | undefined> {
  const { owner, repo } = context;
  const where = { owner, repo, run_id: runId };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const listed = await listAll(octokit, route, where, { key: 'artifacts', most: 500 });
  const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
  // A run that was run again lists every attempt's; ids count up, the order of the list is not promised.
  const [found] = artifacts
    .filter(
      ({ name, expired }) => !expired && (typeof names === 'string' ? names === name : names.includes(name)),
    )
    .toSorted((a, b) => b.id - a.id);
  if (!found) return undefined;
  if (found.size_in_bytes > byteCap) throw new Error(`is larger than ${byteCap} bytes`);
  return downloadArtifact(octokit, context, { id: found.id, digest: found.digest ?? null }, byteCap);
}
