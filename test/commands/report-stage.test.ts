import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportStage } from '../../src/commands/report-stage.ts';
import { inputsFromAction } from '../../src/config/inputs.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import { FACTS, planWith, visit } from '../gate/visit-by-hand.ts';
import { contextOf, FakeApi } from '../github/fake-api.ts';
import { run } from '../report/records.ts';

const A = 'load/shop/GET /a/latency-p50';
const HEAD = 'c'.repeat(40);
const MAIN = 'd'.repeat(40);

/** A fork's run of head alone, twice as slow as the nights of the branch it is to be merged into. */
function stored(): string {
  const plan = planWith({ pages: [] });
  const facts = { ...FACTS, base: { available: false, reason: 'npm ci failed' } as const };
  const { rounds } = visit(plan, facts, { slower: { [A]: 2 } });
  const { samples, ...judgement } = judgeRun(plan, rounds, facts);
  return JSON.stringify(run({ plan, rounds, samples, judgement, runner: FACTS.runner, versions: {} }));
}

function nights(): string {
  return JSON.stringify({
    schema: 'tollgate/baseline@1',
    commit: MAIN,
    runId: '900',
    name: 'default',
    at: '2026-11-20T02:00:00Z',
    history: Array.from({ length: 5 }, (_, i) => ({
      commit: MAIN,
      runId: `90${String(i)}`,
      at: `2026-11-1${String(i)}T02:00:00Z`,
      runner: FACTS.runner,
      metrics: { [A]: [12, 12.1, 11.9, 12, 12.1] },
    })),
    noise: {},
    accepted: [],
  });
}

const raw = { size_in_bytes: 16, expired: false };

/** GitHub with the fork's pull request, its run's artifact, and the baseline of the branch `next`. */
function github(): FakeApi {
  const pull = {
    number: 7,
    head: { sha: HEAD, ref: 'main', repo: { id: 2, full_name: 'mallory/shop' } },
    base: { ref: 'next', sha: 'b'.repeat(40), repo: { id: 1 } },
    user: { login: 'mallory' },
    body: '',
    labels: [],
  };
  const made = { id: 900, repository_id: 1, head_repository_id: 1, head_branch: 'next', head_sha: MAIN };
  return new FakeApi(
    {
      'GET /repos/{owner}/{repo}/pulls': () => [pull],
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': () => ({
        artifacts: [{ id: 1, name: 'tollgate-run', ...raw }],
      }),
      'GET /repos/{owner}/{repo}/actions/artifacts': () => ({
        artifacts: [
          {
            id: 2,
            name: 'tollgate-baseline',
            created_at: '2026-11-20T02:00:00Z',
            workflow_run: made,
            ...raw,
          },
        ],
      }),
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}': () => ({
        id: 900,
        event: 'schedule',
        path: '.github/workflows/performance.yml',
        conclusion: 'success',
        status: 'completed',
        head_sha: MAIN,
        repository: { id: 1 },
        head_repository: { id: 1 },
      }),
      'GET /repos/{owner}/{repo}/compare/{basehead}': ({ basehead }) =>
        basehead === `next...${MAIN}`
          ? { status: 'behind', behind_by: 2 }
          : { status: 'diverged', behind_by: 0 },
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ artifact_id }) => ({
        status: 302,
        headers: { location: `https://s/${String(artifact_id)}` },
        data: '',
      }),
      'POST /repos/{owner}/{repo}/statuses/{sha}': () => ({}),
    },
    { 'https://s/1': Buffer.from(stored()), 'https://s/2': Buffer.from(nights()) },
  );
}

// Under GitHub's runner this run's annotations and outputs would be those of the tests.
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'ACTIONS_RUNTIME_TOKEN']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('the second stage looks up the baseline of the branch that a fork asks to merge into, and fails what is slower', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'tollgate-report-stage-'));
  const octokit = github();
  try {
    const context = contextOf({
      event: 'workflow_run',
      workspace,
      workflowRun: {
        id: 41,
        attempt: 1,
        event: 'pull_request',
        conclusion: 'success',
        path: '.github/workflows/performance.yml',
        headSha: HEAD,
        headBranch: 'main',
        headRepositoryId: 2,
        headOwner: 'mallory',
      },
    });
    const inputs = inputsFromAction({ comment: 'never' });
    expect(await reportStage({ inputs, context, octokit })).toBe(0);
    const [status] = octokit.of('POST /repos/{owner}/{repo}/statuses');
    expect(status?.parameters).toMatchObject({ sha: HEAD, state: 'failure' });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
});
