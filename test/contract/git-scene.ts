import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** Git as nobody in particular, and without anybody's configuration. */
export const gitEnv = {
  PATH: process.env['PATH'],
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** What git printed; throws where it refuses. */
export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: directory, env: gitEnv, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** An empty commit; its hash. */
export function commitTo(directory: string, message: string): string {
  git(directory, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD');
}

/** A clone as actions/checkout makes it: one commit deep, detached. What was there before is gone. */
export function checkOut(origin: string, clone: string): string {
  rmSync(clone, { recursive: true, force: true });
  mkdirSync(clone);
  git(clone, 'init', '--quiet');
  git(clone, 'remote', 'add', 'origin', `file://${origin}`);
  git(clone, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', '+main:refs/remotes/origin/main');
  git(clone, 'checkout', '--quiet', '--detach', 'refs/remotes/origin/main');
  return clone;
}
