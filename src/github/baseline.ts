import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import { downloadArtifact } from './artifact-bytes.ts';
import { bareWorkflowPath, type GithubContext } from './context.ts';
import { readFileAtRef } from './files.ts';
import { explainApiError } from './permissions.ts';

/** One artifact of that name and what became of it; every one is shown in the job summary. */
export interface BaselineCandidate {
  readonly id: number;
  readonly sha: string;
  readonly runId: string;
  readonly accepted: boolean;
  readonly reason: string;
}

/** A baseline that passed every check. `text` is still foreign: `read/baseline-file.ts` parses it. */
export interface AcceptedBaseline {
  readonly text: string;
  readonly artifactId: number;
  readonly runId: string;
  readonly sha: string;
  readonly ageMs: number;
  /** Commits on the base branch that the baseline has not seen. */
  readonly commitsBehind: number;
}

export interface BaselineSearch {
  /** The newest good one. */
  readonly accepted?: AcceptedBaseline;
  /** Further good ones, newer first, up to `take`: a refresh merges them, so that two refreshes at once lose nothing. */
  readonly others: readonly AcceptedBaseline[];
  readonly candidates: readonly BaselineCandidate[];
  /** Why nothing could be looked up, in a sentence; the verdict then stands without a baseline. Never a red check. */
  readonly problem?: string;
}

export interface BaselineQuery {
  readonly octokit: Api;
  readonly context: GithubContext;
  /** The workflow that makes the baseline. Absent: this one, or one on the base branch that runs this action. */
  readonly workflowPath?: string;
  /** `default`, or the name that keys the baseline in a monorepo. */
  readonly name: string;
  readonly baseBranch: string;
  readonly byteCap: number;
  readonly nowMs: number;
  /** How many good ones to return; 1 for a gate, more for a refresh. */
  readonly take?: number;
}

/** `tollgate-baseline`, or `tollgate-baseline-<name>`; characters that artifact names may not hold become `-`. */
export function baselineArtifactName(name: string): string {
  return name === 'default' ? 'tollgate-baseline' : `tollgate-baseline-${name.replaceAll(/[^\w.-]+/g, '-')}`;
}

/** Events that run code of the base branch only. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
/** Candidates that are looked at with calls of their own; a flood of poisoned ones must not cost an hour. */
const DEEP_LOOKS = 12;

const artifactSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  digest: z.string().nullish(),
  workflow_run: z
    .looseObject({
      id: z.number(),
      repository_id: z.number(),
      head_repository_id: z.number(),
      head_sha: z.string(),
    })
    .nullish(),
});
type Artifact = z.infer<typeof artifactSchema>;

const runSchema = z.looseObject({
  id: z.number(),
  event: z.string(),
  path: z.string(),
  conclusion: z.string().nullable(),
  status: z.string().nullish(),
  head_sha: z.string(),
  repository: z.looseObject({ id: z.number() }),
  head_repository: z.looseObject({ id: z.number() }).nullish(),
});
const compareSchema = z.looseObject({ status: z.string(), behind_by: z.number() });
const passportSchema = z.looseObject({ commit: z.string(), runId: z.string() });

/** A candidate is refused by throwing one of these; its message completes "refused: …". */
class Refused extends Error {}

/**
 * The newest baseline artifact whose passport holds: same repository (no fork), a trusted event, the right workflow,
 * success, not expired, its commit on the base branch, digest and self-declared commit and run equal to the API's.
 * A fork's branch called `main` matches name and branch alone: that is the attack.
 */
export async function findBaseline(query: BaselineQuery): Promise<BaselineSearch> {
  const { octokit, context } = query;
  let listed: readonly unknown[];
  try {
    const where = { owner: context.owner, repo: context.repo, name: baselineArtifactName(query.name) };
    listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/actions/artifacts', where, {
      key: 'artifacts',
      most: 1000,
    });
  } catch (error) {
    return {
      others: [],
      candidates: [],
      problem: explainApiError('the baseline could not be looked up', error),
    };
  }
  return examine(query, newestFirst(listed, baselineArtifactName(query.name)));
}

function newestFirst(listed: readonly unknown[], name: string): readonly Artifact[] {
  const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
  return artifacts
    .filter((artifact) => artifact.name === name)
    .sort((a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '') || b.id - a.id);
}

async function examine(query: BaselineQuery, artifacts: readonly Artifact[]): Promise<BaselineSearch> {
  const accepted: AcceptedBaseline[] = [];
  const candidates: BaselineCandidate[] = [];
  let problem: string | undefined;
  let looks = 0;
  for (const artifact of artifacts) {
    const who = {
      id: artifact.id,
      sha: artifact.workflow_run?.head_sha ?? '',
      runId: String(artifact.workflow_run?.id ?? ''),
    };
    if (accepted.length >= (query.take ?? 1)) {
      candidates.push({ ...who, accepted: false, reason: 'older than the one that was taken' });
      continue;
    }
    try {
      if (looks >= DEEP_LOOKS) throw new Refused(`not looked at: ${DEEP_LOOKS} newer ones were`);
      refuseByList(query, artifact);
      looks += 1;
      const good = await inspect(query, artifact);
      accepted.push(good);
      candidates.push({ ...who, accepted: true, reason: acceptedReason(good) });
    } catch (error) {
      const reason =
        error instanceof Refused ? error.message : explainApiError('it could not be checked', error);
      if (!(error instanceof Refused))
        problem ??= explainApiError(`baseline artifact ${artifact.id} could not be checked`, error);
      candidates.push({ ...who, accepted: false, reason });
    }
  }
  const [newest, ...others] = accepted;
  return {
    ...(newest && { accepted: newest }),
    others,
    candidates,
    ...(problem !== undefined && !newest && { problem }),
  };
}

