/** Shorter values and parts would black out ordinary words and say little. */
const SHORTEST_VALUE = 4;
const SHORTEST_PART = 8;

/**
 * A plain JSON value in whose strings the values of a protected preview's headers are blacked out, as they are, in
 * parts (the token of `Bearer …`, each cookie's value) and URL-encoded, and `more` texts whole: nothing an audit writes
 * down may carry them, not even where a page echoed them. Keys, numbers and pictures (`data:` addresses) stay.
 */
export function withoutSecrets<T>(
  value: T,
  headers: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): T {
  const given = [...Object.values(headers).flatMap(partsOf), ...more]
    .map((word) => word.trim())
    .filter((word) => word.length >= SHORTEST_VALUE);
  const words = new Set(given.flatMap((word) => [word, encodeURIComponent(word.toWellFormed())]));
  if (words.size === 0) return value;
  return walk(
    value,
    [...words].sort((a, b) => b.length - a.length),
  ) as T;
}

function walk(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('data:image/')) return value;
    return words.reduce((seen, word) => seen.replaceAll(word, '***'), value);
  }
  if (Array.isArray(value)) return value.map((each) => walk(each, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, words)]));
}

function partsOf(header: string): readonly string[] {
  const parts = header.split(/[\s;,]+|(?<=^|[;,\s])[\w-]+=/).filter((part) => part.length >= SHORTEST_PART);
  return [header, ...parts];
}
