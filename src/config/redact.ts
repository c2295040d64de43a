/** Shorter ones are left: masking "1" would make nonsense of every number in a sentence. */
const SHORTEST = 4;
const MASK = '***';

/**
 * What a record is made of (the literal types of model/; a test compares them with the schemas of stored files): a "secret"
 * that is a part of one of these words would turn a verdict into `***`. A password called "pass" protects nothing, and
 * the record must stay readable.
 */
const OWN_WORDS =
  'absolute accepted always anchor as-written auto base baseline breakpoint cancelled command config confirm count ' +
  'cpu-ms desktop elsewhere environment error exact fail fresh-runner gate head held higher history improved ' +
  'inconclusive info invalid limits-only load lower measurement missed missing mobile names never no-baseline no-ratio none ' +
  'not-measured note on-change one-at-a-time over-limit page paired pass per-second preview rate ratio ready-time ' +
  'regressed regression release report runner same-commit score screen server side-by-side simulate smoke soak spike ' +
  'static steady stress timing tollgate/baseline@1 tollgate/report@1 tollgate/run@1 tollgate/samples@1 unchanged ' +
  'unclear volume warning';

/** A time or a commit: a few letters of a secret in it are chance, and cut through it the record is not readable. */
const TIME_OR_COMMIT = /^(\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Keys like these are the record's own; others are names that came from outside. */
const OWN_KEY = /^[A-Za-z]+$/;

/** Takes secrets out of what is kept or shown. */
export interface Redactor {
  /** All that is masked, longest first: for a tool that masks what it writes itself. */
  readonly spellings: readonly string[];
  /** A copy of a plain JSON value in which no text holds a secret, names of metrics included. */
  value<T>(value: T): T;
  /** Prose: Markdown, a line for a terminal. */
  text(text: string): string;
}

/**
 * Masks secrets as written and in the spellings that a URL (percent-encoded), a header (base64), JSON and HTML give
 * them; of a secret with several lines each line. Numbers and pictures (`data:` addresses) stay as they are, and so do
 * `names` (config/public-names.ts): what is a part of one of them is in the repository for all to read.
 */
export function redactorOf(secrets: readonly string[], names: readonly string[] = []): Redactor {
  const known = [OWN_WORDS, ...names];
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && !known.some((words) => words.includes(part)));
  const spellings = [...new Set(parts.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  const text = (given: string): string =>
    given.startsWith('data:image/') || (TIME_OR_COMMIT.test(given) && !spellings.includes(given))
      ? given
      : spellings.reduce((masked, secret) => masked.replaceAll(secret, MASK), given);
  return {
    spellings,
    text,
    value: (given) => (spellings.length === 0 ? given : (walk(given, text) as typeof given)),
  };
}

function walk(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value))
    entries.set(freeKey(entries, OWN_KEY.test(key) ? key : mask(key)), walk(inner, mask));
  return Object.fromEntries(entries);
}

/** Two keys that differ by a secret only are both kept. */
function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key} (${number})`)) number += 1;
  return `${key} (${number})`;
}

function spellingsOf(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const inAttribute = inHtml.replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  return [secret, encodeURIComponent(secret.toWellFormed()), base64(secret), inJson, inHtml, inAttribute];
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
