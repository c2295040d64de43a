import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { planFrom } from '../../src/config/plan.ts';
import { starterFiles } from '../../src/config/starter.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { PlanSources } from '../../src/config/sources.ts';
import { npmProject, sourcesOf } from './sources.ts';

const where = { action: 'acme/tollgate@v1', config: '.github/tollgate.yml' };
const guessed = (inputs: Readonly<Record<string, string>> = {}, more: Partial<PlanSources> = {}): Plan =>
  planFrom(sourcesOf(undefined, inputs, more));

/** What a plan says, without where it was said: guesses become words. */
function meaning({ notes: _notes, thresholds: _none, preview, loads, pages, ...rest }: Plan): unknown {
  const { readyGuessed: _ready, ...spoken } = { readyGuessed: true, ...preview };
  return {
    ...rest,
    preview: spoken,
    loads: loads.map(({ guessed: _guessed, ...load }) => load),
    pages: pages.map(({ guessed: _guessed, ...page }) => page),
  };
}

describe('the files of tollgate init', () => {
  it.each([
    ['a project with everything', {}, {}],
    ['pages without a script', {}, { facts: { ...npmProject, k6Scripts: [] } }],
    [
      'a folder of files',
      {},
      { facts: { files: ['index.html'], k6Scripts: [], staticFolders: [], lockfiles: [] } },
    ],
    ['a preview that is up', { url: 'https://preview.example/?a=1&b=[2]', pages: '/ /a,b #no' }, {}],
    [
      'names that YAML would read otherwise',
      {
        start: 'npm start -- --flag: "yes" # go',
        ready: '/on',
        k6: 'perf/no.js perf/1.js',
        pages: '/null /{x}',
      },
      {},
    ],
    ['nothing but pages', { k6: 'none' }, {}],
    ['nothing but load', { pages: 'none' }, {}],
  ] as const)('say what was guessed, word for word: %s', (_, inputs, more) => {
    const given = Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [key, value.replace(' #no', '')]),
    );
    const plan = guessed(given, more);
    const { config } = starterFiles(plan, where);
    const again = planFrom(sourcesOf(config, {}, more));
    expect(meaning(again)).toEqual(meaning(plan));
    const rates = plan.loads.map(
      ({ name }) => `rate of ${name}: about 40 % of what base sustains in a short ramp`,
    );
    expect(again.notes.map(({ message }) => message)).toEqual(rates);
  });

  it('hold a workflow with the events, the rights and the action, and inputs only where they are needed', () => {
    const plain = parse(starterFiles(guessed(), where).workflow) as Workflow;
    expect(Object.keys(plain.on)).toEqual(['pull_request', 'schedule', 'workflow_dispatch']);
    expect(plain.permissions).toEqual({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
    expect(plain.jobs.performance.steps).toEqual([
      { uses: 'actions/checkout@v7' },
      { uses: 'acme/tollgate@v1' },
    ]);
    const folder = guessed({ 'working-directory': 'apps/shop', name: 'shop' });
    const other = parse(
      starterFiles(folder, { ...where, config: 'apps/shop/tollgate.yml' }).workflow,
    ) as Workflow;
    expect(other.jobs.performance.steps[1]?.with).toEqual({
      'working-directory': 'apps/shop',
      config: 'apps/shop/tollgate.yml',
      name: 'shop',
    });
  });
});

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: { readonly performance: { readonly steps: readonly { uses: string; with?: object }[] } };
}
