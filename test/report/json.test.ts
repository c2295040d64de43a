import { describe, expect, it } from 'vitest';

import { exitCodeOfRecord, exitCodeOfVerdict } from '../../src/report/exit-code.ts';
import { judgeJson, reportJson } from '../../src/report/json.ts';
import { golden } from './golden.ts';
import { metric, record, records, run } from './records.ts';

const files = { run: '.tollgate/run.json', comment: '.tollgate/comment.md', html: '.tollgate/report.html' };

describe('report@1', () => {
  it.each(Object.entries(records))('of %s is its golden file', (name, one) => {
    const text = `${JSON.stringify(reportJson(one, files), undefined, 1)}\n`;
    expect(text).toBe(golden(`${name}.json`, text));
  });

  it('has the promised fields, and the row to fix first at the head', () => {
    const report = reportJson(record('fail'), files) as { metrics: readonly Record<string, unknown>[] };
    expect(Object.keys(report)).toEqual([
      'schema',
      'verdict',
      'reason',
      'exitCode',
      'strategy',
      'base',
      'head',
      'next',
      'metrics',
      'findings',
      'problems',
      'runner',
      'versions',
      'files',
      'claims',
    ]);
    expect(Object.keys(report.metrics[0] ?? {})).toEqual([
      'id',
      'outcome',
      'gated',
      'base',
      'head',
      'change',
      'low',
      'high',
      'upper',
      'detectable',
      'p',
      'stage',
      'reason',
      'unit',
      'limit',
      'target',
    ]);
    expect(report.metrics[0]?.['id']).toBe('load/shop/GET /api/search/latency-p50');
  });

  it('has no metrics when nothing was measured, and null where there is no number', () => {
    expect(reportJson(record('error-preview'), {})).toMatchObject({
      verdict: 'error',
      exitCode: 3,
      metrics: [],
      next: null,
    });
    const endless = run({
      judgement: {
        ...record('pass').judgement,
        metrics: [
          metric({
            id: 'load/a/GET x/latency-p50',
            outcome: 'inconclusive',
            detectable: Infinity,
            p: Number.NaN,
          }),
        ],
      },
    });
    expect(reportJson(endless, {})).toMatchObject({ metrics: [{ detectable: null, p: null }] });
  });

  it('of a judgement alone says what is to be measured next', () => {
    const next = { stage: 'confirm' as const, ids: ['load/shop/GET /api/search/latency-p50'] };
    const report = judgeJson({ ...record('inconclusive').judgement, next });
    expect(Object.keys(report)).toEqual(['schema', 'verdict', 'reason', 'exitCode', 'next', 'metrics']);
    expect(report).toMatchObject({ schema: 'tollgate/report@1', verdict: 'inconclusive', exitCode: 0, next });
  });
});

describe('the exit code', () => {
  it('follows the verdict, and fail-on bends only what speaks of the change', () => {
    const verdicts = ['pass', 'fail', 'inconclusive', 'no-baseline', 'invalid', 'error'] as const;
    expect(verdicts.map((verdict) => exitCodeOfVerdict(verdict, 'regression'))).toEqual([0, 1, 0, 0, 4, 5]);
    expect(verdicts.map((verdict) => exitCodeOfVerdict(verdict, 'inconclusive'))).toEqual([0, 1, 1, 0, 4, 5]);
    expect(verdicts.map((verdict) => exitCodeOfVerdict(verdict, 'never'))).toEqual([0, 0, 0, 0, 4, 5]);
  });

  it('of a run that broke is that of what broke it', () => {
    expect(
      ['error-preview', 'error-config', 'error', 'invalid', 'fail', 'fail-trial'].map((name) =>
        exitCodeOfRecord(record(name)),
      ),
    ).toEqual([3, 2, 5, 4, 1, 0]);
    const cancelled = run({
      judgement: { ...record('error').judgement, problems: [{ kind: 'cancelled', message: 'interrupted' }] },
    });
    expect(exitCodeOfRecord(cancelled)).toBe(130);
  });
});
