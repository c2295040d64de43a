import { describe, expect, it } from 'vitest';
import { trustedRecord, type TrustedPlace } from '../../src/commands/trusted-record.ts';
import { inputsFromAction } from '../../src/config/inputs.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import type { PullRequestFacts } from '../../src/github/context.ts';
import type { RunRecord } from '../../src/model/run.ts';
import type { Judgement, RunVerdict } from '../../src/model/verdict.ts';
import { exitCodeOfRecord } from '../../src/report/exit-code.ts';
import { headingOf } from '../../src/report/heading.ts';
import { labelText } from '../../src/report/label.ts';
import { FACTS, planWith, visit } from '../gate/visit-by-hand.ts';
import { apiError, contextOf, FakeApi } from '../github/fake-api.ts';
import { record, run } from '../report/records.ts';

const PULL: PullRequestFacts = {
  number: 7,
  headSha: 'c'.repeat(40),
  headRef: 'main',
  headRepositoryId: 2,
  headRepository: 'mallory/shop',
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  baseRepositoryId: 1,
  fromFork: true,
  author: 'mallory',
  labels: [],
  body: '',
};
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{+path}';
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const A = 'load/shop/GET /a/latency-p50';
const B = 'load/shop/GET /b/latency-p50';

function place(
  files: readonly string[] | number,
  base?: string,
  baseline: TrustedPlace['baseline'] = { problems: [] },
): TrustedPlace {
  return {
    baseline,
    inputs: inputsFromAction({}),
    context: contextOf({ event: 'workflow_run', runId: '1200' }),
    octokit: new FakeApi({
      [FILES]: () => {
        if (typeof files === 'number') throw apiError(files, 'Resource not accessible by integration');
        return files.map((filename) => ({ filename }));
      },
      ...(base === undefined ? {} : { [CONTENTS]: () => base }),
    }),
  };
}

/** What a fork says without a single measurement. */
function told(verdict: RunVerdict, part: Partial<RunRecord> = {}): RunRecord {
  const judgement: Judgement = {
    verdict,
    reason: 'because I say so',
    metrics: record('pass').judgement.metrics,
    next: null,
    findings: record('fail').judgement.findings,
    problems: [{ kind: 'preview', message: 'npm start exited with code 1' }],
  };
  return run({ judgement, rounds: [], strategy: 'none', ...part });
}

/** Five steady nights of main. */
const NIGHTLY: Baseline = {
  schema: 'tollgate/baseline@1',
  commit: 'd'.repeat(40),
  runId: '900',
  name: 'default',
  at: '2026-11-05T02:00:00Z',
  history: Array.from({ length: 5 }, (_, i) => ({
    commit: `c${String(i)}`,
    runId: `90${String(i)}`,
    at: `2026-11-0${String(i + 1)}T02:00:00Z`,
    runner: FACTS.runner,
    scriptHash: 'b7e1',
    metrics: { [A]: [12, 12.1, 11.9, 12, 12.1] },
  })),
  noise: {},
  accepted: [{ commit: 'c2', at: '2026-11-03T01:00:00Z', reason: 'more pictures', metrics: ['page/*'] }],
};

/** A fork's honest run of head alone, twice as slow as main's nights. */
function headAlone(part: Partial<RunRecord> = {}): RunRecord {
  const plan = planWith({ pages: [] });
  const facts = { ...FACTS, base: { available: false, reason: 'npm ci failed' } as const };
  const { rounds } = visit(plan, facts, { slower: { [A]: 2 } });
  const { samples, ...judgement } = judgeRun(plan, rounds, facts);
  return run({
    plan,
    rounds,
    samples,
    judgement,
    runner: FACTS.runner,
    versions: {},
    scriptHash: 'b7e1',
    ...part,
  });
}

/** A fork's honest run of a slower head, whose own words say that all is well. */
function slower(): RunRecord {
  const plan = planWith({ pages: [] });
  const { rounds } = visit(plan, FACTS, { slower: { [A]: 1.3 } });
  const { samples, ...judgement } = judgeRun(plan, rounds, FACTS);
  return run({ plan, rounds, samples, judgement: { ...judgement, verdict: 'pass', reason: 'all is well' } });
}

