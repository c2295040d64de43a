/** Tags seen before and what they mean, so that a tags text is taken apart once and not once a point. */

import type { Counted, LoadBooks, Meaning } from './load-books.ts';
import { COUNTED, meaningOf } from './load-books.ts';
import { standsAt } from './point-bytes.ts';
import { parseTags } from './point-line.ts';

/** Most texts kept per metric; past it the memory starts anew. */
const MOST_KNOWN = 4096;

export interface TagMemory {
  /** Meaning of the tags text in `bytes[from, to)` on a point of `metric`; undefined when it is no tags text. */
  meaning(metric: Counted, bytes: Buffer, from: number, to: number, timeMs: number): Meaning | undefined;
}

const NAME = '"name":"';
const NUMBER_IN_PATH = /\/\d+(?=[/?]|$)/g;
const QUERY_VALUE = /=[^&]*/g;

/**
 * A tags text whose name is an address, with what `endpointOf` leaves out of a name left out: numbers in the path and
 * query values. Texts that are equal so far mean the same. Undefined when the name is none, or an unusual one.
 */
function patternOf(text: string): string | undefined {
  const start = text.indexOf(`${NAME}http`);
  const host = start < 0 ? -1 : text.indexOf('//', start + NAME.length);
  const end = text.indexOf('"', start + NAME.length);
  const path = host < 0 ? -1 : text.indexOf('/', host + 2);
  if (path < 0 || path > end) return undefined;
  const address = text.slice(path, end);
  if (address.includes('\\') || address.includes('#')) return undefined;
  const plain = address.replace(NUMBER_IN_PATH, '/0').replace(QUERY_VALUE, '=');
  return plain === address ? undefined : text.slice(0, path) + plain + text.slice(end);
}

interface Known {
  readonly text: Uint8Array;
  readonly meaning: Meaning;
}

/** A cheap sum over every seventh byte and the length; equal sums are compared byte by byte. */
function sampleSum(bytes: Uint8Array, from: number, to: number): number {
  let sum = to - from;
  for (let at = from; at < to; at += 7) sum = (Math.imul(sum, 31) + (bytes[at] as number)) | 0;
  return sum;
}

function knownText(
  list: readonly Known[] | undefined,
  bytes: Uint8Array,
  from: number,
  to: number,
): Meaning | undefined {
  if (!list) return undefined;
  for (const { text, meaning } of list) {
    if (text.length === to - from && standsAt(bytes, from, text)) return meaning;
  }
  return undefined;
}

interface MetricMemory {
  readonly texts: Map<number, Known[]>;
  readonly patterns: Map<string, Meaning>;
}

/**
 * A memory that enters new scenarios, endpoints and checks into `books`. Addresses with ids in them make a new text per
 * request; those are remembered by their pattern.
 */
export function createTagMemory(books: LoadBooks): TagMemory {
  const memories = COUNTED.map((): MetricMemory => ({ texts: new Map(), patterns: new Map() }));

  function learn(
    memory: MetricMemory,
    metric: Counted,
    bytes: Buffer,
    from: number,
    to: number,
    timeMs: number,
  ): Meaning | undefined {
    const pattern =
      metric === 'http_req_duration' ? patternOf(bytes.toString('latin1', from, to)) : undefined;
    const like = pattern === undefined ? undefined : memory.patterns.get(pattern);
    if (like) return like;
    const tags = parseTags(bytes.toString('utf8', from, to));
    if (!tags) return undefined;
    const meaning = meaningOf(books, metric, tags, timeMs);
    if (memory.texts.size + memory.patterns.size >= MOST_KNOWN) {
      memory.texts.clear();
      memory.patterns.clear();
    }
    if (pattern !== undefined) memory.patterns.set(pattern, meaning);
    else {
      const sum = sampleSum(bytes, from, to);
      const known = { text: Uint8Array.from(bytes.subarray(from, to)), meaning };
      memory.texts.set(sum, [...(memory.texts.get(sum) ?? []).slice(0, 7), known]);
    }
    return meaning;
  }

  return {
    meaning(metric, bytes, from, to, timeMs) {
      const memory = memories[COUNTED.indexOf(metric)] as MetricMemory;
      const list = memory.texts.get(sampleSum(bytes, from, to));
      return knownText(list, bytes, from, to) ?? learn(memory, metric, bytes, from, to, timeMs);
    },
  };
}
