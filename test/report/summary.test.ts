import { describe, expect, it } from 'vitest';

import { annotationsOf } from '../../src/report/annotations.ts';
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

  it('tells of slow creep: how far, since when, and the line that takes a lone suspect back', () => {
    const { drift: _drift, ...calm } = record('baseline');
    const anchor = { sha: 'feedbee'.padEnd(40, '0'), name: 'v1.2.0', kind: 'release' } as const;
    const alarms = [
      { id: 'load/shop/GET /api/search/latency-p50', change: 0.12, nights: 2, since: '2026-11-18T03:17:00Z' },
    ];
    const suspects = ['c0ffee1a2b3c4d5e6f708192a3b4c5d6e7f80912'];
    const creep = { anchor, alarms, suspects, revert: 'git revert -m 1 c0ffee1' };
    const text = summaryMarkdown({ ...calm, creep }, {});
    expect(text).toContain(
      '## ⚠️ Performance: main has crept away. `GET /api/search` p50 12 % behind `v1.2.0`\n',
    );
    expect(text).toContain(
      '- `GET /api/search` p50 is 12 % behind `v1.2.0` (`feedbee`), on 2 nights in a row that compared them, since `2026-11-18`.\n' +
        'Suspect commits since then: `c0ffee1`. Take it back: `git revert -m 1 c0ffee1`.',
    );
    const until = 'badcab1e2b3c4d5e6f708192a3b4c5d6e7f80912';
    const many = { anchor, alarms, until, suspects: ['1', '2', '3', '4', '5', '6', '7'] };
    expect(summaryMarkdown({ ...calm, creep: many }, {})).toContain(
      'Suspect commits between `v1.2.0` and `badcab1`: `1`, `2`, `3`, `4`, `5` and 2 more.',
    );
    expect(summaryMarkdown({ ...calm, creep: { anchor, alarms, until, suspects: [] } }, {})).toContain(
      'It came with the commits between `v1.2.0` and `badcab1`.',
    );
  });

  it('names suspects of a drift where git knows them, a command for a lone one, and none of what got faster', () => {
    const baseline = record('baseline');
    const [drift] = baseline.drift ?? [];
    if (!drift) throw new Error('the record has no drift');
    const told = (...drifts: readonly (typeof drift)[]) =>
      summaryMarkdown({ ...baseline, drift: drifts }, {});
    const since = '- `GET /api/search` p50 +6.4 % since `c0ffee1` (`2026-11-17`).';
    const lone = { ...drift, suspects: drift.suspects.slice(0, 1), revert: 'git revert c0ffee1' };
    expect(told(lone)).toContain(
      `${since} Suspect commits: \`c0ffee1\`. Take it back: \`git revert c0ffee1\`.\n`,
    );
    expect(told({ ...drift, suspects: [] })).toContain(
      `${since} It came with one of the commits between \`a11ce0f\` and \`c0ffee1\`.\n`,
    );
    const faster = { ...baseline, drift: [{ ...drift, change: -0.2, suspects: [] }] };
    const text = summaryMarkdown(faster, {});
    expect(text).toContain('- `GET /api/search` p50 −20 %: faster since `c0ffee1` (`2026-11-17`).\n');
    expect(text).toContain('## 📌 Performance: baseline recorded');
    expect(text).not.toContain('revert');
    expect(annotationsOf(faster)).toEqual([]);
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
