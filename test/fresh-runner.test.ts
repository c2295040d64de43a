import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { screenedRun } from '../src/commands/screened-run.ts';
import { planToConfirm, toConfirm } from '../src/gate/fresh-runner.ts';
import { judgedAgain } from '../src/commands/report-command.ts';
import { judgeRaw, judgeSamples } from '../src/gate/judge-run.ts';
import { TollgateError } from '../src/model/failure.ts';
import type { Side } from '../src/model/metric.ts';
import type { Plan } from '../src/model/plan.ts';
import type { RunRecord } from '../src/model/run.ts';
import type { Judgement } from '../src/model/verdict.ts';
import { parseRun } from '../src/read/run-file.ts';
import { parseSamples } from '../src/read/samples-file.ts';
import { howLine } from '../src/report/how.ts';
import { statusLine } from '../src/report/status-line.ts';
import { gate } from '../src/run.ts';
import { fakePorts, planOf, sceneOf } from './fake-ports.ts';

/** Some noise, the same in every run of the test. */
const jitter = (round: number) => 1 + 0.01 * Math.sin(round * 12.9898);
const P50 = 'load/items/GET /items/latency-p50';
const { compare } = planOf();
const [head, base] = [{ sha: 'b'.repeat(40) }, { sha: 'a'.repeat(40) }];

const slower = (by: number) => (side: Side, round: number) => (side === 'head' ? by : 1) * 5 * jitter(round);

const reasonOf = ({ metrics }: Judgement) => metrics.find(({ id }) => id === P50)?.reason;

/** The first job: screens, and leaves what it flags. */
async function screen(by: number, changes: Partial<Plan> = {}): Promise<RunRecord> {
  const plan = planOf({ compare: { ...compare, confirm: 'elsewhere' }, ...changes });
  const record = await gate(plan, sceneOf(plan), fakePorts({ latencyMs: slower(by) }).ports);
  return parseRun(JSON.stringify(record));
}

/** The second job, on a machine that is twice as slow. */
async function confirm(screened: RunRecord, by: number) {
  const plan = planToConfirm(planOf({ compare: { ...compare, confirm: 'fresh-runner' } }), screened, {
    head,
    base,
  });
  const fake = fakePorts({ latencyMs: (side, round) => 2 * slower(by)(side, round) });
  return { fake, record: await gate(plan, sceneOf(plan, { screened }), fake.ports) };
}

describe('a run that leaves the confirmation to a fresh runner', () => {
  it('screens, names what is flagged, and accuses nobody', async () => {
    const record = await screen(1.3);
    expect(record.judgement.verdict).toBe('inconclusive');
    expect(record.judgement.reason).toMatch(
      /^\d metrics? flagged, to be confirmed on a fresh runner; flagged and not settled: load\/items\//,
    );
    expect(toConfirm(record)).toContain(P50);
    expect(new Set(record.rounds.map(({ stage }) => stage))).toEqual(new Set(['screen']));
  });

  it('leaves nothing where nothing is flagged', async () => {
    const record = await screen(1);
    expect(record.judgement.verdict).toBe('pass');
    expect(toConfirm(record)).toEqual([]);
  });
});