describe("a stranger's run without measurements", () => {
  it.each<RunVerdict>(['pass', 'fail', 'inconclusive', 'no-baseline'])(
    'that says %s is invalid',
    async (verdict) => {
      const { judgement } = await trustedRecord(told(verdict), PULL, place(['README.md']));
      const reason = `the run says "${verdict}" and holds no measurements: a verdict without evidence is not taken over`;
      expect(judgement).toEqual({
        verdict: 'invalid',
        reason,
        metrics: [],
        next: null,
        findings: [],
        problems: [{ kind: 'invalid', message: reason }],
      });
    },
  );

  it.each<RunVerdict>(['error', 'invalid'])('that says %s is shown, without its rows', async (verdict) => {
    const { judgement } = await trustedRecord(told(verdict), PULL, place([]));
    expect(judgement).toEqual({ ...told(verdict).judgement, metrics: [], findings: [] });
  });

  it('that had nothing to measure passes when the API lists only files that base ignores', async () => {
    const stored = told('pass', { skipped: 'only docs, believe me' });
    const judged = await trustedRecord(stored, PULL, place(['README.md', 'docs/a.md']));
    const why = 'only files that nothing runs have changed: README.md, docs/a.md';
    expect(judged.skipped).toBe(why);
    expect(judged.judgement).toMatchObject({ verdict: 'pass', reason: why, metrics: [], problems: [] });
  });

  it.each<[string, readonly string[] | number, string | undefined, string]>([
    [
      'other files are changed',
      ['README.md', 'server.js'],
      undefined,
      "the pull request changes files that base's `compare.ignore` does not name",
    ],
    [
      'no file is',
      [],
      undefined,
      "the pull request changes files that base's `compare.ignore` does not name",
    ],
    [
      'base always measures',
      ['README.md'],
      'compare: { strategy: paired }\n',
      'base asks for the strategy paired, which always measures',
    ],
    [
      'the files cannot be listed',
      403,
      undefined,
      'the files of the pull request could not be listed: GitHub answered 403 Resource not accessible by integration',
    ],
    [
      'they are too many',
      Array.from({ length: 3000 }, (_, index) => `docs/${String(index)}.md`),
      undefined,
      'the pull request changes too many files to list them',
    ],
  ])('but %s is invalid', async (_case, files, base, doubt) => {
    const stored = told('pass', { skipped: 'only docs, believe me' });
    const judged = await trustedRecord(stored, PULL, place(files, base));
    expect(judged.skipped).toBeUndefined();
    expect(judged.judgement).toMatchObject({
      verdict: 'invalid',
      reason: `the run says that nothing had to be measured, and ${doubt}`,
    });
  });
});

