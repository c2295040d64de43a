/** Every row in one table that sorts and filters. */

import type { MetricVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';
import { numberOf } from './change.ts';
import { NOTHING } from './format.ts';
import { proseHtml, toneOf } from './html-text.ts';
import { labelHtml } from './label.ts';
import { isFailing } from './order.ts';
import type { RowContext } from './row.ts';
import { rowOf } from './row.ts';
import { tableHeads } from './table.ts';
import { htmlText } from './untrusted.ts';

/** The table of these rows, in the order given. */
export function rowsTableHtml(
  metrics: readonly MetricVerdict[],
  record: RunRecord,
  context: RowContext,
): string {
  const heads = tableHeads(record).map(
    (head) => `<th scope="col" aria-sort="none"><button type="button">${head}</button></th>`,
  );
  const rows = metrics.map((metric, index) => rowHtml(metric, context, index));
  return `<div class="find"><label for="find">Find</label><input type="search" id="find" placeholder="endpoint, page, metric, verdict"><span id="count" role="status">${String(metrics.length)} of ${String(metrics.length)} rows</span></div>
<div class="scroll" tabindex="0" role="region" aria-label="All rows"><table id="rows"><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function key(value: number | null | undefined): string {
  return ` data-key="${value === null || value === undefined ? '' : String(value)}"`;
}

/** Sort keys are base units; the last column sorts by what to look at first. */
function rowHtml(metric: MetricVerdict, context: RowContext, place: number): string {
  const row = rowOf(metric, context);
  const strong = (text: string) => (isFailing(metric) && text !== NOTHING ? `<b>${text}</b>` : text);
  const sides = row.from === NOTHING ? strong(row.to) : `${row.from} → ${strong(row.to)}`;
  const around = [row.interval, row.steadier].map((text) => (text === '' ? '' : `<small>${text}</small>`));
  const added = row.added.slice(0, 8).map((name) => `<small><code>+ ${htmlText(name, 60)}</code></small>`);
  return `<tr class="${toneOf(metric)}"><td>${labelHtml(row.label)}<small>${htmlText(metric.id, 160)}</small></td><td${key(numberOf(context.baseline?.values[metric.id]))}>${row.baseline}</td><td${key(metric.target)}>${row.target}</td><td${key(numberOf(metric.head))}>${sides}</td><td${key(metric.change)}>${strong(row.change)}${around.join('')}${added.join('')}</td><td${key(metric.regression)}>${row.allowed}</td><td data-key="${String(place)}"><span class="pill">${row.verdict}</span><small>${proseHtml(metric.reason)}</small></td></tr>`;
}
