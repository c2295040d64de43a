// Which speed of a machine tells how fast a server will be on it? Machines that are made to differ (.dev/drawn-machine.mjs),
// on each the candidates in turns with rounds of the shop under k6; every machine is a line of the kept file as it ends,
// and docs/bench.md is filled from all of its lines.
//   node .dev/calibrations.mjs [--machines 20] [--seed S] [--keep FILE] [--no-write]; --machines 0: the page alone
import { execFile, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { calibrate } from '../src/probe/calibration.ts';
import { mean } from '../src/stats/moments.ts';
import { median } from '../src/stats/quantile.ts';
import { createRandom, shuffle } from '../src/stats/random.ts';
import { drawMachine } from './drawn-machine.mjs';
import { emulatedMachine } from './emulated-machine.mjs';
import { filled } from './filled.mjs';
import { root, setUp } from './setup.mjs';

const { values: flags } = parseArgs({
  options: {
    machines: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    keep: { type: 'string', default: join(root, 'fixtures', 'machines', 'calibrations.jsonl') },
    'no-write': { type: 'boolean', default: false },
    // Within an emulated machine: the folder of the built shop; prints the turns.
    inside: { type: 'string' },
  },
});

const run = promisify(execFile);
const ROUNDS = 3;
/** Speeds are taken before, between and after the rounds; which of them count as one, and what that is called. */
const TAKES = {
  'once, before': [0],
  'before and after': [0, ROUNDS],
  'before, between and after': Array.from({ length: ROUNDS + 1 }, (_, i) => i),
};
const SHOP = 'http://127.0.0.1:3999';
const ENDPOINTS = ['GET /api/products', 'GET /api/search', 'GET /api/products/:id', 'POST /api/cart'];

/** A loop that never rests: integers, floats and 64 KiB of memory, in slices; the median slice's steps a millisecond. */
function loop() {
  const memory = new Int32Array(16_384);
  let [x, float] = [2_463_534_242, 1];
  const slice = (steps) => {
    const begin = performance.now();
    for (let step = 0; step < steps; step += 1) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      memory[x & 16_383] = (memory[x & 16_383] + x) | 0;
      float = float * 0.999_999 + (x & 255);
    }
    return steps / (performance.now() - begin);
  };
  let steps = 100_000;
  while (steps / slice(steps) < 20) steps *= 2;
  const speeds = [];
  const end = Date.now() + 1000;
  while (Date.now() < end) speeds.push(slice(steps));
  speeds.sort((a, b) => a - b);
  process.stdout.write(String(float === 0 ? 0 : speeds[speeds.length >> 1]));
}

/** A millisecond of JSON every ten, without HTTP: the median's inverse. */
function paced() {
  const items = Array.from({ length: 400 }, (_, id) => ({ id, name: `item ${id}`, tags: [`a${id % 7}`] }));
  const stored = JSON.stringify(items);
  const work = () => JSON.stringify(JSON.parse(stored).sort((a, b) => (a.name < b.name ? -1 : 1))).length;
  for (let i = 0; i < 300; i += 1) work();
  const times = [];
  const end = Date.now() + 1500;
  const tick = () => {
    const begin = performance.now();
    work();
    times.push(performance.now() - begin);
    if (Date.now() < end) setTimeout(tick, 9);
    else process.stdout.write(String(1000 / times.sort((a, b) => a - b)[times.length >> 1]));
  };
  tick();
}

const printed = async (program) => Number((await run(process.execPath, ['-e', `(${program})()`])).stdout);

const candidates = {
  'a loop that never rests': () => printed(loop),
  'work that rests, without HTTP': () => printed(paced),
  'the reference server': () => calibrate({ seconds: 2 }),
};

/** In an order drawn each time, so that none is always the one next to a round. */
async function allSpeeds(random) {
  const speeds = {};
  for (const [name, take] of shuffle(Object.entries(candidates), random)) speeds[name] = await take();
  return speeds;
}

/** One round of the shop's endpoints at a steady 30/s: the median of each, in milliseconds. */
async function round(folder) {
  const script = join(folder, 'calibrations-k6.js');
  const summary = join(folder, 'calibrations-k6.json');
  const shown = Object.fromEntries(ENDPOINTS.map((name) => [`http_req_duration{name:${name}}`, ['max>=0']]));
  const options = {
    scenarios: {
      steady: {
        executor: 'constant-arrival-rate',
        rate: 30,
        timeUnit: '1s',
        duration: '3s',
        preAllocatedVUs: 20,
      },
    },
    summaryTrendStats: ['med'],
    thresholds: shown,
  };
  writeFileSync(
    script,
    `export { default } from './perf/shop.js';\nexport const options = ${JSON.stringify(options)};\n`,
  );
  await run('k6', ['run', '--quiet', `--summary-export=${summary}`, '--env', `BASE_URL=${SHOP}`, script]);
  const { metrics } = JSON.parse(readFileSync(summary, 'utf8'));
  return Object.fromEntries(ENDPOINTS.map((name) => [name, metrics[`http_req_duration{name:${name}}`].med]));
}

