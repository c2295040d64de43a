import { judge } from '../../../src/gate/judge.ts';
import type { PairedMetric } from '../../../src/model/samples.ts';
import type { Judgement, RunVerdict } from '../../../src/model/verdict.ts';
import type { PullRequest } from './pull-request.ts';
import type { Blocks, Session, TrueMetric } from './session.ts';

/** How much the gate may measure. */
export interface GatePlan {
  readonly name: string;
  readonly screenBlocks: number;
  readonly confirmBlocks: number;
}

export const PLANS = {
  /** Five minutes at most. */
  standard: { name: '12 + 8 blocks', screenBlocks: 12, confirmBlocks: 8 },
  quick: { name: '8 + 8 blocks', screenBlocks: 8, confirmBlocks: 8 },
  /** Ten minutes at most. */
  deep: { name: '20 + 20 blocks', screenBlocks: 20, confirmBlocks: 20 },
} as const satisfies Record<string, GatePlan>;

/** A round is 5 s of load and about 1 s of k6's start and settling. */
const ROUND_MINUTES = 6 / 60;

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
export function asPaired(metrics: readonly TrueMetric[], blocks: Blocks): PairedMetric[] {
  return metrics.map(({ spec }, m) => ({ ...spec, base: blocks.base[m] ?? [], head: blocks.head[m] ?? [] }));
}

function named(judgement: Judgement, outcome: 'regressed' | 'improved'): string[] {
  return judgement.metrics.filter((metric) => metric.outcome === outcome).map((metric) => metric.id);
}

/**
 * One visit of the real gate (`src/gate/judge.ts`): screen, judge, draw fresh blocks of what it asks to confirm,
 * judge again. `elsewhere` is a second machine for the confirmation; absent: the same one.
 */
export function gate(pull: PullRequest, plan: GatePlan, here: Session, elsewhere?: Session): GateResult {
  const screen = here.draw(pull.metrics, plan.screenBlocks);
  const metrics = asPaired(pull.metrics, screen);
  const first = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });
  const wanted = new Set(first.next?.stage === 'confirm' ? first.next.ids : []);
  let last = first;
  if (wanted.size > 0) {
    const again = pull.metrics.filter(({ spec }) => wanted.has(spec.id));
    const fresh = asPaired(again, (elsewhere ?? here).draw(again, plan.confirmBlocks));
    last = judge({ schema: 'tollgate/samples@1', strategy: 'paired', metrics, confirm: { metrics: fresh } });
  }
  const rounds = 2 * (plan.screenBlocks + (wanted.size > 0 ? plan.confirmBlocks : 0));
  return {
    verdict: last.verdict,
    regressed: named(last, 'regressed'),
    improved: named(last, 'improved'),
    flagged: [...wanted],
    minutes: rounds * ROUND_MINUTES,
    screen,
    judgement: last,
  };
}
