import { describe, expect, it } from 'vitest';
import { trustedRecord } from '../../src/commands/trusted-record.ts';
import { inputsFromAction } from '../../src/config/inputs.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { PullRequestFacts } from '../../src/github/context.ts';
import type { RunRecord } from '../../src/model/run.ts';
import type { Judgement, RunVerdict } from '../../src/model/verdict.ts';
import { exitCodeOfRecord } from '../../src/report/exit-code.ts';
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

function place(files: readonly string[] | number, base?: string) {
  return {
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

  it("are held against the description's promises", async () => {
    const pull = { ...PULL, body: `Tollgate-Expect: ${A} -10%` };
    const judged = await trustedRecord(slower(), pull, place([]));
    expect(judged.claims).toMatchObject([{ id: A, claimed: -0.1, outcome: 'missed' }]);
  });
});
