import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveBase } from '../../src/preview/base.ts';
import { changedFiles, listFilesAt, readFileAt, resolveHead } from '../../src/preview/history.ts';
import { bringCommit, lastRelease } from '../../src/preview/releases.ts';
import { checkoutBase } from '../../src/preview/worktree.ts';
import { openScene } from './preview-scene.ts';

let root = '';
let origin = '';

const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(directory: string, files: Record<string, string>, message: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  git(directory, 'add', '-A');
  git(directory, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** A clone as actions/checkout makes it: one commit deep, detached. */
function checkout(ref: string, name = 'clone', depth = 1): string {
  const clone = join(root, name);
  mkdirSync(clone);
  git(clone, 'init', '--quiet');
  git(clone, 'remote', 'add', 'origin', `file://${origin}`);
  git(clone, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', `+${ref}:refs/remotes/pull/head`);
  git(clone, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/head');
  return clone;
}

/** main: one, two; pull request from one: change; merge of both as GitHub makes it. */
function pullRequest(): { one: string; two: string; change: string; merge: string } {
  const one = commit(origin, { 'app.js': '1', 'docs/a.md': 'a' }, 'one');
  git(origin, 'checkout', '--quiet', '-b', 'feature');
  const change = commit(origin, { 'app.js': '2' }, 'change');
  git(origin, 'checkout', '--quiet', 'main');
  const two = commit(origin, { 'other.js': '1' }, 'two');
  git(origin, 'checkout', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'update-ref', 'refs/pull/7/head', change);
  git(origin, 'checkout', '--quiet', 'main');
  return { one, two, change, merge };
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tollgate-git-')));
  origin = join(root, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '-b', 'main');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const inActions = {
  ...env,
  GITHUB_ACTIONS: 'true',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_BASE_REF: 'main',
};

describe('base in Actions', () => {
  it('is the first parent of the merge commit, fetched where the clone is one commit deep', async () => {
    const { two, merge } = pullRequest();
    const directory = checkout('refs/pull/7/merge');
    expect(await resolveHead({ directory, env })).toEqual({ sha: merge, dirty: false });
    expect(await resolveBase({ directory, env: inActions })).toEqual({
      found: true,
      sha: two,
      how: 'first parent of the checked-out merge commit, fetched',
    });
    expect(git(directory, 'cat-file', '-t', two)).toBe('commit');
    expect(await changedFiles({ directory, env }, two)).toEqual(['app.js']);
  });

  it('is the first parent without a fetch where the clone has it', async () => {
    const { two } = pullRequest();
    const directory = checkout('refs/pull/7/merge', 'deep', 10);
    rmSync(join(directory, '.git', 'FETCH_HEAD'));
    git(directory, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(await resolveBase({ directory, env: inActions })).toEqual({
      found: true,
      sha: two,
      how: 'first parent of the checked-out merge commit',
    });
  });

  it('is said to be impossible when it can neither be found nor fetched', async () => {
    const { two } = pullRequest();
    const directory = checkout('refs/pull/7/merge');
    git(directory, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(await resolveBase({ directory, env: inActions })).toEqual({
      found: false,
      why:
        `the base commit ${two.slice(0, 7)} is not in this clone and could not be fetched: ` +
        'and the repository exists.',
    });
  });

  it('is the merge base on a checkout of the head commit, with history fetched as far as needed', async () => {
    const { one } = pullRequest();
    const directory = checkout('refs/pull/7/head');
    expect(await resolveBase({ directory, env: inActions })).toEqual({
      found: true,
      sha: one,
      how: 'merge base of main and HEAD, history fetched',
    });
  });
});

describe('base on the command line', () => {
  it('is the merge base of the given ref and HEAD', async () => {
    const { one } = pullRequest();
    git(origin, 'checkout', '--quiet', 'feature');
    expect(await resolveBase({ directory: origin, env, ref: 'main' })).toEqual({
      found: true,
      sha: one,
      how: 'merge base of main and HEAD',
    });
  });

  it('is the default branch when nothing is given', async () => {
    const { one } = pullRequest();
    git(origin, 'checkout', '--quiet', 'feature');
    expect(await resolveBase({ directory: origin, env })).toMatchObject({ found: true, sha: one });
    git(origin, 'checkout', '--quiet', 'main');
    const clone = join(root, 'clone');
    git(root, 'clone', '--quiet', '--branch', 'feature', `file://${origin}`, clone);
    expect(await resolveBase({ directory: clone, env })).toMatchObject({ found: true, sha: one });
  });

  it('is HEAD itself on a default branch with an edited working tree', async () => {
    const one = commit(origin, { 'app.js': '1' }, 'one');
    writeFileSync(join(origin, 'app.js'), '2');
    writeFileSync(join(origin, 'new.js'), '2');
    expect(await resolveHead({ directory: origin, env })).toEqual({ sha: one, dirty: true, ref: 'main' });
    expect(await resolveBase({ directory: origin, env })).toMatchObject({ found: true, sha: one });
    expect(await changedFiles({ directory: origin, env }, one)).toEqual(['app.js', 'new.js']);
  });

  it('that does not exist is a mistake of the one who gave it', async () => {
    commit(origin, { 'app.js': '1' }, 'one');
    await expect(resolveBase({ directory: origin, env, ref: 'mian' })).rejects.toMatchObject({
      kind: 'config',
      message:
        `git knows no commit "mian" in ${origin}, and no remote has it: ` +
        'give --base a branch, a tag or a commit',
    });
    await expect(resolveBase({ directory: origin, env, ref: '--output=/tmp/x' })).rejects.toMatchObject({
      kind: 'config',
    });
  });

  it('has no merge base with a foreign history, and says so', async () => {
    commit(origin, { 'app.js': '1' }, 'one');
    git(origin, 'checkout', '--quiet', '--orphan', 'foreign');
    commit(origin, { 'app.js': '9' }, 'foreign');
    expect(await resolveBase({ directory: origin, env, ref: 'main' })).toEqual({
      found: false,
      why: 'no merge base of main and HEAD was found: they have no commit in common',
    });
  });

  it('never turns a complete clone into a shallow one', async () => {
    pullRequest();
    const clone = join(root, 'clone');
    git(root, 'clone', '--quiet', '--single-branch', '--branch', 'main', `file://${origin}`, clone);
    expect(await resolveBase({ directory: clone, env, ref: 'feature' })).toMatchObject({ found: true });
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it('is not led astray by the variables git sets for hooks', async () => {
    const one = commit(origin, { 'app.js': '1' }, 'one');
    const hook = { ...env, GIT_DIR: '/nowhere/.git', GIT_INDEX_FILE: '/nowhere/index' };
    expect(await resolveHead({ directory: origin, env: hook })).toMatchObject({ sha: one });
  });

  it('outside a checkout is an environment failure', async () => {
    await expect(resolveHead({ directory: root, env })).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(
        /^git found no commit in .+: not a git repository .*\. Tollgate compares commits: run it in a git checkout$/,
      ) as string,
    });
  });
});

describe('files of a commit', () => {
  it('are read and listed as they were, whatever the working tree holds now', async () => {
    const one = commit(origin, { 'perf/a.js': 'old\n', '.github/tollgate.yml': 'pages: /\n' }, 'one');
    commit(origin, { 'perf/a.js': 'new\n', 'perf/b.js': 'b' }, 'two');
    const place = { directory: join(origin, 'perf'), env };
    expect(await readFileAt(place, one, './perf/a.js')).toBe('old\n');
    expect(await readFileAt(place, one, 'perf/b.js')).toBeUndefined();
    expect(await listFilesAt(place, one, 'perf')).toEqual(['perf/a.js']);
  });

  it('that differ are named under both names when renamed, spaces and umlauts included', async () => {
    const one = commit(origin, { 'a b.js': 'x'.repeat(100), 'ü.js': '1' }, 'one');
    git(origin, 'mv', 'a b.js', 'c d.js');
    commit(origin, { 'ü.js': '2' }, 'two');
    expect(await changedFiles({ directory: origin, env }, one)).toEqual(['a b.js', 'c d.js', 'ü.js']);
  });
});

describe('a commit to measure main beside', () => {
  it('is the highest release of HEAD’s past, annotated or not', async () => {
    commit(origin, { a: '1' }, 'one');
    git(origin, 'tag', 'v1.9.0');
    const two = commit(origin, { a: '2' }, 'two');
    git(origin, 'tag', '-a', '-m', 'a release', 'v1.10.0');
    for (const tag of ['v1', 'v2.0.0-rc.1', 'nightly']) git(origin, 'tag', tag);
    commit(origin, { a: '3' }, 'three');
    const found = await lastRelease({ directory: origin, env });
    expect(found).toMatchObject({ name: 'v1.10.0', sha: two });
    expect(Date.parse(found?.at ?? '')).toBeGreaterThan(0);
  });

  it('is asked of the remote and fetched where the clone is one commit deep', async () => {
    const one = commit(origin, { a: '1' }, 'one');
    git(origin, 'tag', '-a', '-m', 'a release', 'v1.2.0');
    commit(origin, { a: '2' }, 'two');
    const place = { directory: checkout('main'), env };
    expect(await lastRelease(place)).toMatchObject({ name: 'v1.2.0', sha: one });
    expect(await bringCommit(place, one)).toBeUndefined();
  });

  it('is the next lower release where the highest cannot be fetched', async () => {
    const one = commit(origin, { a: '1' }, 'one');
    git(origin, 'tag', 'v1.2.0');
    commit(origin, { a: '2' }, 'two');
    const place = { directory: checkout('main'), env };
    // A tag of a tree: the remote lists it, and no commit comes of it.
    git(origin, 'tag', 'v2.0.0', 'HEAD^{tree}');
    expect(await lastRelease(place)).toMatchObject({ name: 'v1.2.0', sha: one });
  });

  it('is not there in a repository without releases, and a commit that is none is never fetched', async () => {
    commit(origin, { a: '1' }, 'one');
    const place = { directory: origin, env };
    expect(await lastRelease(place)).toBeUndefined();
    expect(await bringCommit(place, '--upload-pack=evil')).toBe('"--upload-pack=evil" is not a commit');
    expect(await bringCommit(place, 'a'.repeat(40))).toMatch(
      /^the commit aaaaaaa is not in this clone and could not be fetched: /,
    );
  });
});

describe('the worktree of base', () => {
  it('holds the commit beside the working tree, and is gone from disk and git when disposed', async () => {
    await using scene = await openScene();
    const one = commit(origin, { 'app.js': 'old' }, 'one');
    commit(origin, { 'app.js': 'new', 'more.js': '1' }, 'two');
    const worktree = await checkoutBase({
      directory: origin,
      env,
      sha: one,
      tempDir: scene.tempDir,
      guard: scene.guard,
    });
    expect(git(worktree.directory, 'rev-parse', 'HEAD')).toBe(one);
    expect(existsSync(join(worktree.directory, 'more.js'))).toBe(false);
    expect(worktree.notes).toEqual([]);
    writeFileSync(join(worktree.directory, 'left-by-the-build'), 'x');
    await worktree[Symbol.asyncDispose]();
    expect(existsSync(worktree.directory)).toBe(false);
    expect(git(origin, 'worktree', 'list').split('\n')).toHaveLength(1);
    await worktree[Symbol.asyncDispose]();
  });

  it('runs no hooks and says what it leaves out', async () => {
    await using scene = await openScene();
    const hook = join(origin, '.git', 'hooks', 'post-checkout');
    writeFileSync(hook, `#!/bin/sh\ntouch "${root}/hook-ran"\n`, { mode: 0o755 });
    const sha = commit(
      origin,
      { '.gitmodules': '[submodule "x"]\n', '.gitattributes': '*.bin filter=lfs diff=lfs\n' },
      'one',
    );
    await using worktree = await checkoutBase({
      directory: origin,
      env,
      sha,
      tempDir: scene.tempDir,
      guard: scene.guard,
    });
    expect(existsSync(join(root, 'hook-ran'))).toBe(false);
    expect(worktree.notes).toEqual([
      'base has submodules: its worktree is without them; fetch them in "build" (git submodule update --init)',
      'base has Git LFS files: without git-lfs they are pointers; fetch them in "build" (git lfs pull)',
    ]);
  });

  it('of a commit that is not there is a failure that leaves nothing', async () => {
    await using scene = await openScene();
    commit(origin, { 'app.js': '1' }, 'one');
    const sha = '0123456789012345678901234567890123456789';
    const attempt = checkoutBase({ directory: origin, env, sha, tempDir: scene.tempDir, guard: scene.guard });
    await expect(attempt).rejects.toMatchObject({
      kind: 'environment',
      message: `git could not check out base 0123456: invalid reference: ${sha}`,
    });
    expect(git(origin, 'worktree', 'list').split('\n')).toHaveLength(1);
  });
});
