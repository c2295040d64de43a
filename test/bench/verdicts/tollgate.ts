import { LOOKS } from '../../../src/gate/budget.ts';
import { CONFIRM_BLOCKS, CONFIRM_MOST, CONFIRM_RECKONED } from '../../../src/gate/effect.ts';
import { judge } from '../../../src/gate/judge.ts';
import { lookShares } from '../../../src/gate/look-share.ts';
import { isOpen, settled, worthLastLook } from '../../../src/gate/look.ts';
import { MUST_SEE } from '../../../src/gate/judge.ts';
import { confirmed, screen } from '../../../src/gate/paired.ts';
import type { PairedMetric } from '../../../src/model/samples.ts';
import type { Judgement, RunVerdict } from '../../../src/model/verdict.ts';
import type { PullRequest } from './pull-request.ts';
import type { Blocks, Session, TrueMetric } from './session.ts';

/** How much the gate may measure. */
export interface GatePlan {
  readonly name: string;
  /** Blocks at each look of the screen; one number: a fixed number of blocks. */
  readonly looks: readonly number[];
  /** Blocks at each look of the confirmation, as far as the budget holds them. */
  readonly confirmLooks: readonly number[];
  /** The time budget. */
  readonly minutes: number;
}

/** The default budget. */
const BUDGET_MINUTES = 8;

const plan = (
  looks: readonly number[],
  confirmLooks: readonly number[],
  minutes = BUDGET_MINUTES,
): GatePlan => ({
  name: `${looks.join(' or ')} + ${confirmLooks.join(' or ')} blocks`,
  looks,
  confirmLooks,
  minutes,
});

export const PLANS = {
  /** What `auto` does. */
  auto: plan(LOOKS.load, [CONFIRM_BLOCKS, CONFIRM_MOST]),
  /** The same with two looks and a short confirmation, as where a small budget holds no more. */
  short: plan(LOOKS.load.slice(0, 2), [CONFIRM_BLOCKS, CONFIRM_RECKONED]),
  /** What `paired` does. */
  fixed: plan([LOOKS.load[1]], [CONFIRM_BLOCKS]),
  quick: plan([8], [CONFIRM_BLOCKS]),
  /** As many as ten minutes hold. */
  tenMinutes: plan([25], [20], 10),
  /** Tried, and not built: what three times the budget could be spent on. */
  fourLooks: plan([...LOOKS.load, 40], [CONFIRM_BLOCKS, 40], 18),
} as const;

/**
 * Minutes of one block: two rounds of 5 s with 0.25 s of k6's start and end, and half of both servers' restart and warm-up.
 * Measured in live gates of the shop (`node .dev/live-gates.mjs`): 26.4 s for two blocks.
 */
const BLOCK_MINUTES = (2 * (5 + 0.25) + 2.7) / 60;

/** A budget holds so many. */
function blocksIn(minutes: number): number {
  return Math.floor(minutes / BLOCK_MINUTES);
}

/** The default time budget holds so many. */
export const MOST_BLOCKS = blocksIn(BUDGET_MINUTES);

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
  /** The rows as they stood after the screen. */
  readonly screened: Judgement['metrics'];
}

/** Blocks of true metrics as the samples of those metrics. */
function asPaired(metrics: readonly TrueMetric[], blocks: Blocks): PairedMetric[] {
  return metrics.map(({ spec }, m) => {
    const [base, head, numbers] = [blocks.base[m] ?? [], blocks.head[m] ?? [], blocks.numbers[m] ?? []];
    // As gate/pair.ts: the timings of a load say which block each value is of.
    const inCompany = spec.kind === 'timing' && spec.id.startsWith('load/');
    return { ...spec, base, head, ...(inCompany ? { blocks: numbers } : {}) };
  });
}

const nothing = ({ metrics }: PullRequest): Blocks => ({
  base: metrics.map(() => []),
  head: metrics.map(() => []),
  numbers: metrics.map(() => []),
});

function joined(a: Blocks, b: Blocks): Blocks {
  return {
    base: a.base.map((values, m) => [...values, ...(b.base[m] ?? [])]),
    head: a.head.map((values, m) => [...values, ...(b.head[m] ?? [])]),
    numbers: a.numbers.map((values, m) => [...values, ...(b.numbers[m] ?? [])]),
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
  const shares = lookShares(looks);
  let blocks = nothing(pull);
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
    const lastIsNext = looks.length > 2 && i === looks.length - 2;
    if (lastIsNext && !worthLastLook(judged, MUST_SEE.paired)) break;
  }
  return { blocks, count, metrics };
}

interface Confirmed {
  readonly judgement: Judgement;
  readonly count: number;
}

/** Fresh blocks of the load, all its rows measured: on to the next look while a flag is neither won nor lost. */
function confirmedOn(
  pull: PullRequest,
  planned: GatePlan,
  metrics: readonly PairedMetric[],
  screened: number,
  session: Session,
): Confirmed {
  const confirmLooks = planned.confirmLooks.map((look) =>
    Math.min(look, blocksIn(planned.minutes) - screened),
  );
  const last = confirmLooks.at(-1) ?? 0;
  const shares = lookShares(confirmLooks);
  const judged = screen(metrics);
  let blocks = nothing(pull);
  let count = 0;
  let fresh: readonly PairedMetric[] = [];
  for (const [i, look] of confirmLooks.entries()) {
    blocks = joined(blocks, session.draw(pull.metrics, look - count));
    count = look;
    const alphaShare = shares[i] ?? 1;
    fresh = asPaired(pull.metrics, blocks).map((metric) => ({ ...metric, alphaShare }));
    if (look === last || !confirmed(judged, fresh).some(isOpen)) break;
  }
  const samples = {
    schema: 'tollgate/samples@1',
    strategy: 'paired',
    metrics,
    confirm: { metrics: fresh },
  } as const;
  return { judgement: judge(samples), count };
}

/**
 * One visit of the real gate (`src/gate`): screen with its looks, judge, draw fresh blocks of the load where it asks to
 * confirm, judge again. `elsewhere` is a second machine for the confirmation; absent: the same one.
 */
export function gate(pull: PullRequest, planned: GatePlan, here: Session, elsewhere?: Session): GateResult {
  const { blocks, count, metrics } = lookedAt(pull, planned, here);
  const first = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });
  const flagged = first.next?.stage === 'confirm' ? first.next.ids : [];
  const again =
    flagged.length > 0 ? confirmedOn(pull, planned, metrics, count, elsewhere ?? here) : undefined;
  const last = again?.judgement ?? first;
  return {
    verdict: last.verdict,
    regressed: named(last, 'regressed'),
    improved: named(last, 'improved'),
    flagged,
    minutes: minutesOf(count + (again?.count ?? 0)),
    screen: blocks,
    judgement: last,
    screened: first.metrics,
  };
}
