/** The event's payload as facts. */

import type { DeploymentFacts, PullRequestFacts, WorkflowRunFacts } from './context.ts';
import type { EventPayload } from './event-payload.ts';
import { factsOfPull } from './pull-facts.ts';
import { bareWorkflowPath } from './workflow-path.ts';

/** The pull request that the event is about. */
export function pullRequestOf(payload: EventPayload): PullRequestFacts | undefined {
  const pull = payload.pull_request;
  if (!pull?.base.repo) return undefined;
  return factsOfPull({ ...pull, base: { ...pull.base, repo: pull.base.repo } });
}

/** The run that has finished. */
export function workflowRunOf(payload: EventPayload): { workflowRun?: WorkflowRunFacts } {
  const run = payload.workflow_run;
  if (!run) return {};
  return {
    workflowRun: {
      id: run.id,
      attempt: run.run_attempt ?? 1,
      event: run.event,
      conclusion: run.conclusion,
      path: bareWorkflowPath(run.path),
      headSha: run.head_sha,
      headBranch: run.head_branch ?? '',
      headRepositoryId: run.head_repository?.id ?? null,
      headOwner: run.head_repository?.owner.login ?? null,
    },
  };
}

/** The deployment whose status has changed. */
export function deploymentOf(payload: EventPayload): { deployment?: DeploymentFacts } {
  const { deployment, deployment_status: status } = payload;
  if (!deployment || !status) return {};
  const url = status.environment_url || status.target_url || null;
  return {
    deployment: {
      sha: deployment.sha,
      ref: deployment.ref,
      environment: deployment.environment,
      state: status.state,
      url,
    },
  };
}

/** Inputs of `workflow_dispatch` that were filled in. */
export function dispatchInputsOf(payload: EventPayload): Readonly<Record<string, string>> {
  const pairs = Object.entries(payload.inputs ?? {}).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}
