// `npm run demo`: Tollgate gates two changes of the sample shop with real k6 and real Chromium.
// A slow one (an awaited sleep in a handler, a heavier page), then a harmless one. Exit 0 when both verdicts are right.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';
import { runWith } from './with-tools.mjs';

const patches = join(root, 'fixtures', 'patches');
const changes = [
  {
    name: 'slow',
    patch: 'slow-search.patch',
    title: 'a pull request that makes the search slow and a page heavier',
    exit: 1,
  },
  { name: 'harmless', patch: 'harmless.patch', title: 'a pull request that harms nothing', exit: 0 },
];
const say = (text = '') => process.stderr.write(`${text}\n`);
const started = Date.now();

/** The comment as a reader first sees it: folds closed. */
function unfolded(markdown) {
  return markdown.replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1').trimEnd();
}

/** A demo is short: rounds of two seconds instead of five, and a budget to fit. */
function shorten(config) {
  const text = readFileSync(config, 'utf8');
  const short = text.replace('duration: 5s', 'duration: 2s').replace('time-budget: 8m', 'time-budget: 165s');
  if (short === text) throw new Error(`${config} is not what the demo expects`);
  writeFileSync(config, short);
}

/** The shop as a stranger's repository: main, and a branch per change. */
function makeShop(folder) {
  cpSync(join(root, 'fixtures', 'shop'), folder, { recursive: true });
  shorten(join(folder, '.github', 'tollgate.yml'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.invalid', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The shop');
  for (const { name, patch } of changes) {
    git('switch', '--quiet', '--create', name, 'main');
    git('apply', '--index', join(patches, patch));
    git('commit', '--quiet', '--message', name);
  }
  return git;
}

async function gate(env, folder, git, { name, title, exit }) {
  git('switch', '--quiet', name);
  const out = join(root, '.tollgate', 'demo', name);
  rmSync(out, { recursive: true, force: true });
  say(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
  say('$ tollgate run --base main');
  const code = await runWith(
    env,
    'node',
    [join(root, 'dist', 'cli', 'index.js'), 'run', '--base', 'main', '--output', out],
    { cwd: folder },
  );
  const comment = join(out, 'comment.md');
  if (existsSync(comment))
    say(`\nThe comment on the pull request would be:\n\n${unfolded(readFileSync(comment, 'utf8'))}\n`);
  if (existsSync(join(out, 'report.html'))) say(`Report: ${join(out, 'report.html')}`);
  const right = code === exit;
  say(`${right ? '✔' : '✘'} exit code ${code}, expected ${exit}`);
  return right;
}

const folder = mkdtempSync(join(tmpdir(), 'tollgate-demo-'));
try {
  const env = await setUp(['deps', 'k6', 'chrome']);
  const git = makeShop(folder);
  let right = true;
  for (const change of changes) right = (await gate(env, folder, git, change)) && right;
  say(
    `\n${right ? 'Both verdicts are right' : 'A verdict is not the expected one'}; the whole demo took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`,
  );
  process.exitCode = right ? 0 : 1;
} catch (error) {
  say(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
