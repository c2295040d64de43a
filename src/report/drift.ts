/** Drift of main, in words: which metric, since when, and which commits are suspect where it got slower. */

import type { Drift } from '../model/notices.ts';
import type { RunRecord } from '../model/run.ts';
import { formatPercent, shortSha } from './format.ts';
import { labelHtml, labelMarkdown, labelOf, namesOf } from './label.ts';
import { htmlText, untrusted } from './untrusted.ts';

const MOST_SUSPECTS = 5;

/** Commits and commands of ours, as code. */
export const inTicks = (text: string): string => `\`${text}\``;
export const inTags = (text: string): string => `<code>${htmlText(text, 80)}</code>`;

/** What calls for somebody: metrics that got worse, the worst first. */
export function worseDrift({ drift = [] }: RunRecord): readonly Drift[] {
  return drift.filter(({ change }) => change > 0);
}

/** `a`, `b` and 3 more. */
export function suspectsList(suspects: readonly string[], code: (text: string) => string): string {
  const shown = suspects.slice(0, MOST_SUSPECTS).map((sha) => code(shortSha(sha)));
  const rest = suspects.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

/** The line as it was made: nothing else is shown as a command. */
export function revertText(line: string | undefined, code: (text: string) => string): string {
  if (line === undefined) return '';
  const own = /^git revert (?:-m 1 )?[0-9a-f]{7,64}$/.test(line) ? line : 'git revert';
  return ` Take it back: ${code(own)}.`;
}

function driftText(
  { since, after, at, change, suspects, revert }: Drift,
  code: (text: string) => string,
  date: (text: string) => string,
): string {
  const when = `since ${code(shortSha(since))} (${date(at.slice(0, 10))})`;
  if (change <= 0) return `${formatPercent(change)}: faster ${when}.`;
  const who =
    suspects.length > 0
      ? ` Suspect commits: ${suspectsList(suspects, code)}.${revertText(revert, code)}`
      : after === undefined
        ? ''
        : ` It came with one of the commits between ${code(shortSha(after))} and ${code(shortSha(since))}.`;
  return `${formatPercent(change)} ${when}.${who}`;
}

/** One line for each level that a metric took. */
export function driftMarkdown(record: RunRecord): string {
  const names = namesOf(record.plan);
  return (record.drift ?? [])
    .map((drift) => `- ${labelMarkdown(labelOf(drift.id, names))} ${driftText(drift, inTicks, untrusted)}`)
    .join('\n');
}

/** The same for the report page, one piece of HTML a line. */
export function driftLinesHtml(record: RunRecord): readonly string[] {
  const names = namesOf(record.plan);
  return (record.drift ?? []).map(
    (drift) =>
      `${labelHtml(labelOf(drift.id, names))} ${driftText(drift, inTags, (text) => htmlText(text, 10))}`,
  );
}
