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
 * Without headers nothing is paused, so that open previews are measured untouched.
 */
export async function sendHeadersToOrigin(
  context: HeaderContext,
  order: Pick<AuditOrder, 'url' | 'headers'>,
): Promise<void> {
  const extra = Object.entries(order.headers);
  if (extra.length === 0) return;
  const session = context.driver.defaultSession;
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
