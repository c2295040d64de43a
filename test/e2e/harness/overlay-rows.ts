import type { Deployment, SeededArtifact } from './scenario.ts';

/** Rows of what emulate lacks, in GitHub's shapes. */

export interface RunRow {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly path: string;
  readonly name: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: { readonly id: number; readonly [key: string]: unknown } | null;
  readonly repository: { readonly id: number; readonly [key: string]: unknown };
  readonly createdAt: string;
  conclusion: string | null;
}

export interface ArtifactRow {
  readonly id: number;
  readonly name: string;
  readonly run: RunRow;
  readonly bytes: Buffer;
  readonly digest: string | null;
  readonly createdAt: string;
  readonly seeded?: SeededArtifact;
}

export interface StatusRow {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
}

export interface DeploymentRow extends Deployment {
  readonly id: number;
  readonly sha: string;
  looks: number;
}

export function formatDeployment(
  row: DeploymentRow,
  api: string,
  repository: string,
): Record<string, unknown> {
  const url = `${api}/repos/${repository}/deployments/${row.id}`;
  return {
    id: row.id,
    node_id: `DE_${row.id}`,
    sha: row.sha,
    ref: row.sha,
    task: 'deploy',
    payload: {},
    environment: row.environment,
    description: null,
    creator: null,
    created_at: new Date().toISOString(),
    updated_at: new Date().toISOString(),
    url,
    statuses_url: `${url}/statuses`,
    repository_url: `${api}/repos/${repository}`,
  };
}

/** Newest first, as GitHub lists them. */
export function formatDeploymentStatuses(
  row: DeploymentRow,
  api: string,
  repository: string,
): readonly Record<string, unknown>[] {
  const url = `${api}/repos/${repository}/deployments/${row.id}`;
  return row.states
    .slice(0, row.looks)
    .map((state, index) => ({
      id: row.id * 100 + index,
      node_id: `DES_${index}`,
      state,
      creator: null,
      description: '',
      target_url: `${api}/log`,
      ...(state === 'success' && row.url !== undefined && { environment_url: row.url }),
      deployment_url: url,
      repository_url: `${api}/repos/${repository}`,
      url: `${url}/statuses/${index}`,
      created_at: new Date().toISOString(),
      updated_at: new Date().toISOString(),
    }))
    .toReversed();
}

export function formatArtifact(row: ArtifactRow, api: string, repository: string): Record<string, unknown> {
  const url = `${api}/repos/${repository}/actions/artifacts/${row.id}`;
  const expires = new Date(Date.parse(row.createdAt) + 90 * 86_400_000).toISOString();
  return {
    id: row.id,
    node_id: `A_${row.id}`,
    name: row.name,
    size_in_bytes: row.seeded?.size_in_bytes ?? row.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: row.seeded?.expired ?? false,
    digest: row.seeded?.digest === undefined ? row.digest : row.seeded.digest,
    created_at: row.createdAt,
    updated_at: row.createdAt,
    expires_at: expires,
    workflow_run: {
      id: row.run.id,
      repository_id: row.run.repository.id,
      head_repository_id: row.run.headRepository?.id ?? 0,
      head_branch: row.run.headBranch,
      head_sha: row.run.headSha,
    },
  };
}

export function formatRun(row: RunRow, api: string, repository: string): Record<string, unknown> {
  const url = `${api}/repos/${repository}/actions/runs/${row.id}`;
  return {
    id: row.id,
    node_id: `WFR_${row.id}`,
    name: row.name,
    head_branch: row.headBranch,
    head_sha: row.headSha,
    path: row.path,
    display_title: row.name,
    run_number: 1,
    run_attempt: row.attempt,
    event: row.event,
    status: row.conclusion === null ? 'in_progress' : 'completed',
    conclusion: row.conclusion,
    workflow_id: 1,
    check_suite_id: row.id,
    url,
    html_url: url.replace('/repos/', '/'),
    pull_requests: [],
    created_at: row.createdAt,
    updated_at: row.createdAt,
    run_started_at: row.createdAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/repos/${repository}/check-suites/${row.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${api}/repos/${repository}/actions/workflows/1`,
    head_commit: null,
    repository: row.repository,
    head_repository: row.headRepository,
  };
}

export function formatStatus(row: StatusRow, api: string, repository: string): Record<string, unknown> {
  const now = new Date().toISOString();
  return {
    url: `${api}/repos/${repository}/statuses/${row.sha}`,
    avatar_url: null,
    id: 1,
    node_id: 'S_1',
    state: row.state,
    description: row.description,
    target_url: row.targetUrl,
    context: row.context,
    created_at: now,
    updated_at: now,
    creator: null,
  };
}

/** A file of a pull request; what nobody reads of it (hashes, lines) is made up. */
export function formatChangedFile(
  [status = 'M', filename = '']: readonly string[],
  api: string,
  repository: string,
): Record<string, unknown> {
  const url = `${api}/${repository}`;
  return {
    sha: '0'.repeat(40),
    filename,
    status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${url}/blob/main/${filename}`,
    raw_url: `${url}/raw/main/${filename}`,
    contents_url: `${api}/repos/${repository}/contents/${encodeURIComponent(filename)}`,
  };
}
