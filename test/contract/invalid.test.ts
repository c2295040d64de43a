import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { makeRepository, reportOf, startRun, type Ended, type Files, type Report } from './command-scene.ts';

/** A server as small as can be: `answer` is the body of `(request, response)`, `more` runs after it. */
const server = (answer: string, more = ''): string => `
const http = require('node:http');
http.createServer((request, response) => {
  if (request.url === '/healthz') return void response.end('ok');
  ${answer}
}).listen(process.env.PORT, '127.0.0.1');
${more}
`;

const script = (body: string): string => `
import http from 'k6/http';
export default function () { ${body} }
`;

const config = (what: string, preview = ''): string => `
preview: { build: "", start: node server.js, ready: /healthz${preview} }
${what}
compare: { time-budget: 1m }
`;

const LOAD = 'load: [{ name: book, script: load/book.js, rate: 20/s, duration: 1s }]';
const GOOD = server("response.end('fine');");

async function runOn(files: Files): Promise<{ readonly ended: Ended; readonly report: Report }> {
  using repository = makeRepository({ files });
  repository.commit();
  const ended = await startRun(repository, []).ended;
  expect(readdirSync(repository.temp)).toEqual([]);
  return { ended, report: reportOf(ended) };
}

/** Rows that would say that all is well with the load or page that cannot be trusted. */
function green(report: Report, prefix: string): readonly unknown[] {
  return report.metrics.filter(
    ({ id, outcome }) => id.startsWith(prefix) && (outcome === 'unchanged' || outcome === 'improved'),
  );
}

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly says: RegExp;
  /** Start of the ids that cannot be trusted. */
  readonly untrusted: string;
}

const cases: readonly Case[] = [
  {
    name: 'a server that dies during the load',
    files: {
      '.github/tollgate.yml': config(`${LOAD}\npages: []`),
      'server.js': server(
        "served += 1; if (served > 30) process.exit(7); response.end('fine');",
        'let served = 0;',
      ),
      'load/book.js': script('http.get(`${__ENV.BASE_URL}/seats`);'),
    },
    says: /^(base|head)'s server died while it was measured: it exited with code 7 after /,
    untrusted: '',
  },
  {
    name: 'a script that always throws',
    files: {
      '.github/tollgate.yml': config(`${LOAD}\npages: []`),
      'server.js': GOOD,
      'load/book.js': script("http.get(`${__ENV.BASE_URL}/seats`); throw new Error('no ferry today');"),
    },
    says: /^the k6 script threw in \d+ of \d+ iterations, k6 ends with code 0 all the same; the first: Error: no ferry today/,
    untrusted: 'load/book/',
  },
  {
    name: 'a script that hits another host',
    files: {
      '.github/tollgate.yml': config(`${LOAD}\npages: []`),
      'server.js': GOOD,
      'load/book.js': script("http.get('http://127.0.0.2:9/seats', { timeout: '200ms' });"),
    },
    says: /^the load did not reach the side under test \(http:\/\/127\.0\.0\.1:\d+\): (\d+) of \1 requests went to 127\.0\.0\.2:9; scripts reach it by __ENV\.BASE_URL$/,
    untrusted: 'load/book/',
  },
  {
    name: 'a broken k6 script',
    files: {
      '.github/tollgate.yml': config(`${LOAD}\npages: []`),
      'server.js': GOOD,
      'load/book.js': 'export default function () { return ferry( }\n',
    },
    says: /k6/,
    untrusted: 'load/book/',
  },
  {
    name: 'a page that redirects to /login, beside a load that works',
    files: {
      '.github/tollgate.yml': config('load: []\npages: [/account]'),
      'server.js': server(
        "if (request.url === '/account') return void response.writeHead(302, { location: '/login' }).end(); response.setHeader('content-type', 'text/html'); response.end('<!doctype html><title>Login</title><h1>Who are you?</h1>');",
      ),
    },
    says: /^page account \(mobile\): asked for \/account, ended on \/login: a redirect led to another page\./,
    untrusted: 'page/account/',
  },
  {
    name: 'a server that answers 503 on both sides, load and page',
    files: {
      '.github/tollgate.yml': config(`${LOAD}\npages: [/account]`),
      'server.js': server("response.writeHead(503).end('later');"),
      'load/book.js': script('http.get(`${__ENV.BASE_URL}/seats`);'),
    },
    says: /503/,
    untrusted: '',
  },
];

describe('what cannot be trusted is invalid, exit 4, and has no green row', () => {
  it.concurrent.each(cases)('$name', async ({ files, says, untrusted }) => {
    const { ended, report } = await runOn(files);
    expect({ code: ended.code, ...report }).toMatchObject({
      code: EXIT.invalid,
      verdict: 'invalid',
      exitCode: EXIT.invalid,
    });
    expect(report.reason).toMatch(says);
    expect(report.problems.filter(({ kind }) => kind === 'invalid')).not.toEqual([]);
    expect(green(report, untrusted)).toEqual([]);
    expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

describe('a preview that never becomes ready', () => {
  it('is exit 3 with what was seen last', async () => {
    const { ended, report } = await runOn({
      '.github/tollgate.yml': config(`${LOAD}\npages: []`, ', ready-timeout: 2s'),
      'server.js': "console.log('thinking'); setInterval(() => undefined, 1000);\n",
      'load/book.js': script('http.get(`${__ENV.BASE_URL}/seats`);'),
    });
    expect({ code: ended.code, ...report }).toMatchObject({
      code: EXIT.preview,
      exitCode: EXIT.preview,
      verdict: 'error',
      metrics: [],
    });
    expect(report.reason).toMatch(
      /^`node server\.js` \(head\) was not ready after 2 s; last seen: none of its processes listens on a port \(PORT=\d+ was given\)\. The path in "ready" must answer below 400\./,
    );
    expect(report.problems.find(({ kind }) => kind === 'preview')?.message).toContain('thinking');
  });
});
