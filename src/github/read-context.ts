import type { GithubContext } from './context.ts';
import { deploymentOf, dispatchInputsOf, pullRequestOf, workflowRunOf } from './event-facts.ts';
import { parseEventPayload } from './event-payload.ts';
import { workflowPathOf } from './workflow-path.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The event and the runner's environment as facts. A payload of another shape than GitHub documents yields the
 * facts of the environment alone: the mode is then decided by `GITHUB_EVENT_NAME`.
 */
export function readContext(env: Environment, eventPayload: unknown): GithubContext {
  const payload = parseEventPayload(eventPayload);
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = repository.split('/');
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  const pullRequest = pullRequestOf(payload);
  const actor = env['GITHUB_ACTOR'] ?? '';
  return {
    repository,
    owner,
    repo,
    repositoryId:
      numberOf(env['GITHUB_REPOSITORY_ID']) ?? payload.repository?.id ?? pullRequest?.baseRepositoryId,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    action: payload.action,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    defaultBranch: payload.repository?.default_branch ?? 'main',
    runId,
    runAttempt: numberOf(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    serverUrl,
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`,
    enterpriseServer: isEnterpriseServer(serverUrl),
    actor,
    workspace: env['GITHUB_WORKSPACE'] ?? '',
    workflowPath: workflowPathOf(env['GITHUB_WORKFLOW_REF']),
    actionRepository: env['GITHUB_ACTION_REPOSITORY'] || undefined,
    hasToken: Boolean(env['INPUT_TOKEN'] || env['GITHUB_TOKEN']),
    readOnlyToken:
      env['GITHUB_EVENT_NAME'] === 'pull_request' &&
      (pullRequest?.fromFork === true || actor === 'dependabot[bot]'),
    ...(pullRequest && { pullRequest }),
    ...(payload.merge_group && {
      mergeGroup: {
        baseSha: payload.merge_group.base_sha,
        headSha: payload.merge_group.head_sha,
        baseRef: payload.merge_group.base_ref.replace(/^refs\/heads\//, ''),
      },
    }),
    ...workflowRunOf(payload),
    ...deploymentOf(payload),
    dispatchInputs: dispatchInputsOf(payload),
  };
}

/** Same rule as the toolkit's (@actions/artifact, `isGhes`): github.com, *.ghe.com and *.localhost are not. */
function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false;
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
