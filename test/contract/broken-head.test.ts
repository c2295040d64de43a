import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/model/failure.ts';
import { makeRepository, reportOf, startRun, type Files, type Report } from './command-scene.ts';

/** A server of two routes; `items` is the body of `(request, response)` that answers the second. */
const server = (items: string): string => `
const http = require('node:http');
http.createServer((request, response) => {
  if (request.url !== '/items') return void response.end('fine');
  ${items}
}).listen(process.env.PORT, '127.0.0.1');
`;
const GOOD = server('response.end(\'{"id":7}\');');

const script = (body: string): string => `
import http from 'k6/http';
export default function () {
  http.get(\`\${__ENV.BASE_URL}/\`);
  const items = http.get(\`\${__ENV.BASE_URL}/items\`);
  ${body}
}
`;

const CONFIG = `
preview: { build: "", start: node server.js, ready: / }
load: [{ name: book, script: load/book.js, rate: 70/s, duration: 1s }]
pages: []
compare: { time-budget: 2m }
`;

/** A change of the server only: base is good. */
async function runOn(
  body: string,
  head: Files,
): Promise<{ readonly code: number | null; readonly report: Report }> {
  using repository = makeRepository({
    files: { '.github/tollgate.yml': CONFIG, 'server.js': GOOD, 'load/book.js': script(body) },
  });
  repository.commit(head);
  const ended = await startRun(repository, []).ended;
  return { code: ended.code, report: reportOf(ended) };
}

describe('a change that breaks an endpoint', () => {
  it.concurrent('fails when the endpoint is gone, although the script throws over its answer', async () => {
    const gone = server(
      "response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Nothing here</h1>');",
    );
    const { code, report } = await runOn('items.json().id;', { 'server.js': gone });
    expect([code, report.verdict]).toEqual([EXIT.fail, 'fail']);
    expect(report.reason).toContain('load/book/all/errors');
    expect(report.problems.map(({ message }) => message)).toContain(
      'the k6 script threw on head where requests failed, most of them GET /items 404: what it would have done after that was not measured',
    );
  });

  it.concurrent('does not pass when it sends everybody to the login, which is fast', async () => {
    const login = server("response.writeHead(302, { location: '/login' }).end();");
    const { code, report } = await runOn('', { 'server.js': login });
    expect([code, report.verdict]).toEqual([EXIT.ok, 'inconclusive']);
    expect(report.reason).toContain('GET /items of book is answered by 302 on head and by 200 on base');
    const row = report.metrics.find(({ id }) => id === 'load/book/GET /items/latency-p50');
    expect(row?.outcome).toBe('inconclusive');
  });
});
