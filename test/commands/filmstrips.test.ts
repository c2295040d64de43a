import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filmstripsOf } from '../../src/commands/filmstrips.ts';
import type { Round } from '../../src/model/round.ts';
import type { RunRecord } from '../../src/model/run.ts';

const picture = 'data:image/jpeg;base64,/9j/4AAQ';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  mkdirSync(join(folder, 'pages'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function round(
  side: 'base' | 'head',
  servedHash: string,
  reportFile = `pages/home-mobile-${side}.html`,
): Round {
  return {
    target: { kind: 'page', name: 'home', device: 'mobile' },
    side,
    page: { servedHash, reportFile },
  } as unknown as Round;
}

const recordWith = (...rounds: readonly Round[]) =>
  ({
    plan: { pages: [{ name: 'home', path: '/', devices: ['mobile', 'desktop'] }] },
    rounds,
  }) as unknown as RunRecord;

function keep(stem: string, image = picture): void {
  writeFileSync(join(folder, 'pages', `${stem}.film.json`), JSON.stringify([{ atMs: 300, image }]));
}

describe('filmstrips of a report', () => {
  it('show base above head for a page that serves something else', () => {
    keep('home-mobile-base');
    keep('home-mobile-head');
    const films = filmstripsOf(recordWith(round('base', 'a'), round('head', 'b')), folder);
    const strip = { page: 'home', device: 'mobile', frames: [{ atMs: 300, image: picture }] };
    expect(films).toEqual([
      { ...strip, side: 'base' },
      { ...strip, side: 'head' },
    ]);
  });

  it('leave out a page that serves the same bytes, and show head alone where there is no base', () => {
    keep('home-mobile-base');
    keep('home-mobile-head');
    expect(filmstripsOf(recordWith(round('base', 'a'), round('head', 'a')), folder)).toEqual([]);
    expect(filmstripsOf(recordWith(round('head', 'a')), folder).map(({ side }) => side)).toEqual(['head']);
  });

  it('follow no file name but our own, and do without what is not there or not pictures', () => {
    writeFileSync(join(folder, 'secret.film.json'), JSON.stringify([{ atMs: 1, image: picture }]));
    const outside = recordWith(round('base', 'a'), round('head', 'b', 'pages/../secret.html'));
    expect(filmstripsOf(outside, folder)).toEqual([]);
    keep('home-mobile-head', 'javascript:alert(1)');
    expect(filmstripsOf(recordWith(round('base', 'a'), round('head', 'b')), folder)).toEqual([]);
  });
});
