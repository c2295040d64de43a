import { RESTART_EVERY } from '../../../../src/gate/budget.ts';
import type { MetricId, Value } from '../../../../src/model/metric.ts';
import type { Plan } from '../../../../src/model/plan.ts';
import type { Round } from '../../../../src/model/round.ts';
import type { Random } from '../../../../src/stats/random.ts';
import { shuffle } from '../../../../src/stats/random.ts';
import type { Scene } from '../../../../src/scene.ts';
import { loadNamed, takeLoadRound, warmUp } from '../../../../src/take-load-round.ts';
import { takePageRound } from '../../../../src/take-page-round.ts';
import type { RecordedBlock, Seconds } from '../corpus.ts';
import { isKept, rounded, roundedValue } from './compact.ts';
import type { OpenedArms } from './opened-arms.ts';
import { livingSite } from './opened-arms.ts';
import type { KeptPoints } from './second-medians.ts';
import { secondMedians } from './second-medians.ts';

/** One arm's round in one block, rounded and without what is not kept. */
export interface TakenRound {
  readonly values: Readonly<Record<MetricId, Value>>;
  readonly seconds: Readonly<Record<MetricId, Seconds>>;
  readonly host: Readonly<Record<string, number>>;
  /** Why the round yielded nothing. */
  readonly invalid: readonly string[];
}

export interface TakenBlock {
  readonly block: Pick<RecordedBlock, 'order' | 'restart'>;
  readonly rounds: ReadonlyMap<string, TakenRound>;
}

export interface Takes {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly opened: OpenedArms;
  readonly kept: KeptPoints;
  readonly random: Random;
  readonly blocks: number;
  /** Told before each round. */
  readonly onRound: (block: number, arm: string) => void;
  readonly signal: AbortSignal;
}

/** Warm-ups are thrown away, so that two may run beside each other: their requests count, not their times. */
const WARM_AT_ONCE = 2;

/** Rounds of load of every arm, one at a time, in an order drawn for each block; fresh processes as the gate has them. */
export async function takeLoadBlocks(takes: Takes): Promise<TakenBlock[]> {
  const { plan, opened, random } = takes;
  const taken: TakenBlock[] = [];
  for (let block = 0; block < takes.blocks; block += 1) {
    const restart = block > 0 && block % RESTART_EVERY === 0;
    if (restart) await opened.restart();
    if (block === 0 || restart) await warmAll(takes);
    const order = shuffle([...opened.sites.keys()], random);
    const rounds = new Map<string, TakenRound>();
    for (const arm of order) {
      takes.signal.throwIfAborted();
      takes.onRound(block, arm);
      rounds.set(arm, await takeLoad(takes, arm));
    }
    taken.push({ block: { order, restart }, rounds });
  }
  return taken;

  async function warmAll({ scene, kept }: Takes): Promise<void> {
    const arms = shuffle([...opened.sites.keys()], random);
    const load = loadNamed(plan, 'shop');
    for (let from = 0; from < arms.length; from += WARM_AT_ONCE) {
      const some = arms.slice(from, from + WARM_AT_ONCE);
      await Promise.all(some.map((arm) => warmUp(load, livingSite(opened, arm), scene, kept.ports)));
    }
  }
}

async function takeLoad({ plan, scene, opened, kept }: Takes, arm: string): Promise<TakenRound> {
  const load = loadNamed(plan, 'shop');
  const round = await takeLoadRound(plan, load, livingSite(opened, arm), scene, kept.ports);
  livingSite(opened, arm);
  const generatorCpu = round.load?.generatorCpu;
  return {
    ...compacted(round),
    seconds: secondMedians(kept.chunks, load.name, load.roundMs),
    host: hostOf(round, generatorCpu === undefined ? {} : { generatorCpu }),
  };
}

/** Audits of every arm, in an order drawn for each block; the first of each arm is thrown away, as the gate's is. */
export async function takePageBlocks(takes: Takes): Promise<TakenBlock[]> {
  const { plan, opened, random, kept } = takes;
  const [page] = plan.pages;
  if (!page) throw new Error('the plan has no page');
  const target = { kind: 'page', name: page.name, device: 'mobile' } as const;
  const taken: TakenBlock[] = [];
  for (let block = -1; block < takes.blocks; block += 1) {
    const order = shuffle([...opened.sites.keys()], random);
    const rounds = new Map<string, TakenRound>();
    for (const arm of order) {
      takes.signal.throwIfAborted();
      takes.onRound(Math.max(0, block), arm);
      const watch = kept.ports.machine.watch(livingSite(opened, arm).pids);
      const round = await takePageRound(plan, target, livingSite(opened, arm), kept.ports);
      const { steal, otherCpuCores: otherCpu } = await watch.stop();
      const host = {
        ...(steal === undefined ? {} : { steal }),
        ...(otherCpu === undefined ? {} : { otherCpu }),
      };
      rounds.set(arm, { ...compacted(round), seconds: {}, host: hostOf({ host }, {}) });
    }
    if (block >= 0) taken.push({ block: { order, restart: false }, rounds });
  }
  return taken;
}

function compacted({
  values,
  problems,
}: Pick<Round, 'values' | 'problems'>): Pick<TakenRound, 'values' | 'invalid'> {
  const kept = Object.entries(values).filter(([id]) => isKept(id));
  return {
    values: Object.fromEntries(kept.map(([id, value]) => [id, roundedValue(id, value)])),
    invalid: problems.filter(({ kind }) => kind === 'invalid').map(({ message }) => message),
  };
}

function hostOf(
  { host }: Pick<Round, 'host'>,
  more: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries({ ...host, ...more }).map(([name, value]) => [name, rounded(value)]),
  );
}
