import { describe, expect, it } from 'vitest';
import { inputsFromAction, inputsFromFlags } from '../../src/config/inputs.ts';
import { planFrom } from '../../src/config/plan.ts';
import { sourcesOf } from './sources.ts';

const messages = (inputs: { readonly mistakes: readonly { at: string; message: string }[] }) =>
  inputs.mistakes.map(({ at, message }) => `${at}: ${message}`);

const confirmIn = (given: Record<string, string>) => planFrom(sourcesOf(undefined, given)).compare.confirm;

describe('the inputs of the action', () => {
  it('are the same from INPUT_ variables and from plain names, and have defaults', () => {
    const given = inputsFromAction({
      'INPUT_TIME-BUDGET': ' 4m ',
      INPUT_K6: 'a.js\nb.ts a.js',
      INPUT_START: '',
      'base-url': '',
    });
    expect(given).toEqual(inputsFromAction({ 'time-budget': '4m', k6: 'a.js b.ts' }));
    expect(given).toEqual({
      mode: 'auto',
      config: '.github/tollgate.yml',
      configAsked: false,
      k6: ['a.js', 'b.ts'],
      headers: {},
      workingDirectory: '.',
      name: 'default',
      timeBudgetMs: 240_000,
      comment: 'always',
      failOn: 'regression',
      base: { kind: 'default' },
      mistakes: [],
    });
  });

  it('tell every mistake with its input', () => {
    const wrong = inputsFromAction({
      mode: 'fast',
      ready: 'healthz',
      url: 'preview-*',
      start: 'npm start',
      'base-url': 'ftp://x',
      pages: '/ checkout',
      'working-directory': '../other',
      name: 'a/b',
      'time-budget': '8 bananas',
      comment: 'sometimes',
      'fail-on': 'all',
      headers: 'secret-without-colon\nX-Ok: yes',
      'k6-mirror': 'mirror',
      'time-buget': '3m',
    });
    expect(messages(wrong)).toEqual([
      'input `time-buget`: unknown input "time-buget"; did you mean "time-budget"?',
      'input `ready`: is "healthz"; allowed: a path that starts with /',
      'input `url`: is "preview-*"; allowed: an http or https URL of a preview that is already up, or deployment:<environment>',
      'input `base-url`: is "ftp://x"; allowed: an http or https URL',
      'input `pages`: is "/ checkout"; allowed: paths that start with /, or none',
      'input `time-budget`: is "8 bananas"; allowed: a duration such as 8m, 5s or 300ms',
      'input `k6-mirror`: is "mirror"; allowed: an http or https URL',
      'input `url`: is given together with input `start`; allowed: one of them',
      'input `mode`: is "fast"; allowed: auto, gate, baseline, stress, report',
      'input `headers`: line 1 is not a header; allowed: lines of "Name: value"',
      'input `working-directory`: is "../other"; allowed: a folder inside the repository, relative to its root',
      'input `name`: is "a/b"; allowed: letters, digits, ".", "_" and "-"',
      'input `comment`: is "sometimes"; allowed: always, on-change, never',
      'input `fail-on`: is "all"; allowed: regression, inconclusive, never',
    ]);
    expect(JSON.stringify(wrong)).not.toContain('secret-without-colon');
    expect(wrong.headers).toEqual({ 'X-Ok': 'yes' });
  });

  it('say where flags are confirmed, and refuse to leave to another job what another job left', () => {
    expect(confirmIn({})).toBeUndefined();
    expect(confirmIn({ confirm: 'here' })).toBeUndefined();
    expect(confirmIn({ confirm: 'elsewhere' })).toBe('elsewhere');
    expect(confirmIn({ confirm: 'here', 'confirm-of': 'artifact' })).toBe('fresh-runner');
    expect(messages(inputsFromAction({ confirm: 'elsewhere', 'confirm-of': 'artifact' }))).toEqual([
      'input `confirm`: is "elsewhere" together with input `confirm-of`: the job that confirms cannot leave it to another',
    ]);
    const refresh = sourcesOf(undefined, { 'confirm-of': 'run.json' }, { mode: 'baseline' });
    expect(() => planFrom(refresh)).toThrow(
      'is given in mode baseline: only a gate confirms what another run flagged',
    );
  });

  it('refuse two ways to a preview, and a base URL without a URL', () => {
    expect(messages(inputsFromAction({ url: 'https://a', start: 'b' }))).toEqual([
      'input `url`: is given together with input `start`; allowed: one of them',
    ]);
    expect(messages(inputsFromAction({ 'base-url': 'https://a' }))).toEqual([
      'input `base-url`: needs input `url`: remote previews are compared in pairs',
    ]);
    expect(messages(inputsFromAction({ 'time-budget': '5s' }))).toEqual([
      'input `time-budget`: is "5s"; allowed: between 10s and 6h',
    ]);
    expect(messages(inputsFromAction({ 'working-directory': '/etc' }))).toHaveLength(1);
  });
});

describe('the flags of the command line', () => {
  it('are the same inputs, with base, baseline and strategy, from either spelling', () => {
    const flags = {
      base: 'main',
      baseline: 'baseline.json',
      strategy: 'paired',
      timeBudget: '3m',
      baseUrl: 'https://b',
      url: 'https://a',
      k6: ['a.js', 'b.js'],
      pages: '/',
      config: 'gate.yml',
      json: true,
      output: '.tollgate',
    };
    const inputs = inputsFromFlags(flags);
    expect(inputs).toMatchObject({
      base: { kind: 'ref', ref: 'main' },
      baselineFile: 'baseline.json',
      strategy: 'paired',
      timeBudgetMs: 180_000,
      baseUrl: 'https://b',
      k6: ['a.js', 'b.js'],
      pages: ['/'],
      config: 'gate.yml',
      configAsked: true,
      mistakes: [],
    });
    expect(inputsFromFlags({ 'time-budget': '3m', 'base-url': 'https://b', url: 'https://a' })).toMatchObject(
      {
        timeBudgetMs: 180_000,
        baseUrl: 'https://b',
      },
    );
  });

  it('know --no-base as commander says it and as it is written', () => {
    expect(inputsFromFlags({ base: false }).base).toEqual({ kind: 'none' });
    expect(inputsFromFlags({ 'no-base': true }).base).toEqual({ kind: 'none' });
    expect(inputsFromFlags({ noBase: true }).base).toEqual({ kind: 'none' });
    expect(inputsFromFlags({ base: true }).base).toEqual({ kind: 'default' });
    expect(inputsFromFlags({}).base).toEqual({ kind: 'default' });
  });

  it('are named in mistakes as they are typed', () => {
    expect(messages(inputsFromFlags({ strategy: 'pair', timeBudget: 'long' }))).toEqual([
      '--time-budget: is "long"; allowed: a duration such as 8m, 5s or 300ms',
      '--strategy: is "pair"; allowed: auto, paired, baseline',
    ]);
  });
});
