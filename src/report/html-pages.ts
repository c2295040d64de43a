/** What changed on the pages, resource by resource. */

import type { RunRecord } from '../model/run.ts';
import { NOTHING, formatDifference, formatValue } from './format.ts';
import type { ResourceChange } from './page-diff.ts';
import { pageChanges, sizeOf } from './page-diff.ts';
import { htmlText } from './untrusted.ts';

const MOST_ROWS = 20;

/** A table per page whose resources differ between base and head; empty when none does. */
export function pagesHtml(record: RunRecord): string {
  const tables = record.plan.pages.flatMap(({ name, path, devices }) =>
    devices.map((device) => tableHtml(path, device, pageChanges(record, name, device))),
  );
  const shown = tables.filter((table) => table !== '');
  return shown.length === 0 ? '' : `<h2 id="pages">What the pages load now</h2>\n${shown.join('\n')}`;
}

function tableHtml(path: string, device: string, changes: readonly ResourceChange[]): string {
  if (changes.length === 0) return '';
  const heads = ['Resource', 'Type', 'Base', 'Head', 'Change', ''].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  const rows = changes.slice(0, MOST_ROWS).map(rowHtml);
  const more =
    changes.length > MOST_ROWS
      ? `, the ${String(MOST_ROWS)} largest of ${String(changes.length)} changes`
      : '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="Resources of ${htmlText(path, 80)}"><table><caption><code>${htmlText(path, 80)}</code> ${device}${more}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function bytes(size: number | undefined): string {
  return size === undefined ? NOTHING : formatValue(size, 'B');
}

function rowHtml(change: ResourceChange): string {
  const size = sizeOf(change);
  const tone = size > 0 || change.blocksNow ? 'bad' : 'good';
  const word =
    change.from === undefined ? 'new' : change.to === undefined ? 'gone' : size > 0 ? 'larger' : 'smaller';
  const words = [size === 0 ? '' : word, change.blocksNow ? 'render-blocking' : '']
    .filter((part) => part !== '')
    .join(', ');
  return `<tr class="${tone}"><td><code>${htmlText(change.name, 120)}</code></td><td>${htmlText(change.type, 20)}</td><td>${bytes(change.from)}</td><td>${bytes(change.to)}</td><td>${formatDifference(size, 'B')}</td><td><span class="pill">${words}</span></td></tr>`;
}
