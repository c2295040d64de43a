import type { Forge, Pull } from './forge.ts';
import type { RunRow } from './overlay-rows.ts';

/** Payloads of events, in GitHub's shapes as far as Tollgate and act read them. */

interface EventFacts {
  readonly forge: Forge;
  readonly event: string;
  readonly pull: Pull | undefined;
  readonly known: boolean;
  readonly sha: string;
  readonly branch: string;
  /** The newest finished run of a `pull_request`, for `workflow_run`. */
  readonly before: { readonly run: RunRow; readonly workflowName: string } | undefined;
  readonly extra: Readonly<Record<string, unknown>>;
}

export async function payloadOf(facts: EventFacts): Promise<Record<string, unknown>> {
  const repository = { ...(await facts.forge.repository()), default_branch: 'main' };
  const sender = { login: 'ada', type: 'User' };
  return merged({ repository, sender, ...ownPart(facts) }, facts.extra);
}

function ownPart({ event, pull, known, sha, branch, before }: EventFacts): Record<string, unknown> {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return { action: known ? 'synchronize' : 'opened', number: pull?.number, pull_request: pull };
    case 'push':
      return { ref: `refs/heads/${branch}`, after: sha, before: sha, deleted: false };
    case 'schedule':
      return { schedule: '17 3 * * *' };
    case 'workflow_dispatch':
      return { ref: `refs/heads/${branch}`, inputs: {} };
    case 'merge_group':
      return {
        action: 'checks_requested',
        merge_group: {
          head_sha: sha,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-${pull?.number}`,
          base_sha: pull?.base.sha,
          base_ref: 'refs/heads/main',
        },
      };
    case 'workflow_run':
      return { action: 'completed', workflow_run: before && workflowRun(before) };
    case 'issue_comment':
      return { action: 'created', issue: { number: pull?.number }, comment: { body: '/tollgate' } };
    case 'deployment_status':
      return {
        deployment: { sha, ref: branch, environment: 'Preview', task: 'deploy' },
        deployment_status: { state: 'success', environment_url: '' },
      };
    default:
      return {};
  }
}

function workflowRun({ run, workflowName }: { run: RunRow; workflowName: string }): Record<string, unknown> {
  return {
    id: run.id,
    run_attempt: run.attempt,
    name: workflowName,
    event: run.event,
    status: 'completed',
    conclusion: run.conclusion,
    path: run.path,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    repository: run.repository,
    head_repository: run.headRepository,
    pull_requests: [],
  };
}

function merged(
  base: Record<string, unknown>,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result = { ...base };
  for (const [key, value] of Object.entries(extra)) {
    const old = result[key];
    result[key] = isPlain(old) && isPlain(value) ? merged(old, value) : value;
  }
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
