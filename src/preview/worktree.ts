import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TollgateError } from '../model/failure.ts';
import type { GuardHandle } from '../model/site.ts';
import { git, type GitPlace } from './git.ts';

export interface WorktreeAsk extends GitPlace {
  readonly sha: string;
  /** This run's own temp folder: the worktree is made in it. */
  readonly tempDir: string;
  readonly guard: GuardHandle;
  /** Tells several worktrees of one run apart; absent: `base`. */
  readonly name?: string;
}

/** A commit checked out beside the working tree. Disposing it removes the folder and git's record of it. */
export interface Worktree extends AsyncDisposable {
  /** Absolute; stands for the repository root. */
  readonly directory: string;
  /** What a plain checkout leaves out, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Checks a commit out with `git worktree add --detach`. The folder and git's administrative folder are told to the
 * guard before either exists, so that a run killed half-way leaves no worktree. Throws `environment`.
 */
export async function checkoutBase(ask: WorktreeAsk): Promise<Worktree> {
  const common = await git(ask, 'rev-parse', '--path-format=absolute', '--git-common-dir');
  if (common.code !== 0) {
    throw new TollgateError('environment', `${ask.directory} is not in a git checkout: ${common.why}`);
  }
  // git names its administrative folder after the worktree's last path part: a name nobody else has.
  const side = ask.name ?? 'base';
  const name = `tollgate-${ask.guard.runId.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${side}`;
  const directory = join(ask.tempDir, name);
  const admin = resolve(common.out.trim(), 'worktrees', name);
  for (const folder of [directory, admin]) ask.guard.watchFolder(folder);
  const remove = async (): Promise<void> => {
    await git(
      { directory: ask.directory, env: ask.env },
      'worktree',
      'remove',
      '--force',
      '--force',
      directory,
    );
    for (const folder of [directory, admin]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
      if (!existsSync(folder)) ask.guard.unwatchFolder(folder);
    }
  };
  const added = await git(
    { ...ask, env: { ...ask.env, TOLLGATE_RUN: ask.guard.runId } },
    'worktree',
    'add',
    '--quiet',
    '--force',
    '--detach',
    directory,
    ask.sha,
  );
  if (added.code !== 0) {
    await remove();
    if (ask.signal?.aborted) {
      throw new TollgateError('cancelled', `the checkout of ${side} was interrupted`, {
        cause: ask.signal.reason,
      });
    }
    throw new TollgateError(
      'environment',
      `git could not check out ${side} ${ask.sha.slice(0, 7)}: ${added.why}`,
    );
  }
  return { directory, notes: await leftOut(directory), [Symbol.asyncDispose]: remove };
}

async function leftOut(directory: string): Promise<readonly string[]> {
  const notes: string[] = [];
  if (existsSync(join(directory, '.gitmodules'))) {
    notes.push(
      'base has submodules: its worktree is without them; fetch them in "build" (git submodule update --init)',
    );
  }
  const attributes = await readFile(join(directory, '.gitattributes'), 'utf8').catch(() => '');
  if (/\bfilter=lfs\b/.test(attributes)) {
    notes.push(
      'base has Git LFS files: without git-lfs they are pointers; fetch them in "build" (git lfs pull)',
    );
  }
  return notes;
}
