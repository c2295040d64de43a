// Three apps of other stacks, gated as a stranger would: base and head built side by side, at most three config lines.
//   node .dev/strangers.mjs [python] [go] [vite] [--runs N] [--time-budget 8m] [--no-write]
// Each run gates an empty commit (exit 0) and a slower one (exit 1, the slowed endpoint or the heavier page first). Fills
// the tables of docs/strangers.md. Needs the package registries and, for python, PostgreSQL (installed with apt-get).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTool, root, setUp } from './setup.mjs';

const fixtures = join(root, 'fixtures', 'strangers');
const page = join(root, 'docs', 'strangers.md');
const say = (text) => process.stderr.write(`${text}\n`);

const apps = {
  python: {
    title: 'Python, FastAPI, PostgreSQL',
    first: /^load\/library\/GET recommendations\/latency-p50$/,
    need: needPython,
  },
  go: {
    title: 'Go, net/http',
    first: /^load\/hikers\/GET \/trails\/:id\/profile\/latency-p50$/,
    need: () => findTool('go') ?? fail('go is not on PATH: install Go 1.22 or newer'),
  },
  vite: {
    title: 'Vite, React, served as files',
    first: /^page\/(home|index)\/mobile\/(bytes|script-bytes|main-thread-time)$/,
    need: () => undefined,
  },
};

function fail(text) {
  throw new Error(text);
}

function needPython() {
  if (!findTool('python3')) fail('python3 is not on PATH: install Python 3.10 or newer');
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  if (versions.length > 0 || findTool('initdb')) return;
  if (!findTool('apt-get')) fail('PostgreSQL is needed (initdb, postgres, psql) and there is no apt-get');
  say('installing PostgreSQL with apt-get');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'postgresql'],
  ]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (spawnSync(command, rest, { env, stdio: 'ignore' }).status !== 0 && step[0] === 'install')
      fail('PostgreSQL could not be installed with apt-get');
  }
}

