import type { PageRequest, PageState } from '../model/page-raw.ts';
import { blockingRequests, requestsFromLog } from './page-requests.ts';
import type { LogMessage, LoggedRequest } from './page-requests.ts';
import { pageHash, servedHashes } from './served-hash.ts';
import type { ServedBody } from './served-hash.ts';

/** What the gatherer found, kept by whoever made it: it is not part of Lighthouse's own result. */
export interface Gathered {
  requests: readonly PageRequest[];
  servedHash?: string;
  state?: PageState;
  screenshot?: string;
}

/** The part of Lighthouse's protocol session that is used. */
export interface Session {
  sendCommand(method: string, params?: unknown): Promise<unknown>;
  on(event: string, listener: (params: never) => void): unknown;
  setNextProtocolTimeout(ms: number): void;
}

export interface GatherContext {
  readonly driver: { readonly defaultSession: Session };
  readonly dependencies: {
    readonly DevtoolsLog: readonly LogMessage[];
    readonly Trace: { readonly traceEvents: readonly unknown[] };
  };
}

/** Bodies above this are not read: an answer in one message, held by Chrome, Lighthouse and us at once. */
const LARGEST_BODY_BYTES = 64 * 1024 * 1024;
const BODY_TIMEOUT_MS = 10_000;

/** Elements of the document and its open shadow roots; text, as page functions must survive every bundler. */
const STATE_EXPRESSION = `(() => {
  const count = (root) => {
    let n = 0;
    for (const element of root.querySelectorAll('*')) n += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
    return n;
  };
  const icons = [...document.querySelectorAll('link[rel~="icon" i]')].map((link) => link.href);
  return JSON.stringify({ url: location.href, title: document.title, elements: count(document), icons });
})()`;

/**
 * Reads, after the measuring is over and from the audit's own Chrome, what was served: the request log, the bodies
 * Chrome got (rather than asking the server again, which would be other answers under other headers and twice the
 * load), and how the page stood at the end.
 */
export async function gatherPage(
  context: GatherContext,
  wants: { readonly screenshot: boolean },
): Promise<Gathered> {
  const session = context.driver.defaultSession;
  const state = await readState(session);
  const blocking = blockingRequests(context.dependencies.Trace.traceEvents);
  const logged = requestsFromLog(context.dependencies.DevtoolsLog, blocking, new Set(state?.icons));
  const bodies = new Map<LoggedRequest, ServedBody>();
  for (const request of logged) {
    const body = await readBody(session, request);
    if (body !== undefined) bodies.set(request, servedBody(request, body));
  }
  const pageUrl = logged[0]?.url ?? 'about:blank';
  const hashes = servedHashes([...bodies.values()], pageUrl);
  const hashOf = new Map([...bodies.keys()].map((request, index) => [request, hashes[index]]));
  const requests = logged.map((request) => withHash(request, hashOf.get(request)));
  const servedHash = pageHash(requests, pageUrl);
  return {
    requests,
    ...(servedHash === undefined ? {} : { servedHash }),
    ...(state === undefined ? {} : { state }),
    ...(wants.screenshot ? await takeScreenshot(session) : {}),
  };
}

function servedBody(request: LoggedRequest, body: Buffer): ServedBody {
  const { url, headers, mimeType } = request;
  return { url, headers, body, ...(mimeType === undefined ? {} : { mimeType }) };
}

function withHash(request: LoggedRequest, hash: string | undefined): PageRequest {
  const { requestId: _id, headers: _headers, finished: _finished, ...rest } = request;
  return hash === undefined ? rest : { ...rest, bodyHash: hash };
}

async function readState(session: Session): Promise<PageState | undefined> {
  try {
    const answer = (await session.sendCommand('Runtime.evaluate', {
      expression: STATE_EXPRESSION,
      returnByValue: true,
    })) as { result?: { value?: string } };
    return answer.result?.value === undefined ? undefined : (JSON.parse(answer.result.value) as PageState);
  } catch {
    return undefined;
  }
}

/** Undefined when Chrome does not hold the body any more (evicted, another process's frame, cut off). */
async function readBody(session: Session, request: LoggedRequest): Promise<Buffer | undefined> {
  if (hasNoBody(request)) return Buffer.alloc(0);
  if (!request.finished || (request.bodyBytes ?? 0) > LARGEST_BODY_BYTES) return undefined;
  try {
    session.setNextProtocolTimeout(BODY_TIMEOUT_MS);
    const answer = (await session.sendCommand('Network.getResponseBody', {
      requestId: request.requestId,
    })) as {
      body: string;
      base64Encoded: boolean;
    };
    return Buffer.from(answer.body, answer.base64Encoded ? 'base64' : 'utf8');
  } catch {
    return undefined;
  }
}

/** A redirect, 204, HEAD or an error Chrome threw away: an empty body, so that status and headers are still compared. */
function hasNoBody({ status, method, finished }: LoggedRequest): boolean {
  if (status === undefined) return false;
  return (
    (status >= 300 && status < 400) || status === 204 || method === 'HEAD' || (status >= 400 && !finished)
  );
}

async function takeScreenshot(session: Session): Promise<{ screenshot: string } | object> {
  try {
    const picture = (await session.sendCommand('Page.captureScreenshot', { format: 'png' })) as {
      data: string;
    };
    return { screenshot: picture.data };
  } catch {
    return {};
  }
}
