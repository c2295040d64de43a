import { describe, expect, test } from 'vitest';

import type { GithubContext } from '../../src/github/context.ts';
import { readContext } from '../../src/github/read-context.ts';

const ENV = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '991',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'ada',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/performance.yml@refs/pull/7/merge',
  INPUT_TOKEN: 'secret',
};

function pull(headRepositoryId: number | null): unknown {
  const base = {
    sha: 'b'.repeat(40),
    ref: 'main',
    repo: { id: 1, full_name: 'acme/shop', owner: { login: 'acme' } },
  };
  const repo =
    headRepositoryId === null
      ? null
      : { id: headRepositoryId, full_name: 'mallory/shop', owner: { login: 'mallory' } };
  return {
    action: 'opened',
    repository: { id: 1, default_branch: 'trunk' },
    pull_request: {
      number: 7,
      base,
      head: { sha: 'c'.repeat(40), ref: 'main', repo },
      user: { login: 'mallory' },
      body: 'Why it is so.',
      labels: [{ name: 'tollgate:deep' }],
    },
  };
}

function serverAt(url: string): GithubContext {
  return readContext({ ...ENV, GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3` }, {});
}

describe('the context', () => {
  test('of a pull request of the same repository', () => {
    const context = readContext(ENV, pull(1));
    expect(context.pullRequest).toEqual({
      number: 7,
      headSha: 'c'.repeat(40),
      headRef: 'main',
      headRepositoryId: 1,
      headRepository: 'mallory/shop',
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      baseRepositoryId: 1,
      fromFork: false,
      author: 'mallory',
      labels: ['tollgate:deep'],
      body: 'Why it is so.',
    });
    expect(context).toMatchObject({
      owner: 'acme',
      repo: 'shop',
      repositoryId: 1,
      defaultBranch: 'trunk',
      runAttempt: 2,
      readOnlyToken: false,
      hasToken: true,
    });
    expect(context.workflowPath).toBe('.github/workflows/performance.yml');
    expect(context.runUrl).toBe('https://github.com/acme/shop/actions/runs/991');
  });

  test('of a fork, and of a fork that is gone: the token cannot write', () => {
    for (const id of [2, null]) {
      const context = readContext(ENV, pull(id));
      expect(context.pullRequest?.fromFork).toBe(true);
      expect(context.readOnlyToken).toBe(true);
    }
    expect(readContext({ ...ENV, GITHUB_ACTOR: 'dependabot[bot]' }, pull(1)).readOnlyToken).toBe(true);
  });

  test('of a workflow_run names the measured run and its fork', () => {
    const run = {
      id: 41,
      run_attempt: 3,
      event: 'pull_request',
      conclusion: 'failure',
      path: '.github/workflows/performance.yml@refs/heads/main',
      head_sha: 'c'.repeat(40),
      head_branch: 'main',
      head_repository: { id: 2, full_name: 'mallory/shop', owner: { login: 'mallory' } },
    };
    expect(
      readContext({ ...ENV, GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: run }).workflowRun,
    ).toEqual({
      id: 41,
      attempt: 3,
      event: 'pull_request',
      conclusion: 'failure',
      path: '.github/workflows/performance.yml',
      headSha: 'c'.repeat(40),
      headBranch: 'main',
      headRepositoryId: 2,
      headOwner: 'mallory',
    });
  });

  test('of workflow_dispatch has its inputs as text, empty ones left out', () => {
    const context = readContext(
      { ...ENV, GITHUB_EVENT_NAME: 'workflow_dispatch' },
      { inputs: { peak: '400/s', duration: '', quick: true, none: null } },
    );
    expect(context.dispatchInputs).toEqual({ peak: '400/s', quick: 'true' });
  });

  test('knows an Enterprise Server, and that a test server is none', () => {
    expect(serverAt('https://git.acme.example').enterpriseServer).toBe(true);
    expect(serverAt('https://git.acme.example').graphqlUrl).toBe('https://git.acme.example/api/graphql');
    expect(serverAt('http://github.localhost:1234').enterpriseServer).toBe(false);
    expect(serverAt('https://acme.ghe.com').enterpriseServer).toBe(false);
  });

  test('survives a payload of another shape, and none at all', () => {
    for (const payload of [undefined, null, 3, { pull_request: 'x' }, { repository: { id: 'a' } }]) {
      expect(readContext(ENV, payload)).toMatchObject({
        event: 'pull_request',
        repository: 'acme/shop',
        defaultBranch: 'main',
      });
    }
    expect(readContext({}, {})).toMatchObject({ repository: '', hasToken: false });
  });
});
