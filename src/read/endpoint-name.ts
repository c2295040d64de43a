/** What an endpoint is called: one name for all the addresses that run the same code. */

/** A request's endpoint: its name, and the host it went to where the name still tells. */
export interface Endpoint {
  /** `GET /api/products/:id`. */
  readonly name: string;
  /** `localhost:3000`, port always given; absent when the script named the request itself. */
  readonly host?: string;
}

const address = /^(https?|wss?):\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
const methodFirst = /^[A-Z]{3,10} \S/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** 12, 3.5, 2026-11-21, 10:30. */
const number = /^\d+([.:\-_]\d+)*$/;
const hexHash = /^(?=.*\d)[0-9a-f]{8,}$/i;
/** nanoid, ULID, base64url: long, and letters and digits mixed. */
const longId = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{16,}$/;
/** `app.3f2a9c1b.js`, `chunk-3f2a9c1b.css`. */
const hashInFile = /([.-])(?=[0-9a-f]*\d)[0-9a-f]{8,}(?=\.)/gi;
const LONGEST = 120;

/** Whether a text has no digit, only digits, or some: the one question that settles most segments. */
function digitsIn(segment: string): 'none' | 'only' | 'some' {
  let digits = 0;
  for (let i = 0; i < segment.length; i += 1) {
    const code = segment.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
  }
  if (digits === 0) return 'none';
  return digits === segment.length ? 'only' : 'some';
}

function templated(segment: string): string {
  const digits = digitsIn(segment);
  if (digits === 'only') return ':id';
  if (segment.includes('${}')) return segment.replaceAll('${}', ':id');
  // Every id, uuid and hash below has a digit.
  if (digits === 'none') return segment;
  const isId = number.test(segment) || uuid.test(segment) || hexHash.test(segment);
  if (isId || (longId.test(segment) && !/^[a-z]+(-[a-z0-9]+)+$/.test(segment))) return ':id';
  return segment.replace(hashInFile, '$1:hash');
}

function queryKeys(query: string | undefined): string {
  if (!query) return '';
  const pairs = query.split('&');
  const keys = new Set(pairs.map((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : pair)));
  keys.delete('');
  return keys.size === 0 ? '' : `?${[...keys].sort().join('&')}`;
}

function withPort(scheme: string, host: string): string {
  if (/:\d+$/.test(host)) return host.toLowerCase();
  return `${host.toLowerCase()}:${/^(https|wss)$/i.test(scheme) ? '443' : '80'}`;
}

/** One line of printable characters, cut to a length that fits a table. */
function tidy(name: string): string {
  // eslint-disable-next-line no-control-regex -- names come from scripts and end up in a comment
  const plain = name.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

/**
 * Endpoint of a k6 request from its `method` and `name` tags. k6 names a request by its full address unless the
 * script does: addresses become paths with `:id` for numbers, uuids and hashes and with query keys only; a name the
 * script chose is kept, and not prefixed when it starts with a method already.
 */
export function endpointOf(method: string, name: string): Endpoint {
  const found = address.exec(name);
  if (!found) return { name: tidy(!method || methodFirst.test(name) ? name || method : `${method} ${name}`) };
  const [, scheme = '', host = '', path = '', query] = found;
  const clean = path.split('/').map(templated).join('/') || '/';
  return { name: tidy(`${method} ${clean}${queryKeys(query)}`.trim()), host: withPort(scheme, host) };
}
