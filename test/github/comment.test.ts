import { describe, expect, test } from 'vitest';

import { type CommentRequest, earlierPushes, upsertComment } from '../../src/github/comment.ts';
import { isNewerRun, readMarker, writeMarker } from '../../src/github/comment-marker.ts';
import { apiError, contextOf, FakeApi } from './fake-api.ts';

const SHA = '9f3c2ab'.padEnd(40, '0');
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

interface Stored {
  id: number;
  body: string;
  user: { login: string; type: string };
}

/** A pull request with comments, as GitHub would keep them. */
class Thread {
  comments: Stored[];
  head = SHA;
  viewer: string | undefined = 'github-actions[bot]';
  onCreate: (() => void) | undefined;
  readonly api: FakeApi;

  constructor(comments: Stored[] = []) {
    this.comments = comments;
    this.api = new FakeApi({
      'GET /repos/{owner}/{repo}/pulls/{pull_number}': () => ({ head: { sha: this.head } }),
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ page, per_page: size }) =>
        this.comments
          .slice((Number(page) - 1) * Number(size), Number(page) * Number(size))
          .map((one) => ({ ...one, html_url: `https://github.com/c/${one.id}` })),
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ body }) => {
        this.onCreate?.();
        const id = 1000 + this.comments.length;
        this.comments.push({ id, body: String(body), user: BOT });
        return { id, html_url: `https://github.com/c/${id}` };
      },
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comment_id: id, body }) => {
        for (const one of this.comments) if (one.id === id) one.body = String(body);
        return {};
      },
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ comment_id: id }) => {
        this.comments = this.comments.filter((one) => one.id !== id);
        return '';
      },
      'POST /graphql': () => {
        if (this.viewer === undefined) throw apiError(403, 'no');
        return { data: { viewer: { login: this.viewer } } };
      },
    });
  }

  upsert(over: Partial<CommentRequest> = {}): ReturnType<typeof upsertComment> {
    return upsertComment({
      octokit: this.api,
      context: contextOf(),
      pullNumber: 7,
      key: 'default',
      run: '991.1',
      sha: SHA,
      verdict: 'fail',
      body: 'table',
      mode: 'always',
      ...over,
    });
  }
}

function ours(id: number, run: string, text = 'old', pushes = ['pass']): Stored {
  return {
    id,
    body: `${writeMarker({ key: 'default', run, sha: 'a'.repeat(40), pushes })}\n${text}`,
    user: BOT,
  };
}

