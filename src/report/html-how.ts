/** The quiet sections of the HTML report: notices, stress steps, how it was measured. */

import type { RunRecord, StressResult } from '../model/run.ts';
import { creepLinesHtml } from './creep.ts';
import { driftLinesHtml } from './drift.ts';
import { stepsOption } from './chart-lines.ts';
import type { ChartPainter } from './chart-painter.ts';
import { counted, formatAge, formatDuration, formatNumber, formatValue, shortSha } from './format.ts';
import { howLine } from './how.ts';
import { proseHtml } from './html-text.ts';
import { costliestEndpoints } from './time-spent.ts';
import { sentence } from './prose.ts';
import type { Names } from './label.ts';
import { labelHtml, labelOf } from './label.ts';
import { claimText } from './sections.ts';
import { allProblems } from './state.ts';
import { breakingStep, stepCells, stepHeads, stepVerdict } from './stress.ts';
import { htmlText } from './untrusted.ts';

/** Warnings, claims and drift: what the reader must know beside the rows. */
export function noticesHtml(record: RunRecord, names: Names): string {
  const warnings = allProblems(record)
    .filter(({ kind }) => kind === 'warning')
    .map(({ message }) => proseHtml(message));
  const claims = (record.claims ?? []).map((claim) => {
    const why = claim.why === undefined ? '' : `. ${proseHtml(sentence(claim.why))}`;
    return `${labelHtml(labelOf(claim.id, names))}: ${claimText(claim)}${why}`;
  });
  return [
    listHtml('warnings', 'Warnings', warnings),
    listHtml('claims', 'Claims', claims),
    listHtml('drift', 'Drift on main', driftLinesHtml(record)),
    listHtml('creep', 'Slow creep of main', creepLinesHtml(record)),
  ].join('');
}

/** Shifts that people accepted, with their reasons. */
export function debtsHtml(record: RunRecord): string {
  const debts = (record.debts ?? []).map(
    ({ commit, at, reason, metrics }) =>
      `<code>${shortSha(commit)}</code>, ${htmlText(at.slice(0, 10), 10)}: ${
        metrics.length === 0
          ? 'every metric'
          : metrics
              .slice(0, 5)
              .map((id) => `<code>${htmlText(id, 120)}</code>`)
              .join(', ')
      }, because ${htmlText(reason, 200)}`,
  );
  return listHtml('debts', 'Accepted before (debts)', debts);
}

