/** Rounds sorted by what they measured: targets, blocks, sides. */

import type { Problem } from '../model/failure.ts';
import type { MetricId, Side } from '../model/metric.ts';
import { pageMetricId, splitMetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { PageFacts, Round, Stage, Target } from '../model/round.ts';
import { listed } from './wording.ts';

/** `load shop`, `page home mobile`: the same for the same target. */
export function targetKey(target: Target): string {
  return target.kind === 'load' ? `load ${target.name}` : `page ${target.name} ${target.device}`;
}

/** A target in a sentence. */
export function targetText(target: Target): string {
  return target.kind === 'load' ? target.name : `${target.name} (${target.device})`;
}

/** Several targets in a sentence. */
export function targetsText(targets: readonly Target[]): string {
  return listed(targets.map(targetText));
}

export function loadTargets(plan: Plan): readonly Target[] {
  return plan.loads.map(({ name }) => ({ kind: 'load', name }));
}

export function pageTargets(plan: Plan): readonly Target[] {
  return plan.pages.flatMap(({ name, devices }) =>
    devices.map((device): Target => ({ kind: 'page', name, device })),
  );
}

/** Does the metric belong to the target? A server's metrics belong to the load it was measured under. */
export function belongsTo(id: MetricId, target: Target): boolean {
  const parts = splitMetricId(id);
  if (parts?.name !== target.name) return false;
  if (target.kind === 'load') return parts.family !== 'page';
  return parts.family === 'page' && parts.middle === target.device;
}

/** The rounds of one target at one stage, or at several. */
export function roundsOf(
  rounds: readonly Round[],
  target: Target,
  ...stages: readonly Stage[]
): readonly Round[] {
  const key = targetKey(target);
  return rounds.filter((round) => stages.includes(round.stage) && targetKey(round.target) === key);
}

/** A problem that voids the whole round, not a single metric of it. */
export function voids(problem: Problem, round: Round): boolean {
  return problem.kind === 'invalid' && (problem.about === undefined || problem.about === round.target.name);
}

export function isSound(round: Round): boolean {
  return !round.problems.some((problem) => voids(problem, round));
}

/** What the sound rounds of a page's side found there. */
export function auditsOf(
  rounds: readonly Round[],
  target: Target,
  side: Side,
  ...stages: readonly Stage[]
): readonly PageFacts[] {
  return roundsOf(rounds, target, ...stages)
    .filter((round) => round.side === side && isSound(round))
    .flatMap(({ page }) => (page ? [page] : []));
}

export interface Block {
  readonly stage: Stage;
  readonly block: number;
  readonly base?: Round;
  readonly head?: Round;
}

/** Rounds put together by block, in the order of the blocks. A repeated round replaces the earlier one. */
export function blocksOf(rounds: readonly Round[]): readonly Block[] {
  const byBlock = new Map<string, { stage: Stage; block: number; base?: Round; head?: Round }>();
  for (const round of rounds) {
    const key = `${round.stage} ${String(round.block)}`;
    const entry = byBlock.get(key) ?? { stage: round.stage, block: round.block };
    entry[round.side] = round;
    byBlock.set(key, entry);
  }
  return [...byBlock.values()].sort((a, b) => a.block - b.block);
}

export interface WholeBlock {
  readonly base: Round;
  readonly head: Round;
}

/** Blocks with a sound round on both sides: a lost round drops its block. */
export function wholeBlocks(rounds: readonly Round[]): readonly WholeBlock[] {
  return blocksOf(rounds).flatMap(({ base, head }) =>
    base && head && isSound(base) && isSound(head) ? [{ base, head }] : [],
  );
}

/** How many whole blocks of a target a stage has. */
export function soundBlocks(rounds: readonly Round[], target: Target, stage: Stage = 'screen'): number {
  return wholeBlocks(roundsOf(rounds, target, stage)).length;
}

/** How many blocks were begun, sound or not: the number the next block gets. */
export function begun(rounds: readonly Round[]): number {
  return rounds.reduce((most, round) => Math.max(most, round.block + 1), 0);
}

/** A first audit's answer or paint this much later, and by this factor, is looked into. The floor of paint; judgement. */
const LATER_MS = 100;
const LATER_FACTOR = 1.5;

/**
 * Was the same served much later, or much sooner, in the first audits? A server that takes seconds for the same bytes
 * shows there already. One audit each is no verdict: the page is then timed like any other.
 */
function servedAtAnotherTime(rounds: readonly Round[], target: Target): boolean {
  const [first] = blocksOf(roundsOf(rounds, target, 'exact'));
  if (target.kind === 'load' || !first) return false;
  return ['ttfb', 'lcp'].some((metric) => {
    const id = pageMetricId(target.name, target.device, metric);
    const [before, after] = [first.base?.values[id], first.head?.values[id]];
    if (typeof before !== 'number' || typeof after !== 'number') return false;
    const [sooner, later] = [Math.min(before, after), Math.max(before, after)];
    return later - sooner >= LATER_MS && later >= LATER_FACTOR * sooner;
  });
}

/**
 * Did both sides serve the same bytes (nonces and hashed names normalised), and at about the same time? Undefined: not
 * known for both.
 */
export function servesTheSame(rounds: readonly Round[], target: Target): boolean | undefined {
  const audits = roundsOf(rounds, target, 'exact', 'screen');
  const hashes = (side: Side) =>
    new Set(audits.flatMap((round) => (round.side === side && round.page ? [round.page.servedHash] : [])));
  const [base, head] = [hashes('base'), hashes('head')];
  if (base.size === 0 || head.size === 0) return undefined;
  if (base.size !== 1 || head.size !== 1 || [...base][0] !== [...head][0]) return false;
  return !servedAtAnotherTime(rounds, target);
}
