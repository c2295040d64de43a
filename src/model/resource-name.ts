/** Names of a page's resources that stay the same from build to build and from port to port. */

/** Endings whose file names carry content hashes. */
const FILE_ENDING =
  '(?:js|mjs|cjs|css|map|json|html|wasm|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|eot|mp4|webm|mp3|txt|xml|webmanifest)';
const HASHED_FILE = new RegExp(
  String.raw`([.\-_~/])([A-Za-z0-9_\-]{6,64}?)((?:\.(?:chunk|bundle|min|module|esm|async|legacy))*\.${FILE_ENDING})(?![A-Za-z0-9])`,
  'g',
);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Does a part of a file name look like a content hash? Hexadecimal of six or more with a digit, or eight or more
 * letters and digits that no word has: a digit among letters, or capitals inside (Vite's and esbuild's base64).
 */
export function looksHashed(part: string): boolean {
  if (/^[0-9a-f]{6,}$/i.test(part)) return /\d/.test(part);
  // Base64 hashes of eight (Vite, Rollup, esbuild) may hold separators; with them, ask for a capital, as words have none.
  if (/[-_]/.test(part)) return /^[\w-]{8}$/.test(part) && /[A-Z]/.test(part.slice(1)) && /[a-z]/.test(part);
  if (!/^[A-Za-z0-9]{8,}$/.test(part)) return false;
  if (/\d/.test(part) && /[A-Za-z]/.test(part)) return !/^[a-z]+\d{1,4}$/i.test(part);
  return part.length === 8 && /[a-z]/.test(part) && /[A-Z]/.test(part.slice(1));
}

/** The hashes in one path: `/assets/index-BxK3_9qz.js` holds `BxK3_9qz`. */
export function hashesIn(path: string): string[] {
  const found: string[] = [];
  replaceHashes(path, (hash) => found.push(hash));
  return found;
}

/** Hashed file names and UUIDs in a text, replaced by one word: `index-BxK3_9qz.js` becomes `index-HASH.js`. */
export function withoutHashes(text: string): string {
  return replaceHashes(text, () => 0);
}

function replaceHashes(text: string, seen: (hash: string) => unknown): string {
  return text
    .replace(UUID, 'UUID')
    .replace(HASHED_FILE, (whole, before: string, part: string, ending: string) => {
      const hash = hashedTail(part);
      if (hash === undefined) return whole;
      seen(hash);
      return `${before}${part.slice(0, part.length - hash.length)}HASH${ending}`;
    });
}

/** `index-BxK3_9qz` ends in a hash that itself may hold `-` and `_`: the longest tail after a separator that looks like one. */
function hashedTail(part: string): string | undefined {
  if (looksHashed(part) && !/[-_]/.test(part)) return part;
  for (const match of part.matchAll(/[-_]/g)) {
    const tail = part.slice(match.index + 1);
    if (looksHashed(tail)) return tail;
  }
  return undefined;
}

/**
 * A resource's name for people and for matching base with head: the path without content hashes for the page's own
 * origin, with the host before it for others; query keys without their values.
 */
export function resourceName(url: string, pageOrigin: string): string {
  if (!URL.canParse(url)) return withoutHashes(url.slice(0, 200));
  const parsed = new URL(url);
  const keys = [...new Set(parsed.searchParams.keys())].sort();
  const query = keys.length === 0 ? '' : `?${keys.join('&')}`;
  const host =
    parsed.origin === pageOrigin ? '' : isLoopback(parsed.hostname) ? '//localhost' : `//${parsed.host}`;
  return `${host}${withoutHashes(decoded(parsed.pathname))}${query}`;
}

/** This machine under any of its names. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname.endsWith('.localhost') ||
    hostname.startsWith('127.')
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
