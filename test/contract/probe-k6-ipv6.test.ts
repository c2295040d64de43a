import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ToolName } from '../tools.ts';
import { tool } from '../tools.ts';
import { takeRound, testFolder } from './load-site.ts';

/** Node's `listen(port, 'localhost')` takes the first address of that name: on many machines `::1` and nothing else. */
async function ipv6Site(): Promise<{ readonly origin: string; readonly hits: string[] } & Disposable> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('fine');
  });
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://[::1]:${port}`,
    hits,
    [Symbol.dispose]: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const versions: readonly ToolName[] = ['k6', 'k6-v1'];

describe.each(versions)('a side that listens on [::1] only, with %s', (name) => {
  it('is reached by BASE_URL and by a hard-coded localhost, and both count as its own', async () => {
    using site = await ipv6Site();
    await using folder = await testFolder();
    const script = await folder.file(
      's.js',
      "import http from 'k6/http';\nexport default function () { http.get('http://localhost:3000/seats'); http.get(`${__ENV.BASE_URL}/ferries`); }\n",
    );
    const round = await takeRound({ k6Path: tool(name), script, origin: site.origin, tempDir: folder.path });
    expect(round.raw.redirectedHosts).toEqual(['localhost:3000']);
    expect(round.problems.filter(({ kind }) => kind === 'invalid')).toEqual([]);
    const { iterations } = round.facts;
    expect(iterations).toBeGreaterThan(0);
    expect(round.facts.endpointRequests).toEqual({ 'GET /seats': iterations, 'GET /ferries': iterations });
    expect(site.hits.filter((path) => path === '/seats')).toHaveLength(iterations);
  });
});
