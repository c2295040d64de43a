/** The quiet sections of the HTML report: notices, stress steps, how it was measured. */

import type { RunRecord } from '../model/run.ts';
import { NOTHING, counted, formatAge, formatDuration, formatNumber, formatPercent, formatValue, shortSha } from './format.ts';
import { howLine } from './how.ts';
import { proseHtml } from './html-text.ts';
import type { Names } from './label.ts';
import { labelHtml, labelOf } from './label.ts';
import { claimText } from './sections.ts';
import { allProblems } from './state.ts';
import { breakingStep, stepVerdict } from './stress.ts';
import { htmlText } from './untrusted.ts';

/** Warnings, claims, drift and debts: what the reader must know beside the rows. */
export function noticesHtml(record: RunRecord, names: Names): string {
  const warnings = allProblems(record).filter(({ kind }) => kind === 'warning').map(({ message }) => proseHtml(message));
  const claims = (record.claims ?? []).map((claim) => `${labelHtml(labelOf(claim.id, names))}: ${claimText(claim)}`);
  const drift = (record.drift ?? []).map(
    ({ id, since, change, suspects }) =>
      `${labelHtml(labelOf(id, names))} ${formatPercent(change)} since <code>${shortSha(since)}</code>${suspects.length === 0 ? '' : `; suspect merges ${suspects.slice(0, 5).map((sha) => `<code>${shortSha(sha)}</code>`).join(', ')}`}`,
  );
  const debts = (record.debts ?? []).map(
    ({ commit, at, reason, metrics }) =>
      `<code>${shortSha(commit)}</code>, ${htmlText(at.slice(0, 10), 10)}: ${metrics.length === 0 ? 'every metric' : metrics.slice(0, 5).map((id) => `<code>${htmlText(id, 120)}</code>`).join(', ')}, because ${htmlText(reason, 200)}`,
  );
  return [
    listHtml('warnings', 'Warnings', warnings),
    listHtml('claims', 'Claims', claims),
    listHtml('drift', 'Drift on main', drift),
    listHtml('debts', 'Accepted before (debts)', debts),
  ].join('');
}

function listHtml(id: string, title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2 id="${id}">${title}</h2>\n<div class="box"><ul>${items.slice(0, 50).map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
}

/** Steps of a stress run, the breaking one marked. */
export function stressHtml({ stress }: RunRecord): string {
  if (!stress) return '';
  const breaking = breakingStep(stress.steps);
  const latency = (ms: number | undefined) => (ms === undefined ? NOTHING : formatValue(ms, 'ms'));
  const rows = stress.steps.map((step, index) => {
    const tone = step.broke !== undefined ? 'bad' : step.generatorSaturated === true ? 'ask' : 'good';
    const share = step.requests > 0 ? formatValue(step.errors / step.requests, 'ratio') : NOTHING;
    return `<tr class="${tone}${index === breaking ? ' fresh' : ''}"><td>${formatNumber(step.ratePerSecond)}/s</td><td>${formatNumber(step.attainedPerSecond)}/s</td><td>${latency(step.p50Ms)}</td><td>${latency(step.p95Ms)}</td><td>${share}</td><td>${formatNumber(step.dropped)}</td><td><span class="pill">${htmlText(stepVerdict(step), 120)}</span>${index === breaking ? ' breaks here' : ''}</td></tr>`;
  });
  const heads = ['Offered', 'Attained', 'p50', 'p95', 'Errors', 'Dropped', 'Held?'].map((head) => `<th scope="col">${head}</th>`);
  return `<h2 id="steps">Steps</h2>\n<p class="lede">${proseHtml(stress.text)}</p><div class="scroll" tabindex="0" role="region" aria-label="Steps"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Machine, versions, baseline, guesses: what another person needs to believe or repeat the numbers. */
export function howHtml(record: RunRecord, files: readonly { readonly label: string; readonly href: string }[]): string {
  const { runner, versions, baselineColumn: column, plan } = record;
  const facts = [
    howLine(record),
    `Machine: <code>${htmlText(runner.cpu, 80)}</code>, ${counted(runner.cores, 'core')}${runner.memoryBytes === undefined ? '' : `, ${formatValue(runner.memoryBytes, 'B')}`}${runner.image === undefined ? '' : `, ${htmlText(runner.image, 60)}`}${runner.calibration === undefined ? '' : `, calibration ${formatNumber(runner.calibration)} (bigger is faster)`}`,
    Object.keys(versions).length === 0 ? '' : `Versions: ${Object.entries(versions).map(([name, version]) => `<code>${htmlText(`${name} ${version}`, 60)}</code>`).join(', ')}`,
    column ? `Baseline: <code>${shortSha(column.sha)}</code>, ${[formatAge(column.at, record.startedAt), counted(column.runs, 'run')].filter((part) => part !== undefined).join(', ')}` : 'Baseline: none yet',
    ...plan.loads.map(({ name, script, ratePerSecond, roundMs }) => `Load <code>${htmlText(name, 80)}</code>${script === undefined ? '' : ` from <code>${htmlText(script, 120)}</code>`}: rounds of ${formatDuration(roundMs)}${ratePerSecond === undefined ? '' : ` at ${formatNumber(ratePerSecond)}/s`}`),
    'Statistics count blocks or runs, never requests: thousands of requests of one round share its luck',
    `Order of blocks drawn from seed ${String(plan.seed)}`,
    ...plan.notes.map(({ message, override }) => `${proseHtml(message)}${override === undefined ? '' : ` Say otherwise: <code>${htmlText(override, 160)}</code>`}`),
    ...allProblems(record).filter(({ kind }) => kind === 'note').map(({ message }) => proseHtml(message)),
  ].filter((fact) => fact !== '');
  const links = files.filter(({ href }) => /^[\w][\w./-]*$/.test(href) && !href.includes('..')).map(({ label, href }) => `<li><a href="${href}">${htmlText(label, 120)}</a></li>`);
  const beside = links.length === 0 ? '' : `<h2 id="files">Files beside this one</h2>\n<div class="box"><ul>${links.join('')}</ul></div>`;
  return `<h2 id="how">How it was measured</h2>\n<div class="box"><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul></div>${beside}`;
}
