/** A program in the middle of a run, to be killed by preview-guard.test.ts. Prints one JSON line when it is there. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewPlan } from '../../src/model/plan.ts';
import type { SiteJob } from '../../src/model/site.ts';
import { startGuard } from '../../src/preview/guard.ts';
import { openSite } from '../../src/preview/open.ts';
import { makeRunFolder } from '../../src/preview/run-folder.ts';
import { checkoutBase } from '../../src/preview/worktree.ts';

const moment = process.argv[2];
const server = `${process.execPath} ${join(import.meta.dirname, 'preview-server.mjs')}`;
const folder = await makeRunFolder({});
const guard = await startGuard(folder);

function job(side: 'base' | 'head', start: string, habit: string): SiteJob {
  const env = { HABIT: habit };
  const plan: PreviewPlan = { kind: 'command', start, ready: '/', readyTimeoutMs: 600_000, env };
  const directory = folder.tempDir;
  const signal = new AbortController().signal;
  return {
    ...folder,
    side,
    plan,
    directory,
    env: { PATH: process.env['PATH'] ?? '' },
    onLine: () => undefined,
    onProgress: () => undefined,
    signal,
    guard,
  };
}

function say(facts: object): void {
  process.stdout.write(`${JSON.stringify({ ...folder, guard: guard.pid, pids: [], ...facts })}\n`);
}

if (moment === 'sites-up') {
  const base = await openSite(job('base', server, 'ignores-term'));
  const head = await openSite(
    job('head', `(setsid ${server} &) ; env -i setsid sleep 86399 & exec ${server}`, 'ignores-port'),
  );
  const children = execFileSync('pgrep', ['-P', String(head.pids[0])], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);
  say({ pids: [...base.pids, ...head.pids, ...children], origin: base.origin });
} else if (moment === 'stray') {
  const fork = `env -i "$(command -v setsid)" --fork sleep ${folder.runId.replaceAll(/\D/g, '')}9`;
  await openSite(job('head', `${fork}; exec ${server}`, ''));
  say({});
} else if (moment === 'starting') {
  const starting = openSite(job('head', server, 'never-ready'));
  say({});
  await starting;
} else if (moment === 'worktree') {
  const repository = join(folder.tempDir, '..', `${folder.runId}-repository`);
  mkdirSync(repository);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  writeFileSync(join(repository, 'file.txt'), 'base\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'base');
  const sha = git('rev-parse', 'HEAD').trim();
  const worktree = await checkoutBase({
    directory: repository,
    env: process.env,
    sha,
    tempDir: folder.tempDir,
    guard,
  });
  say({ worktree: worktree.directory, repository });
}
setInterval(() => undefined, 1000);
