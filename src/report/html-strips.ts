/** Every judged row at a glance: its change, the interval around it and what is allowed, on one axis. */

import type { MetricVerdict } from '../model/verdict.ts';
import type { Names } from './label.ts';
import { changeText } from './change.ts';
import { formatNumber } from './format.ts';
import { labelHtml, labelOf } from './label.ts';
import { outcomeText } from './row-words.ts';
import { toneOf } from './html-text.ts';

const MOST_STRIPS = 30;
/** The axis ends at least here and at most there; what lies beyond is marked with an arrow. */
const [LEAST_SPAN, MOST_SPAN] = [0.15, 0.6];

/** Rows whose change is a ratio: the others have no place on a common axis. */
function onAxis(metrics: readonly MetricVerdict[]): readonly MetricVerdict[] {
  return metrics
    .filter(({ gated, kind, change }) => gated && change !== null && (kind === 'timing' || kind === 'exact'))
    .slice(0, MOST_STRIPS);
}

/** The section, or nothing where no row has a place on the axis. `anchors` are the ids of cards that exist. */
export function stripsHtml(
  metrics: readonly MetricVerdict[],
  names: Names,
  anchors: ReadonlyMap<string, string>,
): string {
  const rows = onAxis(metrics);
  if (rows.length < 2) return '';
  const span = spanOf(rows);
  const end = formatNumber(Math.round(span * 100));
  const axis = `<div class="axis" aria-hidden="true"><span></span><div><b>−${end} %</b><b>better · worse</b><b>+${end} %</b></div><span></span></div>`;
  return `<h2 id="glance">Judged rows at a glance</h2>
<p class="lede">Dot: measured change. Bar: its interval, each end a 95 % bound. Dashed: what is allowed.</p>
<div class="strips">${axis}${rows.map((row) => strip(row, span, names, anchors.get(row.id))).join('')}</div>`;
}

function spanOf(rows: readonly MetricVerdict[]): number {
  const ends = rows.map((row) =>
    Math.max(
      row.regression * 1.5,
      Math.abs(row.change ?? 0),
      Math.abs(row.high ?? 0),
      Math.abs(row.low ?? 0),
    ),
  );
  const widest = Math.min(MOST_SPAN, Math.max(LEAST_SPAN, ...ends));
  return Math.ceil(widest * 20) / 20;
}

function strip(row: MetricVerdict, span: number, names: Names, anchor: string | undefined): string {
  const tag = anchor === undefined ? 'div' : 'a';
  const href = anchor === undefined ? '' : ` href="#${anchor}"`;
  return `<${tag} class="strip ${toneOf(row)}"${href}><span class="name">${labelHtml(labelOf(row.id, names))}</span>${trackHtml(row, span)}<span class="num">${changeText(row)}</span></${tag}>`;
}

/** The track of one row; also used alone in its card. */
export function trackHtml(row: MetricVerdict, span: number): string {
  const at = (change: number) => 50 + (50 * Math.max(-span, Math.min(span, change))) / span;
  const { change, low, high } = row;
  const parts = ['<i class="zero"></i>', `<i class="allow" style="left:${percent(at(row.regression))}"></i>`];
  if (low !== null && high !== null) {
    const [left, right] = [at(low), at(high)];
    parts.push(
      `<i class="span" style="left:${percent(left)};width:${percent(Math.max(0, right - left))}"></i>`,
    );
  }
  if (change !== null)
    parts.push(
      Math.abs(change) > span ? offAxis(change) : `<i class="dot" style="left:${percent(at(change))}"></i>`,
    );
  return `<span class="track" role="img" aria-label="${changeText(row)}, ${outcomeText(row)}">${parts.join('')}</span>`;
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}

function offAxis(change: number): string {
  return change > 0 ? '<i class="off" style="right:0">▶</i>' : '<i class="off" style="left:0">◀</i>';
}
