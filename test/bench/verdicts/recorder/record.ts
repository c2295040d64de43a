import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuardHandle } from '../../../../src/model/site.ts';
import { createRandom } from '../../../../src/stats/random.ts';
import type { Ports } from '../../../../src/ports.ts';
import type { Recording } from '../corpus.ts';
import type { Arm } from './arms.ts';
import { assemble } from './assemble.ts';
import type { Staging } from './condition.ts';
import { startNeighbour } from './condition.ts';
import { rounded } from './compact.ts';
import { openArms } from './opened-arms.ts';
import type { RecorderOptions } from './options.ts';
import { keepPoints } from './second-medians.ts';
import { shopPlan, shopPreview, shopScene } from './shop-plan.ts';
import type { TakenBlock } from './take-blocks.ts';
import { takeLoadBlocks, takePageBlocks } from './take-blocks.ts';

export interface RecordingJob {
  readonly options: RecorderOptions;
  readonly id: string;
  readonly seed: number;
  readonly arms: readonly Arm[];
  /** Environment of every arm's shop. */
  readonly common: Readonly<Record<string, string>>;
  readonly staging: Staging;
  readonly ports: Ports;
  readonly guard: GuardHandle;
  /** Of this recording alone, absolute, empty. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** As far as the tools were looked for. */
  readonly versions: () => Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../../../..');

/** Takes one recording; its truth is still to be measured. Everything it starts ends with it. */
export async function record(job: RecordingJob): Promise<Recording> {
  const { options, arms, common, staging, ports, guard, folder, env, signal, seed } = job;
  const random = createRandom(seed);
  const at = new Date(ports.now()).toISOString();
  const calibration = await ports.machine.calibrate();
  await using opened = await openArms(common, arms, staging, folder, random, ports);
  await using neighbours = new AsyncDisposableStack();
  if (options.condition === 'neighbour') neighbours.use(startNeighbour(seed, env, folder, guard));
  const [base] = arms;
  if (!base) throw new Error('there is no base arm');
  const kept = keepPoints(ports);
  const takes = {
    plan: shopPlan(options, shopPreview(common, base, staging)),
    scene: shopScene(join(ROOT, 'fixtures/shop/perf/shop.js')),
    opened,
    kept,
    random,
    blocks: options.blocks,
    signal,
    onRound: (block: number, arm: string) => {
      ports.voice.progress(`${job.id}: block ${String(block + 1)}, ${arm}`, block / options.blocks);
    },
  };
  const blocks = options.kind === 'load' ? await takeLoadBlocks(takes) : await takePageBlocks(takes);
  sayLosses(blocks, ports);
  const names = arms.map(({ name }) => name);
  const { cpu, cores, memoryBytes, os } = ports.machine.facts;
  return {
    schema: 'tollgate/recording@1',
    id: job.id,
    at,
    sitting: options.sitting,
    condition: options.condition,
    setting: staging.setting,
    kind: options.kind,
    seed,
    runner: {
      cpu,
      cores,
      ...(memoryBytes === undefined ? {} : { memoryBytes }),
      ...(os === undefined ? {} : { os }),
      calibration: rounded(calibration),
    },
    versions: { tollgate: ownVersion(), ...job.versions() },
    ...(options.kind === 'load' ? { roundMs: options.roundMs, ratePerSecond: options.ratePerSecond } : {}),
    arms: names,
    shop: common,
    injected: Object.fromEntries(
      arms.flatMap(({ name, injection }) => (injection ? [[name, injection]] : [])),
    ),
    truth: {},
    ...assemble(names, blocks),
  };
}

function sayLosses(blocks: readonly TakenBlock[], ports: Ports): void {
  const lost = blocks.flatMap(({ rounds }, block) =>
    [...rounds].flatMap(([arm, { invalid }]) =>
      invalid.map((why) => `block ${String(block + 1)}, ${arm}, is lost: ${why}`),
    ),
  );
  for (const line of lost) ports.voice.say(line);
}

function ownVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown';
}
