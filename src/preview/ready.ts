import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';
import { ask, type Answer } from './ask.ts';
import { quoteLines } from './fence.ts';
import { describeExit, type Group } from './group.ts';
import { listeningPorts } from './listening.ts';

/** Pause between two looks: the grain of `readyMs`. */
const LOOK_EVERY_MS = 25;
/** Looking up the sockets of a process tree costs some milliseconds of CPU: not at every look. */
const SOCKETS_EVERY_MS = 250;
/** One GET; a development server may compile its first page for long, a hung one must not eat the whole time. */
const ANSWER_TIMEOUT_MS = 15_000;
/** A GET cut shorter than this by the deadline would report its own hurry, not the server. */
const SHORTEST_ANSWER_MS = 1000;
/** Good answers in a row that mean ready. Source: docs/configuration.md, "ready". */
const GOOD_ANSWERS = 2;
/** First status that does not mean ready. */
const BAD_STATUS = 400;
/** What an API without a home page, or one that wants a login, says at a path nobody named. */
const NO_PAGE_HERE: ReadonlySet<string> = new Set(['401', '403', '404', '405']);
/** A server may say 404 while it loads its routes: such an answer must stand this long. Judgement. */
const SETTLED_MS = 1000;

export interface ReadyJob {
  /** As the user knows it: "`npm start` (head)". */
  readonly what: string;
  readonly path: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/** Where a server answers, and how long it has done so already. */
export interface Ready {
  readonly origin: string;
  /** Milliseconds that were spent on making sure after the first answer that counted. */
  readonly settledMs: number;
}

/**
 * Waits for a server we started: GET on the given port, else on any port its process tree listens on. Where nobody
 * named the path (`isGuess`), a server that keeps saying that there is no such page is ready too.
 */
export async function waitForGroup(
  job: ReadyJob & { readonly group: Group; readonly port: number; readonly isGuess?: true },
): Promise<Ready> {
  const { group, port } = job;
  const deadline = performance.now() + job.timeoutMs;
  const refusedSince = new Map<string, number>();
  let last = '';
  let ports: readonly number[] = [];
  let nextSockets = 0;
  job.onProgress(`${job.what}: waiting for ${job.path} on port ${port}`);
  while (performance.now() < deadline) {
    stopIfCancelled(job);
    const exit = group.exit();
    if (performance.now() >= nextSockets) {
      const found = await listeningPorts(group.living());
      if (found.length > 0 && !found.includes(port) && String(found) !== String(ports)) {
        job.onProgress(`${job.what}: PORT=${port} was given, it listens on ${found.join(', ')}`);
      }
      ports = found.filter((entry) => entry !== port);
      nextSockets = performance.now() + SOCKETS_EVERY_MS;
    }
    for (const candidate of [port, ...ports]) {
      const tried = await tryOrigins(localOrigins(candidate), job, deadline);
      if ('origin' in tried) return { origin: tried.origin, settledMs: 0 };
      const settledMs = job.isGuess ? sinceRefused(refusedSince, tried) : 0;
      if (settledMs >= SETTLED_MS) return { origin: new URL(tried.url).origin, settledMs };
      // "nobody listens there" must not hide an answer seen before
      if (tried.last !== 'ECONNREFUSED' || last === '') last = `GET ${tried.url}: ${tried.last}`;
    }
    if (exit && !(exit.code === 0 && group.living().length > 0)) {
      const hint = portHint(group.lastLines());
      throw new TollgateError(
        'preview',
        `${job.what} ${describeExit(exit)}, before ${job.path} answered.${hint} ${quoteLines(group.lastLines())}`,
      );
    }
    await sleep(LOOK_EVERY_MS);
  }
  const isSilent = last.endsWith(': ECONNREFUSED') && (await listeningPorts(group.living())).length === 0;
  const seen = isSilent ? `none of its processes listens on a port (PORT=${port} was given)` : last;
  throw new TollgateError(
    'preview',
    `${job.what} was not ready after ${job.timeoutMs / 1000} s; last seen: ${seen}. ` +
      `The path in "ready" must answer below ${BAD_STATUS}. ${quoteLines(group.lastLines())}`,
  );
}

/** How long this address has said without a break that there is no such page; 0 when it says anything else. */
function sinceRefused(since: Map<string, number>, { url, last }: Missed): number {
  if (!NO_PAGE_HERE.has(last)) {
    since.delete(url);
    return 0;
  }
  const first = since.get(url) ?? performance.now();
  since.set(url, first);
  return performance.now() - first;
}

/** Waits for a preview that is somebody else's: any trouble may pass until the time is over. */
export async function waitForUrl(
  job: ReadyJob & { readonly url: string; readonly headers: Readonly<Record<string, string>> },
): Promise<string> {
  const deadline = performance.now() + job.timeoutMs;
  let last = '';
  job.onProgress(`${job.what}: waiting for ${job.path}`);
  while (performance.now() < deadline) {
    stopIfCancelled(job);
    const tried = await tryOrigins(urlOrigins(job.url), job, deadline, job.headers);
    if ('origin' in tried) return tried.origin;
    last = `GET ${tried.url}: ${tried.last}`;
    await sleep(LOOK_EVERY_MS * 10);
  }
  const hint = /: 40[13]$/.test(last) ? ' A protected preview needs the input "headers".' : '';
  throw new TollgateError(
    'preview',
    `${job.what} was not ready after ${job.timeoutMs / 1000} s; last seen: ${last}.${hint} ` +
      `The path in "ready" must answer below ${BAD_STATUS}.`,
  );
}

/** True when anything accepts HTTP or speaks at all on this port of either loopback address. */
export async function answers(port: number): Promise<boolean> {
  const seen = await Promise.all(
    localOrigins(port).map((origin) => ask({ url: `${origin}/`, timeoutMs: 1000 })),
  );
  return seen.some((answer) => 'status' in answer || !isNobody(answer.error));
}

function isNobody(error: string): boolean {
  return ['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETUNREACH', 'EINVAL'].includes(error);
}

interface Missed {
  readonly url: string;
  readonly last: string;
}
type Tried = { readonly origin: string } | Missed;

/**
 * Asks each origin in turn; the first that answers well twice in a row is the one. A server that came up between two
 * questions would be found at its second address although it has the first: that one is asked again then.
 */
async function tryOrigins(
  origins: readonly string[],
  job: ReadyJob,
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
  job: ReadyJob,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  for (const origin of origins.slice(0, origins.indexOf(found))) {
    const { path, signal } = job;
    const answer = await ask({ url: origin + path, headers, timeoutMs: ANSWER_TIMEOUT_MS, signal });
    if ('status' in answer && answer.status < BAD_STATUS) return origin;
  }
  return found;
}

function localOrigins(port: number): readonly string[] {
  return [`http://127.0.0.1:${port}`, `http://[::1]:${port}`];
}

/** `localhost` may mean either address: both are tried. A path in the URL stays a prefix. */
function urlOrigins(text: string): readonly string[] {
  const url = new URL(text);
  const prefix = url.pathname.replace(/\/+$/, '');
  if (url.hostname !== 'localhost') return [`${url.protocol}//${url.host}${prefix}`];
  const port = url.port ? `:${url.port}` : '';
  return ['127.0.0.1', '[::1]'].map((host) => `${url.protocol}//${host}${port}${prefix}`);
}

function portHint(lines: readonly string[]): string {
  if (!lines.some((line) => /EADDRINUSE|address already in use/i.test(line))) return '';
  return (
    ' Its port is taken: let it listen on the PORT it is given ("${port}" in a command), ' +
    'or run one side at a time ("pairing: one-at-a-time").'
  );
}

export function stopIfCancelled(job: { readonly signal: AbortSignal; readonly what: string }): void {
  if (!job.signal.aborted) return;
  throw new TollgateError('cancelled', `${job.what} was interrupted before it was ready`, {
    cause: job.signal.reason,
  });
}
