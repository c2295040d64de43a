/** The one comment of a pull request: read in ten seconds, evidence folded. */

import type { RunRecord } from '../model/run.ts';
import type { Finding, MetricVerdict, RunVerdict } from '../model/verdict.ts';
import { creepMarkdown } from './creep.ts';
import { driftMarkdown } from './drift.ts';
import { formatPair, shortSha, sparkline } from './format.ts';
import { headingOf } from './heading.ts';
import type { CandidateLine } from './how.ts';
import { howLine, howList } from './how.ts';
import { labelMarkdown, labelOf, namesOf } from './label.ts';
import { leadMarkdown } from './lead.ts';
import { completeFindings, isOpen, readableMetrics } from './order.ts';
import { rowContextOf } from './row.ts';
import {
  claimsMarkdown,
  debtsMarkdown,
  fold,
  reasonsMarkdown,
  restSummary,
  warningsMarkdown,
} from './sections.ts';
import type { State } from './state.ts';
import { stateOf } from './state.ts';
import { tableMarkdown } from './table.ts';
import { escapeHtml } from './untrusted.ts';

/** What the comment points at and remembers; all of it optional. */
export interface CommentLinks {
  /** Address of the HTML report (an artifact's page). */
  readonly report?: string;
  /** Address of the workflow run, used when there is no report. */
  readonly runUrl?: string;
  /** Verdicts of this pull request's pushes, oldest first, this one last. */
  readonly pushes?: readonly RunVerdict[];
  readonly candidates?: readonly CandidateLine[];
}

/** GitHub takes 65,536 characters; the marker, a note and later edits need room. */
const BUDGET_UNITS = 58_000;
const WORST_ROWS = 40;

/** The comment's Markdown, without the sticky marker: at most 58,000 UTF-16 units. Folds go first, then the mildest rows. */
export function commentMarkdown(record: RunRecord, links: CommentLinks): string {
  const findings = completeFindings(record.judgement);
  const state = stateOf(record);
  const metrics = state === 'stress' ? [] : readableMetrics(record.judgement, findings);
  const open = showsRows(state) ? metrics.filter(isOpen) : [];
  const rest = metrics.filter((metric) => !open.includes(metric));
  const folds = foldsOf(record, { findings, open, rest, links });
  const write = (rows: readonly MetricVerdict[], kept: readonly string[]) => {
    const lost = folds.length - kept.length;
    return [
      headingMarkdown(record, findings),
      leadMarkdown(record, findings),
      record.plan.mode === 'baseline' ? driftMarkdown(record) : '',
      creepMarkdown(record),
      warningsMarkdown(record),
      claimsMarkdown(record),
      rows.length === 0 ? '' : tableMarkdown(rows, record, rowContextOf(record, findings)),
      rows.length < open.length ? `… and ${String(open.length - rows.length)} more rows in the report.` : '',
      kept.join('\n'),
      lost === 0
        ? ''
        : `${String(lost)} folded ${lost === 1 ? 'part' : 'parts'} did not fit here: see the report.`,
      footerMarkdown(record, state, links),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  };
  return fitted(write, open, folds);
}

/** On a pass the rows are folded; on a broken run they would mislead. */
function showsRows(state: State): boolean {
  return state === 'fail' || state === 'inconclusive' || state === 'no-baseline';
}

function fitted(
  write: (rows: readonly MetricVerdict[], folds: readonly string[]) => string,
  open: readonly MetricVerdict[],
  folds: readonly string[],
): string {
  let kept = [...folds];
  let text = write(open, kept);
  while (text.length > BUDGET_UNITS && kept.length > 0) {
    const longest = kept.reduce((a, b) => (b.length > a.length ? b : a));
    kept = kept.filter((one) => one !== longest);
    text = write(open, kept);
  }
  return text.length > BUDGET_UNITS ? write(open.slice(0, WORST_ROWS), kept) : text;
}

/** "### ❌ Performance: 2 slowdowns. …", with the name where a repository has several gates. */
function headingMarkdown(record: RunRecord, findings: readonly Finding[]): string {
  const { icon, title } = headingOf(record, findings);
  const { name } = record.plan;
  const subject =
    name === 'default'
      ? [{ words: 'Performance:' }]
      : [{ words: 'Performance of' }, { name }, { words: '·' }];
  return `### ${icon} ${labelMarkdown([...subject, ...title])}`;
}

interface FoldParts {
  readonly findings: readonly Finding[];
  readonly open: readonly MetricVerdict[];
  readonly rest: readonly MetricVerdict[];
  readonly links: CommentLinks;
}

function foldsOf(record: RunRecord, { findings, open, rest, links }: FoldParts): readonly string[] {
  const names = namesOf(record.plan);
  const state = stateOf(record);
  const context = rowContextOf(record, findings);
  const folds: string[] = [];
  if (rest.length > 0) {
    const summary =
      state === 'invalid' || state === 'error'
        ? 'What was read before, not judged'
        : restSummary(rest, open.length > 0 ? 'more ' : '', names);
    folds.push(fold(summary, tableMarkdown(rest, record, context)));
  }
  const gated = [...open, ...rest].filter((metric) => metric.gated);
  if (gated.length > 0) folds.push(fold('Why, row by row, with metric ids', reasonsMarkdown(gated, names)));
  const trend = trendMarkdown(record, [...open, ...rest]);
  if (trend !== '') folds.push(fold('Trend on main', trend));
  const debts = debtsMarkdown(record);
  if (debts !== '') folds.push(fold('Accepted before (debts)', debts));
  if (record.rounds.length > 0 || state !== 'skipped')
    folds.push(fold(`How: ${escapeHtml(howLine(record))}`, howList(record, links.candidates ?? [])));
  return folds;
}

const TREND_ROWS = 8;

function trendMarkdown(record: RunRecord, metrics: readonly MetricVerdict[]): string {
  const { baselineColumn: column } = record;
  if (!column) return '';
  return metrics
    .filter(({ gated }) => gated)
    .map((metric) => ({ metric, trend: column.trend[metric.id] ?? [] }))
    .filter(({ trend }) => sparkline(trend) !== '')
    .slice(0, TREND_ROWS)
    .map(({ metric, trend }) => {
      const [low, high] = formatPair(Math.min(...trend), Math.max(...trend), metric.unit);
      return `- ${labelMarkdown(labelOf(metric.id, namesOf(record.plan)))} ${sparkline(trend)} ${low} … ${high} over ${String(trend.length)} runs`;
    })
    .join('\n');
}

const pushIcons: Readonly<Record<RunVerdict, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '❓',
  'no-baseline': '⚪',
  invalid: '⛔',
  error: '⛔',
};

function footerMarkdown(record: RunRecord, state: State, links: CommentLinks): string {
  const report = linkMarkdown('Report', links.report) || linkMarkdown('Run', links.runUrl);
  const gated = state === 'fail' || state === 'inconclusive';
  const parts = [
    report,
    state === 'fail' ? 'Intended? Label `perf-accepted` + a reason' : '',
    gated && record.base ? `Locally: \`tollgate run --base ${shortSha(record.base.sha)}\`` : '',
    links.pushes && links.pushes.length > 1
      ? `pushes ${links.pushes
          .slice(-12)
          .map((verdict) => pushIcons[verdict])
          .join(' ')}`
      : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Only a plain web address becomes a link. */
export function linkMarkdown(text: string, address: string | undefined): string {
  return address !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(address)
    ? `[${text}](${address})`
    : '';
}
