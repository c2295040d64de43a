import { setTimeout as sleep } from 'node:timers/promises';
import { TollgateError } from '../model/failure.ts';
import { quoteLines } from './fence.ts';
import { describeExit, type Group } from './group.ts';
import { BAD_STATUS, isNobody, localOrigins, tryOrigins, urlOrigins, type Missed } from './origins.ts';
import { watchOtherPorts } from './other-ports.ts';

/** Pause between two looks: the grain of `readyMs`. */
const LOOK_EVERY_MS = 25;
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
 * Waits for a server we started: GET on the given port; while that is closed, on any other its process tree listens
 * on. Where nobody named the path (`isGuess`), a server on the given port that keeps saying that there is no such page
 * is ready too.
 */
export async function waitForGroup(
  job: ReadyJob & { readonly group: Group; readonly port: number; readonly isGuess?: true },
): Promise<Ready> {
  const { group, port } = job;
  const deadline = performance.now() + job.timeoutMs;
  const refusedSince = new Map<string, number>();
  const others = watchOtherPorts(job);
  let last = '';
  job.onProgress(`${job.what}: waiting for ${job.path} on port ${port}`);
  while (performance.now() < deadline) {
    stopIfCancelled(job);
    const exit = group.exit();
    await others.look();
    const given = await tryOrigins(localOrigins(port), job, deadline);
    if ('origin' in given) return { origin: given.origin, settledMs: 0 };
    const settledMs = job.isGuess ? sinceRefused(refusedSince, given) : 0;
    if (settledMs >= SETTLED_MS) return { origin: new URL(given.url).origin, settledMs };
    last = seenOf(given, last);
    if (isNobody(given.last)) {
      const found = await others.tryAll(deadline);
      if (found && 'origin' in found) return found;
      if (found) last = seenOf(found, last);
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
  const open = others.open();
  const isSilent = last.endsWith(': ECONNREFUSED') && open.length === 0;
  const seen = isSilent ? `none of its processes listens on a port (PORT=${port} was given)` : last;
  const beside =
    open.length > 0 && !open.includes(port)
      ? ` It listens on ${open.join(', ')}, and PORT=${port} was given.`
      : '';
  throw new TollgateError(
    'preview',
    `${job.what} was not ready after ${job.timeoutMs / 1000} s; last seen: ${seen}.${beside} ` +
      `The path in "ready" must answer below ${BAD_STATUS}.${askedHint(last)} ${quoteLines(group.lastLines())}`,
  );
}

/** What a server may have against the way it is asked: in the clear, and at an address without a name. */
function askedHint(last: string): string {
  if (/: (ECONNRESET|EPROTO|HPE_\w+|Parse Error.*)$/.test(last))
    return ' It may speak HTTPS there: a preview that is started here is asked over HTTP.';
  return last.endsWith(': 400')
    ? ' It may speak HTTPS there (a started preview is asked over HTTP), or refuse the host 127.0.0.1 (ALLOWED_HOSTS and the like).'
    : '';
}

/** "Nobody listens there" must not hide an answer seen before. */
function seenOf({ url, last }: Missed, before: string): string {
  return last !== 'ECONNREFUSED' || before === '' ? `GET ${url}: ${last}` : before;
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

/** In the words of the systems, of Angular, Spring Boot and Create React App. */
const PORT_TAKEN =
  /EADDRINUSE|address already in use|port:? \d+ (is|was) (already )?in use|already running on port \d+/i;

function portHint(lines: readonly string[]): string {
  if (!lines.some((line) => PORT_TAKEN.test(line))) return '';
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
