/** A row of the judgement while it is being made. */

import type { Effect } from './effect.ts';
import { seenChange } from './effect.ts';
import type { MetricSpec, Value } from '../model/metric.ts';
import { wrongSide } from '../model/metric.ts';
import type { EvidenceStage, MetricVerdict, Outcome } from '../model/verdict.ts';
import { MUTED } from '../model/verdict.ts';
import { SAME_BYTES, compares } from './defaults.ts';
import type { ExactResult } from './exact.ts';
import { limitStatus } from './limits.ts';
import { isScriptThreshold } from './script-thresholds.ts';
import { summary } from './values.ts';
import { amount, counted } from './wording.ts';

/** A row with what only the run's verdict needs to know. */
export interface Row {
  readonly verdict: MetricVerdict;
  /** The noise (not the floor) hides even large changes: the smallest that would have been seen, as `detectable`. */
  readonly blindness: number | null;
  /** Flagged, and nothing fresh to settle it. */
  readonly unsettled: boolean;
  /** Could not be told although it should have been. */
  readonly undecided: boolean;
  /** Its change gates: it is neither only shown nor there for its limit alone. */
  readonly compared: boolean;
  /** Only shown (or there for its limit), because the nights say that it is too blind to be compared. */
  readonly muted: boolean;
  /** Not timed, because both sides serve the same bytes: there was nothing to compare. */
  readonly servedTheSame: boolean;
}

/** What a comparison says, before limits. */
export interface Comparison {
  readonly outcome: Outcome;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly upper: number | null;
  readonly detectable: number | null;
  readonly blindness: number | null;
  readonly p: number | null;
  readonly stage: EvidenceStage;
  readonly reason: string;
  readonly flagged: boolean;
  readonly unsettled: boolean;
  /** A steadier quantile's change, wherever it points. */
  readonly steadier?: NonNullable<MetricVerdict['steadier']>;
}

/** Numbers that survive JSON: anything not finite is null, and minus zero is zero. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value + 0 : null;
}

/** A witness is heard beside a row that is called something, where it says the same. */
function witnessOf({ outcome, flagged, steadier }: Comparison): Pick<MetricVerdict, 'steadier'> {
  if (steadier === undefined) return {};
  const worse = (flagged || outcome === 'regressed') && steadier.change > 0;
  const better = outcome === 'improved' && steadier.change < 0;
  return worse || better ? { steadier } : {};
}

/** The row of a comparison: sides summarised, numbers made fit for JSON. */
export function rowOf(
  spec: MetricSpec,
  base: readonly Value[],
  head: readonly Value[],
  said: Comparison,
): Row {
  return {
    verdict: {
      id: spec.id,
      kind: spec.kind,
      unit: spec.unit,
      better: spec.better,
      outcome: said.outcome,
      gated: spec.gated,
      primary: spec.primary,
      base: summary(spec.id, spec.kind, base),
      head: summary(spec.id, spec.kind, head),
      change: finite(said.change),
      low: finite(said.low),
      high: finite(said.high),
      upper: finite(said.upper),
      detectable: finite(said.detectable),
      p: finite(said.p),
      stage: said.stage,
      reason: said.reason,
      regression: spec.regression,
      floor: spec.floor,
      limit: spec.limit ?? null,
      target: spec.target ?? null,
      flagged: said.flagged,
      ...witnessOf(said),
    },
    blindness: said.blindness,
    unsettled: said.unsettled,
    undecided: said.outcome === 'inconclusive',
    compared: compares(spec),
    muted: spec.ungatedReason?.startsWith(MUTED) === true,
    servedTheSame: spec.ungatedReason === SAME_BYTES,
  };
}

/** The same row with another outcome and a further sentence. */
export function amended(row: Row, outcome: Outcome, reason: string): Row {
  return { ...row, verdict: { ...row.verdict, outcome, reason } };
}

/** A row with no statistics: one side only, or nothing to test. */
export function bare(outcome: Outcome, stage: EvidenceStage, reason: string): Comparison {
  return {
    outcome,
    change: null,
    low: null,
    high: null,
    upper: null,
    detectable: null,
    blindness: null,
    p: null,
    stage,
    reason,
    flagged: false,
    unsettled: false,
  };
}

/** What an exact comparison says, which is final. */
export function exactComparison(result: ExactResult): Comparison {
  return {
    ...bare(result.outcome, 'exact', result.reason),
    ...result,
    upper: result.high,
    blindness: result.detectable,
  };
}

/** A threshold of the k6 script; in a samples file any word may end an id. */
const ofScript = ({ id, kind }: MetricSpec) => kind === 'rate' && isScriptThreshold(id);

function beyondText(spec: MetricSpec, limit: string, head: readonly Value[]): string {
  if (!ofScript(spec)) return `${wrongSide(spec)} its limit of ${limit}`;
  const [failed, rounds] = summary(spec.id, 'rate', head) as readonly [number, number];
  return `the script's own threshold failed in ${String(failed)} of ${counted(rounds, 'round')}`;
}

/**
 * Brings in the limit: `over-limit` where head is beyond it beyond doubt and the middle of main is not; `info` where
 * main is beyond it too and nothing else is to be said. A regression keeps its name and mentions the limit.
 */
export function withLimit(row: Row, spec: MetricSpec, base: readonly Value[], head: readonly Value[]): Row {
  const status = limitStatus(spec, head);
  const { verdict } = row;
  if (spec.limit === undefined || status === undefined || status === 'within' || status === 'near')
    return row;
  const limit = spec.unit === 'ratio' ? String(spec.limit) : amount(spec.limit, spec.unit);
  const over = beyondText(spec, limit, head);
  if (status === 'likely') {
    const doubt = ofScript(spec)
      ? `${over}, which is not beyond doubt`
      : `${verdict.reason}; it may be ${over}, more rounds would tell`;
    return amended(row, verdict.outcome, doubt);
  }
  const main = limitStatus(spec, base);
  const mainToo = main === 'over' || main === 'likely';
  if (verdict.outcome === 'regressed')
    return amended(row, 'regressed', `${verdict.reason}; ${over}${mainToo ? ' on main too' : ''}`);
  if (!mainToo && spec.gated)
    return amended(row, 'over-limit', ofScript(spec) ? over : `${over} beyond doubt; ${verdict.reason}`);
  if (!mainToo) return amended(row, verdict.outcome, `${over}, which does not gate; ${verdict.reason}`);
  const keeps = verdict.outcome === 'improved' || row.unsettled || verdict.outcome === 'new';
  return amended(
    row,
    keeps ? verdict.outcome : 'info',
    ofScript(spec) ? `${over}, and on main too` : `${over} on main too; ${verdict.reason}`,
  );
}

function steadierOf({ steadier, toChange }: Effect): Pick<Comparison, 'steadier'> {
  const change = steadier === undefined ? null : toChange(steadier.d);
  return steadier === undefined || change === null
    ? {}
    : { steadier: { quantile: steadier.quantile, change } };
}

/** An effect's numbers as changes: what every comparison with an effect shows. */
export function effectNumbers(
  effect: Effect,
): Pick<Comparison, 'change' | 'low' | 'high' | 'upper' | 'detectable' | 'blindness' | 'p' | 'steadier'> {
  return {
    change: effect.toChange(effect.d),
    low: effect.toChange(effect.low),
    high: effect.toChange(effect.high),
    upper: effect.toChange(effect.upper),
    detectable: seenChange(effect, effect.detectable),
    blindness: seenChange(effect, effect.blindness),
    p: effect.p,
    ...steadierOf(effect),
  };
}
