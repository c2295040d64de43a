import { visibleText } from '../model/visible-text.ts';

/** A line of a commit message that accepts a change of level: `Perf-Accepted: <reason> [metrics: <pattern>, …]`. */
export interface AcceptedTrailer {
  readonly reason: string;
  /** Metric id patterns; empty: all. */
  readonly metrics: readonly string[];
}

/** The trailers of one message. */
export interface Trailers {
  /** In order. */
  readonly accepted: readonly AcceptedTrailer[];
  /** One sentence for each that accepts nothing, because what it says is not certain. */
  readonly broken: readonly string[];
}

const ACCEPTS = /^perf-accepted:/i;
const KEY = /^[A-Za-z][A-Za-z0-9-]*:(?:\s|$)/;
/** GitHub's squash sets this before the co-authors. */
const RULE = /^-{3,}$/;
/** Longer than any reason; the baseline artifact holds it for thirty runs. */
const REASON_UNITS = 500;
const PATTERN_UNITS = 500;
const MOST_PATTERNS = 100;
const MOST_TRAILERS = 100;

/**
 * The `Perf-Accepted` trailers of a commit message or a description. As in git they are of the last paragraph;
 * paragraphs after it that hold nothing but other trailers or a rule are passed over, as GitHub's squash adds
 * `Co-authored-by` in one of its own. A template's comment, which a squash merge copies, accepts nothing. Split by hand: a
 * stranger writes the text, and a regular expression over paragraphs takes hours for one of newlines.
 */
export function acceptedTrailers(message: string): Trailers {
  const lines = paragraphs(visibleText(message)).findLast((paragraph) => !isAside(paragraph)) ?? [];
  const read = unfolded(lines)
    .filter((line) => ACCEPTS.test(line))
    .slice(0, MOST_TRAILERS)
    .map(readTrailer);
  return {
    accepted: read.filter((one) => typeof one !== 'string'),
    broken: read.filter((one) => typeof one === 'string'),
  };
}

function paragraphs(message: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const line of message.split('\n')) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line.trimEnd());
  }
  return found.filter((paragraph) => paragraph.length > 0);
}

/** Nothing but other trailers and rules: what stands before it may still be the last paragraph that counts. */
function isAside(paragraph: readonly string[]): boolean {
  return unfolded(paragraph).every((line) => !ACCEPTS.test(line) && (RULE.test(line) || KEY.test(line)));
}

/** A trailer goes on until the next one begins: a bracket on a line of its own must not be lost, or more is accepted. */
function unfolded(paragraph: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const line of paragraph) {
    const text = line.trim();
    const begins = lines.length === 0 || KEY.test(line) || RULE.test(text) || ACCEPTS.test(text);
    if (begins || !KEY.test(lines.at(-1) ?? '')) lines.push(text);
    else lines[lines.length - 1] += ` ${text}`;
  }
  return lines;
}

/** What one line accepts, or the sentence why it accepts nothing. */
function readTrailer(line: string): AcceptedTrailer | string {
  const text = line.replace(ACCEPTS, '').trim();
  const at = text.search(/\[\s*metric/i);
  const reason = (at < 0 ? text : text.slice(0, at)).trim().slice(0, REASON_UNITS);
  if (reason === '') return refused(line, 'it gives no reason');
  if (at < 0) return { reason, metrics: [] };
  const list = /^\[metrics:([^[\]]*)\]$/i.exec(text.slice(at))?.[1];
  const metrics = list?.split(',').map((pattern) => pattern.trim()) ?? [''];
  const unclear = metrics.some((pattern) => pattern === '' || pattern.length > PATTERN_UNITS);
  if (unclear || metrics.length > MOST_PATTERNS) {
    return refused(line, 'its metrics cannot be read: end it with "[metrics: pattern, pattern]"');
  }
  return { reason, metrics };
}

function refused(line: string, why: string): string {
  return `"${line.slice(0, 120)}" accepts nothing: ${why}`;
}
