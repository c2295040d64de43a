import { describe, expect, it } from 'vitest';

import { lookUpBaseline } from '../../src/commands/look-up-baseline.ts';
import { nextBaseline } from '../../src/commands/refresh-baseline.ts';
import type { Voice } from '../../src/ports.ts';
import { contextOf, FakeApi } from '../github/fake-api.ts';
import { records } from '../report/records.ts';

const SHA = 'd'.repeat(40);
const silent: Voice = { say: () => undefined, progress: () => undefined, childLine: () => undefined };

/** A baseline as run `id` left it; `more`: what only a later version knows. */
const stored = (id: number, more: object = {}) =>
  JSON.stringify({
    schema: 'tollgate/baseline@1',
    commit: SHA,
    runId: String(id),
    name: 'default',
    at: `2026-11-20T02:00:00.${String(id)}Z`,
    history: [
      {
        commit: SHA,
        runId: String(id),
        at: '2026-11-20T02:00:00Z',
        runner: { cpu: 'x', cores: 2 },
        metrics: {},
      },
    ],
    noise: {},
    accepted: [],
    ...more,
  });

/** GitHub with these baselines, the newest first. */
function github(files: Readonly<Record<number, string>>): FakeApi {
  const ids = Object.keys(files).map(Number);
  return new FakeApi(
    {
      'GET /repos/{owner}/{repo}/actions/artifacts': () => ({
        artifacts: ids.map((id) => ({
          id,
          name: 'tollgate-baseline',
          created_at: '2026-11-20T02:00:00Z',
          size_in_bytes: 16,
          expired: false,
          workflow_run: { id, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: SHA },
        })),
      }),
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ run_id: id }) => ({
        id,
        event: 'schedule',
        path: '.github/workflows/performance.yml',
        conclusion: 'success',
        status: 'completed',
        head_sha: SHA,
        repository: { id: 1 },
        head_repository: { id: 1 },
      }),
      'GET /repos/{owner}/{repo}/compare/{basehead}': () => ({ status: 'behind', behind_by: 2 }),
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({
        artifact_id: id,
      }) => ({
        status: 302,
        headers: { location: `https://s/${String(id)}` },
        data: '',
      }),
    },
    Object.fromEntries(ids.map((id) => [`https://s/${String(id)}`, Buffer.from(files[id] ?? '')])),
  );
}

const lookUp = (mode: 'gate' | 'baseline', files: Readonly<Record<number, string>>) =>
  lookUpBaseline({
    plan: { mode, name: 'default' },
    context: contextOf(),
    octokit: github(files),
    voice: silent,
  });

const later = { extra: 1 };
const unreadable =
  'the newest stored baseline cannot be read, so this run has none: the baseline artifact is not one that this version of Tollgate reads: the file: Unrecognized key: "extra". Run the version of Tollgate that wrote it, or delete its artifact tollgate-baseline: then the one before it is used, or a new history begins';

describe('a stored baseline that this version cannot read', () => {
  it('stays: a refresh does not put a history of one run in its place, and says what to do', async () => {
    const found = await lookUp('baseline', { 901: stored(901, later), 900: stored(900, later) });
    expect(found.file).toBeUndefined();
    expect(found.unanswered).toBe(unreadable);
    expect(found.problems).toEqual([{ kind: 'warning', message: unreadable }]);
    const measured = records['pass'];
    if (measured === undefined) throw new Error('no record of a pass');
    expect(nextBaseline(measured, found, { runId: '902' })).toEqual({ kept: unreadable });
  });

  it('is said in a pull request too, which then has none', async () => {
    const found = await lookUp('gate', { 901: stored(901, later) });
    expect(found.file).toBeUndefined();
    expect(found.problems).toEqual([{ kind: 'warning', message: unreadable }]);
  });

  it('beside one that can be read is only warned of: the refresh goes on from that', async () => {
    const found = await lookUp('baseline', { 901: stored(901, later), 900: stored(900) });
    expect(found.file?.runId).toBe('900');
    expect(found.unanswered).toBeUndefined();
    expect(found.problems.map(({ message }) => message)).toEqual([
      'the baseline artifact is not one that this version of Tollgate reads: the file: Unrecognized key: "extra"',
    ]);
  });

  it('is not what a repository without a baseline has: its first run starts one', async () => {
    expect(await lookUp('baseline', {})).toEqual({ candidates: [], problems: [] });
  });
});
