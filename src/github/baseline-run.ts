/** The run that made a baseline: only one that could not have been a stranger's is trusted. */

import { z } from 'zod';
import type { Artifact } from './baseline-artifact.ts';
import type { BaselineQuery } from './baseline.ts';
import { readFileAtRef } from './files.ts';
import { Refused, short } from './refused.ts';
import { bareWorkflowPath } from './workflow-path.ts';

/** Events that run code of the base branch only. */
const TRUSTED_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
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
/** @throws Refused unless the run is this repository's, of a trusted event and workflow, and succeeded */
export async function refuseByRun(query: BaselineQuery, artifact: Artifact, runId: number): Promise<void> {
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