describe("a stranger's measurements", () => {
  it.each<RunRecord['strategy']>(['paired', 'none'])(
    'are judged again, whatever their record says (strategy %s)',
    async (strategy) => {
      const judged = await trustedRecord({ ...slower(), strategy }, PULL, place([]));
      expect(judged.judgement.verdict).toBe('fail');
      expect(exitCodeOfRecord(judged)).toBe(1);
    },
  );

  it("of head alone are judged against the baseline of the pull request's base branch", async () => {
    const judged = await trustedRecord(
      headAlone({ strategy: 'limits-only' }),
      PULL,
      place([], undefined, { file: NIGHTLY, commitsBehind: 2, problems: [] }),
    );
    expect(judged.judgement).toMatchObject({ verdict: 'fail', reason: `1 metric regressed: ${A}` });
    expect(judged.judgement.problems.map(({ message }) => message)).toContain(
      'base could not be measured beside head: base was not measured; compared with 5 past runs on main instead',
    );
    expect(judged.strategy).toBe('baseline');
    expect(judged.baselineColumn).toMatchObject({ sha: NIGHTLY.commit, commitsBehind: 2, runs: 5 });
    expect(judged.debts).toEqual(NIGHTLY.accepted);
    expect(exitCodeOfRecord(judged)).toBe(1);
  });

  it("say that there is no baseline, and show none of the record's own, where none was found", async () => {
    const { baselineColumn } = record('fail');
    expect(baselineColumn).toBeDefined();
    const problems = [{ kind: 'warning', message: 'the baseline could not be looked up' }] as const;
    const stored = headAlone(baselineColumn && { baselineColumn });
    const judged = await trustedRecord(stored, PULL, place([], undefined, { problems }));
    expect(judged.judgement.verdict).toBe('no-baseline');
    expect(judged.baselineColumn).toBeUndefined();
    expect(judged.problems).toContainEqual(problems[0]);
  });

  it("are judged with the noise floors and mutes of base's nights, and in the looks of their own visit", async () => {
    const ready = { 'server/shop/ready-time': FACTS.readyMs ?? 0 };
    const noise = { [A]: { e: 0.02, nights: [] }, [B]: { e: 0.01, detectable: 0.4, nights: [] } };
    const facts = { ...FACTS, noise };
    for (const minutes of [4, 5, 6, 7, 8]) {
      const plan = planWith({ pages: [] }, { timeBudgetMs: minutes * 60_000 });
      const { rounds } = visit(plan, facts, { values: () => ready });
      const own = judgeRun(plan, rounds, facts);
      const { samples, ...judgement } = own;
      const judged = await trustedRecord(
        run({ plan, rounds, samples, judgement, runner: FACTS.runner, versions: {} }),
        PULL,
        place([], `compare: { time-budget: ${String(minutes)}m }\n`, {
          file: { ...NIGHTLY, noise },
          problems: [],
        }),
      );
      expect(judged.samples).toEqual(samples);
      expect(judged.judgement.metrics.find(({ id }) => id === B)?.reason).toContain('muted: ');
    }
  });

  it("keep nothing that the record claims beside them, and take this stage's name", async () => {
    const { claims, debts } = record('fail');
    const stored = slower();
    const judged = await trustedRecord(
      {
        ...stored,
        plan: { ...stored.plan, name: 'other', failOn: 'never' },
        ...(claims && { claims }),
        ...(debts && { debts }),
        skipped: 'only docs',
      },
      PULL,
      place([]),
    );
    expect(judged.plan).toMatchObject({ name: 'default', failOn: 'regression' });
    expect([judged.claims, judged.debts, judged.skipped]).toEqual([undefined, undefined, undefined]);
  });

  it('do not block where the label and the reason accept the slowdown', async () => {
    const pull = { ...PULL, labels: ['perf-accepted'], body: 'Why.\n\nPerf-Accepted: safer hashes' };
    const judged = await trustedRecord(slower(), pull, place([]));
    expect(judged.judgement.verdict).toBe('fail');
    expect(exitCodeOfRecord(judged)).toBe(0);
    expect(judged.problems).toContainEqual({
      kind: 'warning',
      message: 'slowdowns are accepted by the label perf-accepted and do not block: safer hashes',
    });
  });

  it('block where the reason names other metrics than those that regressed', async () => {
    const labelled = { ...PULL, labels: ['perf-accepted'] };
    const accepting = (metrics: string) =>
      trustedRecord(slower(), { ...labelled, body: `Perf-Accepted: bigger hero [${metrics}]` }, place([]));
    const other = await accepting('metrics: page/*/image-bytes');
    expect(exitCodeOfRecord(other)).toBe(1);
    expect(headingOf(other, other.judgement.findings).icon).toBe('❌');
    expect(other.problems).toContainEqual({
      kind: 'warning',
      message:
        'slowdowns are accepted by the label perf-accepted and do not block: bigger hero (of page/*/image-bytes alone)',
    });
    const named = await accepting('metrics: page/*/image-bytes, load/*');
    expect(exitCodeOfRecord(named)).toBe(0);
    expect(labelText(headingOf(named, named.judgement.findings).title)).toContain(
      '(accepted: does not block)',
    );
    const broken = await accepting('metric: page/*/image-bytes');
    expect(exitCodeOfRecord(broken)).toBe(1);
    expect(broken.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^"Perf-Accepted: bigger hero \[metric: .+ accepts nothing: its metrics cannot be read/,
      ),
    );
  });

  it('are accepted by the API alone, not by the plan in the record', async () => {
    const stored = slower();
    const plan = { ...stored.plan, accepted: [{ reason: 'believe me', metrics: [] }] };
    const judged = await trustedRecord({ ...stored, plan }, PULL, place([]));
    expect(judged.plan).not.toHaveProperty('accepted');
    expect(exitCodeOfRecord(judged)).toBe(1);
  });

  it("are held against the description's promises", async () => {
    const pull = { ...PULL, body: `Tollgate-Expect: ${A} -10%` };
    const judged = await trustedRecord(slower(), pull, place([]));
    expect(judged.claims).toMatchObject([{ id: A, claimed: -0.1, outcome: 'missed' }]);
    const unread = await trustedRecord(slower(), { ...pull, body: 'Tollgate-Expect: faster' }, place([]));
    expect(unread.claims).toBeUndefined();
    expect(unread.problems).toContainEqual({
      kind: 'warning',
      message: expect.stringMatching(/^`Tollgate-Expect: faster` is no claim/) as string,
    });
  });
});
