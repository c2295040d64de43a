import type { Counted, Meaning } from '../../src/read/load-books.ts';
import { COUNTED, enter, meaningOf, newBooks } from '../../src/read/load-books.ts';
import { closeBooks } from '../../src/read/load-closing.ts';
import type { LoadReader } from '../../src/read/k6-points.ts';
import type { LoadReaderOptions } from '../../src/read/load-reading.ts';

/*
 * The ordinary way: decode, split, `JSON.parse` per line, then the same books as Tollgate's reader keeps. Endpoints
 * are looked up by their tags, as any careful author would, so that only the reading differs.
 */

interface Line {
  readonly type: string;
  readonly metric: string;
  readonly data: {
    readonly time: string;
    readonly value: number;
    readonly tags: Readonly<Record<string, string>> | null;
  };
}

function timeMs(text: string): number {
  return Date.parse(`${text.slice(0, 19)}Z`) + Number(text.slice(19, -1)) * 1000;
}

/** A reader with the interface of `createLoadReader` and the same result. */
export function createParsingReader(options: LoadReaderOptions): LoadReader {
  const books = newBooks();
  const known = new Map<string, Meaning>();
  const decoder = new TextDecoder();
  let rest = '';

  function meaning(metric: Counted, tags: Readonly<Record<string, string>>, time: number): Meaning {
    const {
      scenario = '',
      method = '',
      name = '',
      status = '',
      expected_response: expected = '',
      check = '',
    } = tags;
    const key = `${metric}\n${scenario}\n${method}\n${name}\n${status}\n${expected}\n${check}`;
    const seen = known.get(key);
    if (seen) return seen;
    const made = meaningOf(books, metric, tags, time);
    if (known.size > 20_000) known.clear();
    known.set(key, made);
    return made;
  }

  function readLine(text: string): void {
    const line = JSON.parse(text) as Line;
    if (line.type !== 'Point') return;
    books.points += 1;
    const metric = COUNTED.find((name) => name === line.metric);
    if (!metric) return;
    const { data } = line;
    const time = timeMs(data.time);
    enter(books, metric, meaning(metric, data.tags ?? {}, time), time, data.value);
  }

  return {
    write(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) readLine(line);
    },
    end() {
      if (rest.trim() !== '') readLine(rest);
      return closeBooks(books, options);
    },
  };
}
