// Runs of the shop on machines that differ, for the comparison with history alone (docs/bench.md): each machine is
// drawn, emulated (.dev/emulated-machine.mjs), and measures main and a slower change as `tollgate run` does without base.
//   npm run bench:machines -- [--machines 24] [--seed S] [--keep fixtures/machines/runs.jsonl]
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../src/stats/random.ts';
import { drawMachine } from './drawn-machine.mjs';
import { emulatedMachine } from './emulated-machine.mjs';
import { makeRepository } from './gated-repository.mjs';
import { root, setUp } from './setup.mjs';

const { values: flags } = parseArgs({
  options: {
    machines: { type: 'string', default: '24' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    keep: { type: 'string', default: join(root, 'fixtures', 'machines', 'runs.jsonl') },
  },
});
const say = (text) => process.stderr.write(`${text}\n`);

/** What is changed in an arm: the search does so much more work. */
const ARMS = { main: 0, 'plus-20': 0.2, 'plus-50': 0.5 };

const config = (share) => `preview:
  build: npm ci && npm run build
  prepare: npm run db:seed
  start: npm start
  ready: /healthz
  env:
    DATABASE_URL: "file:shop.db"
    SHOP_WORK: "GET /api/search=100"
    SHOP_SLOW_CPU: "GET /api/search=${share}"
load:
  - { name: shop, script: perf/shop.js, rate: 30/s, duration: 3s }
pages: []
server: { metrics: /metrics }
compare: { strategy: baseline, time-budget: 3m }
`;

/** `tollgate run` without base; the record it wrote. */
function measure(env, folder, prefix) {
  const [command, ...args] = [...prefix, 'node', join(root, 'src', 'cli.ts'), 'run', '--json'];
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let tail = '';
    child.stderr.on('data', (chunk) => (tail = `${tail}${chunk}`.slice(-2000)));
    child.once('error', failed);
    child.once('close', (code) => {
      try {
        done(JSON.parse(readFileSync(join(folder, '.tollgate', 'run.json'), 'utf8')));
      } catch (error) {
        failed(new Error(`the run left no record (exit ${code}): ${error.message}\n${tail}`));
      }
    });
  });
}

const rounded = (value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

/** What a night or a pull request would hand over: the rounds of what is compared (a script's own thresholds are not). */
function lineOf(record, machine, arm, started) {
  const { runner, versions, scriptHash, samples } = record;
  const { verdict } = record.judgement;
  if (samples?.strategy !== 'baseline')
    throw new Error(`not a run against history: ${record.judgement.reason}`);
  const gated = samples.metrics.filter(
    ({ gated: gates, ungatedReason, head, id }) =>
      gates && ungatedReason === undefined && head.length > 0 && !id.endsWith('/threshold'),
  );
  return {
    at: new Date(started).toISOString(),
    machine,
    arm,
    verdict,
    runner,
    versions,
    scriptHash,
    minutes: Number(((Date.now() - started) / 60_000).toFixed(2)),
    metrics: Object.fromEntries(gated.map(({ id, head }) => [id, head.map(rounded)])),
  };
}

const place = mkdtempSync(join(tmpdir(), 'record-machines-'));
let emulated;
try {
  const env = await setUp(['deps', 'k6']);
  const random = createRandom(Number(flags.seed));
  const folder = join(place, 'shop');
  makeRepository(join(root, 'fixtures', 'shop'), folder);
  mkdirSync(join(folder, '.github'), { recursive: true });
  mkdirSync(dirname(flags.keep), { recursive: true });
  for (let number = 0; number < Number(flags.machines); number += 1) {
    const machine = { number: `${flags.seed}-${number}`, ...drawMachine(random) };
    const slower = number % 2 === 0 ? 'plus-20' : 'plus-50';
    // The order is drawn: whatever a machine does in its first minute must not always meet the same arm.
    const arms = random.uniform() < 0.5 ? ['main', slower] : [slower, 'main'];
    emulated = emulatedMachine(machine);
    for (const arm of arms) {
      writeFileSync(join(folder, '.github', 'tollgate.yml'), config(ARMS[arm]));
      rmSync(join(folder, '.tollgate'), { recursive: true, force: true });
      const started = Date.now();
      const told = `${number + 1} of ${flags.machines}: ${machine.kind}, ${arm}`;
      try {
        const line = lineOf(await measure(env, folder, emulated.prefix), machine, arm, started);
        appendFileSync(flags.keep, `${JSON.stringify(line)}\n`);
        say(
          `${told}: ${line.verdict}, speed ${line.runner.calibration?.toFixed(1)}, ${line.runner.cores} cores, ${line.minutes} min`,
        );
      } catch (error) {
        // A run that leaves nothing is told and left out: the others are worth no less.
        say(`${told}: ${error.message}`);
      }
    }
    await emulated.close();
    emulated = undefined;
  }
} finally {
  await emulated?.close();
  rmSync(place, { recursive: true, force: true });
}
