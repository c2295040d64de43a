import { describe, expect, test } from 'vitest';
import type { PageRequest } from '../../src/model/page-raw.ts';
import { pageHash, servedHashes } from '../../src/probe/served-hash.ts';
import type { ServedBody } from '../../src/probe/served-hash.ts';

function served(
  origin: string,
  path: string,
  mimeType: string,
  text: string,
  headers: Record<string, string> = {},
): ServedBody {
  return { url: origin + path, mimeType, headers, body: Buffer.from(text) };
}

/** One page as a build and a start would serve it: port, nonce and the script's file name are theirs. */
function page(port: number, nonce: string, hash: string, script = 'run(1)'): ServedBody[] {
  const origin = `http://127.0.0.1:${port}`;
  return [
    served(
      origin,
      '/',
      'text/html',
      `<meta property="og:url" content="http://localhost:${port}/"><script nonce="${nonce}" src="/assets/index-${hash}.js"></script><script nonce="${nonce}">boot("${nonce}", ["${hash}"], "${origin}/api")</script>`,
      { 'content-security-policy': `script-src 'nonce-${nonce}'`, date: String(port) },
    ),
    served(origin, `/assets/index-${hash}.js`, 'text/javascript', script),
  ];
}

/** The hash of a script served with these headers. */
function withHeaders(headers: Record<string, string>): string | undefined {
  return servedHashes([served('http://h', '/a.js', 'text/javascript', 'x', headers)], 'http://h/')[0];
}

function ofPicture(bytes: readonly number[]): string | undefined {
  const picture = { url: 'http://h/a.png', mimeType: 'image/png', headers: {}, body: Buffer.from(bytes) };
  return servedHashes([picture], 'http://h/')[0];
}

function ofHost(host: string): string[] {
  return servedHashes(
    [served(`https://${host}`, '/', 'text/html', `<a href="https://${host}/x">`)],
    `https://${host}/`,
  );
}

function request(path: string, bodyHash?: string): PageRequest {
  const plain = {
    url: `http://127.0.0.1:4173${path}`,
    method: 'GET',
    status: 200,
    type: 'Script',
    renderBlocking: false,
  };
  return bodyHash === undefined ? plain : { ...plain, bodyHash };
}

const at = 'http://127.0.0.1:4173/';
const one = page(4173, 'bm9uY2Utb25l', 'BxK3_9qz');

describe('hashes of what was served', () => {
  test('another port, nonce and content hash of the same page give the same hashes', () => {
    const other = page(40001, 'bm9uY2UtdHdv', 'C0ffee42');
    expect(servedHashes(other, 'http://127.0.0.1:40001/')).toEqual(
      servedHashes(one, 'http://127.0.0.1:4173/'),
    );
  });

  test('one changed byte of a script changes its hash and no other', () => {
    const changed = page(4173, 'bm9uY2Utb25l', 'BxK3_9qz', 'run(2)');
    const [before, after] = [one, changed].map((bodies) => servedHashes(bodies, 'http://127.0.0.1:4173/'));
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).not.toBe(before?.[1]);
  });

  test('a header that changes what Chrome does with a body counts, a date does not', () => {
    expect(withHeaders({ date: 'Mon' })).toBe(withHeaders({ date: 'Tue' }));
    expect(withHeaders({ 'cache-control': 'no-store' })).not.toBe(
      withHeaders({ 'cache-control': 'max-age=60' }),
    );
    expect(withHeaders({ 'content-encoding': 'gzip' })).not.toBe(withHeaders({}));
  });

  test('bytes that are not text are hashed as they are', () => {
    expect(ofPicture([0xff, 0xfe])).not.toBe(ofPicture([0xff, 0xfd]));
  });

  test("a remote preview's host is the preview, also without a port", () => {
    expect(ofHost('app-git-one.example.app')).toEqual(ofHost('app-git-two.example.app'));
  });
});

describe('one hash of the page', () => {
  test('order and repetition do not count: both are matters of timing', () => {
    const [a, b] = [request('/a.js', '1'), request('/b.js', '2')];
    expect(pageHash([a, b], at)).toBe(pageHash([b, a, a], at));
  });

  test('a body that could not be read leaves the page without a hash, so that nothing is called the same', () => {
    expect(pageHash([request('/a.js', '1'), request('/b.js')], at)).toBeUndefined();
  });

  test('a resource more is another page', () => {
    expect(pageHash([request('/a.js', '1')], at)).not.toBe(
      pageHash([request('/a.js', '1'), request('/b.js', '1')], at),
    );
  });
});
