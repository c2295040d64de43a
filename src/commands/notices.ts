/** What people said about this run: sizes they promised, slowdowns they accepted; and where main has drifted. */

import type { Baseline } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { claimsOf, parseClaims } from '../gate/claims.ts';
import { metricSpec } from '../gate/defaults.ts';
import { driftOf } from '../gate/drift.ts';
import { historyWindow } from '../gate/history-samples.ts';
import { savingsOf } from '../gate/savings.ts';
import type { GithubContext } from '../github/context.ts';
import { ACCEPTED_LABEL } from '../github/labels.ts';
import { acceptedTrailers, type Trailers } from '../github/trailers.ts';

/**
 * The record with claims (`Tollgate-Expect:` lines of the description), debts, and, for a refresh, drift of main and
 * what its pages could save.
 */
export function withNotices(
  record: RunRecord,
  { body, baseline }: { readonly body: string; readonly baseline: Baseline | undefined },
): RunRecord {
  const written = parseClaims(body);
  const claims = claimsOf(written.claims, record.judgement);
  const unread = written.broken.map((message) => ({ kind: 'warning' as const, message }));
  const debts = baseline?.accepted ?? [];
  const drift = record.plan.mode === 'baseline' && baseline ? driftOfMain(baseline, record.plan) : [];
  const savings = record.plan.mode === 'baseline' ? savingsOf(record.rounds) : [];
  return {
    ...record,
    ...(unread.length === 0 ? {} : { problems: [...record.problems, ...unread] }),
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

type PullRequestSaid = Pick<GithubContext, 'pullRequest'>;

/** What the description accepts, where the label stands: one without the other accepts nothing. */
function acceptance({ pullRequest }: PullRequestSaid): Trailers & { readonly labelled: boolean } {
  const { labels = [], body = '' } = pullRequest ?? {};
  const labelled = labels.includes(ACCEPTED_LABEL);
  return labelled ? { labelled, ...acceptedTrailers(body) } : { labelled, accepted: [], broken: [] };
}

/** The plan with the slowdowns that were accepted, as the pull request says it now and whatever a stored plan says. */
export function withAcceptance(plan: Plan, context: PullRequestSaid): Plan {
  const { accepted: _told, ...own } = plan;
  const { accepted } = acceptance(context);
  return accepted.length > 0 ? { ...own, accepted } : own;
}

/** Says what the label did, or why it did nothing. */
export function acceptanceNotes(context: PullRequestSaid): readonly Problem[] {
  const { labelled, accepted, broken } = acceptance(context);
  if (!labelled) return [];
  const reasons = accepted.map(({ reason, metrics }) =>
    metrics.length === 0 ? reason : `${reason} (of ${metrics.join(', ')} alone)`,
  );
  const none = `the label ${ACCEPTED_LABEL} needs a reason: end the description with a line "Perf-Accepted: why", which also belongs into the merge commit`;
  const did = `slowdowns are accepted by the label ${ACCEPTED_LABEL} and do not block: ${reasons.join('; ')}`;
  const said = accepted.length > 0 ? [did] : broken.length > 0 ? [] : [none];
  return [...said, ...broken].map((message) => ({ kind: 'warning', message }));
}
