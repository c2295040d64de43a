import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import type { WorkflowRunFacts } from '../../src/github/context.ts';
import { waitForDeployment } from '../../src/github/deployment.ts';
import { artifactOfRun, pullRequestOfRun } from '../../src/github/fork-run.ts';
import { contextOf, FakeApi } from './fake-api.ts';

const SHA = 'c'.repeat(40);
const RUN: WorkflowRunFacts = {
  id: 41,
  attempt: 1,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/performance.yml',
  headSha: SHA,
  headBranch: 'main',
  headRepositoryId: 2,
  headOwner: 'mallory',
};

function pull(number: number, sha: string, repositoryId: number | null): unknown {
  const repo = repositoryId === null ? null : { id: repositoryId, full_name: 'mallory/shop' };
  return {
    number,
    head: { sha, ref: 'main', repo },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1 } },
    user: { login: 'mallory' },
    body: 'Why it is so.',
    labels: [{ name: 'tollgate:deep' }],
  };
}

describe('the pull request of a measured run', () => {
  test('is the open one with that very head, of that very repository', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/pulls': ({ head }) =>
        head === 'mallory:main'
          ? [pull(1, 'd'.repeat(40), 2), pull(2, SHA, 3), pull(3, SHA, null), pull(5, SHA, 2)]
          : [],
    });
    expect(await pullRequestOfRun(api, contextOf(), RUN)).toEqual({
      number: 5,
      headSha: SHA,
      headRef: 'main',
      headRepositoryId: 2,
      headRepository: 'mallory/shop',
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      baseRepositoryId: 1,
      fromFork: true,
      author: 'mallory',
      labels: ['tollgate:deep'],
      body: 'Why it is so.',
    });
  });

  test('is none when the head has moved on or its repository is gone', async () => {
    const api = new FakeApi({ 'GET /repos/{owner}/{repo}/pulls': () => [pull(1, 'd'.repeat(40), 2)] });
    expect(await pullRequestOfRun(api, contextOf(), RUN)).toBeUndefined();
    expect(await pullRequestOfRun(api, contextOf(), { ...RUN, headRepositoryId: null })).toBeUndefined();
  });
});

describe('the artifact of a measured run', () => {
  const bytes = Buffer.from('{"hostile":true}');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  function api(artifact: Record<string, unknown>): FakeApi {
    return new FakeApi(
      {
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': () => ({
          artifacts: [{ id: 1, name: 'x', size_in_bytes: 16, expired: false, digest, ...artifact }],
        }),
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': () => ({
          status: 302,
          headers: { location: 'https://s/1' },
          data: '',
        }),
      },
      { 'https://s/1': bytes },
    );
  }

  test('is its text', async () => {
    expect(await artifactOfRun(api({}), contextOf(), 41, 'x', 100)).toBe('{"hostile":true}');
  });

  test.each([{ name: 'y' }, { expired: true }])('is none when the run left %j', async (artifact) => {
    expect(await artifactOfRun(api(artifact), contextOf(), 41, 'x', 100)).toBeUndefined();
  });

  test('is the newest of its name, in whatever order GitHub lists the attempts', async () => {
    for (const ids of [
      [1, 9],
      [9, 1],
    ]) {
      const both = new FakeApi(
        {
          'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': () => ({
            artifacts: ids.map((id) => ({ id, name: 'x', size_in_bytes: 16, expired: false, digest: null })),
          }),
          'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({
            artifact_id,
          }) => ({
            status: 302,
            headers: { location: `https://s/${String(artifact_id)}` },
            data: '',
          }),
        },
        { 'https://s/1': Buffer.from('old'), 'https://s/9': Buffer.from('new') },
      );
      expect(await artifactOfRun(both, contextOf(), 41, 'x', 100)).toBe('new');
    }
  });

  test('is the newest of several names: an older attempt’s confirmation is not a newer screen’s', async () => {
    for (const confirmed of [1, 9]) {
      const ids = { x: 5, 'x.confirmed': confirmed };
      const both = new FakeApi(
        {
          'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': () => ({
            artifacts: Object.entries(ids).map(([name, id]) => ({
              id,
              name,
              size_in_bytes: 16,
              expired: false,
            })),
          }),
          'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({
            artifact_id,
          }) => ({
            status: 302,
            headers: { location: `https://s/${String(artifact_id)}` },
            data: '',
          }),
        },
        Object.fromEntries([1, 5, 9].map((id) => [`https://s/${String(id)}`, Buffer.from(String(id))])),
      );
      const found = await artifactOfRun(both, contextOf(), 41, ['x', 'x.confirmed'], 100);
      expect(found).toBe(String(Math.max(5, confirmed)));
    }
  });

  test('is refused when it is larger than said or allowed', async () => {
    await expect(artifactOfRun(api({ size_in_bytes: 101 }), contextOf(), 41, 'x', 100)).rejects.toThrow(
      'is larger than 100 bytes',
    );
    await expect(artifactOfRun(api({ size_in_bytes: 1 }), contextOf(), 41, 'x', 5)).rejects.toThrow(
      'is larger than 5 bytes',
    );
  });
});

function wait(
  states: readonly (readonly Record<string, unknown>[])[],
  environment = 'Preview*',
): Promise<string> {
  let look = 0;
  const octokit = new FakeApi({
    'GET /repos/{owner}/{repo}/deployments': () => [
      { id: 7, environment: 'Preview – shop' },
      { id: 9, environment: 'Production' },
      { id: 3, environment: 'Preview – shop' },
    ],
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ({ deployment_id: id }) => {
      expect(id).toBe(7);
      return states[Math.min(look++, states.length - 1)];
    },
  });
  const signal = new AbortController().signal;
  return waitForDeployment({
    octokit,
    context: contextOf(),
    environment,
    sha: SHA,
    timeoutMs: 60,
    intervalMs: 5,
    signal,
    onProgress: () => {},
  });
}

describe('waiting for a deployment', () => {
  test('gives the address of the newest status of the newest fitting deployment', async () => {
    const done = [
      { id: 2, state: 'success', environment_url: 'https://pr-7.example' },
      { id: 1, state: 'pending' },
    ];
    expect(await wait([[], [{ id: 1, state: 'pending' }], done])).toBe('https://pr-7.example');
  });

  test.each<[readonly Record<string, unknown>[], string]>([
    [
      [{ id: 1, state: 'failure', target_url: 'https://log' }],
      'the deployment to Preview – shop ended in failure: its own log says why (https://log)',
    ],
    [
      [{ id: 1, state: 'inactive' }],
      'the deployment to Preview – shop is inactive: a newer one has taken its place; run this job again',
    ],
    [
      [{ id: 1, state: 'success' }],
      'the deployment to Preview – shop succeeded but names no address (environment_url)',
    ],
    [
      [{ id: 1, state: 'queued' }],
      `no deployment of ccccccc to an environment like "Preview*" succeeded within 0 s; last seen: Preview – shop is queued. Check the environment's name and the provider's own status`,
    ],
  ])('%j is told', async (statuses, message) => {
    await expect(wait([statuses])).rejects.toMatchObject({ name: 'TollgateError', kind: 'preview', message });
  });

  test('says when nothing fits the environment', async () => {
    await expect(wait([[]], 'Staging')).rejects.toThrow(
      'last seen: 3 deployments, none to such an environment',
    );
  });
});
