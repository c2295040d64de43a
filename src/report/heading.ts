/** The verdict in words: the heading of the comment, the title of a check, the last line of the log. */

import type { Finding, MetricVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';
import { NOTHING } from './format.ts';
import { changeText, sidesText, wholeChangeText } from './change.ts';
import type { Label, Names, Piece } from './label.ts';
import { namesOf, shortLabel } from './label.ts';
import { feltFirst, isFailing } from './order.ts';
import { countedKinds } from './counted-kinds.ts';
import { forceOf, isAccepted, type Force } from './force.ts';
import type { Heading } from './other-headings.ts';
import { baselineHeading, stressHeading } from './other-headings.ts';
import { passTitle } from './pass-title.ts';
import { stateOf } from './state.ts';

const NAMED = 2;

/** The row of a finding that people feel: an endpoint's p50 before other times, those before counters and sizes. */
export function headlineOf(
  finding: Finding,
  metrics: ReadonlyMap<string, MetricVerdict>,
): MetricVerdict | undefined {
  const rows = [finding.cause, ...finding.ids]
    .map((id) => metrics.get(id))
    .filter((row) => row !== undefined);
  const failing = rows.filter(isFailing);
  return [...failing].sort((a, b) => feltFirst(a) - feltFirst(b))[0] ?? rows[0];
}

function words(text: string): Label {
  return [{ words: text }];
}

/** The verdict of a run in words, with sizes; every state has its own. */
export function headingOf(record: RunRecord, findings: readonly Finding[]): Heading {
  switch (stateOf(record)) {
    case 'fail':
      return failHeading(record, findings);
    case 'pass':
      return { icon: '✅', title: passTitle(record) };
    case 'limits':
      return {
        icon: '✅',
        title: words('within its limits. No base was asked for, so nothing was compared'),
      };
    case 'skipped':
      return { icon: '✅', title: words('nothing to measure, only files that nothing runs have changed') };
    case 'inconclusive':
      return { icon: '❓', title: words(`could not tell${blocks(record, 'inconclusive')}`) };
    case 'no-baseline':
      return { icon: '⚪', title: words('measured, but nothing to compare with yet (does not block)') };
    case 'invalid':
      return { icon: '⛔', title: words('not judged, what was measured cannot be trusted') };
    case 'preview':
      return { icon: '⛔', title: words('not measured, the preview did not start') };
    case 'config':
      return { icon: '⛔', title: words('not measured, the configuration has mistakes') };
    case 'cancelled':
      return { icon: '⛔', title: words('not judged, the run was interrupted') };
    case 'error':
      return { icon: '⛔', title: words('not judged, Tollgate or its environment broke') };
    case 'stress':
      return stressHeading(record);
    case 'baseline':
      return baselineHeading(record);
  }
}

function blocks(record: RunRecord, failOn: 'inconclusive'): string {
  return record.plan.failOn === failOn ? '' : ' (does not block)';
}

const harmless: Readonly<Record<Force, string>> = {
  blocks: '',
  trial: ' (a trial: does not block)',
  accepted: ' (accepted: does not block)',
};

function failHeading(record: RunRecord, findings: readonly Finding[]): Heading {
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const names = namesOf(record.plan);
  const headlines = findings
    .map((finding) => headlineOf(finding, metrics))
    .filter((row) => row !== undefined)
    .toSorted((a, b) => Number(isAccepted(record.plan, a)) - Number(isAccepted(record.plan, b)));
  const force = forceOf(record);
  const title: Piece[] = [{ words: `${countedKinds(headlines)}${harmless[force]}.` }];
  const named = headlines.slice(0, NAMED);
  for (const [index, row] of named.entries())
    title.push(...sized(row, names), ...(index < named.length - 1 ? [{ words: ',' }] : []));
  if (headlines.length > NAMED) title.push({ words: `and ${String(headlines.length - NAMED)} more` });
  return { icon: force === 'blocks' ? '❌' : '⚠️', title };
}

/** The short form of a headline: an endpoint's p50 is the endpoint. */
function sized(row: MetricVerdict, names: Names): Label {
  return [...shortLabel(row.id, names), { words: sizeText(row) }];
}

function sizeText(row: MetricVerdict): string {
  const [, to] = sidesText(row);
  if (row.outcome === 'over-limit') return to;
  return changeText(row) === NOTHING ? to : wholeChangeText(row);
}
