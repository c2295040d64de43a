import { describe, expect, it } from 'vitest';

import { commentMarkdown } from '../../src/report/comment.ts';
import { golden } from './golden.ts';
import type { MetricSketch } from './records.ts';
import { column, links, manyRows, metric, record, records, run } from './records.ts';

const witness = (quantile: string, more: Partial<MetricSketch> = {}) =>
  metric({ id: `load/shop/GET /api/cart/latency-${quantile}`, outcome: 'info', gated: false, ...more });

describe('the comment', () => {
  it.each(Object.entries(records))('for %s reads like its golden file', (name, one) => {
    const text = commentMarkdown(one, links);
    expect(`${text}\n`).toBe(golden(`${name}.md`, `${text}\n`));
  });

  it('says the verdict in words of its own in every state', () => {
    const headings = Object.values(records).map((one) => commentMarkdown(one, {}).split('\n')[0]);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings)
      expect(heading).toMatch(/^### (❌|✅|❓|⚪|⛔|⚠️|📈|📌) Performance: \S.+$/u);
  });

  it('shows a pass in two lines, everything else is folded', () => {
    const [visible] = commentMarkdown(record('pass'), links).split('\n<details>');
    expect(visible?.split('\n').filter((line) => line !== '')).toEqual([
      '### ✅ Performance: no slowdown. 9.8 % or more on any endpoint or page would have been seen',
      'Measured `shop`, `/` mobile, `/checkout` mobile in 12 paired blocks, 6 min 10 s; 9 rows judged, better: `GET /api/cart` p50 −12 %.',
    ]);
  });

  it('shows failing rows first and metric ids only in the folds', () => {
    const [visible = ''] = commentMarkdown(record('fail'), links).split('\n<details>');
    const rows = visible.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows[0]).toContain(
      '| `GET /api/search` p50 | 43 ms | 60 ms | 41.8 → **49.6 ms** | **+18.7 %** (16 … 21) |',
    );
    expect(rows.map((row) => /❌|❓/.exec(row)?.[0])).toEqual(['❌', '❌', '❌', '❌', '❌', '❓', '❓']);
    expect(visible).not.toContain('load/shop/');
    expect(commentMarkdown(record('fail'), links)).toContain('`load/shop/GET /api/search/latency-p50`');
  });

  it('speaks of every failing row, also where the gate made no finding of it', () => {
    const text = commentMarkdown(record('fail-limit'), {});
    expect(text).toContain(
      '1. **`GET /api/search` p50: 288 → 331 ms, +14.9 %**. Over its limit of 300 ms beyond doubt;',
    );
  });

  it('shows where base is not there to compare with what each limit still says', () => {
    const text = commentMarkdown(record('pass-limits'), {});
    expect(text).toContain('within its limits. No base was asked for');
    expect(text).toContain('| 43.2 ms | – | ≤ 300 ms | ℹ️ not compared |');
  });

  it('leaves out the quantiles that are kept for the median, unless a rule is about them', () => {
    const pass = record('pass');
    const metrics = [...pass.judgement.metrics, witness('p10'), witness('p25'), witness('p75', { limit: 9 })];
    const text = commentMarkdown({ ...pass, judgement: { ...pass.judgement, metrics } }, {});
    expect(text).not.toMatch(/p10|p25/u);
    expect(text).toContain('| `GET /api/cart` p75 |');
  });

  it('takes only a plain web address as a link', () => {
    expect(commentMarkdown(record('pass'), { report: 'javascript:alert(1)' })).not.toContain('javascript');
    expect(commentMarkdown(record('pass'), { report: 'https://a.test/x) [y](z' })).not.toContain('a.test');
    expect(commentMarkdown(record('pass'), { report: 'https://a.test/x?y=1' })).toContain(
      '[Report](https://a.test/x?y=1)',
    );
  });

  it('says which workflow to add where GitHub holds no baseline', () => {
    const line =
      '- Baseline: none that can be used, so the Baseline column is left out. A workflow with this action on `push` to the default branch or on a `schedule` records one: `on: { schedule: [{ cron: "17 3 * * *" }] }`';
    const { baselineColumn: _column, ...none } = record('fail');
    const github = { repository: 'acme/shop', pullRequest: 7 };
    expect(commentMarkdown({ ...none, github }, links)).toContain(line);
    expect(commentMarkdown({ ...none, github, baselineColumn: column }, links)).not.toContain(line);
    expect(commentMarkdown(none, links)).not.toContain(line);
  });

  it('is the same text for the same run, in whatever order the samples came', () => {
    const turned = {
      ...record('fail'),
      judgement: { ...record('fail').judgement, metrics: record('fail').judgement.metrics.toReversed() },
    };
    expect(commentMarkdown(turned, links)).toBe(commentMarkdown(record('fail'), links));
  });
});

describe('the comment of a run with 500 rows', () => {
  it('keeps its failing rows and drops folds when the passing ones do not fit', () => {
    const metrics = [...record('fail').judgement.metrics, ...manyRows('unchanged')];
    const text = commentMarkdown(
      run({ judgement: { ...record('fail').judgement, metrics }, baselineColumn: column }),
      links,
    );
    expect(text.length).toBeLessThanOrEqual(58_000);
    expect(text).toContain('2 folded parts did not fit here: see the report.');
    expect(text.match(/❌ /g)?.length).toBeGreaterThanOrEqual(6);
    expect(text).toContain('<summary>How: 6 min 10 s');
    expect(text.endsWith('pushes ✅ ✅ ❌')).toBe(true);
  });

  it('keeps the 40 worst rows when the failing ones do not fit', () => {
    const text = commentMarkdown(
      run({
        judgement: {
          verdict: 'fail',
          reason: '500 regressions',
          metrics: manyRows('regressed'),
          findings: [],
          problems: [],
          next: null,
        },
      }),
      links,
    );
    expect(text.length).toBeLessThanOrEqual(58_000);
    expect(text).toContain('… and 460 more rows in the report.');
    expect(text).toContain('… and 495 more findings.');
    const shown = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(shown).toHaveLength(40);
    expect(shown[0]).toContain('+60 %');
  });
});
