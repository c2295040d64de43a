import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PageServer extends AsyncDisposable {
  readonly origin: string;
  /** Every request so far: method, path and the headers it came with. */
  readonly seen: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

/** A server of a few pages on a free port of this machine; `/favicon.ico` and unknown paths are 404. */
export async function startPageServer(answers: Readonly<Record<string, Answer>>): Promise<PageServer> {
  const seen: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    seen.push({ path, headers: request.headers });
    // As real servers do, and why whole-response sizes cannot be compared exactly.
    response.setHeader('x-response-time', `${Math.random() * 100}ms`);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('not found');
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** One body, with its type; `gzip` as a server with compression would send it. */
export function body(type: string, text: string, how: 'plain' | 'gzip' = 'plain'): Answer {
  return (_request, response) => {
    response.setHeader('content-type', type);
    if (how === 'plain') response.end(text);
    // In chunks and without a length, as streaming compression does.
    else response.setHeader('content-encoding', 'gzip').end(gzipSync(text));
  };
}

export function redirect(location: string): Answer {
  return (_request, response) => response.writeHead(302, { location }).end();
}

const SCRIPT = 'let sum = 0; for (let i = 0; i < 3e6; i++) sum += Math.sqrt(i); window.sum = sum;';

/** A small shop front that fails a few audits on purpose; `head` adds a blocking script and a missing alt text. */
export function shopPages(side: 'base' | 'head'): Record<string, Answer> {
  const charts = side === 'head' ? '<script src="/assets/vendor-charts.js"></script>' : '';
  const banner = side === 'head' ? '<img src="/banner.svg" width="320" height="40">' : '';
  const pages: Record<string, Answer> = {
    '/': (_request, response) => {
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('content-security-policy', `script-src 'self' 'nonce-${nonce}'`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><head><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/shop.css">${charts}</head><body><h1>Shop</h1>${banner}
<p class="faint">Everything must go, and some of it already went. Come in and look around.</p>
<ul id="list"></ul><script src="/assets/index-BxK3_9qz.js"></script>
<script nonce="${nonce}">fetch('/api/products').then((r) => r.json()).then((items) => {
  for (const item of items) document.querySelector('#list').append(Object.assign(document.createElement('li'), { textContent: item }));
});</script></body></html>`);
    },
    '/shop.css': body(
      'text/css',
      'body { font: 18px serif } .faint { color: #bbb; background: #fff }',
      'gzip',
    ),
    '/assets/index-BxK3_9qz.js': body('text/javascript', SCRIPT),
    '/api/products': body('application/json', '["tea","cups","a kettle"]'),
    '/account': redirect('/login'),
    '/login': body(
      'text/html',
      '<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1><form><input></form></html>',
    ),
  };
  if (side === 'base') return pages;
  return {
    ...pages,
    '/assets/vendor-charts.js': body('text/javascript', `/*${'chart '.repeat(15_000)}*/${SCRIPT}`),
    '/banner.svg': body(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="40"><rect width="320" height="40"/></svg>',
    ),
  };
}
