import { describe, expect, test } from 'vitest';

import { pullRequestOfCommit } from '../../src/github/pull-of-commit.ts';
import { apiError, contextOf, FakeApi } from './fake-api.ts';

const SHA = 'c'.repeat(40);
const ROUTE = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';

function pull(number: number, state: string, sha = SHA): unknown {
  const repo = { id: 1, full_name: 'acme/shop' };
  return {
    number,
    state,
    head: { sha, ref: 'feature', repo },
    base: { ref: 'release', sha: 'b'.repeat(40), repo },
    user: { login: 'ada' },
    body: null,
    labels: [{ name: 'perf-accepted' }],
  };
}

describe('the pull request of a commit', () => {
  test('is the newest open one with that head', async () => {
    const api = new FakeApi({
      [ROUTE]: ({ commit_sha }) =>
        commit_sha === SHA
          ? [pull(4, 'open'), pull(6, 'open'), pull(8, 'closed'), pull(9, 'open', 'd'.repeat(40)), {}]
          : [],
    });
    expect(await pullRequestOfCommit(api, contextOf(), SHA)).toEqual({
      pull: {
        number: 6,
        headSha: SHA,
        headRef: 'feature',
        headRepositoryId: 1,
        headRepository: 'acme/shop',
        baseSha: 'b'.repeat(40),
        baseRef: 'release',
        baseRepositoryId: 1,
        fromFork: false,
        author: 'ada',
        labels: ['perf-accepted'],
        body: '',
      },
    });
  });

  test('is none with the reason said', async () => {
    const api = new FakeApi({ [ROUTE]: () => [pull(4, 'closed')] });
    expect(await pullRequestOfCommit(api, contextOf(), SHA)).toEqual({
      why: 'no comment: no open pull request has ccccccc as its head',
    });
  });

  test('is none when the token cannot read it, with the permission to add', async () => {
    const api = new FakeApi({
      [ROUTE]: () => {
        throw apiError(403, 'Resource not accessible by integration', {
          'x-accepted-github-permissions': 'pull_requests=read',
        });
      },
    });
    expect(await pullRequestOfCommit(api, contextOf(), SHA)).toEqual({
      why: 'no comment: the pull request of ccccccc could not be looked up: GitHub answered 403, the token lacks a permission; add to the job: permissions: { pull-requests: read }',
      refused: true,
    });
  });
});
