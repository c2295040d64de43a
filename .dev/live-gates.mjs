// Live gates of the shop, nothing simulated and nothing from the corpus: empty commits, and commits that make one
// handler slower. Every gate is a line as it ends; the table of docs/live-gates.md is filled from all lines kept so far.
//   node .dev/live-gates.mjs [--clean 12] [--slower 12] [--share 0.12] [--sky quiet|small] [--keep FILE] [--no-write]
// --sky small: two CPUs by quota, 7 GB, and a neighbour that burns half of a CPU, in bursts (Linux, as root).
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { emulatedMachine } from './emulated-machine.mjs';
import { filled } from './filled.mjs';
import { gate, makeRepository } from './gated-repository.mjs';
import { root, setUp } from './setup.mjs';

const { values: flags } = parseArgs({
  options: {
    clean: { type: 'string', default: '12' },
    slower: { type: 'string', default: '12' },
    share: { type: 'string', default: '0.12' },
    sky: { type: 'string', default: 'quiet' },
    keep: { type: 'string', default: join(root, 'fixtures', 'live', 'gates.jsonl') },
    'no-write': { type: 'boolean', default: false },
  },
});
if (!['quiet', 'small'].includes(flags.sky)) throw new Error(`--sky is quiet or small, not ${flags.sky}`);
const say = (text) => process.stderr.write(`${text}\n`);
const ROW = 'load/shop/GET /api/search/latency-p50';

/** A short plan: the shop's own load and no pages, five minutes at most. */
const CONFIG = `preview:
  build: npm ci && npm run build
  prepare: npm run db:seed
  start: npm start
  ready: /healthz
  env: { DATABASE_URL: "file:\${side}.db" }
load:
  - { name: shop, script: perf/shop.js, rate: 40/s }
pages: []
server: { metrics: /metrics }
compare: { time-budget: 5m }
`;

function branches(folder) {
  const git = makeRepository(join(root, 'fixtures', 'shop'), folder);
  writeFileSync(join(folder, '.github', 'tollgate.yml'), CONFIG);
  git('commit', '--quiet', '--all', '--message', 'a short plan');
  git('switch', '--quiet', '--create', 'clean');
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
  git('switch', '--quiet', '--create', 'slower', 'main');
  const knobs = join(folder, 'src', 'knobs.js');
  const text = readFileSync(knobs, 'utf8');
  const changed = text.replace('byRoute(env.SHOP_SLOW_CPU)', `byRoute('GET /api/search=${flags.share}')`);
  if (changed === text) throw new Error('fixtures/shop/src/knobs.js has changed: nothing was made slower');
  writeFileSync(knobs, changed);
  git('commit', '--quiet', '--all', '--message', 'a slower handler');
  return git;
}

/** Two CPUs by quota, 7 GB and a neighbour outside that burns half a core in bursts: what a small hosted runner is. */
function smallRunner() {
  const cores = [0, 1].slice(0, cpus().length);
  return emulatedMachine({ cores, quota: 2, memoryBytes: 7e9, neighbour: true });
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** `2026-11-21 20:52 to 2026-11-21 22:08`. */
function when(lines) {
  const times = lines.map(({ at }) => at.slice(0, 16).replace('T', ' ')).toSorted();
  return `${times[0]} to ${times.at(-1)}`;
}

function table() {
  const lines = readFileSync(flags.keep, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const rows = [];
  for (const sky of new Set(lines.map((line) => line.sky))) {
    for (const kind of ['clean', 'slower']) {
      const own = lines.filter((line) => line.sky === sky && line.kind === kind);
      if (own.length === 0) continue;
      const verdicts = ['pass', 'inconclusive', 'fail', 'invalid', 'error']
        .map((verdict) => [verdict, own.filter((line) => line.verdict === verdict).length])
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${count} ${verdict}`);
      const named = own.filter(({ red }) => red[0] === ROW).length;
      const wrong = own.filter(({ red }) => kind === 'clean' && red.length > 0).length;
      const minutes = own.map((line) => line.minutes);
      rows.push(
        `| ${sky} | ${kind} | ${own.length} | ${when(own)} | ${verdicts.join(', ')} | ${kind === 'slower' ? `${named} of ${own.length} name the search first` : `${wrong} accuse anything`} | ${(100 * middle(own.map((line) => line.change))).toFixed(1)} % | ${(100 * middle(own.map((line) => line.detectable))).toFixed(1)} % | ${middle(minutes).toFixed(1)} (${Math.min(...minutes).toFixed(1)} … ${Math.max(...minutes).toFixed(1)}) |`,
      );
    }
  }
  const machines = [...new Set(lines.map(({ machine }) => machine))].join('; ');
  return [
    `On ${machines}.`,
    '',
    '| sky | commit | gates | when (UTC) | verdicts | red rows | search p50, middle change | would have been seen, middle | minutes, middle (least … most) |',
    '| --- | --- | --: | --- | --- | --- | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function writeTable() {
  const page = join(root, 'docs', 'live-gates.md');
  writeFileSync(
    page,
    filled(readFileSync(page, 'utf8'), 'gates', () => `\n${table()}\n\n`),
  );
}

const place = mkdtempSync(join(tmpdir(), 'live-gates-'));
let small;
try {
  const env = await setUp(['deps', 'k6']);
  const folder = join(place, 'shop');
  const git = branches(folder);
  mkdirSync(dirname(flags.keep), { recursive: true });
  if (flags.sky === 'small') small = smallRunner();
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const tollgate = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const left = { clean: Number(flags.clean), slower: Number(flags.slower) };
  while (left.clean + left.slower > 0) {
    // In turns, so that the machine's mood of the hour meets both.
    const kind = left.clean >= left.slower ? 'clean' : 'slower';
    left[kind] -= 1;
    git('switch', '--quiet', kind);
    const started = Date.now();
    const { code, report } = await gate(env, folder, [], small?.prefix);
    const row = report.metrics.find(({ id }) => id === ROW);
    const red = report.metrics
      .filter(({ gated, outcome }) => gated && (outcome === 'regressed' || outcome === 'over-limit'))
      .map(({ id }) => id);
    const first = report.findings?.[0]?.cause ?? red[0];
    const line = {
      at: new Date(started).toISOString(),
      tollgate,
      machine,
      sky: flags.sky,
      kind,
      share: kind === 'clean' ? 0 : Number(flags.share),
      exit: code,
      verdict: report.verdict,
      red: first === undefined ? red : [first, ...red.filter((id) => id !== first)],
      outcome: row?.outcome,
      change: row?.change,
      low: row?.low,
      high: row?.high,
      detectable: row?.detectable,
      minutes: Number(((Date.now() - started) / 60_000).toFixed(2)),
    };
    appendFileSync(flags.keep, `${JSON.stringify(line)}\n`);
    say(`${kind}: exit ${code}, ${report.verdict} after ${line.minutes} min: ${report.reason}`);
  }
  process.stdout.write(`${table()}\n`);
  if (!flags['no-write']) writeTable();
} finally {
  await small?.close();
  rmSync(place, { recursive: true, force: true });
}
