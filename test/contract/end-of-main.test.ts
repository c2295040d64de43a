import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { endOfMain } from '../../src/commands/end-of-main.ts';
import type { BaselineLookUp } from '../../src/commands/look-up-baseline.ts';
import type { Baseline, BaselineHistoryRun } from '../../src/model/baseline.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { gate } from '../../src/run.ts';
import { fakePorts, planOf, sceneOf } from '../fake-ports.ts';
import { checkOut, commitTo, git, gitEnv as env } from './git-scene.ts';

const P50 = 'load/items/GET /items/latency-p50';
let root = '';
let origin = '';

const commit = (message: string): string => commitTo(origin, message);

const checkout = (): string => checkOut(origin, join(root, 'clone'));

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tollgate-main-')));
  origin = join(root, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A visit to main's newest commit, whose items take so long. */
async function measured(latencyMs: number): Promise<RunRecord> {
  const plan = planOf({ mode: 'baseline' });
  const fake = fakePorts({ latencyMs: (_side, round) => latencyMs * (1 + 0.01 * Math.sin(round * 12.9898)) });
  return gate(plan, sceneOf(plan, { head: { sha: git(origin, 'rev-parse', 'HEAD') } }), fake.ports);
}

/** So many runs of one commit before it, a day apart, which took so long. */
function runsBefore(
  record: RunRecord,
  sha: string,
  values: readonly number[],
): readonly BaselineHistoryRun[] {
  return values.map((value, i) => ({
    commit: sha,
    runId: String(i),
    at: new Date(Date.parse(record.startedAt) - (values.length - i) * 86_400_000).toISOString(),
    runner: record.runner,
    metrics: { [P50]: [value, value, value, value, value] },
  }));
}

function baselineWith(history: readonly BaselineHistoryRun[], commitOfIt: string): Baseline {
  const last = history.at(-1);
  return {
    schema: 'tollgate/baseline@1',
    commit: commitOfIt,
    runId: '99',
    name: 'default',
    at: last?.at ?? '2026-11-01T03:17:00.000Z',
    history,
    noise: {},
    accepted: [],
  };
}

function end(record: RunRecord, lookUp: Partial<BaselineLookUp>, directory = checkout()) {
  const baseline = { candidates: [], problems: [], ...lookUp };
  return endOfMain(record, { night: undefined, baseline, place: { directory, env }, runId: '100' });
}

/** A level that scatters a little. */
const calm = [10, 10.1, 9.9, 10.05, 9.95, 10.1, 9.9, 10, 10.05, 9.95, 10, 10.1];

describe('the end of a visit to main', () => {
  it('finds the accepted shifts since the last baseline in a clone one commit deep, by the commit that brought them', async () => {
    const one = commit('one');
    const two = commit('two\n\nPerf-Accepted: tax rules\n\n---------\n\nCo-authored-by: Ada <a@example.org>');
    const three = commit('three\n\nPerf-Accepted: bigger hero [metric: page/*]');
    const record = await measured(10);
    const file = baselineWith(runsBefore(record, one, calm), one);
    const { record: told, next } = await end(record, { file });
    expect('file' in next && next.file.accepted).toEqual([
      { commit: two, at: record.startedAt, reason: 'tax rules', metrics: [] },
    ]);
    expect(told.problems.at(-1)).toEqual({
      kind: 'warning',
      message: `${three.slice(0, 7)}: "Perf-Accepted: bigger hero [metric: page/*]" accepts nothing: its metrics cannot be read: end it with "[metrics: pattern, pattern]"`,
    });
  });

  it('says which commits it could not read for acceptance', async () => {
    const head = commit('one');
    const record = await measured(10);
    const gone = 'a'.repeat(40);
    const { record: told } = await end(record, { file: baselineWith(runsBefore(record, gone, calm), gone) });
    expect(told.problems.at(-1)?.message).toBe(
      `the commits before ${head.slice(0, 7)} were not all read for Perf-Accepted: git does not reach back to aaaaaaa, which the baseline is of. Set "fetch-depth: 0" at actions/checkout`,
    );
  });

  it('tells a drift on the night it has lasted four runs, tonight’s included, with the commits in between', async () => {
    const one = commit('one');
    const two = commit('two');
    const three = commit('three');
    const record = await measured(15);
    const before = runsBefore(record, one, [...calm, 15, 15.1, 14.9]);
    const history = before.map((run, i) => (i < calm.length ? run : { ...run, commit: three }));
    const { record: told } = await end(record, { file: baselineWith(history, three) });
    expect(told.drift?.find(({ id }) => id === P50)).toMatchObject({
      after: one,
      since: three,
      suspects: [three, two],
    });
    expect(told.drift?.some(({ revert }) => revert !== undefined)).toBe(false);
    const accepted = { commit: three, at: history[calm.length]?.at ?? '', reason: 'tax rules', metrics: [] };
    const meant = { ...baselineWith(history, three), accepted: [accepted] };
    expect((await end(record, { file: meant })).record.drift).toBeUndefined();
  });

  it('names a lone suspect with the line that takes it back, and nobody where it got faster', async () => {
    const one = commit('one');
    const two = commit('two');
    const slower = await measured(15);
    const runs = (record: RunRecord, values: readonly number[]) =>
      runsBefore(record, one, [...calm, ...values]).map((run, i) =>
        i < calm.length ? run : { ...run, commit: two },
      );
    const up = await end(slower, { file: baselineWith(runs(slower, [15, 15.1, 14.9]), two) });
    expect(up.record.drift?.find(({ id }) => id === P50)).toMatchObject({
      suspects: [two],
      revert: `git revert ${two.slice(0, 7)}`,
    });
    const faster = await measured(7);
    const down = await end(faster, { file: baselineWith(runs(faster, [7, 7.1, 6.9]), two) });
    const drift = down.record.drift?.find(({ id }) => id === P50);
    expect(drift?.change).toBeLessThan(-0.2);
    expect(drift).toMatchObject({ suspects: [] });
    expect(drift).not.toHaveProperty('revert');
  });

  it('leaves the baseline alone where GitHub did not answer, and says so', async () => {
    commit('one');
    const record = await measured(10);
    const unanswered = 'the baseline could not be looked up: GitHub answered 502';
    const { record: told, next } = await end(record, { unanswered });
    expect(next).toEqual({ kept: unanswered });
    expect(told.problems.at(-1)?.message).toMatch(/^the baseline was not refreshed: there may be one/);
    expect((await end(record, {})).next).toMatchObject({ file: { history: [{ runId: '100' }] } });
  });
});
