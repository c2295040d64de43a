/** Slow creep of main, in words: what lies behind the anchor, since when, and which commits are suspect. */

import type { CreepNotice, CreepSeen } from '../model/anchor.ts';
import type { RunRecord } from '../model/run.ts';
import { counted, percentDigits, shortSha } from './format.ts';
import { labelHtml, labelMarkdown, labelOf, namesOf } from './label.ts';
import { htmlText, untrusted } from './untrusted.ts';

const MOST_SUSPECTS = 5;

function nightsText({ nights }: CreepSeen, since: string): string {
  return `on ${counted(nights, 'night')} in a row that compared them, since ${since}`;
}

function suspectsText({ suspects }: CreepNotice, code: (sha: string) => string): string {
  if (suspects.length === 0) return '';
  const shown = suspects.slice(0, MOST_SUSPECTS).map((sha) => code(shortSha(sha)));
  const rest = suspects.length > shown.length ? ` and ${String(suspects.length - shown.length)} more` : '';
  return `Suspect commits since then: ${shown.join(', ')}${rest}.`;
}

/** One line a metric, then the suspects, then the line that takes a lone one back. */
export function creepMarkdown(record: RunRecord): string {
  const { creep } = record;
  if (!creep) return '';
  const names = namesOf(record.plan);
  const lines = creep.alarms.map(
    (alarm) =>
      `- ${labelMarkdown(labelOf(alarm.id, names))} is ${percentDigits(alarm.change)} % behind ${untrusted(creep.anchor.name)} (\`${shortSha(creep.anchor.sha)}\`), ${nightsText(alarm, untrusted(alarm.since.slice(0, 10)))}.`,
  );
  const suspects = suspectsText(creep, (sha) => `\`${sha}\``);
  const revert = creep.revert === undefined ? '' : `Take it back: \`${revertText(creep.revert)}\`.`;
  return [...lines, [suspects, revert].filter((part) => part !== '').join(' ')]
    .filter((line) => line !== '')
    .join('\n');
}

/** The same for the report page, one piece of HTML a line. */
export function creepLinesHtml(record: RunRecord): readonly string[] {
  const { creep } = record;
  if (!creep) return [];
  const names = namesOf(record.plan);
  const suspects = suspectsText(creep, (sha) => `<code>${htmlText(sha, 40)}</code>`);
  const revert =
    creep.revert === undefined
      ? ''
      : ` Take it back: <code>${htmlText(revertText(creep.revert), 80)}</code>.`;
  return creep.alarms.map(
    (alarm, index) =>
      `${labelHtml(labelOf(alarm.id, names))} is ${percentDigits(alarm.change)} % behind ${htmlText(creep.anchor.name, 60)} (<code>${shortSha(creep.anchor.sha)}</code>), ${nightsText(alarm, htmlText(alarm.since, 10))}.${index === creep.alarms.length - 1 ? ` ${suspects}${revert}` : ''}`,
  );
}

/** The line as it was made: nothing else is shown as a command. */
function revertText(line: string): string {
  return /^git revert (?:-m 1 )?[0-9a-f]{7,64}$/.test(line) ? line : 'git revert';
}
