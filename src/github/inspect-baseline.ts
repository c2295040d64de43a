/** One candidate with calls of its own: its run, its commit, its content. */

import { z } from 'zod';
import { downloadArtifact } from './artifact-bytes.ts';
import type { Artifact } from './baseline-artifact.ts';
import { refuseByRun } from './baseline-run.ts';
import type { AcceptedBaseline, BaselineQuery } from './baseline.ts';
import { Refused, short } from './refused.ts';

const compareSchema = z.looseObject({ status: z.string(), behind_by: z.number() });
const passportSchema = z.looseObject({ commit: z.string(), runId: z.string() });

/** @throws Refused with what is wrong with it; other errors are the API's */
export async function inspectBaseline(query: BaselineQuery, artifact: Artifact): Promise<AcceptedBaseline> {
  const run = artifact.workflow_run!;
  await refuseByRun(query, artifact, run.id);
  const commitsBehind = await refuseByAncestry(query, run.head_sha);
  const text = await textOf(query, artifact);
  refuseByPassport(text, run.head_sha, String(run.id));
  const ageMs = Math.max(0, query.nowMs - Date.parse(artifact.created_at ?? ''));
  return { text, artifactId: artifact.id, runId: String(run.id), sha: run.head_sha, ageMs, commitsBehind };
}

/** How many commits the base branch has that the candidate has not; refuses what is not on the base branch. */
async function refuseByAncestry(query: BaselineQuery, sha: string): Promise<number> {
  const { octokit, context, baseBranch } = query;
  let answer;
  try {
    answer = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: context.owner,
      repo: context.repo,
      basehead: `${baseBranch}...${sha}`,
      per_page: 1,
    });
  } catch (error) {
    if ((error as { status?: unknown }).status === 404)
      throw new Refused(`its commit ${short(sha)} is not in this repository`);
    throw error;
  }
  const compared = compareSchema.safeParse(answer.data).data;
  if (compared?.status !== 'identical' && compared?.status !== 'behind') {
    throw new Refused(
      `its commit ${short(sha)} is not on ${baseBranch} (compare says ${compared?.status ?? 'nothing'})`,
    );
  }
  return compared.behind_by;
}

async function textOf(query: BaselineQuery, artifact: Artifact): Promise<string> {
  try {
    const { id, digest = null } = artifact;
    return await downloadArtifact(query.octokit, query.context, { id, digest }, query.byteCap);
  } catch (error) {
    if (typeof (error as { status?: unknown }).status === 'number') throw error;
    throw new Refused(`it ${(error as Error).message}`);
  }
}

function refuseByPassport(text: string, sha: string, runId: string): void {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refused('it is not JSON');
  }
  const passport = passportSchema.safeParse(content).data;
  if (!passport) throw new Refused('it does not say which commit and run it is from');
  if (passport.commit !== sha)
    throw new Refused(`it says it is from ${short(passport.commit)}, the API says ${short(sha)}`);
  if (passport.runId !== runId)
    throw new Refused(`it says it is from run ${passport.runId.slice(0, 20)}, the API says ${runId}`);
}
