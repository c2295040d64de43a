import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { baselineArtifactName, type BaselineSearch } from '../../src/github/baseline.ts';
import { findBaseline } from '../../src/github/find-baseline.ts';
import { zipOf } from '../e2e/harness/zip.ts';
import { apiError, contextOf, FakeApi } from './fake-api.ts';

const SHA = '4be1d20c6f1f0f5f5f0e1c8f6a2b9d3e7c4a5b61';
const STORAGE = 'https://storage.example/blob';
const NOW = Date.parse('2026-11-21T03:17:42Z');
const DAY = 86_400_000;

interface World {
  artifact: Record<string, unknown>;
  listedRun: Record<string, unknown> | null;
  run: Record<string, unknown>;
  compare: Record<string, unknown>;
  content: Record<string, unknown>;
  /** Bytes as stored, when they are not the content. */
  bytes?: Buffer;
  workflow?: string;
}

/** Everything as it should be; tests spoil one thing. */
function goodWorld(): World {
  return {
    artifact: { id: 11, name: 'tollgate-baseline', expired: false, created_at: '2026-11-20T03:17:42Z' },
    listedRun: { id: 991, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: SHA },
    run: {
      id: 991,
      event: 'schedule',
      path: '.github/workflows/performance.yml',
      conclusion: 'success',
      status: 'completed',
      head_sha: SHA,
      repository: { id: 1 },
      head_repository: { id: 1 },
    },
    compare: { status: 'behind', behind_by: 2 },
    content: { schema: 'tollgate/baseline@1', commit: SHA, runId: '991' },
  };
}

function apiFor(world: World): FakeApi {
  const bytes = world.bytes ?? Buffer.from(JSON.stringify(world.content));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const artifact = { size_in_bytes: bytes.length, digest, ...world.artifact, workflow_run: world.listedRun };
  return new FakeApi(
    {
      'GET /repos/{owner}/{repo}/actions/artifacts': () => ({ total_count: 1, artifacts: [artifact] }),
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}': () => world.run,
      'GET /repos/{owner}/{repo}/compare/{basehead}': () => world.compare,
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': () => ({
        status: 302,
        headers: { location: STORAGE },
        data: '',
      }),
      'GET /repos/{owner}/{repo}/contents/{+path}': () => {
        if (world.workflow === undefined) throw apiError(404, 'Not Found');
        return world.workflow;
      },
    },
    { [STORAGE]: bytes },
  );
}

function find(api: FakeApi, more: { take?: number; workflowPath?: string } = {}): Promise<BaselineSearch> {
  return findBaseline({
    octokit: api,
    context: contextOf(),
    name: 'default',
    baseBranch: 'main',
    byteCap: 10_000,
    nowMs: NOW,
    ...more,
  });
}

async function refusal(spoil: (world: World) => void): Promise<string> {
  const world = goodWorld();
  spoil(world);
  const found = await find(apiFor(world));
  expect(found.accepted).toBeUndefined();
  expect(found.problem).toBeUndefined();
  return found.candidates[0]?.reason ?? '';
}

