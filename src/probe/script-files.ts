/** A k6 script and everything it brings along from disk, as texts: to hash it and to find what it hard-codes. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TollgateError } from '../model/failure.ts';

/** `import … from './x'`, `export … from './x'`, `import './x'`, `require('./x')`, `import('./x')`. */
const importing =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])((?:\.{1,2}\/|\/|file:\/\/)[^'"\n]+)\1/g;
/** Data files: k6's `open('./x')`, also with a second argument. */
const opening = /\bopen\s*\(\s*(['"`])([^'"`\n$]+)\1/g;
/** A script that imports more files than this is not followed further. */
const MOST_FILES = 500;

/** Absolute path and contents of the script (first) and of every local file it imports or opens. */
export async function scriptFiles(script: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const queue = [resolve(script)];
  for (let path = queue.shift(); path !== undefined && files.size < MOST_FILES; path = queue.shift()) {
    if (files.has(path)) continue;
    const bytes = await readFile(path).catch((cause: unknown) => {
      if (files.size > 0) return undefined;
      throw new TollgateError('config', `the k6 script ${script} could not be read: ${String(cause)}`, {
        cause,
      });
    });
    if (!bytes) continue;
    files.set(path, bytes);
    if (/\.[cm]?[jt]s$/.test(path)) queue.push(...mentioned(path, bytes.toString('utf8')));
  }
  return files;
}

function mentioned(path: string, text: string): string[] {
  const found = [...text.matchAll(importing), ...text.matchAll(opening)].map((match) => match[2] as string);
  return found
    .filter((target) => !/^https?:/.test(target))
    .map((target) => (target.startsWith('file://') ? fileURLToPath(target) : resolve(dirname(path), target)));
}

/**
 * SHA-256 (hex) over the script and its local files: contents and relative places, so that the same script in two
 * worktrees has one hash. Remote imports count by their address only.
 */
export async function scriptHash(script: string): Promise<string> {
  const hash = createHash('sha256');
  const folder = dirname(resolve(script));
  const files = [...(await scriptFiles(script))].map(
    ([path, bytes]) => [relative(folder, path).replaceAll('\\', '/'), bytes] as const,
  );
  for (const [name, bytes] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

const localOrigin = /\b(?:https?|wss?):\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0)(?::(\d{1,5}))?(?![\w.:-])/gi;

/** `host:port` of every localhost address written in the texts, as k6's `hosts` option wants its keys. */
export function localHosts(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [whole, host = '', port] of text.matchAll(localOrigin)) {
      found.add(`${host.toLowerCase()}:${port ?? (/^(https|wss)/i.test(whole) ? '443' : '80')}`);
    }
  }
  return [...found].sort();
}

/** The localhost addresses the script and its imports hard-code. */
export async function hardCodedHosts(script: string): Promise<string[]> {
  const files = await scriptFiles(script);
  return localHosts([...files.values()].map((bytes) => bytes.toString('utf8')));
}

/** What sends HTTP requests, or is brought in from where nobody can look: an extension, an address. */
const httpModule =
  /['"`](k6\/http|k6\/x\/[^'"`\n]+|https?:\/\/(?!jslib\.k6\.io\/(?!httpx))[^'"`\n]+\.js)['"`]/;

/** False for a script that can make no HTTP request: of WebSocket, gRPC or a browser alone. */
export async function canRequest(script: string): Promise<boolean> {
  const files = await scriptFiles(script);
  return [...files.values()].some((bytes) => httpModule.test(bytes.toString('utf8')));
}
