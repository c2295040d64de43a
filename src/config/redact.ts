const SHORTEST = 4;
const MASK = '***';

/**
 * A copy of a plain JSON value in which no text holds a secret, as written, percent-encoded or in base64 (the
 * spellings a URL or a header gives them). Keys stay. Secrets under four characters are left: masking "1" would make
 * nonsense of every number in a sentence.
 */
export function redacted<T>(value: T, secrets: readonly string[]): T {
  const spellings = secrets
    .map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), base64(secret)])
    .sort((a, b) => b.length - a.length);
  if (spellings.length === 0) return value;
  return walk(value, [...new Set(spellings)]) as T;
}

function walk(value: unknown, spellings: readonly string[]): unknown {
  if (typeof value === 'string')
    return spellings.reduce((text, secret) => text.replaceAll(secret, MASK), value);
  if (Array.isArray(value)) return value.map((each) => walk(each, spellings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, spellings)]));
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
