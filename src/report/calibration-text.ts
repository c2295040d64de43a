/** The terminal's table of `tollgate calibrate`. */

import type { Calibration, CalibrationNeed, CalibrationRow } from '../model/calibration.ts';
import type { Plan } from '../model/plan.ts';
import { NOTHING, formatDifference, formatDuration, formatValue, percentDigits } from './format.ts';
import { labelOf, labelText, namesOf } from './label.ts';
import { plainLine } from './untrusted.ts';

const HEADS = ['', 'value', 'noise', 'a gate sees', 'for 5 %', 'for 10 %'] as const;

/** Gated metrics as a table, what cannot be had as sentences below; metrics that do not gate are counted. */
export function calibrationText({ rows }: Calibration, plan: Pick<Plan, 'pages' | 'loads'>): string {
  const names = namesOf(plan);
  const nameOf = ({ id }: CalibrationRow): string => labelText(labelOf(id, names));
  const gated = rows.filter((row) => row.gated);
  const table = gated.filter(({ noise }) => noise !== null);
  const cells = table.map((row) => [
    nameOf(row),
    row.value === null ? NOTHING : formatValue(row.value, row.unit),
    sizeOf(row, row.noise),
    sizeOf(row, row.detectable),
    needText(row.needs[0]),
    needText(row.needs[1]),
  ]);
  const sentences = groupedSentences(gated, nameOf);
  const rest = rows.length - gated.length;
  return [
    table.length === 0 ? '' : columns([[...HEADS], ...cells]),
    sentences.join('\n'),
    explanation(table),
    rest === 0 ? '' : `${String(rest)} more metrics are shown and do not gate; --json has them all.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One sentence for all the rows it speaks of. Where 10 % cannot be had, 5 % cannot either: said once. */
function groupedSentences(
  rows: readonly CalibrationRow[],
  nameOf: (row: CalibrationRow) => string,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const refused = row.needs.flatMap(({ why }) => (why === undefined ? [] : [why]));
    for (const why of [row.why, refused.at(-1)]) {
      if (why !== undefined) groups.set(why, [...(groups.get(why) ?? []), nameOf(row)]);
    }
  }
  return [...groups].map(([why, names]) => `${names.join(', ')}: ${plainLine(why, 400)}`);
}

function explanation(table: readonly CalibrationRow[]): string {
  if (table.length === 0) return '';
  return [
    'noise: standard deviation of a block (base and head of the same commit, in turn).',
    'a gate sees: the change that 9 of 10 full runs find and confirm with the threshold as it is.',
    'for 5 %, for 10 %: blocks to find + to confirm, and minutes of measuring, with `regression: 3%` and `6%` (or less).',
  ].join('\n');
}

function sizeOf({ kind, unit }: CalibrationRow, size: number | null): string {
  if (size === null) return NOTHING;
  return kind === 'absolute' ? formatDifference(size, unit).replace(/^\+/, '') : `${percentDigits(size)} %`;
}

function needText(need: CalibrationNeed | undefined): string {
  if (!need?.blocks || need.minutes === null) return NOTHING;
  const { screen, confirm } = need.blocks;
  return `${String(screen)} + ${String(confirm)} blocks, ${formatDuration(need.minutes * 60_000)}`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
