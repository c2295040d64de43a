/** Headings of runs that judge no change: a stress run, a refresh of the baseline. */

import type { RunRecord } from '../model/run.ts';
import { worseDrift } from './drift.ts';
import { counted, formatDuration, formatNumber, formatPercent, percentDigits, shortSha } from './format.ts';
import type { Label, Piece } from './label.ts';
import { labelOf, namesOf } from './label.ts';

export interface Heading {
  readonly icon: string;
  /** Without the subject: "2 slowdowns." `GET /api/search` "+18.7 %". */
  readonly title: Label;
}

/** How much it holds, and where it breaks. */
export function stressHeading(record: RunRecord): Heading {
  const { stress } = record;
  if (!stress) return { icon: 'ℹ️', title: [{ words: 'stress test without a result' }] };
  const { holds, breaks } = stress.capacity ?? {};
  const said =
    holds === undefined
      ? breakingText(record)
      : breaks === undefined
        ? `holds ${formatNumber(holds)}/s, the highest rate tried`
        : `holds ${formatNumber(holds)}/s and breaks at ${formatNumber(breaks)}/s`;
  return {
    icon: '📈',
    title: [profilePiece(stress.profile), { name: stress.load }, { words: said }],
  };
}

const profiles: ReadonlySet<string> = new Set(['stress', 'breakpoint', 'spike', 'soak', 'volume']);

function profilePiece(profile: string): Piece {
  return { words: profiles.has(profile) ? `${profile} test:` : 'load test:' };
}

function breakingText(record: RunRecord): string {
  const broken = record.stress?.steps.find((step) => step.broke !== undefined);
  return broken ? `breaks at ${formatNumber(broken.ratePerSecond)}/s` : 'held every step';
}

/** What main did: drifted, crept, or only was recorded. */
export function baselineHeading(record: RunRecord): Heading {
  const drift = worseDrift(record);
  const first = drift[0];
  const [crept, ...others] = record.creep?.alarms ?? [];
  if (!first && crept && record.creep)
    return {
      icon: '⚠️',
      title: [
        { words: 'main has crept away.' },
        ...labelOf(crept.id, namesOf(record.plan)),
        { words: `${percentDigits(crept.change)} % behind` },
        { name: record.creep.anchor.name },
        ...(others.length > 0 ? [{ words: `and ${counted(others.length, 'more metric')}` }] : []),
      ],
    };
  if (!first)
    return {
      icon: '📌',
      title: [
        {
          words: `baseline recorded for ${shortSha(record.head.sha)} in ${formatDuration(record.elapsedMs)}`,
        },
      ],
    };
  const more = new Set(drift.map(({ id }) => id)).size - 1;
  const rest = more > 0 ? ` and ${counted(more, 'more metric')}` : '';
  return {
    icon: '⚠️',
    title: [
      { words: 'main has drifted.' },
      ...labelOf(first.id, namesOf(record.plan)),
      { words: `${formatPercent(first.change)} since ${shortSha(first.since)}${rest}` },
    ],
  };
}