/** main, and the branches `empty` and `slower`. */
function makeRepository(name, folder) {
  cpSync(join(fixtures, name), folder, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Stranger', '-c', 'user.email=stranger@example.invalid', ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'main');
  git('switch', '--quiet', '--create', 'empty');
  git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
  git('switch', '--quiet', '--create', 'slower', 'main');
  git('apply', '--index', join(fixtures, `${name}.patch`));
  git('commit', '--quiet', '--message', 'slower');
  return git;
}

function read(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function processes() {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map((pid) => {
      const stat = read(`/proc/${pid}/stat`);
      return { pid, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
    });
}

/** Bytes of the previews that `run` started: shared pages count once (PSS), whoever they are shared with. */
function previewBytes(run) {
  const rows = processes();
  const below = (roots) => {
    const found = new Set(roots);
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
    }
    return found;
  };
  const ours = below([run]);
  // What Tollgate starts for a preview carries this name; k6 and Chrome do not. Some servers overwrite theirs.
  const roots = [...ours].filter((pid) => read(`/proc/${pid}/environ`).includes('\0TOLLGATE_START='));
  const kilobytes = [...below(roots)].map((pid) =>
    Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each * 1024, 0);
}

/** Of Node itself: npm and Vite keep compiled code in the folder for temporary files. */
const KEPT_BY_NODE = 'node-compile-cache';

/** Processes that still run in this folder, and what still lies in the folder for temporary files. */
function leftBehind(place, temp) {
  const running = processes().flatMap(({ pid }) => {
    try {
      const cwd = readlinkSync(`/proc/${pid}/cwd`);
      const words = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
      return cwd.startsWith(place) || words.includes(place) ? [`${pid} ${words}`] : [];
    } catch {
      return [];
    }
  });
  return [...running, ...readdirSync(temp).filter((name) => name !== KEPT_BY_NODE)];
}

/** One gate: its exit code, report and record, the minutes, and the most memory both previews had together. */
async function gate({ env, place, folder, more }) {
  const temp = join(place, 'temp');
  mkdirSync(temp, { recursive: true });
  rmSync(join(folder, '.tollgate'), { recursive: true, force: true });
  const started = performance.now();
  const minutes = () => (performance.now() - started) / 60_000;
  const command = [join(root, 'src', 'cli.ts'), 'run', '--base', 'main', '--json', ...more];
  const child = spawn('node', command, {
    cwd: folder,
    env: { ...env, TMPDIR: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let log = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  let peakBytes = 0;
  let buildMinutes;
  const timer = setInterval(() => {
    if (!existsSync(join(folder, '.tollgate', 'rounds.jsonl'))) return;
    buildMinutes ??= minutes();
    peakBytes = Math.max(peakBytes, previewBytes(child.pid));
  }, 2000);
  const code = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  }).finally(() => clearInterval(timer));
  if (!out.trim()) fail(`tollgate said nothing (exit ${code}):\n${log.slice(-3000)}`);
  const report = JSON.parse(out);
  const file = join(folder, '.tollgate', 'run.json');
  if (!existsSync(file)) fail(`tollgate measured nothing: ${report.reason}\n${log.slice(-3000)}`);
  const record = JSON.parse(readFileSync(file, 'utf8'));
  return {
    code,
    report,
    record,
    log,
    minutes: minutes(),
    buildMinutes,
    peakBytes,
    left: leftBehind(place, temp),
  };
}

/** SD of ln(head / base) over the blocks, per gated timing of the first stage. */
function spreads({ samples }) {
  const timings = (samples?.metrics ?? []).filter(
    ({ kind, gated, ungatedReason }) => kind === 'timing' && gated && ungatedReason === undefined,
  );
  return timings.flatMap(({ id, base, head }) => {
    const logs = base.map((value, block) => Math.log(head[block] / value)).filter(Number.isFinite);
    if (logs.length < 3) return [];
    const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
    const squares = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    return [{ id, blocks: logs.length, sd: Math.sqrt(squares / (logs.length - 1)) }];
  });
}

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** All gates of one app. */
async function gateApp(name, { env, runs, more }) {
  const { title, first } = apps[name];
  const place = realpathSync(mkdtempSync(join(tmpdir(), `stranger-${name}-`)));
  const folder = join(place, 'repository');
  const results = [];
  try {
    const git = makeRepository(name, folder);
    for (let run = 1; run <= runs; run += 1) {
      for (const branch of ['empty', 'slower']) {
        git('switch', '--quiet', branch);
        const done = await gate({ env, place, folder, more });
        const { code, report, left } = done;
        const head = report.metrics[0];
        const isRight =
          left.length === 0 &&
          (branch === 'empty' ? code === 0 && report.verdict === 'pass' : code === 1 && first.test(head?.id));
        results.push({ branch, isRight, ...done });
        say(
          `${isRight ? '✔' : '✘'} ${title}, ${branch} ${run}/${runs}: exit ${code}, ${report.verdict} after ${done.minutes.toFixed(1)} min: ${report.reason}`,
        );
        if (branch === 'slower')
          say(`    first: ${head?.id} ${head?.outcome} ${percent(head?.change ?? NaN)}`);
        for (const each of left) say(`    left behind: ${each}`);
        if (!isRight) {
          for (const { kind, message } of report.problems) say(`    ${kind}: ${message}`);
          const kept = join(root, '.tollgate', 'strangers', `${name}-${branch}-${run}`);
          cpSync(join(folder, '.tollgate'), kept, { recursive: true });
          writeFileSync(join(kept, 'log.txt'), done.log);
          say(`    kept: ${kept}`);
        }
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
  return results;
}

function configLines(name) {
  const text = readFileSync(join(fixtures, name, '.github', 'tollgate.yml'), 'utf8');
  return text.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#')).length;
}

function range(values) {
  const [low, high] = [Math.min(...values).toFixed(1), Math.max(...values).toFixed(1)];
  return low === high ? low : `${low} to ${high}`;
}

/** One line of the first table. */
function appRow(name, results) {
  const of = (branch) => results.filter((each) => each.branch === branch);
  const counted = (branch) => `${of(branch).filter(({ isRight }) => isRight).length} of ${of(branch).length}`;
  const slower = of('slower').map(({ report }) => report.metrics[0]);
  const firsts = [
    ...new Set(
      slower
        .filter((each) => each?.outcome === 'regressed')
        .map(({ id }) => `\`${id.replaceAll('|', '\\|')}\``),
    ),
  ];
  const changes = slower.map((each) => each?.change).filter(Number.isFinite);
  const peak = Math.max(...results.map(({ peakBytes }) => peakBytes));
  const found = changes.length > 0 ? ` (+${percent(median(changes))})` : '';
  return [
    apps[name].title,
    configLines(name),
    counted('empty'),
    counted('slower'),
    `${firsts.join(', ') || 'none'}${found}`,
    range(of('empty').map((each) => each.minutes)),
    range(of('slower').map((each) => each.minutes)),
    range(results.map(({ buildMinutes }) => buildMinutes).filter(Number.isFinite)),
    `${(peak / 1e6).toFixed(0)} MB`,
  ];
}

/** Lines of the second table: SD of the empty commits' gates, pooled. */
function spreadRows(name, results) {
  const byId = new Map();
  for (const { branch, record } of results) {
    if (branch !== 'empty') continue;
    for (const each of spreads(record)) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  }
  return [...byId].map(([id, found]) => {
    const weight = found.reduce((sum, { blocks }) => sum + blocks - 1, 0);
    const pooled = Math.sqrt(found.reduce((sum, { sd, blocks }) => sum + sd * sd * (blocks - 1), 0) / weight);
    const blocks = found.reduce((sum, each) => sum + each.blocks, 0);
    const shown = `\`${id.replaceAll('|', '\\|')}\``;
    return [apps[name].title, shown, percent(pooled), blocks];
  });
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function tables(byApp, command) {
  const entries = [...byApp];
  const machine = `${cpus().length} CPUs (${cpus()[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}, ${machine}.

${table(
  [
    'app',
    'config lines',
    'empty commit passes',
    'slower commit fails, the right row first',
    'first row (median change)',
    'minutes, empty',
    'minutes, slower',
    'of these until the first round ended',
    'most memory of both previews',
  ],
  entries.map(([name, results]) => appRow(name, results)),
)}

${table(
  ['app', 'gated timing', 'SD of the block log-ratios', 'blocks'],
  entries.flatMap(([name, results]) => spreadRows(name, results)),
)}`;
}

/** Puts the tables between the page's markers. */
function write(text) {
  const [start, end] = ['<!-- strangers:start -->', '<!-- strangers:end -->'];
  const before = readFileSync(page, 'utf8');
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) fail(`${page} has no markers ${start} and ${end}`);
  writeFileSync(page, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    'time-budget': { type: 'string' },
    'no-write': { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(apps);
const runs = Number(values.runs);
try {
  if (!Number.isInteger(runs) || runs < 1) fail(`--runs is ${values.runs}; allowed: a whole number from 1`);
  for (const name of names)
    if (!apps[name]) fail(`there is no app called ${name}; known: ${Object.keys(apps).join(', ')}`);
  const env = await setUp(['deps', 'k6', 'chrome']);
  const more = values['time-budget'] === undefined ? [] : ['--time-budget', values['time-budget']];
  const byApp = new Map();
  for (const name of names) {
    apps[name].need();
    byApp.set(name, await gateApp(name, { env, runs, more }));
  }
  const command = ['node .dev/strangers.mjs', ...process.argv.slice(2)].join(' ');
  const text = tables(byApp, command);
  process.stdout.write(`${text}\n`);
  // A page of one app would hide the others.
  if (!values['no-write'] && names.length === Object.keys(apps).length) write(text);
  process.exitCode = [...byApp.values()].flat().every(({ isRight }) => isRight) ? 0 : 1;
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}
