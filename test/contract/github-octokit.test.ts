import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { createOctokit } from '../../src/github/octokit.ts';

/** The real client against a real server on loopback: what is retried, what is waited for, and what is not. */
const servers: Server[] = [];

interface Scripted {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Answers in this order; the last one for ever. */
async function serve(answers: readonly Scripted[]): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'nobody'}`);
    response.writeHead(answer?.status ?? 500, { 'content-type': 'application/json', ...answer?.headers });
    response.end(answer?.body ?? '{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('the client', () => {
  test('sends the token, tells each call to debug without it, and parses the answer', async () => {
    const { url, asked } = await serve([
      { status: 200, body: '{"ok":true}', headers: { 'x-ratelimit-remaining': '41' } },
    ]);
    const lines: string[] = [];
    const api = await createOctokit('s3cret', { apiUrl: url }, (line) => lines.push(line));
    expect((await api.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'shop' })).data).toEqual({
      ok: true,
    });
    expect(asked).toEqual(['GET /repos/acme/shop token s3cret']);
    expect(lines).toEqual(['GET /repos/{owner}/{repo} -> 200, 41 requests left']);
  });

  test('without a token asks as nobody', async () => {
    const { url, asked } = await serve([{ status: 200 }]);
    await (await createOctokit(undefined, { apiUrl: url })).request('GET /meta');
    expect(asked).toEqual(['GET /meta nobody']);
  });

  test('tries a 502 again, at most twice', async () => {
    const { url, asked } = await serve([{ status: 502, body: '<html>' }]);
    const api = await createOctokit('t', { apiUrl: url });
    await expect(api.request('GET /meta')).rejects.toMatchObject({ status: 502 });
    expect(asked).toHaveLength(3);
  });

  test('waits only once for a GitHub that is down, and hopes again when it answers', async () => {
    const { url, asked } = await serve([
      { status: 502 },
      { status: 502 },
      { status: 502 },
      { status: 502 },
      { status: 200 },
      { status: 502 },
      { status: 200 },
    ]);
    const api = await createOctokit('t', { apiUrl: url });
    await expect(api.request('GET /meta')).rejects.toMatchObject({ status: 502 });
    await expect(api.request('GET /meta')).rejects.toMatchObject({ status: 502 });
    expect(asked).toHaveLength(4);
    await api.request('GET /meta');
    expect((await api.request('GET /meta')).status).toBe(200);
    expect(asked).toHaveLength(7);
  });

  test('does not ask again what was refused', async () => {
    for (const status of [401, 403, 404, 422]) {
      const { url, asked } = await serve([{ status }]);
      const api = await createOctokit('t', { apiUrl: url });
      await expect(api.request('GET /meta')).rejects.toMatchObject({ status });
      expect(asked).toHaveLength(1);
    }
  });

  test('waits for a secondary limit of a second, and gives up on one of an hour', async () => {
    const body = '{"message":"You have exceeded a secondary rate limit"}';
    const short = await serve([{ status: 403, body, headers: { 'retry-after': '1' } }, { status: 200 }]);
    expect((await (await createOctokit('t', { apiUrl: short.url })).request('GET /meta')).status).toBe(200);
    expect(short.asked).toHaveLength(2);
    const long = await serve([{ status: 403, body, headers: { 'retry-after': '3600' } }]);
    await expect((await createOctokit('t', { apiUrl: long.url })).request('GET /meta')).rejects.toMatchObject(
      { status: 403 },
    );
    expect(long.asked).toHaveLength(1);
  });

  test('gives a redirect as it is when asked to, and downloads from elsewhere without the token', async () => {
    const { url, asked } = await serve([
      { status: 302, headers: { location: 'http://127.0.0.1:1/blob' } },
      { status: 200, body: 'bytes' },
    ]);
    const api = await createOctokit('s3cret', { apiUrl: url });
    const answer = await api.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner: 'acme',
        repo: 'shop',
        artifact_id: 1,
        archive_format: 'zip',
        request: { redirect: 'manual', parseSuccessResponseBody: false },
      },
    );
    expect([answer.status, answer.headers['location']]).toEqual([302, 'http://127.0.0.1:1/blob']);
    expect(await (await api.download(`${url}/blob`, AbortSignal.timeout(5000))).text()).toBe('bytes');
    expect(asked.at(-1)).toBe('GET /blob nobody');
  });
});
