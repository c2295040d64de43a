/** The one path for text that a preview, a page, a script or a stored file wrote, into Markdown, HTML and terminals. */

/** C0 and C1 controls, soft hyphen, bidi marks and isolates, zero-width and invisible characters, variation selectors, tags, lone surrogates. */
const invisible =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** Colours and other terminal sequences, which leave "[31m" behind when only their first character goes. */
// oxlint-disable-next-line no-control-regex
const terminalSequences = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;

/** Characters of a name that are kept by default: an endpoint or a file name is rarely longer. */
export const NAME_UNITS = 80;
const CUT = '…';

/**
 * One visible line: NFC, controls, bidi and zero-width characters gone, white space folded, capped at `max` UTF-16
 * units without cutting a character. Never empty.
 */
export function plainLine(text: string, max: number): string {
  // A runaway text is cut before it is normalised: nobody waits for 10 MB of combining marks.
  const start = text
    .slice(0, max * 8 + 64)
    .replace(terminalSequences, '')
    .replace(/\s+/gu, ' ');
  const line = start.normalize('NFC').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
  return line === '' ? '(empty)' : capped(line, max);
}

function capped(line: string, max: number): string {
  if (line.length <= max) return line;
  const end = line.charCodeAt(max - 2) >= 0xd800 && line.charCodeAt(max - 2) <= 0xdbff ? max - 2 : max - 1;
  return `${line.slice(0, end).trimEnd()}${CUT}`;
}

/**
 * Untrusted text as a Markdown code span, safe in prose and in table cells: no mention, link, heading or HTML survives.
 * Always one code node. The pipe is escaped because GFM cuts cells before it looks for code; outside a table that
 * backslash would show, so there a pipe is written as its look-alike U+2223.
 */
export function untrusted(text: string, max: number = NAME_UNITS): string {
  const line = plainLine(text, max).replace(/\|/g, '\u2223');
  const runs = [...line.matchAll(/`+/g)].map((run) => run[0].length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** The newest `most` lines a child wrote, each clean and capped, with its indentation. */
export function cleanLines(lines: readonly string[], most: number): readonly string[] {
  return lines.slice(-most).map((line) => {
    const indent = /^ {0,40}/.exec(line.replace(/\t/g, '  '))?.[0] ?? '';
    return line.trim() === '' ? '' : `${indent}${plainLine(line, LINE_UNITS)}`;
  });
}

/** Untrusted lines as a fenced block: the newest `most` of them; nothing inside can end the fence. */
export function fencedLines(lines: readonly string[], most: number): string {
  const kept = cleanLines(lines, most);
  const runs = kept.flatMap((line) => [...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${kept.join('\n')}\n${fence}`;
}

const LINE_UNITS = 200;

/** Untrusted text in HTML, attribute values included. */
export function htmlText(text: string, max: number): string {
  return escapeHtml(plainLine(text, max));
}

/** Escapes the five characters that HTML gives a meaning; for text that is already one clean line. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
