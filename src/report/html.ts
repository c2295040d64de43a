/** The HTML report: one self-contained file that asks no network for anything. */

import type { Finding, MetricVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';
import { changeText, sidesText } from './change.ts';
import { loadChartPainter } from './chart-painter.ts';
import { NOTHING } from './format.ts';
import { findingText } from './finding-text.ts';
import { headingOf, headlineOf } from './heading.ts';
import { cardAnchor, cardsHtml, rowsThatMatter } from './html-cards.ts';
import type { Filmstrip } from './html-film.ts';
import { filmHtml } from './html-film.ts';
import { heroHtml } from './html-hero.ts';
import { debtsHtml, howHtml, noticesHtml, stressHtml, timeSpentHtml } from './html-how.ts';
import { pagesHtml } from './html-pages.ts';
import { stripsHtml } from './html-strips.ts';
import { REPORT_SCRIPT, REPORT_SCRIPT_HASH } from './html-script.ts';
import { REPORT_STYLE } from './html-style.ts';
import { rowsTableHtml } from './html-table.ts';
import { proseHtml } from './html-text.ts';
import type { Names } from './label.ts';
import { labelHtml, labelOf, labelText, namesOf } from './label.ts';
import { completeFindings, orderedMetrics } from './order.ts';
import { sentence } from './prose.ts';
import { rowContextOf } from './row.ts';
import { escapeHtml } from './untrusted.ts';

/** What lies beside the run record: pictures and other files of the artifact. */
export interface HtmlAssets {
  readonly filmstrips?: readonly Filmstrip[];
  /** Files in the same folder: relative addresses, such as Lighthouse's own reports. */
  readonly files?: readonly { readonly label: string; readonly href: string }[];
}

/**
 * The whole page as text; two renders of one record are the same. Sections appear only where there is something to
 * say. Names from outside are escaped, and the content policy lets no script run but the page's own.
 */
export async function reportHtml(record: RunRecord, assets: HtmlAssets): Promise<string> {
  const findings = completeFindings(record.judgement);
  const metrics = record.stress ? [] : orderedMetrics(record.judgement, findings);
  const names = namesOf(record.plan);
  const matter = rowsThatMatter(metrics);
  const anchors = new Map(matter.map((metric, index) => [metric.id, cardAnchor(index)]));
  const paint = matter.length > 0 || record.stress ? await loadChartPainter() : undefined;
  const cards = paint === undefined ? '' : cardsHtml(matter, record, names, paint);
  const sections = [
    heroHtml(record, findings),
    findingsHtml(record, findings, names),
    noticesHtml(record, names),
    stressHtml(record, paint),
    timeSpentHtml(record),
    stripsHtml(metrics, names, anchors),
    cards === '' ? '' : `<h2 id="evidence">Evidence</h2>\n<div class="cards">${cards}</div>`,
    pagesHtml(record),
    filmHtml(assets.filmstrips ?? [], names),
    metrics.length === 0
      ? ''
      : `<h2 id="all">Every row</h2>\n${rowsTableHtml(metrics, record, rowContextOf(record, findings))}`,
    debtsHtml(record),
    howHtml(record, assets.files ?? []),
  ];
  const title = `Tollgate: ${labelText(headingOf(record, findings).title)}`;
  return pageHtml(
    title,
    sections.filter((section) => section !== ''),
  );
}

const navigation = [
  ['fix', 'Fix first'],
  ['glance', 'At a glance'],
  ['evidence', 'Evidence'],
  ['all', 'Every row'],
  ['how', 'How'],
] as const;

function pageHtml(title: string, sections: readonly string[]): string {
  // A number and its unit stay on one line.
  const body = sections
    .join('\n')
    .replace(/(\d) (%|ms|s|kB|MB|GB|B|min)(?!\w)/g, '$1&nbsp;$2')
    .replace(/([≤≥]) (?=\d)/g, '$1&nbsp;');
  const links = navigation
    .filter(([id]) => body.includes(`<h2 id="${id}">`))
    .map(([id, text]) => `<a href="#${id}">${text}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src data:;style-src 'unsafe-inline';script-src '${REPORT_SCRIPT_HASH}';base-uri 'none';form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<div class="page">
<header class="top"><span class="brand">Tollgate</span><nav aria-label="Sections">${links.join('')}<button type="button" id="theme" aria-label="Dark or light">◐</button></nav></header>
<main id="main">
${body}
</main>
<footer>Made from the run's own record; <code>tollgate report run.json</code> makes it again.</footer>
</div>
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

const MOST_FINDINGS = 10;

function findingsHtml(record: RunRecord, findings: readonly Finding[], names: Names): string {
  if (findings.length === 0) return '';
  const metrics = new Map(record.judgement.metrics.map((metric) => [metric.id, metric]));
  const items = findings
    .slice(0, MOST_FINDINGS)
    .map((finding) => findingHtml(finding, record, metrics, names));
  const more =
    findings.length > MOST_FINDINGS
      ? `<p class="lede">… and ${String(findings.length - MOST_FINDINGS)} more.</p>`
      : '';
  return `<h2 id="fix">What to fix first</h2>\n<ol class="fix">${items.join('')}</ol>${more}`;
}

function findingHtml(
  finding: Finding,
  record: RunRecord,
  metrics: ReadonlyMap<string, MetricVerdict>,
  names: Names,
): string {
  const row = headlineOf(finding, metrics);
  if (!row) return `<li><p>${proseHtml(finding.text)}</p></li>`;
  const more = findingText(record, finding, row);
  const [from, to] = sidesText(row);
  const also = finding.ids
    .filter((id) => id !== row.id && metrics.has(id))
    .slice(0, 6)
    .map((id) => labelHtml(labelOf(id, names)));
  return `<li><h3>${labelHtml(labelOf(row.id, names))}</h3><div class="size">${from === NOTHING ? to : `${from} → ${to}`} <span class="pill bad">${changeText(row)}</span></div>${more === '' ? '' : `<p>${proseHtml(sentence(more))}</p>`}${also.length > 0 ? `<p class="also">Moves with it: ${also.join(', ')}</p>` : ''}</li>`;
}
