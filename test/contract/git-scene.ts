import { execFileSync } from 'node:child_process';

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
