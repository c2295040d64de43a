/** What people said about this run: sizes they promised, slowdowns they accepted; and where main has drifted. */

import type { Baseline } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { claimsOf } from '../gate/claims.ts';
import { metricSpec } from '../gate/defaults.ts';
import { driftOf } from '../gate/drift.ts';
import { historyWindow } from '../gate/history-samples.ts';
import { savingsOf } from '../gate/savings.ts';
import type { GithubContext } from '../github/context.ts';
import { ACCEPTED_LABEL } from '../github/labels.ts';
import { acceptedTrailers } from '../github/trailers.ts';

/**
 * The record with claims (`Tollgate-Expect:` lines of the description), debts, and, for a refresh, drift of main and
 * what its pages could save.
 */
export function withNotices(
  record: RunRecord,
  { body, baseline }: { readonly body: string; readonly baseline: Baseline | undefined },
): RunRecord {
  const claims = claimsOf(body, record.judgement.metrics);
  const debts = baseline?.accepted ?? [];
  const drift = record.plan.mode === 'baseline' && baseline ? driftOfMain(baseline, record.plan) : [];
  const savings = record.plan.mode === 'baseline' ? savingsOf(record.rounds) : [];
  return {
    ...record,
    ...(claims.length === 0 ? {} : { claims }),
    ...(debts.length === 0 ? {} : { debts }),
    ...(drift.length === 0 ? {} : { drift }),
    ...(savings.length === 0 ? {} : { savings }),
  };
}

function driftOfMain(baseline: Baseline, plan: Plan) {
  const runs = historyWindow(baseline);
  const ids = [...new Set(runs.flatMap((run) => Object.keys(run.metrics)))].sort();
  const specs = ids.map((id) => metricSpec(id, plan.thresholds)).filter((spec) => spec.gated);
  return driftOf(runs, specs);
}

/** Reasons in the description, where the label stands: one without the other accepts nothing. */
function acceptance(context: Pick<GithubContext, 'pullRequest'>): {
  readonly labelled: boolean;
  readonly reasons: readonly string[];
} {
  const { labels = [], body = '' } = context.pullRequest ?? {};
  return {
    labelled: labels.includes(ACCEPTED_LABEL),
    reasons: acceptedTrailers(body).map(({ reason }) => reason),
  };
}

/** An accepted slowdown is shown as what it is, and does not block. */
export function withAcceptance(plan: Plan, context: Pick<GithubContext, 'pullRequest'>): Plan {
  const { labelled, reasons } = acceptance(context);
  return labelled && reasons.length > 0 ? { ...plan, failOn: 'never' } : plan;
}

/** Says what the label did, or why it did nothing. */
export function acceptanceNotes(context: Pick<GithubContext, 'pullRequest'>): readonly Problem[] {
  const { labelled, reasons } = acceptance(context);
  if (!labelled) return [];
  const message =
    reasons.length > 0
      ? `slowdowns are accepted by the label ${ACCEPTED_LABEL} and do not block: ${reasons.join('; ')}`
      : `the label ${ACCEPTED_LABEL} needs a reason: end the description with a line "Perf-Accepted: why", which also belongs into the merge commit`;
  return [{ kind: 'warning', message }];
}
