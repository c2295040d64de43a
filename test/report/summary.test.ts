import { describe, expect, it } from 'vitest';

import { summaryMarkdown } from '../../src/report/summary.ts';
import { costliestEndpoints } from '../../src/report/time-spent.ts';
import { golden } from './golden.ts';
import { links, manyRows, metric, record, run } from './records.ts';

describe('the job summary', () => {
  it.each(['fail', 'baseline', 'stress', 'invalid'])('of %s reads like its golden file', (name) => {
    const text = summaryMarkdown(record(name), links);
    expect(text).toBe(golden(`summary-${name}.md`, text));
  });

  it('has every row, every round and every baseline candidate with its reason', () => {
    const text = summaryMarkdown(record('fail'), links);
    for (const { id } of record('fail').judgement.metrics) expect(text).toContain(`\`${id}\``);
    expect(text).toContain('| `GET /api/search` p50 | head, fresh | ');
    expect(text).toContain(
      '- Baseline candidate deadbee of run `9911`: refused, made by a fork: its head repository is `mallory/shop`',
    );
  });

  it('ends a baseline run with where the time goes', () => {
    const costs = costliestEndpoints(record('baseline'));
    expect(costs.map(({ endpoint }) => endpoint)).toEqual([
      'GET /api/search',
      'POST /api/checkout',
      'GET /api/cart',
      'GET /api/products',
      'GET /api/products/:id',
    ]);
    expect(costs[0]).toMatchObject({ perSecond: 750 / 26, p50Ms: 43 });
    expect(costs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(summaryMarkdown(record('baseline'), {})).toContain(
      '- `home`: `Reduce unused JavaScript`, saves 310 ms and 48.2 kB',
    );
  });

  it('marks the step of a stress test that breaks', () => {
    const broken = summaryMarkdown(record('stress'), {})
      .split('\n')
      .filter((line) => line.includes('breaks here'));
    expect(broken).toEqual([
      '| **600/s** | **581/s** | **388 ms** | **1.43 s** | **2.43 %** | **290** | ❌ `p95 1.43 s, limit 300 ms` ← breaks here |',
    ]);
  });

  it('stays under 900 KiB whatever is in it, and says what did not fit', () => {
    const metrics = Array.from({ length: 5 }, (_, copy) =>
      manyRows('unchanged').map((row) =>
        metric({
          ...row,
          id: `${row.id.slice(0, -12)}-${String(copy)}/latency-p50`,
          reason: 'x '.repeat(290),
        }),
      ),
    ).flat();
    const text = summaryMarkdown(run({ judgement: { ...record('pass').judgement, metrics } }), {});
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(text).toContain('… and 1000 more rows in run.json.');
    expect(text).toContain('did not fit here: it is in run.json.');
  });
});