describe('the baseline’s passport', () => {
  test('an artifact whose every field holds is accepted, with its age and distance', async () => {
    const found = await find(apiFor(goodWorld()));
    expect(found).toEqual({
      accepted: {
        text: JSON.stringify(goodWorld().content),
        artifactId: 11,
        runId: '991',
        sha: SHA,
        ageMs: DAY,
        commitsBehind: 2,
      },
      others: [],
      candidates: [
        { id: 11, sha: SHA, runId: '991', accepted: true, reason: 'made 2 commits behind the base branch' },
      ],
    });
  });

  test.each<[string, (world: World) => void, string]>([
    [
      'a fork’s branch called main',
      (w) => (w.listedRun!['head_repository_id'] = 2),
      'it was made by a fork (repository 2), not by this repository (1)',
    ],
    [
      'another repository',
      (w) => (w.listedRun!['repository_id'] = 3),
      'it belongs to repository 3, not to this one (1)',
    ],
    [
      'a run of a fork behind an honest list',
      (w) => (w.run['head_repository'] = { id: 2 }),
      'its run 991 came from another repository',
    ],
    [
      'a run whose repository is gone',
      (w) => (w.run['head_repository'] = null),
      'its run 991 came from a repository that is gone',
    ],
    ['no run named', (w) => (w.listedRun = null), 'the API does not say which run made it'],
    [
      'the event pull_request',
      (w) => (w.run['event'] = 'pull_request'),
      'its run 991 was started by pull_request; only push, schedule, workflow_dispatch are trusted',
    ],
    [
      'the event pull_request_target',
      (w) => (w.run['event'] = 'pull_request_target'),
      'its run 991 was started by pull_request_target; only push, schedule, workflow_dispatch are trusted',
    ],
    [
      'another workflow',
      (w) => (w.run['path'] = '.github/workflows/evil.yml'),
      'its run 991 used .github/workflows/evil.yml, which is not a workflow of main',
    ],
    ['a failed run', (w) => (w.run['conclusion'] = 'failure'), 'its run 991 ended in failure'],
    ['a run under way', (w) => (w.run['conclusion'] = null), 'its run 991 has not finished'],
    ['an expired artifact', (w) => (w.artifact['expired'] = true), 'it has expired'],
    [
      'a commit ahead of the base branch',
      (w) => (w.compare = { status: 'ahead', behind_by: 0 }),
      'its commit 4be1d20 is not on main (compare says ahead)',
    ],
    [
      'a commit beside the base branch',
      (w) => (w.compare = { status: 'diverged', behind_by: 3 }),
      'its commit 4be1d20 is not on main (compare says diverged)',
    ],
    [
      'another commit in the run than in the list',
      (w) => (w.run['head_sha'] = 'b'.repeat(40)),
      'its run 991 measured bbbbbbb, the list says 4be1d20',
    ],
    [
      'another commit in the file',
      (w) => (w.content['commit'] = 'c'.repeat(40)),
      'it says it is from ccccccc, the API says 4be1d20',
    ],
    [
      'another run in the file',
      (w) => (w.content['runId'] = '990'),
      'it says it is from run 990, the API says 991',
    ],
    [
      'a number where the run’s id is text',
      (w) => (w.content['runId'] = 991),
      'it does not say which commit and run it is from',
    ],
    ['a file that is not JSON', (w) => (w.bytes = Buffer.from('{"commit":')), 'it is not JSON'],
    [
      'a file that is not text',
      (w) => (w.bytes = Buffer.from([0x7b, 0xff, 0xfe])),
      'it The encoded data was not valid for encoding utf-8',
    ],
    [
      'too many bytes said',
      (w) => (w.artifact['size_in_bytes'] = 10_001),
      'it has 10001 bytes, more than 10000',
    ],
    [
      'more bytes than it says',
      (w) => {
        w.bytes = Buffer.alloc(10_001, 32);
        w.artifact['size_in_bytes'] = 5;
      },
      'it is larger than 10000 bytes',
    ],
    [
      'an archive that grows',
      (w) => (w.bytes = zipOf('x', Buffer.alloc(200_000, 32))),
      'it unpacks to more than 10000 bytes',
    ],
  ])('%s is refused with its reason', async (_, spoil, reason) => {
    expect(await refusal(spoil)).toBe(reason);
  });

  test('bytes whose digest is not the API’s are refused', async () => {
    const reason = await refusal((world) => (world.artifact['digest'] = `sha256:${'0'.repeat(64)}`));
    expect(reason).toMatch(/^it has the digest sha256:[0-9a-f]{64}, the API says sha256:0{64}$/);
  });

  test('any single flipped field, to any other value, is refused with a reason', async () => {
    const other = fc.oneof(
      fc.integer({ min: 2, max: 1e6 }),
      fc.string(),
      fc.constant(null),
      fc.constant(undefined),
      fc.boolean(),
    );
    const places: readonly (readonly [string, (world: World, value: unknown) => void])[] = [
      ['head_repository_id', (w, v) => (w.listedRun!['head_repository_id'] = v)],
      ['repository_id', (w, v) => (w.listedRun!['repository_id'] = v)],
      ['listed sha', (w, v) => (w.listedRun!['head_sha'] = v)],
      ['event', (w, v) => (w.run['event'] = v)],
      ['path', (w, v) => (w.run['path'] = v)],
      ['conclusion', (w, v) => (w.run['conclusion'] = v)],
      ['run id', (w, v) => (w.run['id'] = v)],
      ['run sha', (w, v) => (w.run['head_sha'] = v)],
      ['run head repository', (w, v) => (w.run['head_repository'] = v)],
      ['compare', (w, v) => (w.compare['status'] = v)],
      ['commit', (w, v) => (w.content['commit'] = v)],
      ['runId', (w, v) => (w.content['runId'] = v)],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), other, async ([, flip], value) => {
        const world = goodWorld();
        flip(world, value);
        const found = await find(apiFor(world));
        expect(found.accepted).toBeUndefined();
        // A list row of another shape than documented is not a candidate at all.
        for (const candidate of found.candidates) expect(candidate.reason.length).toBeGreaterThan(5);
      }),
      { numRuns: 400 },
    );
  });

  test('an ordinary zip with the one file inside is read as well', async () => {
    const world = goodWorld();
    world.bytes = zipOf('tollgate-baseline.json', Buffer.from(JSON.stringify(world.content)));
    expect((await find(apiFor(world))).accepted?.text).toBe(JSON.stringify(world.content));
  });

  test('another workflow file is trusted when the base branch holds it and it runs this action', async () => {
    const world = goodWorld();
    world.run['path'] = '.github/workflows/nightly.yml@refs/heads/main';
    world.workflow = 'jobs:\n  a:\n    steps:\n      - uses: acme/tollgate@v1\n';
    expect((await find(apiFor(world))).accepted?.sha).toBe(SHA);
    world.workflow =
      'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n      - run: echo acme/tollgate@v1\n';
    expect((await find(apiFor(world))).candidates[0]?.reason).toBe(
      'its run 991 used .github/workflows/nightly.yml, which does not run Tollgate on main',
    );
  });

  test('a configured workflow is the only one', async () => {
    const found = await find(apiFor(goodWorld()), { workflowPath: '.github/workflows/nightly.yml' });
    expect(found.candidates[0]?.reason).toBe(
      'its run 991 used .github/workflows/performance.yml, not .github/workflows/nightly.yml',
    );
  });

  test('the token is not sent to the second host, which gets a plain request', async () => {
    const api = apiFor(goodWorld());
    await find(api);
    expect(api.downloads).toEqual([STORAGE]);
    expect(api.calls.at(-1)?.parameters['request']).toEqual({
      redirect: 'manual',
      parseSuccessResponseBody: false,
    });
  });

  test('a server error is a problem, never an exception', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/actions/artifacts': () => {
        throw apiError(502, '<html>Bad Gateway</html>');
      },
    });
    expect(await find(api)).toEqual({
      others: [],
      candidates: [],
      problem:
        'the baseline could not be looked up: GitHub answered 502, twice tried again; this is not about the change',
    });
  });

  test('a missing permission is told with the YAML that grants it', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/actions/artifacts': () => {
        throw apiError(403, 'Resource not accessible by integration', {
          'x-accepted-github-permissions': 'actions=read',
        });
      },
    });
    expect((await find(api)).problem).toBe(
      'the baseline could not be looked up: GitHub answered 403, the token lacks a permission; add to the job: permissions: { actions: read }',
    );
  });

  test('names key the artifact', () => {
    expect(baselineArtifactName('default')).toBe('tollgate-baseline');
    expect(baselineArtifactName('web/shop: "a"')).toBe('tollgate-baseline-web-shop-a-');
  });
});
