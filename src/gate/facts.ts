/** What the gate is told besides the plan and the rounds. */

import type { Baseline } from '../model/baseline.ts';
import type { NoiseFloors, Plan } from '../model/plan.ts';
import type { MetricId } from '../model/metric.ts';
import type { PairedMetric, RunnerFacts } from '../model/samples.ts';

export interface GateFacts {
  /** Is base up beside head? If not, why, in a sentence for the report. */
  readonly base: { readonly available: true } | { readonly available: false; readonly reason: string };
  /** From the nightly base against base; empty: none yet. */
  readonly noise: NoiseFloors;
  readonly baseline?: Baseline;
  readonly runner: RunnerFacts;
  readonly versions?: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  /** Slowest start of a side, milliseconds; absent: previews that are not ours, never restarted. */
  readonly readyMs?: number;
  /** Another machine's screen, whose flags are confirmed here. */
  readonly screened?: Screened;
}

/** What a screen on another machine has settled: it is not judged anew with this machine's times. */
export interface Screened {
  /** What it flagged. */
  readonly ids: readonly MetricId[];
  /** As its statistics were fed: their noise floors and the part of the error that their look spent count on. */
  readonly metrics: readonly PairedMetric[];
  /** Its own time budget. */
  readonly timeBudgetMs: number;
  /** The machine it was on; absent: not known. */
  readonly runner?: RunnerFacts;
}

/** Is head alone measured, and compared with past runs? Base is not there, or the strategy does not want it. */
export function againstHistory(plan: Plan, facts: GateFacts): boolean {
  return !facts.base.available || (plan.compare.strategy === 'baseline' && plan.mode === 'gate');
}