describe('the sticky comment', () => {
  test('the first one is created, with a marker', async () => {
    const thread = new Thread();
    expect(await thread.upsert()).toEqual({ posted: true, url: 'https://github.com/c/1000' });
    expect(thread.comments[0]?.body).toBe(
      `<!-- tollgate:1 key=default run=991.1 sha=${SHA} pushes=fail -->\ntable`,
    );
  });

  test('a second push edits it and remembers the pushes', async () => {
    const thread = new Thread([ours(5, '990.1')]);
    expect(await thread.upsert()).toEqual({ posted: true, url: 'https://github.com/c/5' });
    expect(thread.comments.map((one) => one.body)).toEqual([
      `<!-- tollgate:1 key=default run=991.1 sha=${SHA} pushes=pass,fail -->\ntable`,
    ]);
  });

  test('a run of the same commit replaces its own verdict among the pushes', async () => {
    const thread = new Thread([ours(5, '990.1', 'old', ['pass', 'fail'])]);
    await thread.upsert({ sha: SHA });
    thread.comments[0]!.body = thread.comments[0]!.body.replace(/sha=\S+/, `sha=${SHA}`);
    expect(
      await earlierPushes({
        octokit: thread.api,
        context: contextOf(),
        pullNumber: 7,
        key: 'default',
        sha: SHA,
      }),
    ).toEqual(['pass', 'fail']);
    await thread.upsert({ run: '992.1', verdict: 'pass' });
    expect(readMarker(thread.comments[0]!.body)?.pushes).toEqual(['pass', 'fail', 'pass']);
  });

  test('it is found behind a hundred others', async () => {
    const others = Array.from({ length: 130 }, (_, id) => ({
      id,
      body: 'talk',
      user: { login: 'ada', type: 'User' },
    }));
    const thread = new Thread([...others, ours(500, '990.1')]);
    await thread.upsert();
    expect(thread.api.of('POST /repos')).toEqual([]);
    expect(thread.comments.at(-1)?.body).toContain('table');
  });

  test('a stranger’s comment with our marker is left alone', async () => {
    const planted = { id: 1, body: ours(1, '999.1').body, user: { login: 'mallory', type: 'User' } };
    const thread = new Thread([planted]);
    await thread.upsert();
    expect(thread.comments.map((one) => [one.user.login, one.body.includes('table')])).toEqual([
      ['mallory', false],
      ['github-actions[bot]', true],
    ]);
  });

  test('without knowing who it is, only what Actions wrote counts as its own', async () => {
    const planted = { id: 1, body: ours(1, '999.1').body, user: { login: 'other-app[bot]', type: 'Bot' } };
    const thread = new Thread([planted, ours(2, '990.1')]);
    thread.viewer = undefined;
    await thread.upsert();
    expect(thread.comments.map((one) => one.body.includes('table'))).toEqual([false, true]);
  });

  test('another key is another comment', async () => {
    const thread = new Thread([ours(5, '990.1')]);
    await thread.upsert({ key: 'web shop' });
    expect(thread.comments).toHaveLength(2);
    expect(readMarker(thread.comments[1]!.body)?.key).toBe('web shop');
  });

  test('duplicates are folded into the oldest', async () => {
    const thread = new Thread([ours(5, '989.1'), ours(6, '990.1', 'newer', ['pass', 'pass'])]);
    await thread.upsert();
    expect(thread.comments.map((one) => one.id)).toEqual([5]);
    expect(readMarker(thread.comments[0]!.body)?.pushes).toEqual(['pass', 'pass', 'fail']);
  });

  test('two runs that create at once end with one comment, the newer run’s', async () => {
    const thread = new Thread();
    thread.onCreate = () => {
      thread.onCreate = undefined;
      thread.comments.push(ours(900, '995.1', 'from the newer run'));
    };
    expect((await thread.upsert()).url).toBe('https://github.com/c/900');
    expect(thread.comments.map((one) => [one.id, one.body.includes('from the newer run')])).toEqual([
      [900, true],
    ]);
  });

  test('an older run never overwrites a newer one’s', async () => {
    const thread = new Thread([ours(5, '992.1')]);
    expect(await thread.upsert()).toEqual({
      posted: false,
      url: 'https://github.com/c/5',
      problem: 'a newer run (992.1) has already commented',
    });
    expect(thread.comments[0]?.body).toContain('old');
  });

  test('a head that has moved on is not spoken of', async () => {
    const thread = new Thread();
    thread.head = 'b'.repeat(40);
    expect(await thread.upsert()).toEqual({
      posted: false,
      problem: 'the pull request has moved on from 9f3c2ab: its newer run will comment',
    });
    expect(thread.comments).toEqual([]);
  });

  test('on-change creates nothing for a pass and edits what is there', async () => {
    const quiet = new Thread();
    expect(await quiet.upsert({ mode: 'on-change', verdict: 'pass' })).toEqual({ posted: false });
    const there = new Thread([ours(5, '990.1')]);
    expect((await there.upsert({ mode: 'on-change', verdict: 'pass' })).posted).toBe(true);
    const red = new Thread();
    expect((await red.upsert({ mode: 'on-change', verdict: 'fail' })).posted).toBe(true);
  });

  test('never asks GitHub nothing', async () => {
    const thread = new Thread();
    expect(await thread.upsert({ mode: 'never' })).toEqual({ posted: false });
    expect(thread.api.calls).toEqual([]);
  });

  test('a refused comment is a sentence with the YAML to add', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/pulls/{pull_number}': () => {
        throw apiError(403, 'Resource not accessible by integration', {
          'x-accepted-github-permissions': 'pull_requests=write; issues=write',
        });
      },
    });
    const posted = await new Thread().upsert({ octokit: api });
    expect(posted).toEqual({
      posted: false,
      problem:
        'the comment could not be written: GitHub answered 403, the token lacks a permission; add to the job: permissions: { pull-requests: write }',
    });
  });

  test('a body over GitHub’s limit is cut, never refused', async () => {
    const thread = new Thread();
    expect((await thread.upsert({ body: '😀'.repeat(40_000) })).posted).toBe(true);
    const body = thread.comments[0]!.body;
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.isWellFormed()).toBe(true);
    expect(body).toMatch(/… cut: the whole table is in the job summary\.\n$/);
  });
});

describe('the marker', () => {
  test('is read back as written, whatever the key', () => {
    for (const key of ['default', 'a b', '--> <!--', 'naïve/ключ']) {
      const marker = { key, run: '9.2', sha: 'abc', pushes: ['pass', 'no-baseline'] };
      const text = writeMarker(marker);
      expect(text.slice(4, -3)).not.toContain('--');
      expect(readMarker(`${text}\nbody`)).toEqual(marker);
    }
  });

  test('counts only at the very start', () => {
    expect(
      readMarker(`> ${writeMarker({ key: 'default', run: '9.2', sha: 'abc', pushes: [] })}`),
    ).toBeUndefined();
    expect(readMarker('<!-- tollgate:1 key=%E0%A4%A run=1.1 sha=abc -->')).toBeUndefined();
  });

  test('runs are compared by id, then by attempt, as numbers', () => {
    expect([isNewerRun('10.1', '9.9'), isNewerRun('9.10', '9.9'), isNewerRun('9.9', '9.9')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
