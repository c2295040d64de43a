/** Outcomes of metrics and the verdict of a run. Fixed words: checks from outside use them. */

import type { Problem } from './failure.ts';
import type { MetricId, MetricKind, Unit, Value } from './metric.ts';
import { turned } from './metric.ts';
import type { Ask } from './round.ts';

export type Outcome =
  | 'regressed'
  | 'improved'
  | 'unchanged'
  | 'inconclusive'
  | 'over-limit'
  | 'new'
  | 'missing'
  | 'info';

export type RunVerdict = 'pass' | 'fail' | 'inconclusive' | 'no-baseline' | 'invalid' | 'error';

/** Which evidence the outcome rests on. */
export type EvidenceStage = 'screen' | 'confirm' | 'history' | 'exact';

export interface MetricVerdict {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  readonly outcome: Outcome;
  readonly gated: boolean;
  readonly primary: boolean;
  /** A side's summary: median for numbers, pooled `[failures, total]`, the set. Null: that side has none. */
  readonly base: Value | null;
  readonly head: Value | null;
  /** > 0 when worse: a ratio minus one, or a difference for `rate` and `absolute`. Null: cannot be computed. */
  readonly change: number | null;
  /** Two-sided 90 % interval of `change`. */
  readonly low: number | null;
  readonly high: number | null;
  /** One-sided 95 % upper bound of `change`: what an `unchanged` row rules out. */
  readonly upper: number | null;
  /** Smallest `change` that 90 % of such runs would have called. */
  readonly detectable: number | null;
  /** Unadjusted, one-sided, for "worse than the noise floor". */
  readonly p: number | null;
  readonly stage: EvidenceStage;
  /** One sentence: why this outcome, and for `inconclusive` what would settle it. */
  readonly reason: string;
  readonly regression: number;
  readonly floor: number;
  readonly limit: number | null;
  readonly target: number | null;
  /** True: flagged at the screen and not yet confirmed. */
  readonly flagged: boolean;
  /** The change of a steadier quantile of the same requests (`p75`), where it speaks for what the row is called. */
  readonly steadier?: { readonly quantile: string; readonly change: number };
}

/** From here on a share sounds large, whatever it is a share of. Judgement. */
const LARGE_SHARE = 0.2;

/**
 * What a large `detectable` comes to in the row's unit, where the floor and not the share is what is allowed: a large share
 * of a small value reads worse than it is. Null elsewhere.
 */
export function smallAmount(row: MetricVerdict): number | null {
  const { kind, base, detectable, floor, regression } = row;
  if (typeof base !== 'number' || detectable === null || (kind !== 'timing' && kind !== 'exact')) return null;
  const share = Math.abs(turned(detectable, row));
  return share >= LARGE_SHARE && floor > Math.abs(base) * regression ? Math.abs(base) * share : null;
}

/** How the reason begins of a metric that the nights show to be too blind to be judged; reports know such rows by it. */
export const MUTED = 'muted: base against base shows';

/** One thing to fix: the cause first, the rows that follow from it under it. */
export interface Finding {
  /** Id of the row that names the cause. */
  readonly cause: MetricId;
  readonly ids: readonly MetricId[];
  /** Sentences for a person, cause and size first. */
  readonly text: string;
}

/** `judge --json`'s `next`: what the gate would measure now. */
export interface NextStep {
  readonly stage: Ask['stage'];
  readonly ids: readonly MetricId[];
}

/** The judgement of a set of samples. */
export interface Judgement {
  readonly verdict: RunVerdict;
  /** One sentence. */
  readonly reason: string;
  readonly metrics: readonly MetricVerdict[];
  readonly next: NextStep | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}
