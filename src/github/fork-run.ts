import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import { downloadArtifact } from './artifact-bytes.ts';
import type { GithubContext, PullRequestFacts, WorkflowRunFacts } from './context.ts';

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
  const pulls = listed.flatMap((item) => pullSchema.safeParse(item).data ?? []);
  const pull = pulls.find(
    (each) => each.head.sha === run.headSha && each.head.repo?.id === run.headRepositoryId,
  );
  if (!pull) return undefined;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepositoryId: pull.head.repo?.id ?? null,
    headRepository: pull.head.repo?.full_name ?? null,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    baseRepositoryId: pull.base.repo.id,
    fromFork: pull.head.repo?.id !== pull.base.repo.id,
    author: pull.user?.login ?? 'ghost',
    labels: pull.labels?.map((label) => label.name) ?? [],
    body: pull.body ?? '',
  };
}

const pullSchema = z.looseObject({
  number: z.number(),
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string() }).nullish(),
  labels: z.array(z.looseObject({ name: z.string() })).optional(),
  head: z.looseObject({
    sha: z.string(),
    ref: z.string(),
    repo: z.looseObject({ id: z.number(), full_name: z.string() }).nullish(),
  }),
  base: z.looseObject({ sha: z.string(), ref: z.string(), repo: z.looseObject({ id: z.number() }) }),
});

const artifactSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  digest: z.string().nullish(),
});

/**
 * The text of the one artifact of that name in a finished run, byte-capped; undefined when the run has none.
 * Rejects with a sentence fragment when it cannot be read.
 */
export async function artifactOfRun(
  octokit: Api,
  context: Pick<GithubContext, 'owner' | 'repo'>,
  runId: number,
  name: string,
  byteCap: number,
): Promise<string | undefined> {
  const { owner, repo } = context;
  const where = { owner, repo, run_id: runId };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const listed = await listAll(octokit, route, where, { key: 'artifacts', most: 500 });
  const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
  // A run that was run again lists every attempt's; ids count up, the order of the list is not promised.
  const [found] = artifacts
    .filter((each) => each.name === name && !each.expired)
    .toSorted((a, b) => b.id - a.id);
  if (!found) return undefined;
  if (found.size_in_bytes > byteCap) throw new Error(`is larger than ${byteCap} bytes`);
  return downloadArtifact(octokit, context, { id: found.id, digest: found.digest ?? null }, byteCap);
}