function acceptedReason(good: AcceptedBaseline): string {
  return good.commitsBehind === 0
    ? 'made at the tip of the base branch'
    : `made ${good.commitsBehind} commits behind the base branch`;
}

/** What the list alone tells. */
function refuseByList(query: BaselineQuery, artifact: Artifact): void {
  const run = artifact.workflow_run;
  if (artifact.expired) throw new Refused('it has expired');
  if (!run) throw new Refused('the API does not say which run made it');
  const own = query.context.repositoryId ?? run.repository_id;
  if (run.repository_id !== own)
    throw new Refused(`it belongs to repository ${run.repository_id}, not to this one (${own})`);
  if (run.head_repository_id !== own) {
    throw new Refused(
      `it was made by a fork (repository ${run.head_repository_id}), not by this repository (${own})`,
    );
  }
  if (artifact.size_in_bytes > query.byteCap)
    throw new Refused(`it has ${artifact.size_in_bytes} bytes, more than ${query.byteCap}`);
}

async function inspect(query: BaselineQuery, artifact: Artifact): Promise<AcceptedBaseline> {
  const run = artifact.workflow_run!;
  await refuseByRun(query, artifact, run.id);
  const commitsBehind = await refuseByAncestry(query, run.head_sha);
  const text = await textOf(query, artifact);
  refuseByPassport(text, run.head_sha, String(run.id));
  const ageMs = Math.max(0, query.nowMs - Date.parse(artifact.created_at ?? ''));
  return { text, artifactId: artifact.id, runId: String(run.id), sha: run.head_sha, ageMs, commitsBehind };
}

async function refuseByRun(query: BaselineQuery, artifact: Artifact, runId: number): Promise<void> {
  const { octokit, context } = query;
  const listed = artifact.workflow_run!;
  const answer = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    owner: context.owner,
    repo: context.repo,
    run_id: runId,
  });
  const run = runSchema.safeParse(answer.data).data;
  if (!run || run.id !== runId) throw new Refused('the API does not describe the run that made it');
  if (run.head_repository?.id !== listed.repository_id || run.repository.id !== listed.repository_id) {
    throw new Refused(
      `its run ${runId} came from ${run.head_repository ? 'another repository' : 'a repository that is gone'}`,
    );
  }
  if (run.head_sha !== listed.head_sha)
    throw new Refused(
      `its run ${runId} measured ${short(run.head_sha)}, the list says ${short(listed.head_sha)}`,
    );
  if (!TRUSTED_EVENTS.includes(run.event)) {
    throw new Refused(
      `its run ${runId} was started by ${run.event}; only ${TRUSTED_EVENTS.join(', ')} are trusted`,
    );
  }
  if (run.conclusion !== 'success') {
    throw new Refused(
      run.conclusion === null
        ? `its run ${runId} has not finished`
        : `its run ${runId} ended in ${run.conclusion}`,
    );
  }
  await refuseByWorkflow(query, bareWorkflowPath(run.path), runId);
}

async function refuseByWorkflow(query: BaselineQuery, path: string, runId: number): Promise<void> {
  const { octokit, context, workflowPath } = query;
  if (workflowPath !== undefined) {
    if (path === workflowPath) return;
    throw new Refused(`its run ${runId} used ${path}, not ${workflowPath}`);
  }
  if (path === context.workflowPath || path === context.workflowRun?.path) return;
  // Another file: trusted when the base branch itself holds it and it runs this action.
  const text = /^\.github\/workflows\/[^/]+$/.test(path)
    ? await readFileAtRef(octokit, context, path, query.baseBranch)
    : undefined;
  if (text === undefined)
    throw new Refused(`its run ${runId} used ${path}, which is not a workflow of ${query.baseBranch}`);
  if (!runsThisAction(text, context.actionRepository)) {
    throw new Refused(`its run ${runId} used ${path}, which does not run Tollgate on ${query.baseBranch}`);
  }
}

/** Does the workflow's text hold a `uses:` of this action? */
function runsThisAction(workflow: string, actionRepository: string | undefined): boolean {
  const used = [...workflow.matchAll(/^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/gm)].map((match) =>
    (match[1] ?? '').replace(/@.*$/, ''),
  );
  return used.some(
    (name) => name === actionRepository || name === './' || name === '.' || /^[\w.-]+\/tollgate$/.test(name),
  );
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

function short(sha: string): string {
  return /^[0-9a-f]{7,40}$/.test(sha) ? sha.slice(0, 7) : JSON.stringify(sha.slice(0, 12));
}
