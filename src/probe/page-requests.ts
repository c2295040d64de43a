import type { PageRequest } from '../model/page-raw.ts';

/** One message of Chrome's DevTools log, as Lighthouse keeps it. */
export interface LogMessage {
  readonly method: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** A request still being put together from the log, with what is needed to ask for its body. */
export interface LoggedRequest extends PageRequest {
  readonly requestId: string;
  /** Response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** False: a redirect, or cut off: Chrome holds no body for it. */
  readonly finished: boolean;
}

interface Draft {
  requestId: string;
  url: string;
  method: string;
  type: string;
  renderBlocking: boolean;
  status?: number;
  mimeType?: string;
  headers: Record<string, string>;
  headerBytes: number;
  dataBytes: number;
  totalBytes?: number;
  finished: boolean;
}

interface LogParams {
  readonly requestId?: string;
  readonly type?: string;
  readonly request?: { readonly url: string; readonly method: string };
  readonly redirectResponse?: LogResponse;
  readonly response?: LogResponse;
  readonly dataLength?: number;
  readonly encodedDataLength?: number;
}

interface LogResponse {
  readonly status: number;
  readonly mimeType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly encodedDataLength?: number;
}

/**
 * The page's http(s) requests in the order they were sent, from Chrome's log; `blocking` are the ids of those that
 * block rendering. Each redirect is a request of its own. Icons (`icons`: those the page names) are left out, as Chrome asks
 * for them on its own account: whether before or after the log ends is a matter of milliseconds.
 */
export function requestsFromLog(
  log: readonly LogMessage[],
  blocking: ReadonlySet<string>,
  icons: ReadonlySet<string>,
): LoggedRequest[] {
  const done: Draft[] = [];
  const open = new Map<string, Draft>();
  for (const message of log) {
    const params = (message.params ?? {}) as LogParams;
    const id = params.requestId;
    if (id === undefined) continue;
    if (message.method === 'Network.requestWillBeSent') {
      const before = open.get(id);
      if (before !== undefined && params.redirectResponse !== undefined)
        answer(before, params.redirectResponse);
      const draft = draftOf(id, params, blocking);
      if (draft === undefined) continue;
      open.set(id, draft);
      done.push(draft);
      continue;
    }
    const draft = open.get(id);
    if (draft !== undefined) apply(draft, message.method, params);
  }
  return done.filter((draft) => !isBrowserIcon(draft, icons)).map(requestOf);
}

function draftOf(requestId: string, params: LogParams, blocking: ReadonlySet<string>): Draft | undefined {
  const request = params.request;
  if (request === undefined || !/^https?:/.test(request.url)) return undefined;
  return {
    requestId,
    url: request.url,
    method: request.method,
    type: params.type ?? 'Other',
    renderBlocking: blocking.has(requestId),
    headers: {},
    headerBytes: 0,
    dataBytes: 0,
    finished: false,
  };
}

function apply(draft: Draft, method: string, params: LogParams): void {
  switch (method) {
    case 'Network.responseReceived':
      if (params.type !== undefined) draft.type = params.type;
      if (params.response !== undefined) answer(draft, params.response);
      return;
    case 'Network.dataReceived':
      draft.dataBytes += params.dataLength ?? 0;
      return;
    case 'Network.loadingFinished':
      draft.finished = true;
      if (params.encodedDataLength !== undefined) draft.totalBytes = params.encodedDataLength;
      return;
    default:
  }
}

function answer(draft: Draft, response: LogResponse): void {
  draft.status = response.status;
  if (response.mimeType !== undefined) draft.mimeType = response.mimeType;
  draft.headerBytes = response.encodedDataLength ?? 0;
  for (const [name, value] of Object.entries(response.headers ?? {}))
    draft.headers[name.toLowerCase()] = value;
}

/** Type Other, and /favicon.ico or an icon the page names: no part of the page uses it. */
function isBrowserIcon(draft: Draft, icons: ReadonlySet<string>): boolean {
  return draft.type === 'Other' && (new URL(draft.url).pathname === '/favicon.ico' || icons.has(draft.url));
}

/**
 * Bytes of the body as sent. Not compressed: what arrived, which chunk framing does not change. Compressed:
 * Content-Length where it is told, else everything received less the headers.
 */
function bodyBytes(draft: Draft): number | undefined {
  if (draft.status === undefined) return undefined;
  // Chrome cuts off what it cannot use (a font that is a 404 page): how much of it had come is chance.
  if (!draft.finished && draft.status >= 400) return 0;
  const encoding = draft.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return draft.dataBytes;
  const told = Number(draft.headers['content-length'] ?? Number.NaN);
  if (draft.finished && Number.isInteger(told) && told >= 0) return told;
  return draft.totalBytes === undefined ? undefined : Math.max(0, draft.totalBytes - draft.headerBytes);
}

function requestOf(draft: Draft): LoggedRequest {
  const bytes = bodyBytes(draft);
  return {
    requestId: draft.requestId,
    url: draft.url,
    method: draft.method,
    type: draft.type,
    renderBlocking: draft.renderBlocking,
    headers: draft.headers,
    finished: draft.finished,
    ...(draft.status === undefined ? {} : { status: draft.status }),
    ...(draft.mimeType === undefined ? {} : { mimeType: draft.mimeType }),
    ...(bytes === undefined ? {} : { bodyBytes: bytes }),
  };
}

/**
 * Ids of the requests that block rendering, from the trace. Same rule as Lighthouse's render-blocking insight
 * (trace_engine models/trace/insights/RenderBlocking.js), without its condition on paint times, which is noisy:
 * `blocking`, or a script or style sheet in the body that was fetched early enough to have a high priority.
 */
export function blockingRequests(traceEvents: readonly unknown[]): Set<string> {
  const ids = new Set<string>();
  for (const event of traceEvents as readonly TraceEvent[]) {
    if (event.name !== 'ResourceSendRequest' && event.name !== 'PreloadRenderBlockingStatusChange') continue;
    const { requestId, renderBlocking, priority, resourceType } = event.args?.data ?? {};
    if (requestId === undefined) continue;
    const early = priority === 'VeryHigh' || (priority === 'High' && resourceType === 'Script');
    if (renderBlocking === 'blocking' || (renderBlocking === 'in_body_parser_blocking' && early))
      ids.add(requestId);
  }
  return ids;
}

interface TraceEvent {
  readonly name?: string;
  readonly args?: {
    readonly data?: {
      readonly requestId?: string;
      readonly renderBlocking?: string;
      readonly priority?: string;
      readonly resourceType?: string;
    };
  };
}