describe('a run that confirms what another one screened', () => {
  it('takes fresh blocks alone, joins them to the screen, and says that it was another machine', async () => {
    const screened = await screen(1.3);
    const { record, fake } = await confirm(screened, 1.3);
    expect(record.judgement.verdict).toBe('fail');
    expect(new Set(fake.rounds.map(({ stage }) => stage))).toEqual(new Set(['confirm']));
    expect(record.rounds).toEqual([...screened.rounds, ...fake.rounds]);
    const row = record.judgement.metrics.find(({ id }) => id === P50);
    expect(row?.outcome).toBe('regressed');
    expect(row?.stage).toBe('confirm');
    expect(row?.reason).toMatch(/^confirmed: \+30 % on \d+ fresh blocks of another machine/);
    expect(record.screened).toEqual({
      runner: screened.runner,
      versions: screened.versions,
      startedAt: screened.startedAt,
      elapsedMs: screened.elapsedMs,
    });
    expect(howLine(record)).toMatch(
      /^\d+ min( \d+ s)? and, on another machine, \d+ min.* blocks, \d+ to confirm \(another machine\)$/,
    );
    expect(statusLine(record)).toMatch(/slowdown/);
    expect(toConfirm(record)).toEqual([]);
    const stored = parseRun(JSON.stringify(record));
    const { samples, judgement } = stored;
    expect(samples && judgeSamples(stored, samples, judgement.problems)).toEqual(judgement);
  });

  it('does not say so of a second job on the same self-hosted machine', async () => {
    const screened = await screen(1.3);
    const { record: other } = await confirm(screened, 1.3);
    const machineId = '4be1d20c6f1f0f5f';
    const record: RunRecord = {
      ...other,
      runner: { ...other.runner, machineId },
      screened: { ...screened, runner: { ...screened.runner, machineId } },
    };
    expect(reasonOf(judgedAgain(record).judgement)).toMatch(
      /^confirmed: \+30 % on \d+ fresh blocks of a second job on the same machine/,
    );
    expect(reasonOf(judgeRaw(parseSamples(JSON.stringify(record))))).toContain('of a second job on the same');
    expect(howLine(record)).toMatch(
      /and, in a second job on the same machine, .* to confirm \(a second job on the same machine\)$/,
    );
  });

  it('is judged again from its file in the same words', async () => {
    const screened = await screen(1.3);
    const { record } = await confirm(screened, 1.3);
    for (const run of [screened, record]) {
      const { verdict, reason, metrics } = judgeRaw(parseSamples(JSON.stringify(run)));
      expect({ verdict, reason, metrics }).toEqual({
        verdict: run.judgement.verdict,
        reason: run.judgement.reason,
        metrics: run.judgement.metrics,
      });
    }
  });

  it('clears what the fresh machine does not see', async () => {
    const { record } = await confirm(await screen(1.3), 1);
    expect(record.judgement.verdict).toBe('pass');
    expect(record.judgement.metrics.find(({ id }) => id === P50)?.outcome).toBe('unchanged');
  });

  it('has its whole time budget for the fresh blocks', async () => {
    const screened = await screen(1.3, {
      compare: { ...compare, confirm: 'elsewhere', timeBudgetMs: 200_000 },
    });
    const tight = planOf({ compare: { ...compare, confirm: 'fresh-runner', timeBudgetMs: 200_000 } });
    const plan = planToConfirm(tight, screened, { head, base });
    const fake = fakePorts({ latencyMs: slower(1.3) });
    const record = await gate(plan, sceneOf(plan, { screened }), fake.ports);
    expect(fake.rounds.length).toBeGreaterThanOrEqual(16);
    expect(record.judgement.verdict).toBe('fail');
  });

  it('drives the load as it was screened', async () => {
    const { loads } = planOf();
    const bare = loads.map(({ ratePerSecond: _rate, ...load }) => ({ ...load, roundDefault: true as const }));
    const screened = await screen(1.3);
    const plan = planToConfirm(planOf({ loads: bare }), screened, { head, base });
    expect(plan.loads).toEqual(loads);
  });

  it('does not go on alone where base does not start on this machine', async () => {
    const screened = await screen(1.3);
    const plan = planToConfirm(planOf({ compare: { ...compare, confirm: 'fresh-runner' } }), screened, {
      head,
      base,
    });
    const fake = fakePorts({
      latencyMs: () => 5,
      opens: (side) => {
        if (side === 'base') throw new TollgateError('preview', 'base did not start');
      },
    });
    await expect(gate(plan, sceneOf(plan, { screened }), fake.ports)).rejects.toMatchObject({
      kind: 'preview',
      message: 'base did not start',
    });
  });
});

/** Why the run is not taken. */
async function refused(change: (record: RunRecord) => RunRecord, plan = planOf()): Promise<string> {
  const screened = change(await screen(1.3));
  try {
    planToConfirm(plan, screened, { head, base });
    return 'taken';
  } catch (error) {
    return error instanceof TollgateError && error.kind === 'measurement' ? error.message : 'broken';
  }
}

const settled = (record: RunRecord): RunRecord => ({
  ...record,
  judgement: { ...record.judgement, verdict: 'pass', next: null },
});

describe('a run to confirm that does not fit', () => {
  it('is of other commits', async () => {
    const other = 'c'.repeat(40);
    expect(await refused((record) => ({ ...record, head: { sha: other } }))).toBe(
      `the run to confirm cannot be used here: its head is ${other}, this job's is ${head.sha}`,
    );
    expect(await refused((record) => ({ ...record, base: null }))).toBe(
      `the run to confirm cannot be used here: its base is absent, this job's is ${base.sha}`,
    );
  });

  it('has flagged nothing, or something else than this job measures', async () => {
    expect(await refused(settled)).toBe(
      'the run to confirm cannot be used here: its verdict is pass and it left nothing to confirm. Let this job need its output needs-confirmation',
    );
    expect(await refused((record) => record, planOf({ loads: [] }))).toMatch(
      /^the run to confirm cannot be used here: it flagged load\/items\/.*, which this job does not measure\. Give both jobs the same inputs$/,
    );
  });

  it('is not there, or is no run at all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-screened-'));
    try {
      const file = join(folder, 'run.json');
      expect(await screenedRun({})).toBeUndefined();
      expect(await screenedRun({ confirmOf: file })).toMatchObject({
        kind: 'measurement',
        message: expect.stringContaining('the run to confirm cannot be read: ') as string,
      });
      writeFileSync(file, '{}');
      expect(await screenedRun({ confirmOf: file })).toMatchObject({ kind: 'measurement' });
      const record = await screen(1.3);
      writeFileSync(file, JSON.stringify(record));
      expect(await screenedRun({ confirmOf: file })).toEqual(record);
      const download = () => Promise.resolve(JSON.stringify(record));
      expect(await screenedRun({ confirmOf: 'artifact' }, download)).toEqual(record);
      expect(
        await screenedRun({ confirmOf: 'artifact' }, () => Promise.reject(new Error('there is none'))),
      ).toMatchObject({ kind: 'measurement', message: 'the run to confirm cannot be read: there is none' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
