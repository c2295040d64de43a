/** Sentences, labels and pills of the HTML report. */

import type { MetricVerdict } from '../model/verdict.ts';
import { isFailing } from './order.ts';
import { sentence } from './prose.ts';
import { NAME_UNITS, cleanLines, escapeHtml, htmlText, plainLine } from './untrusted.ts';

/** The four tones of the page; words carry the same meaning for those who do not see colours. */
export type Tone = 'bad' | 'good' | 'ask' | 'calm';

export function toneOf(metric: MetricVerdict): Tone {
  if (isFailing(metric)) return 'bad';
  if (!metric.gated) return 'calm';
  switch (metric.outcome) {
    case 'improved':
      return 'good';
    case 'inconclusive':
    case 'missing':
      return 'ask';
    default:
      return 'calm';
  }
}

/** A sentence of ours in HTML: names in backticks become code, everything is escaped. */
export function proseHtml(text: string, max = 600): string {
  return plainLine(text, max)
    .split('`')
    .map((piece, index) => {
      if (piece === '') return '';
      return index % 2 === 1 ? `<code>${htmlText(piece, NAME_UNITS * 2)}</code>` : escapedPiece(piece);
    })
    .join('');
}

/** Keeps the spaces at the ends of a piece, which `plainLine` would trim. */
function escapedPiece(piece: string): string {
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/.exec(piece) ?? [];
  return `${before}${inner === '' ? '' : htmlText(inner, inner.length)}${after}`;
}

/** A message with the lines a child wrote, as a paragraph and a block. */
export function messageHtml(message: string): string {
  const [first = '', ...rest] = message.split(/\r?\n/);
  const lines = cleanLines(
    rest.filter((line) => line.trim() !== ''),
    40,
  );
  const block = lines.length === 0 ? '' : `<pre>${lines.map(escapeHtml).join('\n')}</pre>`;
  return `<p>${proseHtml(lines.length === 0 ? sentence(first) : first)}</p>${block}`;
}
