import { describe, expect, it } from 'vitest';

import { annotationsOf } from '../../src/report/annotations.ts';
import { commentMarkdown } from '../../src/report/comment.ts';
import { reportHtml } from '../../src/report/html.ts';
import { judgeJson, reportJson } from '../../src/report/json.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { judgementText, recordText } from '../../src/report/text.ts';
import { metric, record, run } from './records.ts';

const row = metric({
  id: 'load/shop/GET /api/search/latency-p50',
  outcome: 'regressed',
  stage: 'confirm',
  head: 42.6,
  change: 0.018,
  low: -0.086,
  high: 0.134,
  steadier: { quantile: 'p75', change: 0.091 },
});
const { judgement: failed } = record('fail');
const judgement = { ...failed, metrics: [row], findings: [{ cause: row.id, ids: [row.id], text: '' }] };
const told = run({ judgement });

describe('a red row that a steadier quantile found', () => {
  it('says in every report what that quantile shows', async () => {
    expect(commentMarkdown(told, {})).toContain('| **+1.8 %** (−9 … +13), p75 +9.1 % |');
    expect(commentMarkdown(told, {})).toContain('41.8 → 42.6 ms, +1.8 % (p75 +9.1 %)**');
    for (const text of [recordText(told, 'plain'), judgementText(judgement, 'plain')])
      expect(text).toContain('+1.8 % (−9 … +13), p75 +9.1 %');
    const html = (await reportHtml(told, {})).replaceAll('&nbsp;', ' ');
    expect(html).toContain('<b>+1.8 %</b><small>−9 … +13</small><small>p75 +9.1 %</small>');
    expect(html).toContain('+1.8 % (−9 … +13), p75 +9.1 %');
    expect(statusLine(told)).toBe('1 slowdown. GET /api/search +1.8 % (p75 +9.1 %)');
    expect(annotationsOf(told)[0]?.title).toContain('+1.8 % (p75 +9.1 %)');
  });

  it('has it in the JSON, and others do not', () => {
    const { steadier } = row;
    expect(reportJson(told, {})).toMatchObject({ metrics: [{ steadier }] });
    expect(judgeJson(judgement)).toMatchObject({ metrics: [{ steadier }] });
    expect(JSON.stringify(judgeJson(failed))).not.toContain('steadier');
  });
});
