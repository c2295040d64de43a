import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** The pull request of the event. Labels and head are those of the moment of the event; ask the API for today's. */
export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** Null when the fork is gone. */
  readonly headRepositoryId: number | null;
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly baseRepositoryId: number;
  /** True when head lives in another repository than base: its token is read-only and its code is a stranger's. */
  readonly fromFork: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  /** The description, as its author wrote it; empty when there is none. */
  readonly body: string;
}

/** The finished run that a `workflow_run` event speaks of. */
export interface WorkflowRunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | null;
  /** Owner of head's repository: `owner:branch` finds the pull request. */
  readonly headOwner: string | null;
}

export interface DeploymentFacts {
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly state: string;
  readonly url: string | null;
}

/** Everything Tollgate takes from the event and the runner's environment. */
export interface GithubContext {
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** Undefined when neither the runner nor the event tells. */
  readonly repositoryId: number | undefined;
  readonly event: string;
  readonly action: string | undefined;
  /** The commit that was checked out: the merge commit on `pull_request`. */
  readonly sha: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** A GitHub Enterprise Server: artifacts cannot be uploaded by the toolkit there. */
  readonly enterpriseServer: boolean;
  readonly actor: string;
  readonly workspace: string;
  /** `.github/workflows/performance.yml`; undefined when the runner does not tell. */
  readonly workflowPath: string | undefined;
  /** `acme/tollgate`: what the user's YAML calls this action. */
  readonly actionRepository: string | undefined;
  readonly hasToken: boolean;
  /** Forks and Dependabot get a token that cannot write. */
  readonly readOnlyToken: boolean;
  readonly pullRequest?: PullRequestFacts;
  readonly mergeGroup?: { readonly baseSha: string; readonly headSha: string; readonly baseRef: string };
  readonly workflowRun?: WorkflowRunFacts;
  readonly deployment?: DeploymentFacts;
  /** Inputs of `workflow_dispatch`. */
  readonly dispatchInputs: Readonly<Record<string, string>>;
}

const repositorySchema = z.looseObject({
  id: z.number(),
  full_name: z.string(),
  owner: z.looseObject({ login: z.string() }),
});
const sideSchema = z.looseObject({ sha: z.string(), ref: z.string(), repo: repositorySchema.nullish() });
const eventSchema = z.looseObject({
  action: z.string().optional(),
  repository: z.looseObject({ id: z.number().optional(), default_branch: z.string().optional() }).optional(),
  pull_request: z
    .looseObject({
      number: z.number(),
      head: sideSchema,
      base: sideSchema,
      user: z.looseObject({ login: z.string() }).nullish(),
      body: z.string().nullish(),
      labels: z.array(z.looseObject({ name: z.string() })).optional(),
    })
    .optional(),
  merge_group: z.looseObject({ base_sha: z.string(), head_sha: z.string(), base_ref: z.string() }).optional(),
  workflow_run: z
    .looseObject({
      id: z.number(),
      run_attempt: z.number().optional(),
      event: z.string(),
      conclusion: z.string().nullable(),
      path: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullable(),
      head_repository: repositorySchema.nullish(),
    })
    .optional(),
  deployment: z.looseObject({ sha: z.string(), ref: z.string(), environment: z.string() }).optional(),
  deployment_status: z
    .looseObject({
      state: z.string(),
      environment_url: z.string().nullish(),
      target_url: z.string().nullish(),
    })
    .optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});
type EventPayload = z.infer<typeof eventSchema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The event's payload as the runner wrote it; an empty object outside Actions or when the file cannot be read. */
export function readEventPayload(env: Environment): unknown {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * The event and the runner's environment as facts. A payload of another shape than GitHub documents yields the
 * facts of the environment alone: the mode is then decided by `GITHUB_EVENT_NAME`.
 */
export function readContext(env: Environment, eventPayload: unknown): GithubContext {
  const parsed = eventSchema.safeParse(eventPayload);
  const payload: EventPayload = parsed.success ? parsed.data : {};
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

function pullRequestOf(payload: EventPayload): PullRequestFacts | undefined {
  const pull = payload.pull_request;
  if (!pull?.base.repo) return undefined;
  const headRepo = pull.head.repo ?? null;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepositoryId: headRepo?.id ?? null,
    headRepository: headRepo?.full_name ?? null,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    baseRepositoryId: pull.base.repo.id,
    fromFork: headRepo?.id !== pull.base.repo.id,
    author: pull.user?.login ?? 'ghost',
    labels: pull.labels?.map((label) => label.name) ?? [],
    body: pull.body ?? '',
  };
}

function workflowRunOf(payload: EventPayload): { workflowRun?: WorkflowRunFacts } {
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

function deploymentOf(payload: EventPayload): { deployment?: DeploymentFacts } {
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

function dispatchInputsOf(payload: EventPayload): Readonly<Record<string, string>> {
  const pairs = Object.entries(payload.inputs ?? {}).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]));
}

/** `acme/shop/.github/workflows/performance.yml@refs/heads/main` without its repository and its ref. */
function workflowPathOf(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : /^[^/]+\/[^/]+\/([^@]+)(@|$)/.exec(ref)?.[1];
}

/** The API writes the path of a run's workflow with or without `@ref`. */
export function bareWorkflowPath(path: string): string {
  return path.replace(/@.*$/, '');
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
