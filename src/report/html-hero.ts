/** The top of the HTML report: the verdict in words, what it rests on, and the counts. */

import type { RunRecord } from '../model/run.ts';
import type { Finding, MetricVerdict } from '../model/verdict.ts';
import { smallAmount } from '../model/verdict.ts';
import { boundText } from './change.ts';
import { worseDrift } from './drift.ts';
import { formatDuration, formatValue, shortSha } from './format.ts';
import { headingOf } from './heading.ts';
import { blockCounts } from './how.ts';
import type { Tone } from './html-text.ts';
import { messageHtml, proseHtml } from './html-text.ts';
import { labelHtml } from './label.ts';
import { isFailing } from './order.ts';
import { largestMissable } from './pass-title.ts';
import { sentence } from './prose.ts';
import type { State } from './state.ts';
import { allProblems, stateOf } from './state.ts';
import { htmlText } from './untrusted.ts';

const tones: Readonly<Record<State, readonly [tone: Tone, word: string]>> = {
  fail: ['bad', 'Fail'],
  pass: ['good', 'Pass'],
  limits: ['good', 'Pass'],
  skipped: ['good', 'Pass'],
  inconclusive: ['ask', 'Could not tell'],
  'no-baseline': ['calm', 'No baseline'],
  invalid: ['bad', 'Invalid measurement'],
  preview: ['bad', 'Preview did not start'],
  config: ['bad', 'Configuration'],
  cancelled: ['calm', 'Interrupted'],
  error: ['bad', 'Error'],
  stress: ['calm', 'Stress test'],
  baseline: ['calm', 'Baseline'],
};

export function heroHtml(record: RunRecord, findings: readonly Finding[]): string {
  const state = stateOf(record);
  const [calm, word] = tones[state];
  const moved = worseDrift(record).length > 0 || record.creep !== undefined;
  const tone = state === 'baseline' && moved ? 'ask' : calm;
  const { title } = headingOf(record, findings);
  const trouble = allProblems(record)
    .filter(({ kind }) => kind !== 'note' && kind !== 'warning')
    .slice(0, 5)
    .map(({ message }) => messageHtml(message));
  const lead = state === 'skipped' && record.skipped !== undefined ? record.skipped : record.judgement.reason;
  return `<section class="hero ${tone}"><span class="verdict">${word}</span><h1>${upperFirst(labelHtml(title))}</h1>${state === 'fail' ? '' : `<p>${proseHtml(sentence(lead))}</p>`}${trouble.join('')}<p>${whatHtml(record)}</p></section>
${tilesHtml(record)}`;
}

function upperFirst(html: string): string {
  return html.startsWith('<') ? html : html.charAt(0).toUpperCase() + html.slice(1);
}

/** "acme/shop #41 · base 4be1d20 → head 9f3c2ab · 21 Nov 2026": facts, no links to follow. */
function whatHtml({ github, base, head, startedAt, plan }: RunRecord): string {
  const parts = [
    github === undefined
      ? ''
      : htmlText(github.repository, 100) +
        (github.pullRequest === undefined ? '' : ` #${String(github.pullRequest)}`),
    plan.name === 'default' ? '' : htmlText(plan.name, 80),
    base === null ? '' : `base <code>${shortSha(base.sha)}</code>`,
    `head <code>${shortSha(head.sha)}</code>${head.dirty === true ? ' with uncommitted changes' : ''}`,
    htmlText(startedAt.slice(0, 16).replace('T', ' '), 20),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function tilesHtml(record: RunRecord): string {
  const { metrics } = record.judgement;
  if (metrics.length === 0) return '';
  const gated = metrics.filter((metric) => metric.gated);
  const failing = gated.filter(isFailing).length;
  const blind = gated.filter(({ outcome }) => outcome === 'inconclusive' || outcome === 'missing').length;
  const better = gated.filter(({ outcome }) => outcome === 'improved').length;
  const { screen, confirm } = blockCounts(record.rounds);
  const seen = sizeSeen(largestMissable(metrics));
  const tiles: readonly (readonly [name: string, value: string, tone?: Tone])[] = [
    ['Rows judged', String(gated.length)],
    failing > 0 ? ['Worse', String(failing), 'bad'] : ['Worse', '0', 'good'],
    blind > 0 ? ['Could not tell', String(blind), 'ask'] : ['Could not tell', '0'],
    better > 0 ? ['Better', String(better), 'good'] : ['Better', '0'],
    ...(seen === undefined ? [] : [['Would be seen', seen] as const]),
    ...(screen > 0
      ? [['Blocks', confirm > 0 ? `${String(screen)} + ${String(confirm)}` : String(screen)] as const]
      : []),
    ['Measured in', formatDuration(record.elapsedMs)],
  ];
  return `<dl class="tiles">${tiles.map(([name, value, tone]) => `<div${tone === undefined ? '' : ` class="${tone}"`}><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

/** "≥ 6 %", "≥ 30 % (0.2 ms)". */
function sizeSeen(row: MetricVerdict | undefined): string | undefined {
  const seen = row && boundText(row.detectable, row);
  if (!row || seen === undefined) return undefined;
  const small = smallAmount(row);
  return `≥ ${seen}${small === null ? '' : ` (${formatValue(small, row.unit)})`}`;
}
