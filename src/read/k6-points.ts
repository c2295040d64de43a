/** k6's points (NDJSON, `--out json`) read as a stream into sketches: memory stays constant, few lines are parsed. */

import type { Counted, LoadBooks } from './load-books.ts';
import { COUNTED, enter, meaningOf, newBooks } from './load-books.ts';
import { closeBooks } from './load-closing.ts';
import type { LoadReaderOptions, LoadReading } from './load-reading.ts';
import { bytesOf, newPointFields, readPoint, standsAt } from './point-bytes.ts';
import { parseLine } from './point-line.ts';
import type { Skipped } from './request-rest.ts';
import { skipRequestRest } from './request-rest.ts';
import { createTagMemory } from './tag-memory.ts';

export interface LoadReader {
  /** Bytes in the order k6 wrote them, cut anywhere; they are not kept. */
  readonly write: (chunk: Uint8Array) => void;
  /** After the last byte: what the load saw. Call it once. */
  readonly end: () => LoadReading;
}

const FIRST = '{"metric":"';
const [NEWLINE, QUOTE, BRACE, LETTER_M, COLON] = [10, 34, 123, 109, 58];
/** No point is shorter: its newline is not looked for among the first bytes. */
const LEAST_POINT = 72;

const counted = COUNTED.map((metric) => ({ metric, name: bytesOf(metric) }));

/** Does a point begin at `at`? Declarations begin with their type. */
function beginsPoint(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === BRACE && bytes[at + 2] === LETTER_M && bytes[at + 9] === COLON && bytes[at + 10] === QUOTE
  );
}

/** The counted metric whose name, with its closing quote, stands at `at`. */
function metricAt(bytes: Uint8Array, at: number): Counted | undefined {
  // A request's nine points share their first eight letters: 'd' of duration tells most of them apart.
  if (bytes[at] === 104 && bytes[at + 9] !== 100) return undefined;
  for (const { metric, name } of counted) {
    if (bytes[at + name.length] === QUOTE && standsAt(bytes, at, name)) return metric;
  }
  return undefined;
}

/** A line nothing is assumed of. */
function readUnusual(books: LoadBooks, text: string): void {
  if (text.trim() === '') return;
  const line = parseLine(text);
  if (!line) books.unreadable += 1;
  else if (line.kind === 'declaration') books.declared.set(line.metric, line.thresholds);
  else {
    books.points += 1;
    const metric = COUNTED.find((name) => name === line.metric);
    if (metric)
      enter(books, metric, meaningOf(books, metric, line.tags, line.timeMs), line.timeMs, line.value);
  }
}

/**
 * A reader for one round. Lines of metrics that are not counted are skipped by their newline; of the others time and
 * value are read from the bytes and the tags are looked up as a text seen before. Whatever is not laid out as k6 v1.8
 * and v2.2 write it goes through `JSON.parse`, and what that cannot read is counted as unreadable.
 */
export function createLoadReader(options: LoadReaderOptions): LoadReader {
  const books = newBooks();
  const fields = newPointFields();
  const memory = createTagMemory(books);
  const skipped: Skipped = { next: 0, lines: 0 };
  let carry: Buffer | undefined;

  /** Reads the point of a counted metric in `bytes[from, to)`; false when it had to be read the ordinary way. */
  function readCounted(metric: Counted, bytes: Buffer, from: number, nameEnd: number, to: number): boolean {
    const meaning = readPoint(bytes, nameEnd, fields)
      ? memory.meaning(metric, bytes, fields.tagsAt, to, fields.timeMs)
      : undefined;
    if (!meaning) {
      readUnusual(books, bytes.toString('utf8', from, to));
      return false;
    }
    books.points += 1;
    enter(books, metric, meaning, fields.timeMs, fields.value);
    return true;
  }

  /** Reads the point whose line is `bytes[from, to)` and returns where the next line to read begins. */
  function readPointLine(bytes: Buffer, from: number, to: number): number {
    const nameAt = from + FIRST.length;
    const metric = metricAt(bytes, nameAt);
    if (!metric) {
      books.points += 1;
      return to + 1;
    }
    const quick = readCounted(metric, bytes, from, nameAt + metric.length, to);
    if (!quick || metric !== 'http_req_duration') return to + 1;
    skipRequestRest(bytes, to + 1, { timeBytes: fields.timeBytes, tailBytes: to - fields.commaAt }, skipped);
    books.points += skipped.lines;
    return skipped.next;
  }

  /** Reads the whole lines in `bytes`; the index after the last newline. */
  function readLines(bytes: Buffer): number {
    let from = 0;
    for (;;) {
      const isPoint = beginsPoint(bytes, from);
      const to = bytes.indexOf(NEWLINE, isPoint ? from + LEAST_POINT : from);
      if (to < 0) return from;
      if (isPoint) from = readPointLine(bytes, from, to);
      else {
        readUnusual(books, bytes.toString('utf8', from, to));
        from = to + 1;
      }
    }
  }

  return {
    write(chunk) {
      let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      if (carry) {
        const end = bytes.indexOf(NEWLINE) + 1;
        if (end === 0) {
          carry = Buffer.concat([carry, bytes]);
          return;
        }
        readLines(Buffer.concat([carry, bytes.subarray(0, end)]));
        bytes = bytes.subarray(end);
      }
      const done = readLines(bytes);
      carry = done < bytes.length ? Buffer.from(bytes.subarray(done)) : undefined;
    },
    end() {
      if (carry) readUnusual(books, carry.toString('utf8'));
      carry = undefined;
      return closeBooks(books, options);
    },
  };
}
