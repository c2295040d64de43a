/** One ask in, rounds out: drives k6 or Lighthouse at the sides in the asked order and keeps every round. */

import type { Problem } from './model/failure.ts';
import type { LoadPlan, Plan } from './model/plan.ts';
import type { Ask, BlockAsk, Round, Target } from './model/round.ts';
import type { Site } from './model/site.ts';
import { isDear } from './gate/budget.ts';
import { onlyErrors } from './gate/only-errors.ts';
import { targetKey } from './gate/rounds.ts';
import type { Ports } from './ports.ts';
import type { Scene } from './scene.ts';
import type { Sites } from './sites.ts';
import { loadNamed, takeLoadRound, warmUp, type TakenLoad } from './take-load-round.ts';
import { takePageRound } from './take-page-round.ts';

export type Measure = (ask: Ask, onRound: (round: Round) => void) => Promise<Round[]>;

/**
 * Takes the gate's asks for one visit; remembers which process generation of which side is warm.
 * `onRound` is told of each round as it ends. A side that died is an `invalid` problem of its round and ends the
 * ask: nothing measured after it could be trusted. A load or page that yields nothing on a side, or only errors, ends
 * early.
 */
export function createMeasure(plan: Plan, scene: Scene, sites: Sites, ports: Ports): Measure {
  const warm = new Set<string>();
  const vus: VirtualUsers = new Map();

  const warmOnce = async (site: Site, target: Target): Promise<void> => {
    const key = `${site.side} ${site.generation} ${target.name}`;
    if (target.kind !== 'load' || warm.has(key)) return;
    warm.add(key);
    await warmUp(loadNamed(plan, target.name), site, scene, ports);
  };

  const takeBlock = async (block: BlockAsk): Promise<Round[]> => {
    if (block.restart) await sites.restart();
    const taken: Round[] = [];
    for (const [position, side] of block.order.entries()) {
      const site = await sites.use(side);
      await warmOnce(site, block.target);
      const round = { ...(await takeRound(plan, block.target, site, scene, ports, vus)), stage: block.stage };
      // Values are found by the plan's own names, which no redactor masks.
      const shown = scene.redactor?.value(round) ?? round;
      taken.push({ ...shown, block: block.block, target: block.target, side, position });
    }
    return taken;
  };

  return async (ask, onRound) => {
    const rounds: Round[] = [];
    // Only the first block of a number starts the servers anew: where it is skipped, the next one does in its stead.
    let owed: BlockAsk | undefined;
    for (const asked of ask.blocks) {
      if (isPointless(plan, rounds, asked.target)) {
        if (asked.restart) owed = asked;
        continue;
      }
      const takesOver = asked.block === owed?.block && asked.target.kind === owed.target.kind;
      if (takesOver) owed = undefined;
      const block = takesOver ? { ...asked, restart: true } : asked;
      for (const round of await takeBlock(block)) {
        ports.disk.keepRound(round);
        rounds.push(round);
        onRound(round);
      }
      if (rounds.some((round) => round.problems.some(isDeath))) break;
    }
    return rounds;
  };
}

type Taken = Omit<Round, 'stage' | 'block' | 'target' | 'side' | 'position'>;

async function takeRound(
  plan: Plan,
  target: Target,
  site: Site,
  scene: Scene,
  ports: Ports,
  vus: VirtualUsers,
): Promise<Taken> {
  const startedAt = ports.now();
  const { generation } = site;
  const taken =
    target.kind === 'load'
      ? await takeSizedLoad(loadNamed(plan, target.name), plan, site, scene, ports, vus)
      : await takePageRound(plan, target, site, ports);
  const death = deathOf(site);
  return {
    ...taken,
    problems: death ? [death, ...taken.problems] : taken.problems,
    generation,
    at: new Date(startedAt).toISOString(),
    elapsedMs: ports.now() - startedAt,
  };
}

/** Per load: how many virtual users a round found it needed. */
type VirtualUsers = Map<string, number>;

/** A round that ran out of virtual users while everything idled was mis-sized: taken again once, with enough of them. */
async function takeSizedLoad(
  load: LoadPlan,
  plan: Plan,
  site: Site,
  scene: Scene,
  ports: Ports,
  vus: VirtualUsers,
): Promise<TakenLoad> {
  const taken = await takeLoadRound(plan, load, site, scene, ports, vus.get(load.name));
  const wanted = taken.load?.retryWithVus;
  if (wanted === undefined || vus.has(load.name)) return taken;
  vus.set(load.name, wanted);
  return takeLoadRound(plan, load, site, scene, ports, wanted);
}

function deathOf(site: Site): Problem | undefined {
  const status = site.status();
  if (status.alive) return undefined;
  const lines = status.lastLines.length > 0 ? ` Its last lines:\n${status.lastLines.join('\n')}` : '';
  return {
    kind: 'invalid',
    message: `${site.side}'s server died while it was measured: it ${status.how}.${lines}`,
  };
}

/** Rounds of a side that were all invalid before the rest is not taken: one may be bad luck. Judgement. */
const LOST_ROUNDS = 2;

function isLost(round: Round): boolean {
  return round.problems.some(({ kind }) => kind === 'invalid');
}

/** Nothing more is to be learnt from the target as it was asked for; the gate may ask again, knowing what it costs. */
function isPointless(plan: Plan, rounds: readonly Round[], target: Target): boolean {
  return (
    isHopeless(rounds, target) ||
    onlyErrors(plan, rounds, target) !== undefined ||
    isDear(plan, rounds, target)
  );
}

/** A load or page of which a side yields nothing: the gate will not trust it, so no more time goes into it. */
function isHopeless(rounds: readonly Round[], target: Target): boolean {
  const own = rounds.filter((round) => targetKey(round.target) === targetKey(target));
  return (['base', 'head'] as const).some((side) => {
    const ofSide = own.filter((round) => round.side === side);
    return ofSide.length >= LOST_ROUNDS && ofSide.every(isLost);
  });
}

/** An `invalid` problem about nothing in particular voids the whole run. */
function isDeath(problem: Problem): boolean {
  return problem.kind === 'invalid' && problem.about === undefined;
}
