/** The action's door, run as GitHub's runner runs it, on what needs no measuring. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository, type Repository } from './command-scene.ts';
import { here } from './preview-scene.ts';

const MISTAKE = { '.github/tollgate.yml': 'compare: { time-budget: 8 bananas }\n' };

interface Forge extends AsyncDisposable {
  readonly url: string;
  readonly comments: string[];
}

/** GitHub with pull request 7, open, whose head is `sha`. */
async function forge(sha: string): Promise<Forge> {
  const comments: string[] = [];
  const repo = { id: 1, full_name: 'acme/shop' };
  const side = { sha, ref: 'change', repo };
  const pull = { number: 7, state: 'open', head: side, base: { ...side, ref: 'main' } };
  const answers: Record<string, unknown> = {
    [`GET /repos/acme/shop/commits/${sha}/pulls`]: [pull],
    'GET /repos/acme/shop/pulls/7': pull,
    'GET /repos/acme/shop/issues/7/comments': [],
    'GET /repos/acme/shop/actions/artifacts': { total_count: 0, artifacts: [] },
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const asked = `${request.method} ${(request.url ?? '').split('?')[0]}`;
      const isComment = asked === 'POST /repos/acme/shop/issues/7/comments';
      if (isComment) comments.push((JSON.parse(text) as { body: string }).body);
      const answer = isComment ? { id: 1, html_url: 'https://github.test/7' } : answers[asked];
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs `src/main.ts` on an event; its summary, outputs and log. */
async function runAction(repository: Repository, url: string, event: string, payload: object) {
  const file = (name: string, text: string): string => {
    const path = join(repository.temp, name);
    writeFileSync(path, text);
    return path;
  };
  const [summary, output] = [file('summary.md', ''), file('output', '')];
  const { TOLLGATE_RUN: _run, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(here, '..', '..', 'src', 'main.ts')], {
    cwd: repository.directory,
    env: {
      ...inherited,
      TMPDIR: repository.temp,
      RUNNER_TEMP: repository.temp,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD').trim(),
      GITHUB_REF: 'refs/heads/change',
      GITHUB_RUN_ID: '991',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'ada',
      GITHUB_BASE_REF: '',
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_WORKSPACE: repository.directory,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      GITHUB_STATE: file('state', ''),
      INPUT_TOKEN: 'a-token',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, log, summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') };
}

const deployed = (sha: string) => ({
  repository: { id: 1, default_branch: 'main' },
  deployment: { sha, ref: 'change', environment: 'Preview' },
  deployment_status: { state: 'success', environment_url: 'http://127.0.0.1:9' },
});

test('a mistake in the configuration is told in summary, outputs and a comment, with exit code 2', async () => {
  using repository = makeRepository();
  repository.commit(MISTAKE);
  const sha = repository.git('rev-parse', 'HEAD').trim();
  await using github = await forge(sha);
  const repo = { id: 1, full_name: 'acme/shop', owner: { login: 'acme' } };
  const base = repository.git('rev-parse', 'main').trim();
  const { code, summary, output, log } = await runAction(repository, github.url, 'pull_request', {
    action: 'opened',
    repository: { id: 1, default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha, ref: 'change', repo },
      base: { sha: base, ref: 'main', repo },
    },
  });
  expect({ code, log }).toMatchObject({ code: 2 });
  const heading = 'not measured, the configuration has mistakes';
  expect(summary).toContain(heading);
  expect(summary).toContain('8 bananas');
  expect(output).toMatch(/^verdict<<(\S+)\nerror\n\1$/m);
  expect(output).not.toContain('preview-url');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]).toContain(heading);
  expect(github.comments[0]).toContain('.github/tollgate.yml:1:');
});

test('a deployment_status comments on the open pull request of its commit', async () => {
  using repository = makeRepository();
  repository.commit(MISTAKE);
  const sha = repository.git('rev-parse', 'HEAD').trim();
  await using github = await forge(sha);
  const { code, log } = await runAction(repository, github.url, 'deployment_status', deployed(sha));
  expect({ code, log }).toMatchObject({ code: 2 });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]).toContain('<!-- tollgate:1 key=default run=991.1');
});

test('a deployment_status without one says so', async () => {
  using repository = makeRepository();
  repository.commit(MISTAKE);
  const sha = repository.git('rev-parse', 'HEAD').trim();
  await using github = await forge('d'.repeat(40));
  const { code, log } = await runAction(repository, github.url, 'deployment_status', deployed(sha));
  expect({ code, log }).toMatchObject({ code: 2 });
  expect(github.comments).toEqual([]);
  expect(log).toContain(`no comment: the pull request of ${sha.slice(0, 7)} could not be looked up`);
});
