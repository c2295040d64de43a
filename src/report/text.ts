/** The terminal's report: the verdict, what to fix first and a compact table. */

import type { RunRecord, StressResult } from '../model/run.ts';
import type { Judgement, MetricVerdict, RunVerdict } from '../model/verdict.ts';
import { aroundText, changeText, sidesText, wholeChangeText } from './change.ts';
import { NOTHING } from './format.ts';
import type { Names } from './label.ts';
import { labelOf, labelText, namesOf } from './label.ts';
import { completeFindings, isFailing, isOpen, orderedMetrics, readableMetrics } from './order.ts';
import { findingText } from './finding-text.ts';
import { headingOf, headlineOf } from './heading.ts';
import { iconOf, outcomeText } from './row-words.ts';
import { stepCells, stepHeads, stepVerdict } from './stress.ts';
import { allProblems } from './state.ts';
import { plainLine } from './untrusted.ts';

/** `ansi` colours a terminal that can show them; the caller knows (NO_COLOR, a pipe), this file does not ask. */
export type Colour = 'ansi' | 'plain';
type Tone = 'red' | 'green' | 'yellow' | 'dim' | 'bold';

const codes: Readonly<Record<Tone, string>> = { red: '31', green: '32', yellow: '33', dim: '2', bold: '1' };

function painted(text: string, tone: Tone, colour: Colour): string {
  return colour === 'ansi' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
}

const verdictTones: Readonly<Record<RunVerdict, Tone>> = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  'no-baseline': 'yellow',
  invalid: 'red',
  error: 'red',
};

/** The one-line verdict: `fail: 2 slowdowns. GET /api/search +18.7 %, …`. */
export function verdictLine(record: RunRecord, colour: Colour): string {
  const { verdict } = record.judgement;
  const { title } = headingOf(record, completeFindings(record.judgement));
  const reason = told.has(verdict) ? `. ${plainLine(record.judgement.reason, 400)}` : '';
  return `${painted(verdict, verdictTones[verdict], colour)}: ${labelText(title)}${reason}`;
}

/** Verdicts whose title alone does not say why. */
const told: ReadonlySet<RunVerdict> = new Set<RunVerdict>([
  'inconclusive',
  'no-baseline',
  'invalid',
  'error',
]);

/** The whole text of `tollgate run` and `tollgate report`, the verdict last: that is what stays on the screen. */
export function recordText(record: RunRecord, colour: Colour): string {
  const findings = completeFindings(record.judgement);
  const names = namesOf(record.plan);
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const problems = allProblems(record)
    .filter(({ kind }) => kind !== 'note')
    .map(
      ({ kind, message }) =>
        painted(`${kind === 'warning' ? 'warning' : 'trouble'}: `, 'yellow', colour) + lines(message),
    );
  const stress = record.stress ? stressText(record.stress, colour) : '';
  const table = record.stress
    ? ''
    : tableText(
        readableMetrics(record.judgement, findings),
        (row) => labelText(labelOf(row.id, names)),
        colour,
      );
  const list = findings.slice(0, 5).map((finding, index) => {
    const row = headlineOf(finding, metrics);
    const more = findingText(record, finding, row).replaceAll('`', '');
    const lead = row ? painted(headline(row, names), 'bold', colour) : '';
    const parts = [lead, more === '' ? '' : plainLine(more, 400)].filter((part) => part !== '');
    return `${String(index + 1)}. ${parts.join('. ')}`;
  });
  return [stress, table, list.join('\n'), ...problems, verdictLine(record, colour)]
    .filter((part) => part !== '')
    .join('\n\n');
}

const ID_UNITS = 160;

function idOf({ id }: Pick<MetricVerdict, 'id'>): string {
  return plainLine(id, ID_UNITS);
}

/** The text of `tollgate judge` and `tollgate compare`: no run around the rows, so ids name them. */
export function judgementText(judgement: Judgement, colour: Colour): string {
  const findings = completeFindings(judgement);
  const rows = orderedMetrics(judgement, findings);
  const reasons = rows.filter(isOpen).map((metric) => `${idOf(metric)}: ${plainLine(metric.reason, 400)}`);
  const next = judgement.next
    ? `next: ${judgement.next.stage} ${judgement.next.ids.map((id) => idOf({ id })).join(', ')}`
    : '';
  const verdict = `${painted(judgement.verdict, verdictTones[judgement.verdict], colour)}: ${plainLine(judgement.reason, 400)}`;
  const warnings = judgement.problems
    .filter(({ kind }) => kind === 'warning')
    .map(({ message }) => painted('warning: ', 'yellow', colour) + lines(message));
  return [tableText(rows, idOf, colour), reasons.join('\n'), warnings.join('\n'), next, verdict]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headline(row: MetricVerdict, names: Names): string {
  return `${labelText(labelOf(row.id, names))}: ${sidesCell(row)}, ${wholeChangeText(row)}`;
}

/** A message keeps its lines on a terminal; each is cleaned of control characters. */
function lines(message: string): string {
  return message
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 42)
    .map((line, index) => `${index === 0 ? '' : '  '}${plainLine(line, 400)}`)
    .join('\n');
}

function sidesCell(row: MetricVerdict): string {
  const [from, to] = sidesText(row);
  return from === NOTHING ? to : `${from} → ${to}`;
}

/** Rows in aligned columns; the icon's colour carries nothing that its words do not say. */
function tableText(
  rows: readonly MetricVerdict[],
  name: (row: MetricVerdict) => string,
  colour: Colour,
): string {
  const cells = rows.map((row) => [
    name(row),
    sidesCell(row),
    `${changeText(row)}${aroundText(row)}`,
    painted(`${marks[iconOf(row)]} ${outcomeText(row)}`, toneOf(row), colour),
  ]);
  return aligned(cells);
}

function toneOf(row: MetricVerdict): Tone {
  if (!row.gated) return 'dim';
  if (isFailing(row)) return 'red';
  if (row.outcome === 'improved') return 'green';
  return isOpen(row) ? 'yellow' : 'dim';
}

/** First column left, the last as it is, numbers between them right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: Math.max(0, columns) }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const cell = (text: string, column: number) => {
    const width = widths[column];
    if (width === undefined) return text;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}

function stressText(stress: StressResult, colour: Colour): string {
  const rows = stress.steps.map((step) => [
    ...stepCells(step),
    painted(plainLine(stepVerdict(step), 120), step.broke === undefined ? 'green' : 'red', colour),
  ]);
  return `${aligned([stepHeads, ...rows])}\n\n${plainLine(stress.text.replaceAll('`', ''), 600)}`;
}

/** One column wide on every terminal, unlike the emoji of the comment. */
const marks = { '❌': '✗', '✅': '✓', '❓': '?', '⚠️': '!', '🆕': '+', ℹ️: '·' } as const;
