import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import type { WorkflowRunFacts } from '../../src/github/context.ts';
import { waitForDeployment } from '../../src/github/deployment.ts';
import { findMeasuredPull, readRunArtifact } from '../../src/github/measured-run.ts';
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

function pull(number: number, sha: string, repositoryId: number | null, state = 'open'): unknown {
  const repo = repositoryId === null ? null : { id: repositoryId };
  return { number, state, head: { sha, repo }, base: { ref: 'main', sha: 'b'.repeat(40) } };
}

describe('the pull request of a measured run', () => {
  test('is the open one with that very head, of that very repository', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/pulls': ({ head }) =>
        head === 'mallory:main'
          ? [
              pull(1, 'd'.repeat(40), 2),
              pull(2, SHA, 3),
              pull(3, SHA, null),
              pull(4, SHA, 2, 'closed'),
              pull(5, SHA, 2),
            ]
          : [],
    });
    expect(await findMeasuredPull(api, contextOf(), RUN)).toEqual({
      number: 5,
      baseRef: 'main',
      baseSha: 'b'.repeat(40),
    });
  });

  test('is none when the head has moved on or its repository is gone', async () => {
    const api = new FakeApi({ 'GET /repos/{owner}/{repo}/pulls': () => [pull(1, 'd'.repeat(40), 2)] });
    expect(await findMeasuredPull(api, contextOf(), RUN)).toBeUndefined();
    expect(await findMeasuredPull(api, contextOf(), { ...RUN, headRepositoryId: null })).toBeUndefined();
  });
});

describe('the artifact of a measured run', () => {
  const bytes = Buffer.from('{"hostile":true}');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

  function api(artifact: Record<string, unknown>): FakeApi {
    return new FakeApi(
      {
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': () => ({
          artifacts: [{ id: 1, name: 'x', expired: false, digest, ...artifact }],
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
    expect(await readRunArtifact(api({}), contextOf(), { runId: 41, name: 'x', byteCap: 100 })).toEqual({
      text: '{"hostile":true}',
    });
  });

  test.each<[Record<string, unknown>, number, string]>([
    [{ name: 'y' }, 100, 'run 41 has no artifact x: its job ended before it measured, or it has expired'],
    [{ expired: true }, 100, 'run 41 has no artifact x: its job ended before it measured, or it has expired'],
    [{}, 5, 'the artifact x of run 41 is larger than 5 bytes'],
  ])('%j under a cap of %i bytes is a problem', async (artifact, cap, problem) => {
    expect(await readRunArtifact(api(artifact), contextOf(), { runId: 41, name: 'x', byteCap: cap })).toEqual(
      { problem },
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
      `no deployment of ccccccc to an environment like "Preview*" succeeded within 0 s; last seen: Preview – shop is queued. Check the environment's name, or raise ready-timeout`,
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
