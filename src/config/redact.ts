/** Shorter ones are left: masking "1" would make nonsense of every number in a sentence. */
const SHORTEST = 4;
const MASK = '***';

/**
 * What a record is made of (the literal types of model/): a "secret" that is a part of one of these words would turn a
 * verdict into `***`. A password called "pass" protects nothing, and the record must stay readable.
 */
const OWN_WORDS =
  'tollgate/run@1 tollgate/report@1 as-written auto base baseline breakpoint cancelled command config confirm count ' +
  'desktop environment error exact fail gate head higher history improved inconclusive invalid limits-only load lower ' +
  'measurement missing mobile never none not-measured note on-change over-limit page paired pass per-second preview ' +
  'ratio ready-time regressed regression report runner score screen server simulate smoke soak spike static steady ' +
  'stress timing unchanged warning';

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
 * them; of a secret with several lines each line. Numbers and pictures (`data:` addresses) stay as they are.
 */
export function redactorOf(secrets: readonly string[]): Redactor {
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && !OWN_WORDS.includes(part));
  const spellings = [...new Set(parts.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  const text = (given: string): string =>
    given.startsWith('data:image/')
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
  const entries = Object.entries(value).map(([key, inner]) => [
    OWN_KEY.test(key) ? key : mask(key),
    walk(inner, mask),
  ]);
  return Object.fromEntries(entries);
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