async function inside(folder) {
  const random = createRandom(Number(flags.seed));
  const env = {
    ...process.env,
    PORT: '3999',
    DATABASE_URL: 'file:shop.db',
    SHOP_WORK: 'GET /api/search=100',
  };
  const shop = spawn('node', ['--disable-warning=ExperimentalWarning', 'server.js'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  process.once('exit', () => shop.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  try {
    await sleep(1500);
    await round(folder);
    const [speeds, medians] = [[await allSpeeds(random)], []];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      medians.push(await round(folder));
      speeds.push(await allSpeeds(random));
    }
    process.stdout.write(JSON.stringify({ speeds, medians }));
  } finally {
    shop.kill('SIGKILL');
  }
}

/** Slope, correlation and what is left of the scatter of `y`, by a straight line on `x`. */
function line(x, y) {
  const [mx, my] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [i, at] of x.entries()) {
    xx += (at - mx) ** 2;
    xy += (at - mx) * (y[i] - my);
    yy += (y[i] - my) ** 2;
  }
  return {
    slope: xy / xx,
    correlation: xy / Math.sqrt(xx * yy),
    raw: Math.sqrt(yy / (x.length - 1)),
    left: Math.sqrt(Math.max(0, yy - (xy * xy) / xx) / (x.length - 2)),
  };
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function table(machines) {
  const medians = machines.map((machine) =>
    ENDPOINTS.map((name) => Math.log(median(machine.medians.map((each) => each[name])))),
  );
  const rows = Object.keys(candidates).flatMap((name) =>
    Object.entries(TAKES).map(([taken, indices]) => {
      const slowness = machines.map(({ speeds }) => -mean(indices.map((i) => Math.log(speeds[i][name]))));
      const lines = ENDPOINTS.map((_, i) =>
        line(
          slowness,
          medians.map((each) => each[i]),
        ),
      );
      const over = (key) => mean(lines.map((each) => each[key]));
      const spread = line(slowness, slowness).raw;
      return `| ${name} | ${taken} | ${percent(spread)} | ${over('correlation').toFixed(2)} | ${over('slope').toFixed(2)} | ${percent(over('raw'))} | ${percent(over('left'))} |`;
    }),
  );
  return [
    '| speed | taken | its own scatter | correlation | slope | scatter of a p50 | left of it |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function tell() {
  const machines = readFileSync(flags.keep, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each));
  if (machines.length < 3) {
    process.stdout.write('fewer than three machines say nothing\n');
    return;
  }
  const text = table(machines);
  process.stdout.write(`${machines.length} machines\n${text}\n`);
  if (flags['no-write']) return;
  const page = join(root, 'docs', 'bench.md');
  writeFileSync(
    page,
    filled(readFileSync(page, 'utf8'), 'calibrations', () => `\n${text}\n\n`),
  );
}

async function measure() {
  const place = mkdtempSync(join(tmpdir(), 'calibrations-'));
  let emulated;
  try {
    const env = await setUp(['deps', 'k6']);
    const random = createRandom(Number(flags.seed));
    const folder = join(place, 'shop');
    cpSync(join(root, 'fixtures', 'shop'), folder, { recursive: true });
    const shopEnv = { ...env, DATABASE_URL: 'file:shop.db' };
    for (const script of ['build', 'db:seed'])
      await run('npm', ['run', script], { cwd: folder, env: shopEnv });
    for (let number = 1; number <= Number(flags.machines); number += 1) {
      const machine = drawMachine(random);
      emulated = emulatedMachine(machine);
      const [command, ...args] = [...emulated.prefix, 'node', import.meta.filename];
      args.push('--inside', folder, '--seed', String(random.integer(2 ** 31)));
      const { stdout } = await run(command, args, { env });
      await emulated.close();
      emulated = undefined;
      const kept = { at: new Date().toISOString(), machine, ...JSON.parse(stdout) };
      appendFileSync(flags.keep, `${JSON.stringify(kept)}\n`);
      process.stderr.write(`${number} of ${flags.machines}: ${machine.kind}\n`);
    }
  } finally {
    await emulated?.close();
    rmSync(place, { recursive: true, force: true });
  }
}

if (flags.inside === undefined) {
  if (Number(flags.machines) > 0) await measure();
  tell();
} else await inside(flags.inside);
