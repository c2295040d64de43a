/** Blocks in the order they are to run: which side first, and when the servers start anew. */

import type { Side } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import type { BlockAsk, Stage, Target } from '../model/round.ts';
import { balancedOrder } from '../stats/random.ts';
import { RESTART_EVERY, restartIsCheap } from './budget.ts';
import type { GateFacts } from './facts.ts';
import { targetKey } from './rounds.ts';

/** A seed of its own for every target and stage, so that their orders do not march in step. Source: FNV-1a, 32 bits. */
function seedFor(seed: number, text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return seed + (hash >>> 0);
}

export interface Span {
  readonly target: Target;
  /** First block, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

function orderOf(plan: Plan, stage: Stage, target: Target, blocks: number): readonly (readonly Side[])[] {
  const seed = seedFor(plan.seed, `${stage} ${targetKey(target)}`);
  return balancedOrder(blocks, seed).map((first) => [first, first === 'base' ? 'head' : 'base']);
}

/** Fresh processes where they are due: at the start of a confirmation, and every second block of a load where cheap. */
function restartsAt(
  stage: Stage,
  block: number,
  isFirst: boolean,
  kind: Target['kind'],
  facts: GateFacts,
): boolean {
  if (!isFirst || facts.readyMs === undefined) return false;
  if (stage === 'confirm' && block === 0) return true;
  return kind === 'load' && block > 0 && block % RESTART_EVERY === 0 && restartIsCheap(facts);
}

/**
 * The blocks of several targets, taken in turns. Every group of four blocks leads with each side twice, in an order
 * drawn from the plan's seed; a longer run of blocks begins like a shorter one.
 */
export function pairedBlocks(
  plan: Plan,
  facts: GateFacts,
  stage: Stage,
  spans: readonly Span[],
): readonly BlockAsk[] {
  const orders = spans.map(({ target, to }) => orderOf(plan, stage, target, to));
  const last = spans.reduce((most, { to }) => Math.max(most, to), 0);
  const blocks: BlockAsk[] = [];
  for (let block = 0; block < last; block += 1) {
    let isFirst = true;
    for (const [index, { target, from, to }] of spans.entries()) {
      const order = orders[index]?.[block];
      if (block < from || block >= to || !order) continue;
      blocks.push({
        stage,
        block,
        target,
        order,
        restart: restartsAt(stage, block, isFirst, target.kind, facts),
      });
      isFirst = false;
    }
  }
  return blocks;
}

/** Rounds of head alone, the targets in turns. */
export function headBlocks(facts: GateFacts, spans: readonly Span[]): readonly BlockAsk[] {
  const last = spans.reduce((most, { to }) => Math.max(most, to), 0);
  const blocks: BlockAsk[] = [];
  for (let block = 0; block < last; block += 1) {
    let isFirst = true;
    for (const { target, from, to } of spans) {
      if (block < from || block >= to) continue;
      const restart = restartsAt('history', block, isFirst, target.kind, facts);
      blocks.push({ stage: 'history', block, target, order: ['head'], restart });
      isFirst = false;
    }
  }
  return blocks;
}
