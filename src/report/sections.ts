/** The parts of a comment and of a summary, in Markdown. */

import type { Problem } from '../model/failure.ts';
import type { Claim } from '../model/notices.ts';
import type { RunRecord } from '../model/run.ts';
import type { Finding, MetricVerdict } from '../model/verdict.ts';
import { changeText, sidesText, wholeChangeText } from './change.ts';
import { NOTHING, counted, formatPercent, shortSha } from './format.ts';
import { findingText } from './finding-text.ts';
import { headlineOf } from './heading.ts';
import type { Names } from './label.ts';
import { labelHtml, labelMarkdown, labelOf, namesOf } from './label.ts';
import { ended, prose, sentence } from './prose.ts';
import { allProblems } from './state.ts';
import { fencedLines, untrusted } from './untrusted.ts';

const MOST_FINDINGS = 5;
const MOST_WARNINGS = 3;
const MOST_CLAIMS = 10;
/** Last lines of a dead server that are shown. */
const LAST_LINES = 40;

/** A folded block; the summary is HTML that is already safe. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** What to fix first: size, then cause; at most five, the rest counted. */
export function findingsMarkdown(record: RunRecord, findings: readonly Finding[]): string {
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const names = namesOf(record.plan);
  const shown = findings.slice(0, MOST_FINDINGS).map((finding, index) => {
    const row = headlineOf(finding, metrics);
    const more = findingText(record, finding, row);
    const lead = row ? `**${headlineText(row, names)}**` : '';
    const parts = [lead, more === '' ? '' : sentence(prose(more))].filter((part) => part !== '');
    return `${String(index + 1)}. ${parts.join('. ')}`;
  });
  if (findings.length > MOST_FINDINGS)
    shown.push(`\n… and ${counted(findings.length - MOST_FINDINGS, 'more finding')}.`);
  return shown.join('\n');
}

/** "`GET /api/search` p50: 41.8 → 49.6 ms, +18.7 %". */
function headlineText(row: MetricVerdict, names: Names): string {
  const [from, to] = sidesText(row);
  const sides = from === NOTHING ? to : `${from} → ${to}`;
  const change = changeText(row) === NOTHING ? '' : `, ${wholeChangeText(row)}`;
  return `${labelMarkdown(labelOf(row.id, names))}: ${sides}${change}`;
}

/** A message of one or more lines: the first in words, the others (a child's last words) fenced. */
export function messageMarkdown(message: string): string {
  const [first = '', ...rest] = message.split(/\r?\n/);
  const lines = rest.filter((line) => line.trim() !== '');
  return lines.length === 0
    ? sentence(prose(first))
    : `${sentence(prose(first)).replace(/:\.$/, ':')}\n\n${fencedLines(lines, LAST_LINES)}`;
}

/** Problems of these kinds, each a paragraph; at most five. */
export function problemsMarkdown(record: RunRecord, kinds: readonly Problem['kind'][]): string {
  const problems = allProblems(record).filter(({ kind }) => kinds.includes(kind));
  const shown = problems.slice(0, 5).map(({ message }) => messageMarkdown(message));
  if (problems.length > 5) shown.push(`… and ${String(problems.length - 5)} more.`);
  return shown.join('\n\n');
}

/** What the reader must know although it stopped nothing: a changed config, unmeasured rows, a pattern without a match. */
export function warningsMarkdown(record: RunRecord): string {
  const warnings = allProblems(record).filter(({ kind }) => kind === 'warning');
  const shown = warnings.slice(0, MOST_WARNINGS).map(({ message }) => `> ⚠️ ${sentence(prose(message))}`);
  if (warnings.length > MOST_WARNINGS)
    shown.push(`> … and ${counted(warnings.length - MOST_WARNINGS, 'more warning')} in the report.`);
  return shown.join('\n>\n');
}

