/** Rows as a GitHub table. */

import type { BaselineColumn, RunRecord } from '../model/run.ts';
import type { MetricVerdict } from '../model/verdict.ts';
import { aroundText } from './change.ts';
import { NOTHING, counted } from './format.ts';
import { labelMarkdown } from './label.ts';
import type { Row, RowContext } from './row.ts';
import { rowOf } from './row.ts';
import { isFailing } from './order.ts';
import { plainLine, untrusted } from './untrusted.ts';

/** Most names of a set that a cell lists. */
const LISTED_NAMES = 3;

/** Column heads of a run: the words say where the two sides were measured. */
export function tableHeads(record: RunRecord): readonly string[] {
  return [
    'Metric',
    baselineHead(record.baselineColumn),
    'Target',
    sidesHead(record),
    'Change (95 %)',
    'Allowed',
    'Verdict',
  ];
}

function sidesHead({ strategy, judgement }: RunRecord): string {
  if (judgement.metrics.every(({ base }) => base === null)) return 'This run';
  return strategy === 'paired' ? 'Base → this PR, same runner' : 'Main → this run';
}

function baselineHead(column: BaselineColumn | undefined): string {
  return column ? `Baseline (main, ${counted(column.runs, 'run')})` : 'Baseline (none yet)';
}

/** The table of these metrics, in the order given; cells hold one clean line each. */
export function tableMarkdown(
  metrics: readonly MetricVerdict[],
  record: RunRecord,
  context: RowContext,
): string {
  const head = `| ${tableHeads(record).join(' | ')} |\n|---|--:|--:|--:|--:|--:|---|`;
  return [head, ...metrics.map((metric) => rowMarkdown(rowOf(metric, context)))].join('\n');
}

function rowMarkdown(row: Row): string {
  const strong = isFailing(row.metric);
  const bold = (text: string) => (strong && text !== NOTHING ? `**${text}**` : text);
  const sides = row.from === NOTHING ? bold(row.to) : `${row.from} → ${bold(row.to)}`;
  const added = addedNames(row.added);
  const change = `${bold(row.change)}${aroundText(row.metric)}${added}`;
  const cells = [
    labelMarkdown(row.label),
    row.baseline,
    row.target,
    sides,
    change,
    row.allowed,
    `${row.icon} ${row.verdict}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function addedNames(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, LISTED_NAMES).map((name) => untrusted(plainLine(name, 40)));
  const rest = names.length > LISTED_NAMES ? `, ${String(names.length - LISTED_NAMES)} more` : '';
  return `: ${shown.join(', ')}${rest}`;
}
