import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readLog } from './e2e/harness/act.ts';
import { Referee } from './e2e/harness/openapi.ts';
import { acceptedHeader, fits, grants, needOf } from './e2e/harness/overlay-rules.ts';
import { branchOf, loadScenario } from './e2e/harness/scenario.ts';
import { readWorkflow, runsTollgate } from './e2e/harness/workflows.ts';
import { filesOf, zipOf } from './e2e/harness/zip.ts';

function query(text: string): URLSearchParams {
  return new URLSearchParams(text);
}

/** The end-to-end harness is only worth what its referee and its rules notice. */
describe('the referee of the stand-in for GitHub', () => {
  const referee = new Referee();

  test('lets documented requests pass', () => {
    const good = {
      method: 'GET',
      path: '/repos/acme/shop/actions/artifacts',
      query: query('name=x&per_page=100&page=1'),
      body: undefined,
    };
    expect(referee.request(good)).toEqual([]);
    const compare = {
      method: 'GET',
      path: '/repos/acme/shop/compare/release/1.0...abc',
      query: query(''),
      body: undefined,
    };
    expect(referee.request(compare)).toEqual([]);
  });

  test('notices an operation that does not exist, a wrong parameter and a wrong body', () => {
    expect(
      referee.request({
        method: 'PUT',
        path: '/repos/acme/shop/issues/1/comments',
        query: query(''),
        body: {},
      }),
    ).toHaveLength(1);
    expect(
      referee.request({
        method: 'GET',
        path: '/repos/acme/shop/pulls',
        query: query('state=merged'),
        body: undefined,
      })[0],
    ).toContain('query state');
    const status = {
      method: 'POST',
      path: `/repos/acme/shop/statuses/${'a'.repeat(40)}`,
      query: query(''),
      body: { state: 'great' },
    };
    expect(referee.request(status)[0]).toContain('must be equal to one of the allowed values');
  });

  test('notices an answer of another shape than documented', () => {
    const path = '/repos/acme/shop/actions/artifacts';
    expect(referee.answer('GET', path, 200, { total_count: 0, artifacts: [] })).toEqual([]);
    expect(referee.answer('GET', path, 200, { total_count: 1, artifacts: [{ id: 1 }] })[0]).toContain(
      'required property',
    );
    expect(referee.answer('GET', path, 418, {})).toEqual([
      'GET /repos/{owner}/{repo}/actions/artifacts never answers 418',
    ]);
  });
});

describe('the rules of the stand-in for GitHub', () => {
  test('a call needs the permission of its kind, and more to write', () => {
    const read = needOf('GET', '/repos/acme/shop/issues/1/comments');
    const write = needOf('POST', '/repos/acme/shop/issues/1/comments');
    expect([read, write]).toEqual([
      { scopes: ['pull-requests', 'issues'], level: 'read' },
      { scopes: ['pull-requests', 'issues'], level: 'write' },
    ]);
    expect([
      grants({ issues: 'read' }, read!),
      grants({ issues: 'read' }, write!),
      grants({ 'pull-requests': 'write' }, write!),
      grants(undefined, write!),
    ]).toEqual([true, false, true, true]);
    expect(acceptedHeader(write!)).toBe('pull_requests=write; issues=write');
  });

  test('a glob’s star stands for anything, and nothing else is special', () => {
    expect([
      fits('/repos/*/issues/*', '/repos/a/b/issues/1'),
      fits('/a.c', '/abc'),
      fits('load/*', 'load/a/GET /x'),
    ]).toEqual([true, false, true]);
  });
});

test('a step that names no branch is of main, or of the one pull request of all such steps', () => {
  const events = ['pull_request', 'pull_request_target', 'merge_group', 'issue_comment'];
  expect(events.map((event) => branchOf({ event }))).toEqual(events.map(() => 'change'));
  expect(['push', 'schedule', 'workflow_run'].map((event) => branchOf({ event }))).toEqual(
    Array.from({ length: 3 }, () => 'main'),
  );
  expect(branchOf({ event: 'pull_request', branch: 'mallory:main' })).toBe('mallory:main');
});

test('a scenario needs of each step a name, an event and what is expected, and may say the rest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-scenario-'));
  const load = (scenario: object) => {
    writeFileSync(join(folder, 'scenario.json'), JSON.stringify(scenario));
    return loadScenario(folder);
  };
  try {
    const least = { name: 'a', event: 'pull_request', expect: { exit: 0 } };
    const most = {
      ...least,
      branch: 'b',
      patch: 'slow',
      payload: { number: 1 },
      artifacts: [{ name: 'tollgate-baseline', content: {} }],
      faults: [{ method: 'GET', path: '/repos/*', status: 502, body: '<html>', times: 2 }],
      expect: {
        exit: 1,
        verdict: 'fail',
        regressed: ['load/*'],
        comments: 1,
        commentHas: ['a'],
        commentHasNot: ['b'],
        logHas: ['c'],
        artifacts: ['tollgate-report'],
      },
    };
    expect(load({ title: 't', steps: [least, most] })).toEqual({ title: 't', folder, steps: [least, most] });
    expect(() => load({ steps: [{ ...least, evnt: 'x' }] })).toThrow(/Unrecognized key: "evnt"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('reading a consumer’s workflow', () => {
  const text =
    'on: [push, pull_request]\npermissions: { contents: read }\njobs:\n  a: { runs-on: x, permissions: { actions: read }, steps: [{ uses: acme/tollgate@v1 }] }\n  b: { runs-on: x, steps: [] }\n';

  test('finds its events, what it uses and the scopes of its token', () => {
    const workflow = readWorkflow('.github/workflows/p.yml', text);
    expect(workflow).toMatchObject({
      events: ['push', 'pull_request'],
      permissions: { actions: 'read', contents: 'read' },
    });
    expect(runsTollgate(workflow)).toBe(true);
    expect(
      readWorkflow('x', 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v7 }] } }'),
    ).toMatchObject({ permissions: undefined });
  });
});

describe('reading the runner’s log', () => {
  test('finds outputs, the summary and the code of the step that failed', () => {
    const lines = [
      { msg: 'exit status 9 is what the child said', level: 'info' },
      {
        msg: '  ⚙  ::set-output:: verdict=fail',
        level: 'info',
        command: 'set-output',
        name: 'verdict',
        arg: 'fail',
      },
      { msg: 'Summary - # hello', level: 'info', command: 'summary', content: '# hello\n' },
      { msg: 'exit status 3', level: 'error' },
    ];
    const read = readLog(`plain\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    expect(read).toMatchObject({ exit: 3, outputs: { verdict: 'fail' }, summary: '# hello\n' });
    expect(read.log).toContain('plain\nexit status 9');
  });
});

test('an archive made here is read back', () => {
  expect(
    [...filesOf(zipOf('a.json', Buffer.from('{}')))].map(([name, bytes]) => [name, bytes.toString()]),
  ).toEqual([['a.json', '{}']]);
});