/** "claimed −50 %, measured −47 % (−52 … −41): holds"; why it could not tell follows as a sentence (`claim.why`). */
export function claimText(claim: Claim): string {
  const claimed = `claimed ${formatPercent(claim.claimed)}`;
  const outcome = {
    held: 'holds',
    missed: 'does not hold',
    unclear: 'could not tell',
    'not-measured': 'not measured',
    'no-ratio': 'is not compared by percent',
  }[claim.outcome];
  if (claim.measured === null) return `${claimed}${claim.outcome === 'unclear' ? ':' : ','} ${outcome}`;
  const interval =
    claim.low === null || claim.high === null || claim.low === claim.high
      ? ''
      : ` (${formatPercent(claim.low).replace(' %', '')} … ${formatPercent(claim.high).replace(' %', '')})`;
  return `${claimed}, measured ${formatPercent(claim.measured)}${interval}: ${outcome}`;
}

export function claimsMarkdown(record: RunRecord): string {
  const claims = record.claims ?? [];
  const icons = { held: '✅', missed: '❌', unclear: '❓', 'not-measured': '❓', 'no-ratio': '❓' } as const;
  const names = namesOf(record.plan);
  const shown = claims.slice(0, MOST_CLAIMS).map((claim) => {
    const why = claim.why === undefined ? '' : `. ${sentence(prose(claim.why))}`;
    return `- ${icons[claim.outcome]} ${labelMarkdown(labelOf(claim.id, names))}: ${claimText(claim)}${why}`;
  });
  if (claims.length > MOST_CLAIMS)
    shown.push(`- … and ${counted(claims.length - MOST_CLAIMS, 'more claim')}`);
  return shown.join('\n');
}

/** Shifts of level that people accepted: listed until they are paid. */
export function debtsMarkdown(record: RunRecord): string {
  return (record.debts ?? [])
    .map(({ commit, at, reason, metrics }) => {
      const what =
        metrics.length === 0
          ? 'every metric'
          : metrics
              .slice(0, 5)
              .map((id) => untrusted(id))
              .join(', ');
      return `- ${shortSha(commit)} on ${untrusted(at.slice(0, 10))}: ${what}, because ${untrusted(reason, 200)}`;
    })
    .join('\n');
}

/** Every row's sentence, with its id: the folded evidence. */
export function reasonsMarkdown(metrics: readonly MetricVerdict[], names: Names): string {
  return metrics
    .map(
      (metric) =>
        `- ${labelMarkdown(labelOf(metric.id, names))}: ${ended(prose(metric.reason))} ${untrusted(metric.id, 160)}`,
    )
    .join('\n');
}

/** "17 more rows, none worse; 2 could not tell; 5 not judged; 1 faster: GET /api/cart −12 %", as HTML for a fold. */
export function restSummary(rest: readonly MetricVerdict[], more: string, names: Names): string {
  const count = (test: (metric: MetricVerdict) => boolean) => rest.filter(test).length;
  const judged = rest.filter(({ gated }) => gated);
  const good = judged.filter(({ outcome }) => outcome === 'unchanged' || outcome === 'improved').length;
  const improved = judged.filter(({ outcome }) => outcome === 'improved');
  const parts = good > 0 ? [`${counted(good, `${more}row`)}, none worse`] : [];
  const blind = count(({ gated, outcome }) => gated && outcome === 'inconclusive');
  const fresh = count(({ gated, outcome }) => gated && outcome === 'new');
  const lost = count(({ gated, outcome }) => gated && outcome === 'missing');
  const shown = rest.length - good - blind - fresh - lost;
  if (lost > 0) parts.push(`${String(lost)} missing`);
  if (blind > 0) parts.push(`${String(blind)} could not tell`);
  if (fresh > 0) parts.push(`${String(fresh)} new`);
  if (shown > 0) parts.push(`${String(shown)} shown, not judged`);
  const best = improved[0];
  if (best)
    parts.push(
      `${String(improved.length)} better: ${labelHtml(labelOf(best.id, names))} ${wholeChangeText(best)}`,
    );
  return `${good > 0 ? '✅' : 'ℹ️'} ${parts.join('; ')}`;
}
