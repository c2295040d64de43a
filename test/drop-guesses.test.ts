import { describe, expect, it } from 'vitest';
import { keepGuesses } from '../src/drop-guesses.ts';
import type { LoadPlan, PagePlan } from '../src/model/plan.ts';

const home: PagePlan = { name: 'home', path: '/', devices: ['mobile'], guessed: true };
const gets: LoadPlan = {
  name: 'pages',
  paths: ['/'],
  profile: 'steady',
  roundMs: 5000,
  env: {},
  guessed: true,
};
const script: LoadPlan = { ...gets, name: 'index', script: 'load/index.js', paths: [] };

function facts(status: number | undefined, broken: Readonly<Record<string, string>> = {}) {
  return {
    side: 'base',
    statuses: new Map(status === undefined ? [] : [['/', status]]),
    broken: new Map(Object.entries(broken)),
  };
}

function asked<Part extends LoadPlan | PagePlan>({
  guessed: _guessed,
  ...part
}: Part): Omit<Part, 'guessed'> {
  return part;
}

describe('guesses that cannot work are left out', () => {
  it('a page and its load go where base says that there is no such page, each with a note', () => {
    for (const status of [401, 404, 405, 499])
      expect(keepGuesses({ loads: [gets], pages: [home] }, facts(status))).toEqual({
        loads: [],
        pages: [],
        notes: [
          {
            message: `the page / is left out: base answers ${status} there, and nobody asked for it`,
            override: 'pages: [/start]',
          },
          {
            message: 'the load pages is left out: base has nothing at /, and nobody asked for it',
            override: 'load: [perf/script.js]',
          },
        ],
      });
  });

  it('what answers, redirects, fails or is silent stays: a person must see that', () => {
    for (const status of [200, 302, 500, 503, undefined])
      expect(keepGuesses({ loads: [gets], pages: [home] }, facts(status))).toEqual({
        loads: [gets],
        pages: [home],
        notes: [],
      });
  });

  it('what was asked for stays whatever base says', () => {
    const plan = { loads: [asked(gets), asked(script)], pages: [asked(home)] };
    expect(keepGuesses(plan, facts(404, { index: 'it is broken' }))).toEqual({ ...plan, notes: [] });
  });

  it('of the paths of a load only those that are not there go', () => {
    const { loads, notes } = keepGuesses({ loads: [{ ...gets, paths: ['/', '/b'] }], pages: [] }, facts(404));
    expect(loads).toEqual([{ ...gets, paths: ['/b'] }]);
    expect(notes).toEqual([]);
  });

  it('a file in load/ that is no k6 script goes, in the words of k6', () => {
    expect(keepGuesses({ loads: [script], pages: [home] }, facts(200, { index: 'no exports' }))).toEqual({
      loads: [],
      pages: [home],
      notes: [
        {
          message: 'the load index is left out: nobody asked for it, and k6 cannot use it: no exports',
          override: 'load: [load/index.js]',
        },
      ],
    });
  });
});
