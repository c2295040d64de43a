import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LoadJob, LoadRaw } from '../../src/model/load-raw.ts';
import { createLoadReader } from '../../src/read/k6-points.ts';
import type { LoadReading } from '../../src/read/load-reading.ts';
import { readerOptions } from '../../src/read/reader-options.ts';

type Ask = Pick<LoadJob, 'profile' | 'origin' | 'roundMs' | 'ratePerSecond' | 'steps'>;

export interface K6Fixture {
  readonly ask: Ask;
  readonly raw: LoadRaw;
  readonly bytes: Buffer;
  readonly points: LoadReading;
}

export function readAll(bytes: Buffer, ask: Ask, pieces: readonly number[] = []): LoadReading {
  const reader = createLoadReader(readerOptions(ask));
  let from = 0;
  for (const piece of pieces) {
    reader.write(bytes.subarray(from, from + piece));
    from += piece;
  }
  reader.write(bytes.subarray(from));
  return reader.end();
}

/** A recorded run (.dev/record-k6.mjs). */
export function k6Fixture(name: string): K6Fixture {
  const path = join(import.meta.dirname, '..', '..', 'fixtures', 'k6', name);
  const { ask, raw } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as { ask: Ask; raw: LoadRaw };
  const bytes = gunzipSync(readFileSync(`${path}.ndjson.gz`));
  return { ask, raw, bytes, points: readAll(bytes, ask) };
}
