/** Sentences of the gate in Markdown: our words stay words, every foreign name in them becomes a code span. */

import { plainLine, untrusted } from './untrusted.ts';

/** Letters, digits and the punctuation of our own sentences; nothing that GitHub turns into a link, a mention or markup. */
const ownWord = /^["'“‘(]*[\p{L}\p{N}%+\-−–—…→×≤≥±.,;:?!/()'’"”=€°µ²]+$/u;
/** Words that would start a list or a heading rule, emoji, and references that GitHub links, wherever they stand. */
const active = /^(?:[-+=]+|\d+[.)]|:[\w+-]+)$|:[\w+-]+:|www\.|:\/\/|\b(?:gh|issue|pr)-\d+/iu;
const comparisons: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '<=': '≤',
  '>=': '≥',
  '|': '∣',
};

/** Most words of a sentence that are kept. */
export const PROSE_UNITS = 600;

/**
 * A sentence of ours with foreign names inside, as Markdown for prose and table cells. Names in backticks become code
 * spans as they are; outside them every word that is not plainly ours (`@team`, `#1`, `a_b`, `<b>`, a link) does too.
 * So a name with a backtick in it gains nothing.
 */
export function prose(text: string, max: number = PROSE_UNITS): string {
  return plainLine(text, max)
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? codePiece(piece) : piece.split(' ').map(word).join(' ')))
    .join('');
}

/** With a full stop. */
export function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** With a full stop, and a capital where it starts with a word of ours. */
export function sentence(text: string): string {
  return ended(text.replace(/^\p{Ll}(?=\p{L}*[ :])/u, (letter) => letter.toUpperCase()));
}

function codePiece(piece: string): string {
  return piece.trim() === '' ? '' : untrusted(piece, piece.length);
}

function word(text: string): string {
  if (text === '') return '';
  const comparison = comparisons[text];
  if (comparison !== undefined) return comparison;
  return ownWord.test(text) && !active.test(text) ? text : outOfBrackets(text);
}

/** `(@team),` keeps its bracket and comma as ours. */
function outOfBrackets(text: string): string {
  const [, open = '', inner = '', close = ''] = /^(\(*)(.*?)([).,;:?!]*)$/su.exec(text) ?? [];
  return inner === '' ? untrusted(text, text.length) : `${open}${untrusted(inner, inner.length)}${close}`;
}
