/** Shorter values and parts would black out ordinary words and say little. */
const SHORTEST_VALUE = 4;
const SHORTEST_PART = 8;

/**
 * A plain JSON value with the values of a protected preview's headers blacked out, as they are, in parts (the token of
 * `Bearer …`, each cookie's value) and URL-encoded: nothing an audit writes down may carry them, not even where a page
 * echoed them.
 */
export function withoutSecrets<T>(value: T, headers: Readonly<Record<string, string>>): T {
  const words = Object.values(headers).flatMap(secretWords);
  if (words.length === 0) return value;
  const text = words.reduce(
    (seen, word) => seen.replaceAll(JSON.stringify(word).slice(1, -1), '***'),
    JSON.stringify(value),
  );
  return JSON.parse(text) as T;
}

function secretWords(header: string): string[] {
  const whole = header.length >= SHORTEST_VALUE ? [header] : [];
  const parts = header.split(/[\s;,]+|(?<=^|[;,\s])[\w-]+=/).filter((part) => part.length >= SHORTEST_PART);
  return [...whole, ...parts]
    .flatMap((word) => [word, encodeURIComponent(word)])
    .sort((a, b) => b.length - a.length);
}
