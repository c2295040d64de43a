import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageRaw } from '../../src/model/page-raw.ts';
import type { PageFacts, PageResource } from '../../src/model/round.ts';
import { pageRound } from '../../src/read/lighthouse-round.ts';
import { differenceText, pageDifferences } from '../../src/read/page-diff.ts';

function recorded(name: string): PageFacts {
  const file = new URL(`../../fixtures/lighthouse/${name}.json`, import.meta.url);
  const raw = JSON.parse(readFileSync(file, 'utf8')) as PageRaw;
  return pageRound({ name: 'home', device: 'mobile', url: 'http://127.0.0.1:4173/', raw }).facts as PageFacts;
}

function resource(name: string, transferBytes: number, more: Partial<PageResource> = {}): PageResource {
  return { name, type: 'script', transferBytes, renderBlocking: false, ...more };
}

function between(base: readonly PageResource[], head: readonly PageResource[]): string[] {
  const facts = recorded('home-mobile');
  return pageDifferences({ ...facts, resources: base }, { ...facts, resources: head }).map(differenceText);
}

describe('what head loads otherwise than base', () => {
  test('two recorded pages: the new blocking script first, with its size', () => {
    const found = pageDifferences(recorded('home-mobile'), recorded('home-head-mobile'));
    expect(found[0]).toEqual({
      change: 'new',
      name: '/assets/vendor-charts.js',
      type: 'script',
      renderBlocking: true,
      bytes: 90085,
    });
    expect(found.map(differenceText)).toEqual([
      'New render-blocking vendor-charts.js, +90.1 kB',
      'New banner.svg, +101 B',
      '/ grew, +95 B',
    ]);
  });

  test('a page is not unlike itself', () => {
    expect(pageDifferences(recorded('home-mobile'), recorded('home-mobile'))).toEqual([]);
  });

  test('grown, shrunk, gone, changed at the same size, and blocking where it was not', () => {
    const base = [
      resource('/a.js', 1000),
      resource('/b.js', 900),
      resource('/c.js', 5000),
      resource('/d.js', 70, { bodyHash: '1' }),
      resource('/e.css', 60, { type: 'stylesheet' }),
    ];
    const head = [
      resource('/a.js', 3500),
      resource('/b.js', 500, { renderBlocking: false }),
      resource('/d.js', 70, { bodyHash: '2' }),
      resource('/e.css', 60, { type: 'stylesheet', renderBlocking: true }),
    ];
    expect(between(base, head)).toEqual([
      'Gone: c.js, −5.0 kB',
      'a.js grew, +2.5 kB',
      'b.js shrank, −400 B',
      'e.css now blocks rendering',
      'd.js changed',
    ]);
  });

  test('chunks that share a name are matched by their bodies first, then by size', () => {
    const base = [resource('/HASH.js', 100, { bodyHash: 'a' }), resource('/HASH.js', 200, { bodyHash: 'b' })];
    const head = [
      resource('/HASH.js', 260, { bodyHash: 'B' }),
      resource('/HASH.js', 100, { bodyHash: 'a' }),
      resource('/HASH.js', 40, { bodyHash: 'c' }),
    ];
    expect(between(base, head)).toEqual(['HASH.js grew, +60 B', 'New HASH.js, +40 B']);
  });
});
