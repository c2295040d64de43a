/** What a comment says right under its heading: every state of a run has its own words. */

import type { Finding, MetricVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';
import { wholeChangeText } from './change.ts';
import { counted, formatDuration } from './format.ts';
import { blockCounts, groupByTarget } from './how.ts';
import { labelMarkdown, labelOf, namesOf } from './label.ts';
import { prose, sentence } from './prose.ts';
import { findingsMarkdown, problemsMarkdown } from './sections.ts';
import { stateOf } from './state.ts';
import { stressMarkdown } from './stress.ts';
import { untrusted } from './untrusted.ts';

const RERUN = 'Run the job again';

/** The lead of the comment in Markdown: findings, reasons and the next step. */
export function leadMarkdown(record: RunRecord, findings: readonly Finding[]): string {
  const reason = sentence(prose(record.judgement.reason));
  switch (stateOf(record)) {
    case 'fail':
      return findingsMarkdown(record, findings);
    case 'pass':
    case 'limits':
      return measuredLine(record);
    case 'skipped':
      return `${sentence(prose(record.skipped ?? record.judgement.reason))} The check answers all the same.`;
    case 'inconclusive':
      return blindList(record) || reason;
    case 'no-baseline':
      return [
        reason,
        problemsMarkdown(record, ['note']),
        'Limits still apply. To have something to compare with, let the workflow run on `push` to the default branch or on a `schedule`: that run records the baseline. Where base can be built here, no baseline is needed.',
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    case 'invalid':
      return `${problemsMarkdown(record, ['invalid', 'measurement']) || reason}\n\nNo row of it counts, neither for nor against the change.`;
    case 'preview':
      return `${problemsMarkdown(record, ['preview']) || reason}\n\nNothing was measured. \`tollgate run\` does the same start on your machine.`;
    case 'config':
      return `${problemsMarkdown(record, ['config']) || reason}\n\nNothing was measured.`;
    case 'cancelled':
      return `${reason}\n\nRounds that were already taken are kept in the run's artifact. ${RERUN} for a verdict.`;
    case 'error':
      return `${problemsMarkdown(record, ['environment', 'measurement']) || reason}\n\nThis says nothing about the change. ${RERUN}; if it stays, the message above is the place to start.`;
    case 'stress':
      return record.stress ? stressMarkdown(record.stress) : reason;
    case 'baseline':
      return reason;
  }
}

/** The second line of a pass: what was measured, and what became better. */
function measuredLine(record: RunRecord): string {
  const names = namesOf(record.plan);
  const targets = [...groupByTarget(record.rounds).values()].map(([round]) => round?.target);
  const shown = targets.slice(0, 4).map((target) => {
    if (target === undefined) return '';
    return target.kind === 'load'
      ? untrusted(target.name)
      : `${untrusted(names.paths.get(target.name) ?? target.name)} ${target.device}`;
  });
  if (targets.length > 4) shown.push(`${String(targets.length - 4)} more`);
  const { screen, confirm } = blockCounts(record.rounds);
  const { metrics } = record.judgement;
  const judged = metrics.filter(({ gated }) => gated).length;
  const pace = [
    screen > 0 ? counted(screen, 'paired block') : '',
    confirm > 0 ? `${String(confirm)} to confirm` : '',
    formatDuration(record.elapsedMs),
  ];
  const what = shown.length === 0 ? counted(metrics.length, 'metric') : shown.join(', ');
  const line = `Measured ${what} in ${pace.filter((part) => part !== '').join(', ')}; ${counted(judged, 'row')} judged`;
  return `${line}${betterText(metrics, record)}.`;
}

function betterText(metrics: readonly MetricVerdict[], record: RunRecord): string {
  const better = metrics.filter(({ gated, outcome }) => gated && outcome === 'improved');
  const first = better[0];
  if (!first) return '';
  const others = better.length > 1 ? ` and ${String(better.length - 1)} more` : '';
  return `, better: ${labelMarkdown(labelOf(first.id, namesOf(record.plan)))} ${wholeChangeText(first)}${others}`;
}

const MOST_BLIND = 3;

/** The rows that kept the run from a verdict, each with what would settle it. */
function blindList(record: RunRecord): string {
  const blind = record.judgement.metrics.filter(
    ({ gated, outcome, primary, flagged }) =>
      gated && (primary || flagged) && (outcome === 'inconclusive' || outcome === 'missing'),
  );
  if (blind.length === 0) return '';
  const names = namesOf(record.plan);
  const lines = blind
    .slice(0, MOST_BLIND)
    .map(({ id, reason }) => `- ${labelMarkdown(labelOf(id, names))}: ${prose(reason)}`);
  if (blind.length > MOST_BLIND) lines.push(`- … and ${String(blind.length - MOST_BLIND)} more`);
  return `Not settled, and nothing else is red:\n\n${lines.join('\n')}`;
}
