/** The job summary: the whole table, every round's number, and what was decided about each baseline candidate. */

import type { RunRecord } from '../model/run.ts';
import type { Value } from '../model/metric.ts';
import type { PairedMetric, Samples } from '../model/samples.ts';
import { creepMarkdown } from './creep.ts';
import { driftMarkdown } from './drift.ts';
import { numberOf } from './change.ts';
import { formatValue } from './format.ts';
import { headingOf } from './heading.ts';
import type { CandidateLine } from './how.ts';
import { candidateLines, howLine, howList } from './how.ts';
import { labelMarkdown, labelOf, namesOf } from './label.ts';
import { leadMarkdown } from './lead.ts';
import { completeFindings, readableMetrics } from './order.ts';
import { rowContextOf } from './row.ts';
import { claimsMarkdown, debtsMarkdown, problemsMarkdown, reasonsMarkdown } from './sections.ts';
import { tableMarkdown } from './table.ts';
import { timeSpentMarkdown } from './time-spent.ts';

export interface SummaryExtras {
  readonly candidates?: readonly CandidateLine[];
}

/** GitHub drops a step's summary over 1 MiB; 900 KiB leaves room for other tools' parts. */
const BUDGET_BYTES = 900 * 1024;
const MOST_ROWS = 1500;
const MOST_CANDIDATES = 100;

/** Markdown of at most 900 KiB: parts that do not fit are named, the least needed first. */
export function summaryMarkdown(record: RunRecord, extras: SummaryExtras): string {
  const findings = completeFindings(record.judgement);
  const metrics = readableMetrics(record.judgement, findings);
  const names = namesOf(record.plan);
  const { icon, title } = headingOf(record, findings);
  const shown = metrics.slice(0, MOST_ROWS);
  const more =
    metrics.length > shown.length
      ? `\n\n… and ${String(metrics.length - shown.length)} more rows in run.json.`
      : '';
  const parts: readonly Part[] = [
    { title: '', body: `## ${icon} ${labelMarkdown([{ words: 'Performance:' }, ...title])}` },
    { title: '', body: leadMarkdown(record, findings) },
    { title: '', body: driftMarkdown(record) },
    { title: '', body: creepMarkdown(record) },
    { title: '### Claims', body: claimsMarkdown(record) },
    {
      title: '### Every row',
      body:
        shown.length === 0 ? '' : `${tableMarkdown(shown, record, rowContextOf(record, findings))}${more}`,
    },
    { title: '', body: record.plan.mode === 'baseline' ? timeSpentMarkdown(record) : '' },
    { title: '### Warnings', body: problemsMarkdown(record, ['warning']) },
    { title: '### How it was measured', body: `${howLine(record)}.\n\n${howList(record, [])}` },
    { title: '### Baseline candidates', body: candidatesMarkdown(extras.candidates ?? []) },
    { title: '### Accepted before (debts)', body: debtsMarkdown(record) },
    { title: '### Why, row by row', body: reasonsMarkdown(shown, names) },
    { title: '### Every round', body: roundsMarkdown(record) },
  ];
  return joined(parts);
}

interface Part {
  readonly title: string;
  readonly body: string;
}

/** Parts are in the order of need: what no longer fits is left out and said. */
function joined(parts: readonly Part[]): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const { title, body } of parts) {
    if (body === '') continue;
    const text = title === '' ? body : `${title}\n\n${body}`;
    // The note about a part that does not fit always does.
    if (bytes + bytesOf(text) > BUDGET_BYTES - 4096)
      kept.push(
        `${title === '' ? 'A part' : title.replace(/^#+ /, '')} did not fit here: it is in run.json.`,
      );
    else {
      kept.push(text);
      bytes += bytesOf(text) + 2;
    }
  }
  return `${kept.join('\n\n')}\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function candidatesMarkdown(candidates: readonly CandidateLine[]): string {
  const lines = candidateLines(candidates.slice(0, MOST_CANDIDATES)).map((line) => `- ${line}`);
  if (candidates.length > MOST_CANDIDATES)
    lines.push(`- … and ${String(candidates.length - MOST_CANDIDATES)} more`);
  return lines.join('\n');
}

/** One line per metric and side: the numbers the statistics were fed, block by block. */
function roundsMarkdown({ samples, plan }: RunRecord): string {
  if (!samples) return '';
  const names = namesOf(plan);
  const line = (metric: Pick<PairedMetric, 'id' | 'unit'>, what: string, values: readonly Value[]) =>
    `| ${labelMarkdown(labelOf(metric.id, names))} | ${what} | ${values
      .slice(0, 200)
      .map((value) => roundText(value, metric))
      .join(' · ')} |`;
  const rows =
    samples.strategy === 'paired'
      ? [
          ...samples.metrics.flatMap((metric) => [
            line(metric, 'base', metric.base),
            line(metric, 'head', metric.head),
          ]),
          ...confirmed(samples).flatMap((metric) => [
            line(metric, 'base, fresh', metric.base),
            line(metric, 'head, fresh', metric.head),
          ]),
        ]
      : samples.metrics.map((metric) => line(metric, 'head', metric.head));
  return rows.length === 0 ? '' : ['| Metric | Side | Block by block |', '|---|---|---|', ...rows].join('\n');
}

function confirmed(samples: Extract<Samples, { strategy: 'paired' }>): readonly PairedMetric[] {
  return samples.confirm?.metrics ?? [];
}

function roundText(value: Value, { unit }: Pick<PairedMetric, 'unit'>): string {
  const number = numberOf(value);
  return number === undefined ? '–' : formatValue(number, unit);
}
