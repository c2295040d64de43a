import { LOOKS } from '../../../src/gate/budget.ts';
import { CONFIRM_BLOCKS } from '../../../src/gate/effect.ts';
import { judge } from '../../../src/gate/judge.ts';
import { settled } from '../../../src/gate/look.ts';
import { screen } from '../../../src/gate/paired.ts';
import type { PairedMetric } from '../../../src/model/samples.ts';
import type { Judgement, RunVerdict } from '../../../src/model/verdict.ts';
import { spendAlpha } from '../../../src/stats/alpha-spending.ts';
import type { PullRequest } from './pull-request.ts';
import type { Blocks, Session, TrueMetric } from './session.ts';

/** How much the gate may measure. */
export interface GatePlan {
  readonly name: string;
  /** Blocks at each look of the screen; one number: a fixed number of blocks. */
  readonly looks: readonly number[];
  readonly confirmBlocks: number;
}

const plan = (looks: readonly number[], confirmBlocks: number): GatePlan => ({
  name: `${looks.join(' or ')} + ${confirmBlocks} blocks`,
  looks,
  confirmBlocks,
});

export const PLANS = {
  /** What `auto` does. */
  auto: plan(LOOKS.load, CONFIRM_BLOCKS),
  /** What `paired` does. */
  fixed: plan([LOOKS.load[1]], CONFIRM_BLOCKS),
  quick: plan([8], CONFIRM_BLOCKS),
  /** Ten minutes at most. */
  deep: plan([20], 15),
} as const;

/** Seconds of one block: two rounds of 5 s with 1.5 s of k6's start and end, and half of both servers' restart and warm-up. */
const BLOCK_MINUTES = (2 * (5 + 1.5) + 4) / 60;

/** Minutes of measuring that blocks take. */
export function minutesOf(blocks: number): number {
  return blocks * BLOCK_MINUTES;
}

export interface GateResult {
  readonly verdict: RunVerdict;
  readonly regressed: readonly string[];
  readonly improved: readonly string[];
  /** Flagged at the screen, whatever the confirmation said. */
  readonly flagged: readonly string[];
  readonly minutes: number;
  /** What was drawn at the screen, for the peers. */
  readonly screen: Blocks;
  readonly judgement: Judgement;
}

/** Blocks of true metrics as the samples of those metrics. */
function asPaired(metrics: readonly TrueMetric[], blocks: Blocks): PairedMetric[] {
  return metrics.map(({ spec }, m) => ({ ...spec, base: blocks.base[m] ?? [], head: blocks.head[m] ?? [] }));
}

function joined(a: Blocks, b: Blocks): Blocks {
  return {
    base: a.base.map((values, m) => [...values, ...(b.base[m] ?? [])]),
    head: a.head.map((values, m) => [...values, ...(b.head[m] ?? [])]),
  };
}

function named(judgement: Judgement, outcome: 'regressed' | 'improved'): string[] {
  return judgement.metrics.filter((metric) => metric.outcome === outcome).map((metric) => metric.id);
}

interface Screened {
  readonly blocks: Blocks;
  readonly count: number;
  readonly metrics: readonly PairedMetric[];
}

/** The screen with its looks: stop when something is flagged or everything is settled (src/gate/look.ts). */
function lookedAt(pull: PullRequest, { looks }: GatePlan, here: Session): Screened {
  const last = looks.at(-1) ?? 0;
  const shares = spendAlpha(
    1,
    looks.map((look) => look / last),
  );
  let blocks: Blocks = { base: pull.metrics.map(() => []), head: pull.metrics.map(() => []) };
  let count = 0;
  let metrics: readonly PairedMetric[] = [];
  for (const [i, look] of looks.entries()) {
    blocks = joined(blocks, here.draw(pull.metrics, look - count));
    count = look;
    const alphaShare = shares[i] ?? 1;
    metrics = asPaired(pull.metrics, blocks).map((metric) => ({ ...metric, alphaShare }));
    if (look === last) break;
    const judged = screen(metrics);
    if (judged.some(({ flagged }) => flagged) || judged.every(settled)) break;
  }
  return { blocks, count, metrics };
}

/**
 * One visit of the real gate (`src/gate`): screen with its looks, judge, draw fresh blocks of what it asks to
 * confirm, judge again. `elsewhere` is a second machine for the confirmation; absent: the same one.
 */
export function gate(pull: PullRequest, planned: GatePlan, here: Session, elsewhere?: Session): GateResult {
  const { blocks, count, metrics } = lookedAt(pull, planned, here);
  const first = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });
  const wanted = new Set(first.next?.stage === 'confirm' ? first.next.ids : []);
  let last = first;
  if (wanted.size > 0) {
    const again = pull.metrics.filter(({ spec }) => wanted.has(spec.id));
    const fresh = asPaired(again, (elsewhere ?? here).draw(again, planned.confirmBlocks));
    last = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics, confirm: { metrics: fresh } });
  }
  return {
    verdict: last.verdict,
    regressed: named(last, 'regressed'),
    improved: named(last, 'improved'),
    flagged: [...wanted],
    minutes: minutesOf(count + (wanted.size > 0 ? planned.confirmBlocks : 0)),
    screen: blocks,
    judgement: last,
  };
}
