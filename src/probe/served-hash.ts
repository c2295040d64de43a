import { createHash } from 'node:crypto';
import type { PageRequest } from '../model/page-raw.ts';
import { hashesIn, isLoopback, resourceName, withoutHashes } from '../model/resource-name.ts';

/** One response of the page, with its body as Chrome got it. */
export interface ServedBody {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly mimeType?: string;
}

/** Headers that change what Chrome does with a body. */
const TELLING_HEADERS = [
  'content-type',
  'content-encoding',
  'cache-control',
  'link',
  'content-security-policy',
  'location',
];

const NONCE_ATTRIBUTE = /\bnonce\s*[=:]\s*\\?["']([\w+/=-]{6,})\\?["']/g;
const NONCE_SOURCE = /'nonce-([\w+/=-]{6,})'/g;

/**
 * SHA-256 of each body and its telling headers, in the order given, with everything replaced that differs between two
 * servings of the same page: CSP nonces (wherever their values occur), the preview's own host and port, and content
 * hashes in file names (as pattern, and wherever a hash of a fetched name occurs: bundlers list them in their runtime).
 * Bodies that are not text are hashed as they are.
 */
export function servedHashes(bodies: readonly ServedBody[], pageUrl: string): string[] {
  const normalise = normaliser(bodies, pageUrl);
  return bodies.map((served) => {
    const hash = createHash('sha256');
    for (const name of TELLING_HEADERS) {
      const value = served.headers[name];
      if (value !== undefined) hash.update(`${name}: ${normalise(value)}\n`);
    }
    hash.update('\n');
    hash.update(isText(served) ? normalise(served.body.toString('utf8')) : served.body);
    return hash.digest('hex');
  });
}

function normaliser(bodies: readonly ServedBody[], pageUrl: string): (text: string) => string {
  const secretWords = new Set<string>();
  for (const served of bodies) {
    for (const hash of hashesIn(pathOf(served.url))) secretWords.add(hash);
    for (const nonce of noncesOf(served.headers['content-security-policy'] ?? '')) secretWords.add(nonce);
    if (isText(served)) for (const nonce of noncesOf(served.body.toString('utf8'))) secretWords.add(nonce);
  }
  // Longest first, so that a word that holds another is replaced whole.
  const words = [...secretWords].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const changing = words.length === 0 ? undefined : new RegExp(words.map(escaped).join('|'), 'g');
  const ours = new RegExp(namesOf(new URL(pageUrl)).map(escaped).join('|'), 'g');
  return (text) => {
    const plain = text.replace(ours, 'PREVIEW');
    return withoutHashes(changing === undefined ? plain : plain.replace(changing, 'HASH'));
  };
}

/** The preview's host with its port, under every name of this machine; a remote preview's bare host name too. */
function namesOf({ hostname, host, port }: URL): string[] {
  if (!isLoopback(hostname)) return [host, hostname];
  return port === '' ? [host] : [host, `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
}

function noncesOf(text: string): string[] {
  return [...text.matchAll(NONCE_ATTRIBUTE), ...text.matchAll(NONCE_SOURCE)].flatMap(
    (match) => match[1] ?? [],
  );
}

function isText(served: ServedBody): boolean {
  return /^(text\/|image\/svg|application\/(.*\+)?(json|xml|javascript|ecmascript|manifest))/.test(
    served.mimeType ?? '',
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/**
 * One hash over everything a page was served, or undefined when a body is unknown. Order and repetition do not count:
 * both are matters of timing.
 */
export function pageHash(requests: readonly PageRequest[], pageUrl: string): string | undefined {
  const { origin } = new URL(pageUrl);
  const lines = new Set<string>();
  for (const { url, method, status, type, bodyHash } of requests) {
    if (bodyHash === undefined) return undefined;
    lines.add(`${method} ${resourceName(url, origin)} ${type} ${status} ${bodyHash}`);
  }
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex');
}
