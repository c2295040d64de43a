// A folder of ours as a repository of its own, and one gate in it: shared by the scripts that count verdicts.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './setup.mjs';

/** Copies `from` to `folder` and commits it as main; returns git bound to it. */
export function makeRepository(from, folder) {
  cpSync(resolve(from), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.tollgate|\.git)(\/|$)/.test(path),
  });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Tried', '-c', 'user.email=tried@example.invalid', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'main');
  return git;
}

/** `tollgate run` against main: its exit code and the object it printed. `prefix`: what the command is started with. */
export function gate(env, folder, more, prefix = []) {
  const line = [...prefix, 'node', join(root, 'src', 'cli.ts'), 'run', '--base', 'main', '--json', ...more];
  const [command, ...args] = line;
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code, report: JSON.parse(out) }));
  });
}
