/** Annotations: the worst of a run in at most three notes; the comment has the table. */

import type { Problem } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import { findingText } from './finding-text.ts';
import { worseDrift } from './drift.ts';
import { forceOf } from './force.ts';
import { headlineOf } from './heading.ts';
import { labelOf, labelText, namesOf } from './label.ts';
import { completeFindings } from './order.ts';
import { sidesText, wholeChangeText } from './change.ts';
import { NOTHING } from './format.ts';
import { allProblems, stateOf } from './state.ts';
import { statusLine } from './status-line.ts';
import { plainLine } from './untrusted.ts';

export interface AnnotationText {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const MOST = 3;
/** GitHub cuts titles at 255 characters; messages are kept to what fits beside a diff. */
const TITLE_UNITS = 120;
const MESSAGE_UNITS = 400;

/** One note per worst finding of a failed run, else one for what kept the run from a verdict; plain text, one line each. */
export function annotationsOf(record: RunRecord): readonly AnnotationText[] {
  switch (stateOf(record)) {
    case 'fail':
      return findingNotes(record);
    case 'invalid':
      return problemNotes(record, 'error', ['invalid', 'measurement']);
    case 'preview':
    case 'config':
    case 'cancelled':
    case 'error':
      return problemNotes(record, 'error', ['preview', 'config', 'cancelled', 'environment', 'measurement']);
    case 'inconclusive':
      return [note('warning', statusLine(record), record.judgement.reason)];
    case 'baseline':
      return worseDrift(record).length > 0 || record.creep !== undefined
        ? [note('warning', statusLine(record), record.judgement.reason)]
        : [];
    default:
      return [];
  }
}

function findingNotes(record: RunRecord): readonly AnnotationText[] {
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const names = namesOf(record.plan);
  const level = forceOf(record) === 'blocks' ? 'error' : 'warning';
  return completeFindings(record.judgement)
    .slice(0, MOST)
    .map((finding) => {
      const row = headlineOf(finding, metrics);
      if (!row) return note(level, statusLine(record), finding.text);
      const [from, to] = sidesText(row);
      const sides = from === NOTHING ? to : `${from} → ${to}`;
      return note(
        level,
        `${labelText(labelOf(row.id, names))}: ${sides}, ${wholeChangeText(row)}`,
        findingText(record, finding, row) || row.reason,
      );
    });
}

function problemNotes(
  record: RunRecord,
  level: 'error',
  kinds: readonly Problem['kind'][],
): readonly AnnotationText[] {
  const problems = allProblems(record).filter(({ kind }) => kinds.includes(kind));
  const messages = problems.length > 0 ? problems.map(({ message }) => message) : [record.judgement.reason];
  return messages.slice(0, MOST).map((message) => note(level, statusLine(record), message));
}

function note(level: AnnotationText['level'], title: string, message: string): AnnotationText {
  return { level, title: plainLine(title, TITLE_UNITS), message: plainLine(message, MESSAGE_UNITS) };
}
