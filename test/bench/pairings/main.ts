// How two sides are best put beside each other: designs of a block in turns, on one machine, on the real shop.
// Every cycle is a line of the kept file as it ends; docs/bench-pairings.md is filled from all of its lines.
//   npm run bench:pairings -- [--cycles 20] [--rate 40] [--seed S] [--keep FILE] [--no-write]; --cycles 0: the page alone
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filled } from '../../../.dev/filled.mjs';
import { onInterrupt } from '../../../src/commands/interrupt.ts';
import { stderrVoice } from '../../../src/commands/stderr-voice.ts';
import { childEnvironment } from '../../../src/preview/environment.ts';
import { startGuard } from '../../../src/preview/guard.ts';
import { makeRunFolder } from '../../../src/preview/run-folder.ts';
import { createRandom } from '../../../src/stats/random.ts';
import { wirePorts } from '../../../src/wiring.ts';
import { tool } from '../../tools.ts';
import { armsOf, commonEnvironment } from '../verdicts/recorder/arms.ts';
import { stage } from '../verdicts/recorder/condition.ts';
import { openArms } from '../verdicts/recorder/opened-arms.ts';
import { shopPlan, shopPreview, shopScene } from '../verdicts/recorder/shop-plan.ts';
import { DESIGNS } from './designs.ts';
import { switchableTool } from './pinning.ts';
import type { Cycle } from './table.ts';
import { pairingTable, readCycles } from './table.ts';
import { takeCycle, warmAll } from './take-cycle.ts';

const ENDPOINT = 'GET /api/search';
const ROOT = join(import.meta.dirname, '../../..');

const { values: flags } = parseArgs({
  options: {
    cycles: { type: 'string', default: '20' },
    rate: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    keep: { type: 'string', default: join(ROOT, 'fixtures', 'pairings', 'cycles.jsonl') },
    'no-write': { type: 'boolean', default: false },
  },
});

/** Fills the page's table from everything kept so far. */
function tell(): void {
  const text = pairingTable(readCycles(readFileSync(flags.keep, 'utf8')));
  process.stdout.write(`${text}\n`);
  if (flags['no-write']) return;
  const page = join(ROOT, 'docs', 'bench-pairings.md');
  writeFileSync(
    page,
    filled(readFileSync(page, 'utf8'), 'pairings', () => `\n${text}\n\n`),
  );
}

async function measure(cycles: number): Promise<void> {
  using interrupt = onInterrupt();
  using voice = stderrVoice();
  const run = await makeRunFolder(process.env);
  await using guard = await startGuard(run);
  const { tempDir } = run;
  const staging = stage('quiet');
  const generator = switchableTool(tool('k6'), tempDir);
  const disk = { folder: join(tempDir, 'out'), keepRound: () => undefined, keepFile: (name: string) => name };
  mkdirSync(disk.folder, { recursive: true });
  const { ports } = wirePorts({
    voice,
    signal: interrupt.signal,
    tempDir,
    guard,
    env: childEnvironment(process.env),
    disk,
    secrets: [],
    tools: { sandbox: 'on', k6Path: generator.path },
  });
  const [ratePerSecond, seed] = [Number(flags.rate), Number(flags.seed)];
  const random = createRandom(seed);
  const common = commonEnvironment('load', ENDPOINT);
  const arms = armsOf('load', ENDPOINT, ['base-again', 'plus-10']);
  const folder = join(tempDir, 'arms');
  mkdirSync(folder);
  await using opened = await openArms(common, arms, staging, folder, random, ports);
  const preview = shopPreview(common, { name: 'base' }, staging);
  const planOf = (roundMs: number) => shopPlan({ roundMs, ratePerSecond, seed }, preview);
  const scene = shopScene(join(ROOT, 'fixtures/shop/perf/shop.js'));
  mkdirSync(dirname(flags.keep), { recursive: true });
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${String(cpus().length)} cores`;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    interrupt.signal.throwIfAborted();
    // As the gate: fresh processes every second block.
    if (cycle > 0 && cycle % 2 === 0) await opened.restart();
    if (cycle % 2 === 0) await warmAll(planOf(2000), opened, scene, ports);
    voice.progress(`cycle ${String(cycle + 1)} of ${String(cycles)}`, cycle / cycles);
    const pairs = await takeCycle({ designs: DESIGNS, planOf, opened, scene, ports, random, generator });
    const line: Cycle = { at: new Date().toISOString(), machine, cycle, pairs };
    appendFileSync(flags.keep, `${JSON.stringify(line)}\n`);
  }
}

const wanted = Number(flags.cycles);
if (wanted > 0) await measure(wanted);
tell();
