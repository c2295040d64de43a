import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/*
 * k6 output without end, made of recorded lines (fixtures/k6/shop-v2): every pass over them moves the times on, draws
 * new values and gives products new ids, so neither reader meets the same bytes twice.
 */

interface Template {
  readonly before: string;
  readonly timeMs: number;
  readonly value: number;
  readonly after: string;
}

const pointLine = /^(.*"time":")([^"]+)(","value":)([^,]+)(,"tags":.*)$/;

function templates(): Template[] {
  const path = join(import.meta.dirname, '..', '..', 'fixtures', 'k6', 'shop-v2.ndjson.gz');
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    const found = pointLine.exec(line);
    if (!found) return [];
    const [, before = '', time = '', , value = '', after = ''] = found;
    return [{ before, timeMs: Date.parse(time), value: Number(value), after }];
  });
}

/** A number between 0 and 1 that depends on `n` alone, so that both readers get the same points. */
function noise(n: number): number {
  const mixed = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) / 2 ** 32;
}

/** 64 KiB: what a pipe on Linux holds, and so what k6's output arrives in. */
const CHUNK_BYTES = 64 * 1024;

/** `count` points in chunks, cut anywhere. */
export function* generatedPoints(count: number): Generator<Buffer> {
  const all = templates();
  const first = Math.min(...all.map(({ timeMs }) => timeMs));
  const spanMs = Math.max(...all.map(({ timeMs }) => timeMs)) - first + 20;
  let text = '';
  for (let i = 0; i < count; i += 1) {
    const template = all[i % all.length] as Template;
    const pass = Math.floor(i / all.length);
    const time = new Date(template.timeMs + pass * spanMs).toISOString().slice(0, -1);
    const factor = 0.6 + noise(Math.floor(i / 9)) * 0.9;
    const value = Number.isInteger(template.value) ? template.value : (template.value * factor).toFixed(6);
    const digits = String(100_000 + Math.floor(noise(i >> 3) * 899_999));
    const after = template.after.replace(
      /products\/\d+/,
      `products/${String(1000 + (pass % 1000))}${String(i % 97)}`,
    );
    text += `${template.before}${time}${digits}Z","value":${String(value)}${after}\n`;
    if (text.length > CHUNK_BYTES) {
      const bytes = Buffer.from(text, 'utf8');
      yield bytes.subarray(0, CHUNK_BYTES);
      text = bytes.subarray(CHUNK_BYTES).toString('utf8');
    }
  }
  yield Buffer.from(text, 'utf8');
}
