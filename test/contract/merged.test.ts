import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { mergedBetween, mergedMessages } from '../../src/preview/merged.ts';
import { bringCommit } from '../../src/preview/releases.ts';
import { checkOut, commitTo, git, gitEnv as env } from './git-scene.ts';

let root = '';
let origin = '';

const commit = (message: string): string => commitTo(origin, message);

/** So many empty commits of main at once, made now: git trusts dates when it looks for what a commit holds. */
function many(count: number): void {
  const on = git(origin, 'rev-parse', 'HEAD');
  const now = String(Math.floor(Date.now() / 1000));
  const commits = Array.from(
    { length: count },
    (_, i) =>
      `commit refs/heads/main\ncommitter A <a@example.org> ${now} +0000\ndata 4\nmore\n${i === 0 ? `from ${on}\n` : ''}\n`,
  );
  execFileSync('git', ['fast-import', '--quiet'], { cwd: origin, env, input: commits.join('') });
}

function merge(branch: string): string {
  git(origin, 'merge', '--quiet', '--no-ff', '-m', `merge ${branch}`, branch);
  return git(origin, 'rev-parse', 'HEAD');
}

const checkout = (): string => checkOut(origin, join(root, 'clone'));

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tollgate-merged-')));
  origin = join(root, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what was merged since a commit', () => {
  it('is told by main’s own commit, whichever commit of the branch says it', async () => {
    const one = commit('one');
    git(origin, 'checkout', '--quiet', '-b', 'feature');
    commit('step\n\nPerf-Accepted: tax rules');
    git(origin, 'checkout', '--quiet', 'main');
    const two = commit('two');
    const merged = merge('feature');
    const place = { directory: origin, env };
    const { messages, complete } = await mergedMessages(place, one);
    expect(complete).toBe(true);
    expect(messages.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
      { sha: merged, text: 'merge feature' },
      { sha: merged, text: 'step\n\nPerf-Accepted: tax rules' },
      { sha: two, text: 'two' },
    ]);
    expect(await mergedBetween(place, one, merged)).toEqual([
      { sha: merged, isMerge: true },
      { sha: two, isMerge: false },
    ]);
    expect(await mergedBetween(place, one, two)).toEqual([{ sha: two, isMerge: false }]);
  });

  it('is fetched into a clone one commit deep, even where the commit itself was fetched before', async () => {
    const one = commit('one');
    const two = commit('two\n\nPerf-Accepted: why');
    commit('three');
    const place = { directory: checkout(), env };
    expect(await bringCommit(place, one)).toBeUndefined();
    const { messages, complete } = await mergedMessages(place, one);
    expect(messages.map(({ text }) => text)).toEqual(['three', 'two\n\nPerf-Accepted: why']);
    expect(complete).toBe(true);
    expect(await mergedBetween(place, one, two)).toEqual([{ sha: two, isMerge: false }]);
  });

  it('holds nothing of main’s own past where a branch left it long ago', async () => {
    const old = commit('old\n\nPerf-Accepted: long ago');
    many(70);
    const from = commit('the last baseline');
    git(origin, 'checkout', '--quiet', '-b', 'ancient', old);
    commit('step');
    git(origin, 'checkout', '--quiet', 'main');
    merge('ancient');
    const { messages } = await mergedMessages({ directory: checkout(), env }, from);
    expect(messages.map(({ text }) => text).toSorted()).toEqual(['merge ancient', 'step']);
  });

  it('is not known of a commit that is nowhere, and that is said', async () => {
    const one = commit('one');
    const head = commit('two');
    const place = { directory: checkout(), env };
    const alone = [{ sha: head, text: 'two' }];
    expect(await mergedMessages(place, 'a'.repeat(40))).toEqual({ messages: alone, complete: false });
    expect(await mergedMessages(place)).toEqual({ messages: alone, complete: true });
    expect(await mergedMessages(place, '--all')).toEqual({ messages: alone, complete: false });
    expect(await mergedMessages(place, head)).toEqual({ messages: [], complete: true });
    expect(await mergedBetween(place, 'a'.repeat(40), head)).toBeUndefined();
    git(place.directory, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(await mergedBetween(place, one, head)).toHaveLength(1);
  });

  it('points at nobody where it is more than 200 commits', async () => {
    const one = commit('one');
    many(201);
    const head = git(origin, 'rev-parse', 'HEAD');
    expect(await mergedBetween({ directory: origin, env }, one, head)).toBeUndefined();
    expect(
      await mergedBetween({ directory: origin, env }, git(origin, 'rev-parse', 'HEAD~3'), head),
    ).toHaveLength(3);
  });
});
