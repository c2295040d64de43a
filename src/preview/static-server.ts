/* oxlint-disable unicorn/consistent-function-scoping -- the function's text is a program of its own: see below */
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * The static server's whole program, run as `node -e <this function's text> <folder>` with `PORT` set: a process of
 * its own, so that its CPU and memory are the side's and not Tollgate's, and one text, so that it works from source
 * and from the bundle alike. It must use nothing from outside its own braces (see guard-process.ts).
 *
 * Serves like a static host: index.html of folders, `.html` left out, 404.html where there is one, else index.html
 * for paths without extension (single-page applications), brotli or gzip made once per file, etags.
 */
export function staticMain(): void {
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  const http = process.getBuiltinModule('node:http');
  const zlib = process.getBuiltinModule('node:zlib');
  const crypto = process.getBuiltinModule('node:crypto');
  interface Entry {
    readonly body: Buffer;
    readonly br?: Buffer;
    readonly gzip?: Buffer;
    readonly type: string;
    readonly etag: string;
  }
  const types = new Map<string, string>();
  for (const [type, extensions] of [
    ['text/html', 'html htm'],
    ['text/css', 'css'],
    ['text/javascript', 'js mjs cjs'],
    ['text/plain', 'txt map'],
    ['text/markdown', 'md'],
    ['text/csv', 'csv'],
    ['text/xml', 'xml'],
    ['application/json', 'json'],
    ['application/manifest+json', 'webmanifest'],
    ['application/wasm', 'wasm'],
    ['application/pdf', 'pdf'],
    ['image/svg+xml', 'svg'],
    ['image/jpeg', 'jpg jpeg'],
    ['image/x-icon', 'ico'],
    ['image/png', 'png'],
    ['image/gif', 'gif'],
    ['image/webp', 'webp'],
    ['image/avif', 'avif'],
    ['font/woff', 'woff'],
    ['font/woff2', 'woff2'],
    ['font/ttf', 'ttf'],
    ['font/otf', 'otf'],
    ['audio/mpeg', 'mp3'],
    ['video/mp4', 'mp4'],
    ['video/webm', 'webm'],
  ] as const) {
    for (const extension of extensions.split(' ')) types.set(extension, type);
  }

  const root = fs.realpathSync(process.argv[1] ?? '.');
  const cache = new Map<string, Entry | undefined>();

  const load = (file: string): Entry | undefined => {
    if (!cache.has(file)) cache.set(file, readEntry(file));
    return cache.get(file);
  };
  const readEntry = (file: string): Entry | undefined => {
    let body: Buffer;
    try {
      body = fs.readFileSync(file);
    } catch {
      return undefined; // a folder, or nothing
    }
    const type = types.get(path.extname(file).slice(1).toLowerCase()) ?? 'application/octet-stream';
    const isText = /^text\/|json$|xml$|wasm$|ttf$|otf$/.test(type) && body.length > 1024;
    const etag = `"${crypto.createHash('sha1').update(body).digest('base64url')}"`;
    const full = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    if (!isText) return { body, type: full, etag };
    // Quality 5: about what hosts spend on the fly; the result is the same on both sides either way.
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
    return {
      body,
      type: full,
      etag,
      br: zlib.brotliCompressSync(body, { params }),
      gzip: zlib.gzipSync(body),
    };
  };
  /** The file a path means, the status it is sent with, or where the browser should go instead. */
  const find = (pathname: string): { entry?: Entry; status: number; location?: string } => {
    const target = path.join(root, pathname);
    const isInside = target === root || target.startsWith(root + path.sep);
    const isHidden = /(^|[\\/])\.(?!well-known([\\/]|$))/.test(target.slice(root.length));
    if (isInside && !isHidden) {
      const names = pathname.endsWith('/') ? [path.join(target, 'index.html')] : [target, `${target}.html`];
      for (const name of names) {
        const entry = load(name);
        if (entry) return { entry, status: 200 };
      }
      if (!pathname.endsWith('/') && load(path.join(target, 'index.html')))
        return { status: 301, location: '/' };
    }
    const missing = load(path.join(root, '404.html'));
    if (missing) return { entry: missing, status: 404 };
    const index = path.extname(pathname) === '' && isInside ? load(path.join(root, 'index.html')) : undefined;
    return index ? { entry: index, status: 200 } : { status: 404 };
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [raw = '/', query] = (request.url ?? '/').split('?', 2);
    let pathname: string;
    try {
      pathname = decodeURIComponent(raw);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const { entry, status, location } = pathname.includes('\0') ? { status: 400 } : find(pathname);
    if (location !== undefined) {
      response.writeHead(status, { location: `${raw}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    if (!entry) {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
      return;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding =
      entry.br && /\bbr\b/.test(accepted) ? 'br' : entry.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : '';
    const body = encoding === 'br' ? entry.br : encoding === 'gzip' ? entry.gzip : entry.body;
    const headers: Record<string, string | number> = { etag: entry.etag, 'cache-control': 'no-cache' };
    if (entry.br) headers['vary'] = 'accept-encoding';
    if (status === 200 && request.headers['if-none-match'] === entry.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    if (encoding) headers['content-encoding'] = encoding;
    headers['content-type'] = entry.type;
    headers['content-length'] = body?.length ?? 0;
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  };

  process.title = 'tollgate-static';
  // Longer than any pause between rounds, so that kept connections are not closed under a request.
  const server = http.createServer({ keepAliveTimeout: 120_000 }, answer);
  server.listen(Number(process.env['PORT']), '127.0.0.1');
}
