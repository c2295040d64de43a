import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { changedFiles, readFileAtRef } from '../../src/github/files.ts';
import { readInputs, secretInputs } from '../../src/github/inputs.ts';
import { readLabels } from '../../src/github/labels.ts';
import type { OutputName } from '../../src/github/outputs.ts';
import { explainApiError, permissionsYaml } from '../../src/github/permissions.ts';
import { spellingsOf } from '../../src/github/secrets.ts';
import { setCommitStatus } from '../../src/github/status.ts';
import { writeSummary } from '../../src/github/summary.ts';
import { apiError, contextOf, FakeApi } from './fake-api.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  runs: unknown;
};

describe('action.yml', () => {
  test('has the documented inputs', () => {
    expect(Object.keys(action.inputs)).toEqual([
      'mode',
      'config',
      'build',
      'start',
      'ready',
      'url',
      'base-url',
      'k6',
      'pages',
      'headers',
      'working-directory',
      'name',
      'time-budget',
      'comment',
      'fail-on',
      'confirm',
      'confirm-of',
      'k6-path',
      'k6-mirror',
      'token',
    ]);
  });

  test('has the outputs that are set, and runs what is shipped', () => {
    const names: Record<OutputName, true> = {
      verdict: true,
      regressions: true,
      report: true,
      'comment-url': true,
      'preview-url': true,
      'baseline-sha': true,
      'baseline-run-id': true,
      'needs-confirmation': true,
    };
    expect(Object.keys(action.outputs)).toEqual(Object.keys(names));
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('inputs', () => {
  test('are read by their names, empty ones left out', () => {
    expect(
      readInputs({ 'INPUT_WORKING-DIRECTORY': 'web ', INPUT_K6: '', INPUT_MODE: 'auto', PATH: '/bin' }),
    ).toEqual({ 'working-directory': 'web', mode: 'auto' });
  });

  test('hold secrets: the token and every header’s value, in each spelling', () => {
    expect(secretInputs({ token: 't0ken', headers: 'x-bypass: s3cret:1\nCF-Id: abc/d' })).toEqual([
      't0ken',
      's3cret:1',
      'abc/d',
    ]);
    expect(spellingsOf('s3cret:1')).toEqual(['s3cret:1', 's3cret%3A1', 'czNjcmV0OjE=']);
    expect(spellingsOf('abc')).toEqual([]);
  });
});

describe('trouble with GitHub', () => {
  test.each([
    ['pull_requests=write; issues=write', 'permissions: { pull-requests: write }'],
    ['actions=read,metadata=read', 'permissions: { actions: read }'],
    ['metadata=read', undefined],
    ['x\n}: write', undefined],
  ])('the header %s becomes %s', (header, yaml) => {
    expect(permissionsYaml(header)).toBe(yaml);
  });

  test.each([
    [
      apiError(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
      'it failed: GitHub’s rate limit for this token is used up (403); the next run will try again',
    ],
    [
      apiError(429, 'slow down'),
      'it failed: GitHub asked to slow down (429) and went on asking; the next run will try again',
    ],
    [
      apiError(502, '<!DOCTYPE html>'),
      'it failed: GitHub answered 502, twice tried again; this is not about the change',
    ],
    [apiError(404, 'Not Found'), 'it failed: GitHub answered 404 Not Found'],
    [
      new Error('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
      'it failed: fetch failed (connect ECONNREFUSED)',
    ],
  ])('%s is told in a sentence', (error, sentence) => {
    expect(explainApiError('it failed', error).replaceAll("'", '’')).toBe(sentence);
  });
});

describe('the job summary', () => {
  test('is appended, and cut below GitHub’s limit on a line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-summary-'));
    const file = join(folder, 'summary.md');
    try {
      expect(writeSummary({ GITHUB_STEP_SUMMARY: file }, '# a')).toEqual({ posted: true });
      expect(readFileSync(file, 'utf8')).toBe('# a\n');
      writeSummary({ GITHUB_STEP_SUMMARY: file }, 'ünï 123\n'.repeat(200_000));
      const text = readFileSync(file, 'utf8');
      expect(Buffer.byteLength(text)).toBeLessThan(901 * 1024);
      expect(text).toMatch(
        /ünï 123\n\n… cut at 900 KiB; the whole report is in the artifacts of this run\.\n\n$/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that cannot be written is a sentence', () => {
    expect(writeSummary({}, 'x')).toEqual({
      posted: false,
      problem: 'no job summary: GITHUB_STEP_SUMMARY is not set',
    });
    expect(writeSummary({ GITHUB_STEP_SUMMARY: '/nowhere/at/all' }, 'x').problem).toMatch(
      /^the job summary could not be written: ENOENT/,
    );
  });
});

describe('the commit status', () => {
  test('is cut at 140 characters', async () => {
    const api = new FakeApi({ 'POST /repos/{owner}/{repo}/statuses/{sha}': () => ({}) });
    await setCommitStatus(api, contextOf(), {
      sha: 'abc',
      state: 'failure',
      description: 'd'.repeat(200),
      targetUrl: 'https://x',
      context: 'tollgate',
    });
    expect(String(api.calls[0]?.parameters['description'])).toBe(`${'d'.repeat(139)}…`);
  });
});

describe('files and labels', () => {
  test('a file at a ref is text, base64 or nothing', async () => {
    const answers: Record<string, unknown> = {
      a: 'text: 1',
      b: { content: Buffer.from('b: 2').toString('base64'), encoding: 'base64' },
      c: new TextEncoder().encode('c').buffer,
    };
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/contents/{+path}': ({ path }) => {
        const found = answers[String(path)];
        if (found === undefined) throw apiError(404, 'Not Found');
        return found;
      },
    });
    expect(
      await Promise.all(['a', 'b', 'c', 'd'].map((path) => readFileAtRef(api, contextOf(), path, 'main'))),
    ).toEqual(['text: 1', 'b: 2', 'c', undefined]);
  });

  test('a rename changes both names', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': () => [
        { filename: 'b', previous_filename: 'a' },
        { filename: 'c' },
      ],
    });
    expect(await changedFiles(api, contextOf(), 7)).toEqual(['b', 'a', 'c']);
  });

  test('labels are today’s, or the event’s when GitHub is silent', async () => {
    const api = new FakeApi({
      'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': () => [{ name: 'perf-accepted' }],
    });
    expect(await readLabels(api, contextOf(), 7)).toEqual(['perf-accepted']);
    expect(await readLabels(new FakeApi({}), contextOf(), 7)).toEqual([]);
  });
});
