import type { Plan } from '../../../src/model/plan.ts';
import type { Ports } from '../../../src/ports.ts';
import type { Scene } from '../../../src/scene.ts';
import type { Random } from '../../../src/stats/random.ts';
import { shuffle } from '../../../src/stats/random.ts';
import { loadNamed, takeLoadRound, warmUp } from '../../../src/take-load-round.ts';
import type { OpenedArms } from '../verdicts/recorder/opened-arms.ts';
import { livingSite } from '../verdicts/recorder/opened-arms.ts';
import { keepPoints } from '../verdicts/recorder/second-medians.ts';
import type { Design } from './designs.ts';
import type { SwitchableTool } from './pinning.ts';
import { pinServers } from './pinning.ts';
import type { RoundShapes } from './shapes.ts';
import { shapesOf } from './shapes.ts';

/** One pair of rounds: base and an arm, as a design takes them. */
export interface PairOfRounds {
  readonly design: string;
  readonly arm: string;
  /** Wall time of the pair, ms. */
  readonly tookMs: number;
  readonly base: RoundShapes;
  readonly head: RoundShapes;
}

export interface CycleJob {
  readonly designs: readonly Design[];
  readonly planOf: (roundMs: number) => Plan;
  readonly opened: OpenedArms;
  readonly scene: Scene;
  readonly ports: Ports;
  readonly random: Random;
  readonly generator: SwitchableTool;
}

const ARMS = ['base-again', 'plus-10'];
export async function warmAll(plan: Plan, opened: OpenedArms, scene: Scene, ports: Ports): Promise<void> {
  for (const arm of opened.sites.keys())
    await warmUp(loadNamed(plan, 'shop'), livingSite(opened, arm), scene, ports);
}

/** Every design once, in an order drawn; each with base against itself and against the slower arm, in an order drawn. */
export async function takeCycle(job: CycleJob): Promise<PairOfRounds[]> {
  const { opened, random, generator } = job;
  const pids = () => [...opened.sites.values()].flatMap((site) => site.pids);
  const taken: PairOfRounds[] = [];
  for (const design of shuffle(job.designs, random)) {
    generator.pin(design.pinned);
    if (design.pinned) pinServers(pids(), true);
    try {
      for (const arm of shuffle(ARMS, random)) taken.push(await takePair(job, design, arm));
    } finally {
      generator.pin(false);
      if (design.pinned) pinServers(pids(), false);
    }
  }
  return taken;
}

async function takePair(job: CycleJob, design: Design, arm: string): Promise<PairOfRounds> {
  const { opened, scene, ports, random } = job;
  const plan = job.planOf(design.roundMs);
  const take = async (name: string) => {
    const own = keepPoints(ports);
    const load = loadNamed(plan, 'shop');
    const { values } = await takeLoadRound(plan, load, livingSite(opened, name), scene, own.ports);
    return [name, shapesOf(own.chunks, values)] as const;
  };
  const started = performance.now();
  const order = shuffle(['base', arm], random);
  const rounds = [];
  if (design.how === 'duet') rounds.push(...(await Promise.all(order.map(take))));
  else for (const name of order) rounds.push(await take(name));
  const of = new Map(rounds);
  return {
    design: design.name,
    arm,
    tookMs: Math.round(performance.now() - started),
    base: of.get('base') ?? {},
    head: of.get(arm) ?? {},
  };
}
