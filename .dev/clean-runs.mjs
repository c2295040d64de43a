// An empty commit is no regression: runs the gate N times on one and counts what it said.
//   node .dev/clean-runs.mjs [N] [DIR] [arguments of `tollgate run` …]
// N is 10 and DIR is fixtures/stranger when not given. DIR is copied into a repository of its own; only loopback is used.
// Exit 0 when every run exited 0.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root, setUp } from './setup.mjs';

const [times = '10', from = join(root, 'fixtures', 'stranger'), ...more] = process.argv.slice(2);
const wanted = Number(times);
const say = (text) => process.stderr.write(`${text}\n`);

/** main, and the branch `empty` with one commit that changes nothing. */
function makeRepository(folder) {
  cpSync(resolve(from), folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.tollgate|\.git)(\/|$)/.test(path),
  });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Clean', '-c', 'user.email=clean@example.invalid', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'main');
  git('switch', '--quiet', '--create', 'empty');
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
}

/** One run: its exit code and the object it printed. */
function gate(env, folder) {
  const command = [join(root, 'src', 'cli.ts'), 'run', '--base', 'main', '--json', ...more];
  return new Promise((done, failed) => {
    const child = spawn('node', command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code, report: JSON.parse(out) }));
  });
}

if (!Number.isInteger(wanted) || wanted < 1) {
  say(`how often is ${times}; allowed: a whole number from 1`);
  process.exit(2);
}
const place = mkdtempSync(join(tmpdir(), 'clean-runs-'));
try {
  const env = await setUp(['deps', 'k6', 'chrome']);
  const folder = join(place, 'repository');
  makeRepository(folder);
  const counts = new Map();
  let wrong = 0;
  for (let run = 1; run <= wanted; run += 1) {
    const started = Date.now();
    const { code, report } = await gate(env, folder);
    const red = report.metrics.filter(({ outcome }) => outcome === 'regressed' || outcome === 'over-limit');
    const key = `exit ${code}, ${report.verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (code !== 0) wrong += 1;
    say(`${run}/${wanted} ${key} after ${((Date.now() - started) / 1000).toFixed(0)} s: ${report.reason}`);
    for (const { id, change, low, high } of red) say(`    ${id} ${change} (${low} … ${high})`);
  }
  for (const [key, count] of counts) process.stdout.write(`${count} of ${wanted}: ${key}\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
