import type { AuditOrder } from '../model/page-raw.ts';
import type { Session } from './page-gatherer.ts';

export interface HeaderContext {
  readonly driver: { readonly defaultSession: Session };
}

interface PausedRequest {
  readonly requestId: string;
  readonly request: { readonly headers: Readonly<Record<string, string>> };
}

/**
 * Adds the headers of a protected preview to requests of the preview's own origin, and to no other. Lighthouse's own
 * `extraHeaders` go to every host the page talks to (Network.setExtraHTTPHeaders), the secret with them; here Chrome
 * pauses the requests of one origin, and its overrides do not follow redirects (protocol: Fetch.continueRequest).
 * A `Cookie` header becomes cookies of that host, beside those the page sets itself: as a header it would replace them.
 * Without headers nothing is paused, so that open previews are measured untouched.
 */
export async function sendHeadersToOrigin(
  context: HeaderContext,
  order: Pick<AuditOrder, 'url' | 'headers'>,
): Promise<void> {
  const session = context.driver.defaultSession;
  const cookies = Object.entries(order.headers).flatMap(([name, value]) =>
    isCookie(name) ? cookiesIn(value, order.url) : [],
  );
  if (cookies.length > 0) await session.sendCommand('Network.setCookies', { cookies });
  const extra = Object.entries(order.headers).filter(([name]) => !isCookie(name));
  if (extra.length === 0) return;
  const names = new Set(extra.map(([name]) => name.toLowerCase()));
  session.on('Fetch.requestPaused', (event: PausedRequest) => {
    const kept = Object.entries(event.request.headers).filter(([name]) => !names.has(name.toLowerCase()));
    const headers = [...kept, ...extra].map(([name, value]) => ({ name, value }));
    // A request that is gone by now (page closed, cut off) needs no answer.
    session
      .sendCommand('Fetch.continueRequest', { requestId: event.requestId, headers })
      .catch(() => undefined);
  });
  await session.sendCommand('Fetch.enable', {
    patterns: [{ urlPattern: `${new URL(order.url).origin}/*`, requestStage: 'Request' }],
  });
}

function isCookie(name: string): boolean {
  return name.toLowerCase() === 'cookie';
}

/** `a=1; b=2` as cookies of the page's host, for every path. */
function cookiesIn(header: string, pageUrl: string): { name: string; value: string; url: string }[] {
  return header.split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) return [];
    return [
      { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), url: new URL('/', pageUrl).href },
    ];
  });
}
