/** k6's points (NDJSON, `--out json`) read as a stream into sketches: memory stays constant, few lines are parsed. */

import type { Counted, LoadBooks, Meaning } from './load-books.ts';
import { COUNTED, enter, meaningOf } from './load-books.ts';
import { closeBooks } from './load-closing.ts';
import { newLedger } from './load-ledger.ts';
import type { LoadReaderOptions, LoadReading } from './load-reading.ts';
import { bytesOf, newPointFields, readPoint, standsAt } from './point-bytes.ts';
import { parseLine, parseTags } from './point-line.ts';

export interface LoadReader {
  /** Bytes in the order k6 wrote them, cut anywhere; they are not kept. */
  write(chunk: Uint8Array): void;
  /** After the last byte: what the load saw. Call it once. */
  end(): LoadReading;
}

const FIRST = bytesOf('{"metric":"');
const [NEWLINE, QUOTE] = [10, 34];
/** No point is shorter: its newline is not looked for among the first bytes. */
const LEAST_POINT = 72;
/** Tag texts whose meaning is kept; scripts that put ids in addresses make more, which are worked out again. */
const MOST_KNOWN = 20_000;

const counted = COUNTED.map((metric) => ({ metric, name: bytesOf(metric) }));

/** The counted metric whose name, with its closing quote, stands at `at`. */
function metricAt(bytes: Uint8Array, at: number): Counted | undefined {
  // A request's nine points share their first eight letters: 'd' of duration tells most of them apart.
  if (bytes[at] === 104 && bytes[at + 9] !== 100) return undefined;
  for (const { metric, name } of counted) {
    if (bytes[at + name.length] === QUOTE && standsAt(bytes, at, name)) return metric;
  }
  return undefined;
}

function newBooks(): LoadBooks {
  const counts = { points: 0, unreadable: 0, setupRequests: 0, peakVus: -1 };
  return { ledger: newLedger(), declared: new Map(), ...counts, firstMs: Infinity, lastMs: -Infinity };
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
  const known = new Map<Counted, Map<string, Meaning>>(COUNTED.map((metric) => [metric, new Map()]));
  let carry: Buffer | undefined;

  function learn(
    metric: Counted,
    seen: Map<string, Meaning>,
    text: string,
    bytes: Buffer,
  ): Meaning | undefined {
    const tags = parseTags(bytes.toString('utf8'));
    if (!tags) return undefined;
    const meaning = meaningOf(books, metric, tags, fields.timeMs);
    if (seen.size >= MOST_KNOWN) seen.clear();
    seen.set(text, meaning);
    return meaning;
  }

  function readCounted(metric: Counted, bytes: Buffer, from: number, nameEnd: number, to: number): void {
    if (!readPoint(bytes, nameEnd, fields)) return readUnusual(books, bytes.toString('utf8', from, to));
    const seen = known.get(metric) as Map<string, Meaning>;
    const text = bytes.toString('latin1', fields.tagsAt, to);
    const meaning = seen.get(text) ?? learn(metric, seen, text, bytes.subarray(fields.tagsAt, to));
    if (!meaning) return readUnusual(books, bytes.toString('utf8', from, to));
    books.points += 1;
    enter(books, metric, meaning, fields.timeMs, fields.value);
  }

  /** Reads the whole lines in `bytes`; the index after the last newline. */
  function readLines(bytes: Buffer): number {
    let from = 0;
    for (;;) {
      const isPoint = standsAt(bytes, from, FIRST);
      const to = bytes.indexOf(NEWLINE, isPoint ? from + LEAST_POINT : from);
      if (to < 0) return from;
      if (!isPoint) readUnusual(books, bytes.toString('utf8', from, to));
      else {
        const nameAt = from + FIRST.length;
        const metric = metricAt(bytes, nameAt);
        if (metric) readCounted(metric, bytes, from, nameAt + metric.length, to);
        else books.points += 1;
      }
      from = to + 1;
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
