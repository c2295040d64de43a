/** The verdict in words: the heading of the comment, the title of a check, the last line of the log. */

import type { Finding, MetricVerdict } from '../model/verdict.ts';
import { splitMetricId } from '../model/metric.ts';
import type { RunRecord } from '../model/run.ts';
import { boundText, changeText, sidesText } from './change.ts';
import type { Label, Names, Piece } from './label.ts';
import { labelOf, namesOf } from './label.ts';
import { feltFirst, isFailing } from './order.ts';
import { countedKinds } from './counted-kinds.ts';
import { forceOf, isAccepted, type Force } from './force.ts';
import { isMuted } from './muted.ts';
import type { Heading } from './other-headings.ts';
import { baselineHeading, stressHeading } from './other-headings.ts';
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
  return { icon: force === 'blocks' ? '❌' : '⚠️', title: joinCommas(title) };
}

/** "+18.7 %" "," reads "+18.7 %,". */
function joinCommas(pieces: readonly Piece[]): Label {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if ('words' in piece && piece.words === ',' && last && 'words' in last)
      joined[joined.length - 1] = { words: `${last.words},` };
    else joined.push(piece);
  }
  return joined;
}

/** The short form of a headline: an endpoint's p50 is the endpoint. */
function sized(row: MetricVerdict, names: Names): Label {
  return [...shortLabel(row, names), { words: sizeText(row) }];
}

function shortLabel(row: MetricVerdict, names: Names): Label {
  return labelOf(row.id, names).filter(
    (piece) => !('words' in piece) || (piece.words !== 'p50' && piece.words !== 'mobile'),
  );
}

function sizeText(row: MetricVerdict): string {
  const [, to] = sidesText(row);
  if (row.outcome === 'over-limit') return to;
  const change = changeText(row);
  return change === '–' ? to : change;
}

/** The largest change of a primary row that could have been missed: what a pass is worth. */
export function largestMissable(metrics: readonly MetricVerdict[]): MetricVerdict | undefined {
  const primary = metrics.filter(
    (row) =>
      row.gated &&
      row.primary &&
      row.kind === 'timing' &&
      row.detectable !== null &&
      row.outcome !== 'new' &&
      !isMuted(row),
  );
  return [...primary].sort((a, b) => (b.detectable ?? 0) - (a.detectable ?? 0))[0];
}

/** What a pass is worth, and of which rows it says nothing. */
function passTitle(record: RunRecord): Label {
  const { metrics } = record.judgement;
  const muted = metrics.filter((row) => row.primary && isMuted(row));
  const seen = passText(metrics);
  const [first, ...others] = muted;
  if (!first) return words(seen);
  return [
    { words: `${seen}, except ${String(muted.length)} muted:` },
    ...shortLabel(first, namesOf(record.plan)),
    ...(others.length > 0 ? [{ words: `and ${String(others.length)} more` }] : []),
  ];
}

function passText(metrics: readonly MetricVerdict[]): string {
  const row = largestMissable(metrics);
  const seen = row && boundText(row.detectable, row);
  if (!row || seen === undefined) return 'no regression';
  const families = new Set(
    metrics
      .filter((one) => one.gated && one.primary && one.kind === 'timing')
      .map((one) => splitMetricId(one.id)?.family),
  );
  const where = families.has('page')
    ? families.has('load')
      ? 'any endpoint or page'
      : 'any page'
    : 'any endpoint';
  return `no slowdown. ${seen} or more on ${where} would have been seen`;
}
