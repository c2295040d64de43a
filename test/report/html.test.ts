import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Filmstrip } from '../../src/report/html-film.ts';
import type { HtmlAssets } from '../../src/report/html.ts';
import { reportHtml } from '../../src/report/html.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { REPORT_SCRIPT, REPORT_SCRIPT_HASH } from '../../src/report/html-script.ts';
import { metric, record, run } from './records.ts';

/** The page with plain spaces before units, so that a test reads as people do. */
async function page(one: RunRecord, assets: HtmlAssets): Promise<string> {
  return (await reportHtml(one, assets)).replaceAll('&nbsp;', ' ');
}

function film(image: string): Filmstrip {
  return { page: 'home', device: 'mobile', side: 'head', frames: [{ atMs: 300, image }] };
}

describe('the HTML report', () => {
  it('is the same page for the same run, chart ids included', async () => {
    for (const one of ['fail', 'pass', 'stress', 'fail-history'].map(record))
      expect(await reportHtml(one, {})).toBe(await reportHtml(one, {}));
  });

  it('lets its own script run and no other', () => {
    const hash = createHash('sha256').update(REPORT_SCRIPT).digest('base64');
    expect(REPORT_SCRIPT_HASH).toBe(`sha256-${hash}`);
  });

  it('draws a dot per round: twelve blocks and eight fresh ones, base and head', async () => {
    const html = await page(record('fail'), {});
    const [card = ''] = /<article class="card bad" id="row-1">[\s\S]*?<\/article>/.exec(html) ?? [];
    const titles = [...card.matchAll(/<title>(block \d+, (?:base|head)): [\d.]+ ms<\/title>/g)].map(
      ([, title]) => title,
    );
    expect(titles).toHaveLength(40);
    expect(new Set(titles).size).toBe(40);
    expect(card).toContain('aria-label="GET /api/search p50: 20 rounds of base and 20 rounds of head"');
    expect(card).toContain('fresh blocks');
  });

  it('names the commits of the trend and puts this change at its end', async () => {
    const html = await page(record('fail'), {});
    expect(html).toContain('<title>1111111: 41.2 ms</title>');
    expect(html).toContain('<title>this change: 49.6 ms</title>');
  });

  it('shows how each quantile moved where three of them were measured', async () => {
    const rows = ['p50', 'p90', 'p95'].map((name, index) =>
      metric({ id: `load/shop/GET /x/latency-${name}`, outcome: 'regressed', change: 0.1 * (index + 1) }),
    );
    const html = await page(
      run({ judgement: { ...record('fail').judgement, metrics: rows, findings: [] } }),
      {},
    );
    expect(html).toContain('Change of each quantile (shift function)');
    expect(html).toContain('<title>p95: 30 %');
  });

  it('shows filmstrips only from pictures inside the file', async () => {
    const html = await page(record('pass'), {
      filmstrips: [film('data:image/jpeg;base64,/9j/4AAQ'), film('https://a.test/x.jpg')],
    });
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain('alt="/ on head after 300 ms"');
  });

  it('says in every row why, so that no verdict stands without a sentence', async () => {
    const html = await page(record('pass'), {});
    for (const { reason } of record('pass').judgement.metrics) {
      expect(html).toContain(reason);
    }
  });
});
