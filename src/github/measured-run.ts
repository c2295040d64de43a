import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import { downloadArtifact } from './artifact-bytes.ts';
import type { GithubContext, WorkflowRunFacts } from './context.ts';
import { explainApiError } from './permissions.ts';

const pullSchema = z.looseObject({
  number: z.number(),
  state: z.string(),
  head: z.looseObject({ sha: z.string(), repo: z.looseObject({ id: z.number() }).nullish() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
});

/** The pull request that a finished run measured, as GitHub says it; what the run itself claims is not asked. */
export interface MeasuredPull {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
}

/**
 * The open pull request whose head is exactly what the run measured: same owner and branch, same commit, same
 * repository. `workflow_run.pull_requests` is empty for forks, and the run's artifacts may name any number.
 * Undefined: none fits (closed, or its head has moved on).
 */
export async function findMeasuredPull(
  octokit: Api,
  { owner, repo }: GithubContext,
  run: WorkflowRunFacts,
): Promise<MeasuredPull | undefined> {
  if (run.headOwner === null || run.headRepositoryId === null) return undefined;
  const where = { owner, repo, state: 'open', head: `${run.headOwner}:${run.headBranch}` };
  const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/pulls', where);
  const pulls = listed.flatMap((item) => pullSchema.safeParse(item).data ?? []);
  const found = pulls.find(
    (pull) =>
      pull.state === 'open' && pull.head.sha === run.headSha && pull.head.repo?.id === run.headRepositoryId,
  );
  return found && { number: found.number, baseRef: found.base.ref, baseSha: found.base.sha };
}

const artifactSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  expired: z.boolean(),
  digest: z.string().nullish(),
});

/**
 * A text file of a run's artifact of that name (`file` inside an archive; absent: the only one), byte-capped: hostile
 * text, whoever wrote it. A problem in a sentence when it is not there or cannot be read.
 */
export async function readRunArtifact(
  octokit: Api,
  context: GithubContext,
  {
    runId,
    name,
    file,
    byteCap,
  }: { readonly runId: number; readonly name: string; readonly file?: string; readonly byteCap: number },
): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const where = { owner: context.owner, repo: context.repo, run_id: runId, name };
    const listed = await listAll(
      octokit,
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      where,
      { key: 'artifacts' },
    );
    const found = listed
      .flatMap((item) => artifactSchema.safeParse(item).data ?? [])
      .find((one) => one.name === name && !one.expired);
    if (!found)
      return {
        problem: `run ${runId} has no artifact ${name}: its job ended before it measured, or it has expired`,
      };
    const { id, digest = null } = found;
    return { text: await downloadArtifact(octokit, context, { id, digest }, byteCap, file) };
  } catch (error) {
    if (typeof (error as { status?: unknown }).status === 'number') {
      return { problem: explainApiError(`the artifact ${name} of run ${runId} could not be read`, error) };
    }
    return { problem: `the artifact ${name} of run ${runId} ${(error as Error).message}` };
  }
}
