import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  canRequest,
  hardCodedHosts,
  localHosts,
  scriptFiles,
  scriptHash,
} from '../../src/probe/script-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-script-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files below `side` and returns the script's path. */
function write(side: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, side, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, side, 'perf/s.js');
}

const files = {
  'perf/s.js': `import { a } from '../lib/a.js';\nimport http from 'k6/http';\nimport x from 'https://jslib.k6.io/x.js';\nconst d = JSON.parse(open('./data.json'));\nimport('./late.js');\n`,
  'lib/a.js': `const { b } = require('./b.ts');\nexport * from "../perf/s.js";\n`,
  'lib/b.ts': `export const b: string = 'http://localhost:4000';\n`,
  'perf/data.json': '{"open": "open(\'./not-followed.json\')"}',
  'perf/late.js': 'fetch("http://127.0.0.1/late")',
  'perf/unrelated.js': 'http://localhost:9999',
};

describe('a k6 script', () => {
  it('is followed through imports, requires and opened files, each once', async () => {
    const script = write('base', files);
    const found = [...(await scriptFiles(script)).keys()].map((path) => path.slice(folder.length + 6));
    expect(found).toEqual(['perf/s.js', 'lib/a.js', 'perf/late.js', 'perf/data.json', 'lib/b.ts']);
    expect(await hardCodedHosts(script)).toEqual(['127.0.0.1:80', 'localhost:4000']);
  });

  it('has the same hash in another place and another one when anything it uses changes', async () => {
    const base = await scriptHash(write('base', files));
    expect(base).toMatch(/^[0-9a-f]{64}$/);
    expect(await scriptHash(write('head', files))).toBe(base);
    expect(await scriptHash(write('other', { ...files, 'perf/unrelated.js': '' }))).toBe(base);
    expect(await scriptHash(write('data', { ...files, 'perf/data.json': '{}' }))).not.toBe(base);
    expect(await scriptHash(write('import', { ...files, 'lib/b.ts': 'export const b = 1;' }))).not.toBe(base);
  });

  it('that is absent is a mistake of the configuration', async () => {
    await expect(scriptFiles(join(folder, 'none.js'))).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringMatching(/^the k6 script .*none\.js could not be read: .*ENOENT/) as unknown,
    });
  });
});

const can = (text: string, more: Readonly<Record<string, string>> = {}) =>
  canRequest(write('base', { 'perf/s.js': text, ...more }));

describe('a script makes HTTP requests', () => {
  it('where it or a module of its own imports k6/http, or something nobody can look into', async () => {
    expect(await can(`import http from 'k6/http';`)).toBe(true);
    expect(await can(`const http = require("k6/http");`)).toBe(true);
    expect(await can(`import { get } from './lib.js';`, { 'perf/lib.js': `import h from 'k6/http';` })).toBe(
      true,
    );
    expect(await can(`import { Httpx } from 'https://jslib.k6.io/httpx/0.1.0/index.js';`)).toBe(true);
    expect(await can(`import fast from 'k6/x/fasthttp';`)).toBe(true);
  });

  it('not where it drives WebSocket, gRPC or a browser alone', async () => {
    expect(await can(`import ws from 'k6/ws';\nimport { check } from 'k6';`)).toBe(false);
    expect(await can(`import { browser } from 'k6/browser';`)).toBe(false);
    expect(
      await can(
        `import ws from 'k6/ws';\nimport { uuidv4 } from 'https://jslib.k6.io/k6-utils/1.4.0/index.js';`,
      ),
    ).toBe(false);
  });
});

describe('hard-coded localhost origins', () => {
  it.each([
    [`http://localhost:3000/a`, ['localhost:3000']],
    ['`http://LOCALHOST:3000/${id}`', ['localhost:3000']],
    [`'https://localhost/x' "http://0.0.0.0:8080"`, ['0.0.0.0:8080', 'localhost:443']],
    [`ws://127.0.0.1:9000 wss://127.0.0.1`, ['127.0.0.1:443', '127.0.0.1:9000']],
    [`http://localhost.example.com http://127.0.0.10 http://mylocalhost:1 localhost:5`, []],
  ])('in %s are %j', (text, hosts) => {
    expect(localHosts([text])).toEqual(hosts);
  });
});
