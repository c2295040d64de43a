import { ask, type Answer } from './ask.ts';

/** One GET; a development server may compile its first page for long, a hung one must not eat the whole time. */
const ANSWER_TIMEOUT_MS = 15_000;
/** A GET cut shorter than this by the deadline would report its own hurry, not the server. */
const SHORTEST_ANSWER_MS = 1000;
/** Good answers in a row that mean ready. Source: docs/configuration.md, "ready". */
const GOOD_ANSWERS = 2;
/** First status that does not mean ready. */
export const BAD_STATUS = 400;

/** What is asked for. */
interface Wanted {
  readonly path: string;
  readonly signal: AbortSignal;
}

/** True when anything accepts HTTP or speaks at all on this port of either loopback address. */
export async function answers(port: number): Promise<boolean> {
  const seen = await Promise.all(
    localOrigins(port).map((origin) => ask({ url: `${origin}/`, timeoutMs: 1000 })),
  );
  return seen.some((answer) => 'status' in answer || !isNobody(answer.error));
}

/** An error that says that nobody listens there. */
export function isNobody(error: string): boolean {
  return ['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETUNREACH', 'EINVAL'].includes(error);
}

/** The answer that says most of why none of the origins is ready. */
export interface Missed {
  readonly url: string;
  readonly last: string;
}
type Tried = { readonly origin: string } | Missed;

/**
 * Asks each origin in turn; the first that answers well twice in a row is the one. A server that came up between two
 * questions would be found at its second address although it has the first: that one is asked again then.
 */
export async function tryOrigins(
  origins: readonly string[],
  job: Wanted,
  deadline: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Tried> {
  let seen: { readonly url: string; readonly last: string } | undefined;
  for (const origin of origins) {
    const url = origin + job.path;
    let answer: Answer = { error: '' };
    for (let good = 0; ;) {
      const left = Math.round(deadline - performance.now());
      const timeoutMs = Math.max(SHORTEST_ANSWER_MS, Math.min(ANSWER_TIMEOUT_MS, left));
      answer = await ask({ url, headers, timeoutMs, signal: job.signal });
      if (!('status' in answer) || answer.status >= BAD_STATUS) break;
      good += 1;
      if (good === GOOD_ANSWERS) return { origin: await firstThatAnswers(origins, origin, job, headers) };
    }
    const last = 'status' in answer ? String(answer.status) : answer.error;
    if (!seen || (isNobody(seen.last) && !isNobody(last))) seen = { url, last };
  }
  return seen ?? { url: '', last: '' };
}

/** The earliest of these origins that answers well now; `found` did. */
async function firstThatAnswers(
  origins: readonly string[],
  found: string,
  job: Wanted,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  for (const origin of origins.slice(0, origins.indexOf(found))) {
    const { path, signal } = job;
    const answer = await ask({ url: origin + path, headers, timeoutMs: ANSWER_TIMEOUT_MS, signal });
    if ('status' in answer && answer.status < BAD_STATUS) return origin;
  }
  return found;
}

/** Both loopback addresses. */
export function localOrigins(port: number): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}

/** `localhost` may mean either address: both are tried. A path in the URL stays a prefix. */
export function urlOrigins(text: string): readonly string[] {
  const url = new URL(text);
  const prefix = url.pathname.replace(/\/+$/, '');
  if (url.hostname !== 'localhost') return [`${url.protocol}//${url.host}${prefix}`];
  const port = url.port ? `:${url.port}` : '';
  return ['127.0.0.1', '[::1]'].map((host) => `${url.protocol}//${host}${port}${prefix}`);
}
