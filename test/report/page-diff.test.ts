import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { PageRaw } from '../../src/model/page-raw.ts';
import type { PageFacts, PageResource } from '../../src/model/round.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { pageRound } from '../../src/read/lighthouse-round.ts';
import { pageChanges, pageExplanation, sizeOf } from '../../src/report/page-diff.ts';
import { record } from './records.ts';

function recorded(name: string): PageFacts {
  const file = new URL(`../../fixtures/lighthouse/${name}.json`, import.meta.url);
  const raw = JSON.parse(readFileSync(file, 'utf8')) as PageRaw;
  return pageRound({ name: 'home', device: 'mobile', url: 'http://127.0.0.1:4173/', raw }).facts as PageFacts;
}

function resource(name: string, transferBytes: number, more: Partial<PageResource> = {}): PageResource {
  return { name, type: 'script', transferBytes, renderBlocking: false, ...more };
}

/** A run whose home page loads these on either side. */
function between(base: readonly PageResource[], head: readonly PageResource[]): RunRecord {
  const target = { kind: 'page', name: 'home', device: 'mobile' } as const;
  const rounds = [
    { target, stage: 'exact', side: 'base', page: { resources: base } },
    { target, stage: 'exact', side: 'head', page: { resources: head } },
  ];
  return { rounds } as unknown as RunRecord;
}

const said = (run: RunRecord) => pageExplanation(run, 'page/home/mobile/lcp');

describe('what a page loads now', () => {
  it('of two recorded pages: the new blocking script first, with its size', () => {
    const { resources: base } = recorded('home-mobile');
    const { resources: head } = recorded('home-head-mobile');
    const changes = pageChanges(between(base, head), 'home', 'mobile');
    expect(changes[0]).toEqual({
      name: '/assets/vendor-charts.js',
      type: 'script',
      from: undefined,
      to: 90085,
      blocksNow: true,
    });
    expect(said(between(base, head))).toBe(
      'New render-blocking `vendor-charts.js`, +90.1 kB. New `banner.svg`, +101 B.',
    );
    expect(pageChanges(between(base, base), 'home', 'mobile')).toEqual([]);
  });

  it('is said in words for what grew and what blocks rendering now; what shrank or went explains nothing', () => {
    const base = [
      resource('/a.js', 1000),
      resource('/b.js', 1900),
      resource('/c.js', 5000),
      resource('/e.css', 60),
    ];
    const head = [
      resource('/a.js', 3500),
      resource('/b.js', 500),
      resource('/e.css', 60, { renderBlocking: true }),
    ];
    const run = between(base, head);
    expect(said(run)).toBe('`a.js` +2.5 kB, now 3.5 kB. Now render-blocking: `e.css`.');
    expect(pageChanges(run, 'home', 'mobile').map((change) => [change.name, sizeOf(change)])).toEqual([
      ['/c.js', -5000],
      ['/a.js', 2500],
      ['/b.js', -1400],
      ['/e.css', 0],
    ]);
  });

  it('matches chunks that share a name by their bodies first, then by size', () => {
    const base = [
      resource('/HASH.js', 10_000, { bodyHash: 'a' }),
      resource('/HASH.js', 20_000, { bodyHash: 'b' }),
    ];
    const head = [
      resource('/HASH.js', 26_000, { bodyHash: 'B' }),
      resource('/HASH.js', 10_000, { bodyHash: 'a' }),
      resource('/HASH.js', 4_000, { bodyHash: 'c' }),
    ];
    expect(said(between(base, head))).toBe('`HASH.js` +6 kB, now 26 kB. New `HASH.js`, +4 kB.');
  });

  it('is told by resource, the largest change first, and crumbs are left out', () => {
    expect(pageChanges(record('fail'), 'checkout', 'mobile')).toEqual([
      { name: '/assets/vendor-charts.js', type: 'Script', from: undefined, to: 92_400, blocksNow: true },
      { name: '/assets/old.css', type: 'Stylesheet', from: 3_100, to: undefined, blocksNow: false },
    ]);
    expect(pageChanges(record('fail'), 'home', 'mobile')).toEqual([]);
    expect(pageChanges(record('fail'), 'checkout', 'desktop')).toEqual([]);
  });

  it('explains a slower page in a sentence, and is silent about endpoints', () => {
    expect(pageExplanation(record('fail'), 'page/checkout/mobile/lcp')).toBe(
      'New render-blocking `vendor-charts.js`, +92.4 kB.',
    );
    expect(pageExplanation(record('fail'), 'page/home/mobile/lcp')).toBe('');
    expect(pageExplanation(record('fail'), 'load/shop/GET /api/search/latency-p50')).toBe('');
  });
});
