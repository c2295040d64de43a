// An empty commit is no regression: runs the gate N times on one and counts what it said.
//   node .dev/clean-runs.mjs [N] [DIR] [arguments of `tollgate run` …]
// N is 10 and DIR is fixtures/stranger when not given. DIR is copied into a repository of its own; only loopback is used.
// Exit 0 when every run exited 0.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gate, makeRepository } from './gated-repository.mjs';
import { root, setUp } from './setup.mjs';

const [times = '10', from = join(root, 'fixtures', 'stranger'), ...more] = process.argv.slice(2);
const wanted = Number(times);
const say = (text) => process.stderr.write(`${text}\n`);

if (!Number.isInteger(wanted) || wanted < 1) {
  say(`how often is ${times}; allowed: a whole number from 1`);
  process.exit(2);
}
const place = mkdtempSync(join(tmpdir(), 'clean-runs-'));
try {
  const env = await setUp(['deps', 'k6', 'chrome']);
  const folder = join(place, 'repository');
  const git = makeRepository(from, folder);
  git('switch', '--quiet', '--create', 'empty');
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
  const counts = new Map();
  let wrong = 0;
  for (let run = 1; run <= wanted; run += 1) {
    const started = Date.now();
    const { code, report } = await gate(env, folder, more);
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
