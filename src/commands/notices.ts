/** What people said about this run: sizes they promised, slowdowns they accepted. */

import type { Baseline } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { claimsOf, parseClaims } from '../gate/claims.ts';
import { savingsOf } from '../gate/savings.ts';
import type { GithubContext } from '../github/context.ts';
import { ACCEPTED_LABEL } from '../github/labels.ts';
import { acceptedTrailers, type Trailers } from '../github/trailers.ts';
import { openShifts } from '../read/baseline-file.ts';

/** The record with claims (`Tollgate-Expect:` lines of the description), debts, and, for a refresh, what pages could save. */
export function withNotices(
  record: RunRecord,
  { body, baseline }: { readonly body: string; readonly baseline: Baseline | undefined },
): RunRecord {
  const written = parseClaims(body);
  const claims = claimsOf(written.claims, record.judgement);
  const unread = written.broken.map((message) => ({ kind: 'warning' as const, message }));
  const debts = baseline === undefined ? [] : openShifts(baseline);
  const savings = record.plan.mode === 'baseline' ? savingsOf(record.rounds) : [];
  return {
    ...record,
    ...(unread.length === 0 ? {} : { problems: [...record.problems, ...unread] }),
    ...(claims.length === 0 ? {} : { claims }),
    ...(debts.length === 0 ? {} : { debts }),
    ...(savings.length === 0 ? {} : { savings }),
  };
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
