/* eslint-disable no-console -- a bench prints */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseRun } from '../../src/read/run-file.ts';
import { tool } from '../tools.ts';
import { byHand } from './overhead-by-hand.ts';
import { startUpTimes } from './overhead-start.ts';

/*
 * What Tollgate costs beyond k6, Lighthouse and waiting for the server: start-up of its two doors, and the seconds a
 * whole `tollgate run --no-base` takes longer than the same starts, k6 runs and audits done by hand.
 *   npm run bench:overhead -- [--runs 15] [--visits 3] [--source] [--no-pages]
 * `--source` takes src/ instead of dist/.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '15' },
    visits: { type: 'string', default: '3' },
    source: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(root, 'dist') },
    'no-pages': { type: 'boolean', default: false },
  },
});

const built = (door: string) => join(options.dist, door, 'index.js');
const doors = options.source
  ? {
      main: join(root, 'src/main.ts'),
      cli: join(root, 'src/cli.ts'),
      worker: join(root, 'src/lighthouse-worker.ts'),
    }
  : { main: built('main'), cli: built('cli'), worker: built('lighthouse') };

const ROUND_MS = 3_000;
const WARM_UP_MS = 2_000;
/** Node's own flag keeps the shop's SQLite quiet, as in its `start` script. */
const node = 'node --disable-warning=ExperimentalWarning';

/** The shop in a repository of its own, with a short plan. */
function copyShop(folder: string): string {
  const directory = join(folder, 'shop');
  const shop = join(root, 'fixtures', 'shop');
  cpSync(shop, directory, {
    recursive: true,
    filter: (path) => !/\/(node_modules|\.tollgate|\.github|assets|shop\.db)$/.test(path),
  });
  mkdirSync(join(directory, '.github'));
  const pages = options['no-pages'] ? '[]' : '[{ name: home, path: / }]';
  writeFileSync(
    join(directory, '.github', 'tollgate.yml'),
    `preview: { build: node build.js, prepare: ${node} src/seed.js, start: ${node} server.js, ready: /healthz, env: { DATABASE_URL: "file:\${side}.db" } }
load: [{ name: shop, script: perf/shop.js, rate: 10/s, duration: ${String(ROUND_MS)}ms }]
pages: ${pages}
compare: { time-budget: 60s }
`,
  );
  const git = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'shop'],
  ])
    execFileSync('git', [...git, ...args], { cwd: directory });
  return directory;
}

interface Visit {
  readonly rounds: number;
  readonly audits: number;
  readonly starts: number;
  readonly tollgateMs: number;
  readonly handMs: number;
}

function runTollgate(directory: string): {
  readonly elapsedMs: number;
  readonly run: ReturnType<typeof parseRun>;
} {
  const { TOLLGATE_RUN: _run, ...inherited } = process.env;
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [doors.cli, 'run', '--no-base', '--json'], {
    cwd: directory,
    env: { ...inherited, K6_PATH: tool('k6'), CHROME_PATH: tool('chromium') },
    encoding: 'utf8',
  });
  const elapsedMs = performance.now() - before;
  if (status !== 0) throw new Error(`tollgate run exited with ${String(status)}:\n${stderr}`);
  return { elapsedMs, run: parseRun(readFileSync(join(directory, '.tollgate', 'run.json'), 'utf8')) };
}

async function visit(): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-overhead-'));
  try {
    const directory = copyShop(folder);
    const { elapsedMs: tollgateMs, run } = runTollgate(directory);
    const rounds = run.rounds.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const handMs = await byHand({
      directory,
      tempDir: folder,
      worker: doors.worker,
      rounds,
      script: 'perf/shop.js',
      roundMs: ROUND_MS,
      warmUpMs: WARM_UP_MS,
      path: '/',
    });
    return {
      rounds: rounds.filter(({ target }) => target.kind === 'load').length,
      audits: rounds.filter(({ target }) => target.kind === 'page').length,
      starts: new Set(rounds.map(({ generation }) => generation)).size,
      tollgateMs,
      handMs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

console.log(`start-up, ${options.runs} runs each, Node ${process.versions.node}`);
console.log('| door | median | least | beyond node |\n|---|--:|--:|--:|');
const started = startUpTimes(doors, Number(options.runs));
for (const { name, medianMs, leastMs } of started) {
  const beyond = medianMs - (started[0]?.medianMs ?? Number.NaN);
  console.log(`| ${name} | ${medianMs.toFixed(0)} ms | ${leastMs.toFixed(0)} ms | ${beyond.toFixed(0)} ms |`);
}
console.log('\na visit: k6 runs, audits and starts as counted, by Tollgate and by hand');
console.log('| k6 runs | audits | starts | Tollgate | by hand | added |\n|--:|--:|--:|--:|--:|--:|');
const allAdded: number[] = [];
for (let count = 0; count < Number(options.visits); count += 1) {
  const { rounds, audits, starts, tollgateMs, handMs } = await visit();
  const added = tollgateMs - handMs;
  allAdded.push(added);
  console.log(
    `| ${String(rounds)} | ${String(audits)} | ${String(starts)} | ${seconds(tollgateMs)} | ${seconds(handMs)} | ${seconds(added)} |`,
  );
}
const [least = 0, ...others] = allAdded.toSorted((a, b) => a - b);
const sorted = [least, ...others];
const middle = sorted[Math.floor(sorted.length / 2)] ?? least;
console.log(
  `\nadded ${seconds(middle)} (median of ${String(sorted.length)}, ${seconds(least)} to ${seconds(sorted.at(-1) ?? least)}: their spread is the machine's)`,
);
