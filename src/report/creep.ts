/** Slow creep of main, in words: what lies behind the anchor, since when, and which commits are suspect. */

import type { CreepNotice, CreepSeen } from '../model/anchor.ts';
import type { RunRecord } from '../model/run.ts';
import { counted, percentDigits, shortSha } from './format.ts';
import { inTags, inTicks, revertText, suspectsList } from './drift.ts';
import { labelHtml, labelMarkdown, labelOf, namesOf } from './label.ts';
import { htmlText, untrusted } from './untrusted.ts';

function nightsText({ nights }: CreepSeen, since: string): string {
  return `on ${counted(nights, 'night')} in a row that compared them, since ${since}`;
}

function suspectsText(
  { anchor, until, suspects, revert }: CreepNotice,
  code: (text: string) => string,
  name: string,
): string {
  const end = until === undefined ? '' : code(shortSha(until));
  if (suspects.length > 0) {
    const where = end === '' ? 'since then' : `between ${name} and ${end}`;
    return `Suspect commits ${where}: ${suspectsList(suspects, code)}.${revertText(revert, code)}`;
  }
  return end === '' || until === anchor.sha ? '' : `It came with the commits between ${name} and ${end}.`;
}

/** One line a metric, then the suspects, then the line that takes a lone one back. */
export function creepMarkdown(record: RunRecord): string {
  const { creep } = record;
  if (!creep) return '';
  const names = namesOf(record.plan);
  const anchor = untrusted(creep.anchor.name);
  const lines = creep.alarms.map(
    (alarm) =>
      `- ${labelMarkdown(labelOf(alarm.id, names))} is ${percentDigits(alarm.change)} % behind ${anchor} (\`${shortSha(creep.anchor.sha)}\`), ${nightsText(alarm, untrusted(alarm.since.slice(0, 10)))}.`,
  );
  const suspects = suspectsText(creep, inTicks, anchor);
  return [...lines, suspects].filter((line) => line !== '').join('\n');
}

/** The same for the report page, one piece of HTML a line. */
export function creepLinesHtml(record: RunRecord): readonly string[] {
  const { creep } = record;
  if (!creep) return [];
  const names = namesOf(record.plan);
  const anchor = htmlText(creep.anchor.name, 60);
  const suspects = suspectsText(creep, inTags, anchor);
  return creep.alarms.map(
    (alarm, index) =>
      `${labelHtml(labelOf(alarm.id, names))} is ${percentDigits(alarm.change)} % behind ${anchor} (<code>${shortSha(creep.anchor.sha)}</code>), ${nightsText(alarm, htmlText(alarm.since, 10))}.${index === creep.alarms.length - 1 ? ` ${suspects}` : ''}`,
  );
}