function listHtml(id: string, title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2 id="${id}">${title}</h2>\n<div class="box"><ul>${items
    .slice(0, 50)
    .map((item) => `<li>${item}</li>`)
    .join('')}</ul></div>`;
}

/** Steps of a stress run, the breaking one marked. */
export function stressHtml({ stress }: RunRecord, paint: ChartPainter | undefined): string {
  if (!stress) return '';
  const chart = paint === undefined ? '' : stepsFigure(stress, paint);
  const breaking = breakingStep(stress.steps);
  const rows = stress.steps.map((step, index) => {
    const tone = step.broke !== undefined ? 'bad' : step.generatorSaturated === true ? 'ask' : 'good';
    return `<tr class="${tone}${index === breaking ? ' fresh' : ''}">${stepCells(step)
      .map((cell) => `<td>${cell}</td>`)
      .join(
        '',
      )}<td><span class="pill">${htmlText(stepVerdict(step), 120)}</span>${index === breaking ? ' breaks here' : ''}</td></tr>`;
  });
  const heads = stepHeads.map((head) => `<th scope="col">${head}</th>`);
  return `<h2 id="steps">Steps</h2>\n<p class="lede">${proseHtml(stress.text)}</p>${chart}<div class="scroll" tabindex="0" role="region" aria-label="Steps"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function stepsFigure(stress: StressResult, paint: ChartPainter): string {
  const points = stress.steps.flatMap(({ ratePerSecond, p95Ms, broke }) =>
    p95Ms === undefined ? [] : [{ rate: ratePerSecond, ms: p95Ms, broke: broke !== undefined }],
  );
  // Parts of one rate, or a spike, are no curve over rates.
  const climbs = points.every(({ rate }, index) => rate > (points[index - 1]?.rate ?? 0));
  if (points.length < 2 || !climbs) return '';
  const svg = paint({
    option: stepsOption(points),
    width: 860,
    height: 220,
    description: `p95 of ${String(points.length)} steps by offered rate`,
    tooltip: (series, index) => {
      const point = series === 0 ? points[index] : points.filter(({ broke }) => broke)[index];
      return point && `${formatNumber(point.rate)}/s: p95 ${formatValue(point.ms, 'ms')}`;
    },
  });
  return `<div class="box"><figure><figcaption>p95 by offered rate, broken steps in red</figcaption>${svg}</figure></div>`;
}

/** Where the time goes: a baseline run ends with it. */
export function timeSpentHtml(record: RunRecord): string {
  if (record.plan.mode !== 'baseline') return '';
  const costs = costliestEndpoints(record);
  const rows = costs.map(
    ({ load, endpoint, perSecond, p50Ms, inFlight, share }) =>
      `<tr><td><code>${htmlText(endpoint, 80)}</code><small>${htmlText(load, 80)}</small></td><td>${formatNumber(perSecond)}/s</td><td>${formatValue(p50Ms, 'ms')}</td><td>${formatNumber(inFlight)}</td><td>${formatNumber(Math.round(share * 100))} %</td><td><span class="bar" style="width:${String(Math.round(share * 100))}%"></span></td></tr>`,
  );
  const savings = (record.savings ?? []).map(
    ({ page, title, savedMs, savedBytes }) =>
      `<code>${htmlText(page, 80)}</code> ${htmlText(title, 120)}: ${[savedMs === undefined ? '' : formatValue(savedMs, 'ms'), savedBytes === undefined ? '' : formatValue(savedBytes, 'B')].filter((size) => size !== '').join(' and ')}`,
  );
  const heads = ['Endpoint', 'Rate', 'p50', 'In flight', 'Share', ''].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<h2 id="time">Where the time goes</h2>\n<div class="scroll" tabindex="0" role="region" aria-label="Where the time goes"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return table + listHtml('savings', 'What the pages could save', savings);
}

/** Machine, versions, baseline, guesses: what another person needs to believe or repeat the numbers. */
export function howHtml(
  record: RunRecord,
  files: readonly { readonly label: string; readonly href: string }[],
): string {
  const { runner, versions, baselineColumn: column, plan } = record;
  const facts = [
    howLine(record),
    `Machine: <code>${htmlText(runner.cpu, 80)}</code>, ${counted(runner.cores, 'core')}${runner.memoryBytes === undefined ? '' : `, ${formatValue(runner.memoryBytes, 'B')}`}${runner.image === undefined ? '' : `, ${htmlText(runner.image, 60)}`}${runner.calibration === undefined ? '' : `, calibration ${formatNumber(runner.calibration)} (bigger is faster)`}`,
    Object.keys(versions).length === 0
      ? ''
      : `Versions: ${Object.entries(versions)
          .map(([name, version]) => `<code>${htmlText(`${name} ${version}`, 60)}</code>`)
          .join(', ')}`,
    column
      ? `Baseline: <code>${shortSha(column.sha)}</code>, ${[formatAge(column.at, record.startedAt), counted(column.runs, 'run')].filter((part) => part !== undefined).join(', ')}`
      : 'Baseline: none yet',
    ...plan.loads.map(
      ({ name, script, ratePerSecond, roundMs }) =>
        `Load <code>${htmlText(name, 80)}</code>${script === undefined ? '' : ` from <code>${htmlText(script, 120)}</code>`}: rounds of ${formatDuration(roundMs)}${ratePerSecond === undefined ? '' : ` at ${formatNumber(ratePerSecond)}/s`}`,
    ),
    'Statistics count blocks or runs, never requests: thousands of requests of one round share its luck',
    `Order of blocks drawn from seed ${String(plan.seed)}`,
    ...plan.notes.map(
      ({ message, override }) =>
        `${proseHtml(sentence(message))}${override === undefined ? '' : ` Say otherwise: <code>${htmlText(override, 160)}</code>`}`,
    ),
    ...allProblems(record)
      .filter(({ kind }) => kind === 'note')
      .map(({ message }) => proseHtml(message)),
  ].filter((fact) => fact !== '');
  const links = files
    .filter(({ href }) => /^[\w][\w./-]*$/.test(href) && !href.includes('..'))
    .map(({ label, href }) => `<li><a href="${href}">${htmlText(label, 120)}</a></li>`);
  const beside =
    links.length === 0
      ? ''
      : `<h2 id="files">Files beside this one</h2>\n<div class="box"><ul>${links.join('')}</ul></div>`;
  return `<h2 id="how">How it was measured</h2>\n<div class="box"><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul></div>${beside}`;
}
