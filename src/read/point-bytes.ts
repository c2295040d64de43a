/**
 * The fields of a k6 point, read from bytes without making strings. Every function answers "not as expected" instead
 * of guessing; the caller then falls back to `JSON.parse`. Layout: k6 v1.8 and v2.2, output/json, one point a line:
 * `{"metric":"NAME","type":"Point","data":{"time":"TIME","value":VALUE,"tags":{…}}}`
 */

/** Between a point's name and its time. */
const MIDDLE = '","type":"Point","data":{"time":"';
const VALUE = '","value":';
const TAGS = ',"tags":';

const [QUOTE, COLON, ZERO, NINE, DOT, MINUS, Z] = [34, 58, 48, 57, 46, 45, 90];
const [COMMA, LETTER_P, LETTER_T, LETTER_V] = [44, 80, 116, 118];

/** ASCII text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** True when `text` stands at `at`. Reading past the end compares with undefined, so it is false. */
export function standsAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Where the last point was read into; one per reader, reused for each point. */
export interface PointFields {
  /** Milliseconds since the epoch, with the fraction k6 wrote. */
  timeMs: number;
  value: number;
  /** First byte of the tags object, and the comma after the value. */
  tagsAt: number;
  commaAt: number;
  /** Length of the time without its `Z`. */
  timeBytes: number;
  /** The 19 bytes of the last time's date and second, and what they stand for: most points share them. */
  readonly second: Uint8Array;
  secondMs: number;
}

export function newPointFields(): PointFields {
  return {
    timeMs: 0,
    value: 0,
    tagsAt: 0,
    commaAt: 0,
    timeBytes: 0,
    second: new Uint8Array(19),
    secondMs: NaN,
  };
}

/** Reads `2026-11-21T07:43:43.775398059Z` at `at` into `timeMs`; the index after it, or -1. Only UTC is quick. */
function readTime(bytes: Uint8Array, at: number, into: PointFields): number {
  const { second } = into;
  for (let i = 18; i >= 0; i -= 1) {
    if (bytes[at + i] === second[i]) continue;
    for (let j = 0; j < 19; j += 1) second[j] = bytes[at + j] as number;
    into.secondMs = Date.parse(`${String.fromCharCode(...second)}Z`);
    break;
  }
  if (!Number.isFinite(into.secondMs)) return -1;
  let index = at + 19;
  let fraction = 0;
  if (bytes[index] === DOT) {
    let scale = 100;
    for (index += 1; ; index += 1) {
      const digit = bytes[index] as number;
      if (digit < ZERO || digit > NINE) break;
      fraction += (digit - ZERO) * scale;
      scale /= 10;
    }
  }
  if (bytes[index] !== Z) return -1;
  into.timeMs = into.secondMs + fraction;
  return index + 1;
}

/** 10^-k; exact divisors keep `digits / 10^k` correctly rounded for up to 15 digits. */
const POWERS = Float64Array.from({ length: 16 }, (_, k) => 10 ** k);

/** Reads a plain decimal at `at` into `value`; the index after it, or -1 (exponents and long ones are not quick). */
function readValue(bytes: Uint8Array, at: number, into: PointFields): number {
  let index = at;
  const negative = bytes[index] === MINUS;
  if (negative) index += 1;
  let digits = 0;
  let seen = 0;
  let decimals = -1;
  for (; ; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO);
      seen += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else break;
  }
  if (seen === 0 || seen > 15 || bytes[index] !== COMMA) return -1;
  const size = decimals > 0 ? digits / (POWERS[decimals] as number) : digits;
  into.value = negative ? -size : size;
  return index;
}

/** `","type":"Point","data":{"time":"` by the bytes that nothing else k6 writes has there. */
function isMiddle(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === QUOTE &&
    bytes[at + 3] === LETTER_T &&
    bytes[at + 10] === LETTER_P &&
    bytes[at + 23] === COLON &&
    bytes[at + 26] === LETTER_T &&
    bytes[at + MIDDLE.length - 1] === QUOTE
  );
}

/**
 * Reads time and value of the point whose name ends before `at` (its closing quote) and finds its tags.
 * False when anything is not laid out as expected; `into` then holds nothing to rely on.
 */
export function readPoint(bytes: Uint8Array, at: number, into: PointFields): boolean {
  if (!isMiddle(bytes, at)) return false;
  const afterTime = readTime(bytes, at + MIDDLE.length, into);
  if (afterTime < 0 || bytes[afterTime] !== QUOTE || bytes[afterTime + 3] !== LETTER_V) return false;
  if (bytes[afterTime + VALUE.length - 1] !== COLON) return false;
  const afterValue = readValue(bytes, afterTime + VALUE.length, into);
  if (afterValue < 0 || bytes[afterValue + 2] !== LETTER_T) return false;
  if (bytes[afterValue + TAGS.length - 1] !== COLON) return false;
  into.timeBytes = afterTime - 1 - at - MIDDLE.length;
  into.commaAt = afterValue;
  into.tagsAt = afterValue + TAGS.length;
  return true;
}
