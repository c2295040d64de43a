import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  json,
  oneof,
  property,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';

import { TollgateError } from '../../src/model/failure.ts';
import { parseSamples } from '../../src/read/samples-file.ts';

const p50 = 'load/shop/GET /api/products/latency-p50';
const paired = (...metrics: readonly unknown[]) =>
  JSON.stringify({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });

/** What the reader threw; nothing when it accepted the text. */
function thrown(text: string): unknown {
  try {
    parseSamples(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

function refusal(text: string): string {
  const error = thrown(text);
  if (!(error instanceof TollgateError)) throw new Error('the file was accepted, or refused in another way');
  expect(error.kind).toBe('config');
  return error.message;
}

describe('a samples file', () => {
  it('is read with the values as they stand and nothing added', () => {
    const raw = parseSamples(paired({ id: p50, base: [3.5, 3.6], head: [3.9, 3.8] }));
    expect(raw).toEqual({
      samples: { strategy: 'paired', metrics: [{ id: p50, base: [3.5, 3.6], head: [3.9, 3.8] }] },
      problems: [],
    });
  });

  it('may leave out a side that was never measured', () => {
    const raw = parseSamples(paired({ id: p50, kind: 'timing', head: [3.9, 3.8] }));
    expect(raw.samples.metrics[0]).toEqual({ id: p50, kind: 'timing', base: [], head: [3.9, 3.8] });
  });

  it('holds fresh blocks under confirm', () => {
    const text = JSON.stringify({
      schema: 'tollgate/samples@1',
      strategy: 'paired',
      metrics: [],
      confirm: { metrics: [{ id: p50, base: [1], head: [2] }] },
    });
    expect(parseSamples(text).samples).toEqual({
      strategy: 'paired',
      metrics: [],
      confirm: { metrics: [{ id: p50, base: [1], head: [2] }] },
    });
  });

  it('holds runs of main for the baseline strategy', () => {
    const run = {
      commit: '4be1d20',
      at: '2026-11-01T02:11:00Z',
      runner: { cpu: 'EPYC 7763', cores: 4, calibration: 99 },
      metrics: { [p50]: [3.5, 3.4] },
    };
    const file = {
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner: { cpu: 'EPYC 7763', cores: 4, calibration: 101.3 },
      history: [run],
      metrics: [{ id: p50, kind: 'timing', unit: 'ms', better: 'lower', head: [3.6] }],
    };
    const { schema: _schema, ...samples } = file;
    expect(parseSamples(JSON.stringify(file)).samples).toEqual(samples);
  });

  it('may be a run record, whose problems, must-see and circumstances come along', () => {
    const text = JSON.stringify({
      schema: 'tollgate/run@1',
      startedAt: 'whatever',
      plan: { compare: { mustSee: 0.4, strategy: 'auto' } },
      problems: [{ kind: 'invalid', message: 'the server died', about: 'shop' }],
      samples: {
        schema: 'tollgate/samples@1',
        strategy: 'paired',
        metrics: [{ id: p50, base: [1], head: [1] }],
      },
    });
    const raw = parseSamples(text);
    expect(raw.problems).toEqual([{ kind: 'invalid', message: 'the server died', about: 'shop' }]);
    expect(raw.run).toEqual({ plan: { mode: 'gate', compare: { mustSee: 0.4 } } });
    expect(raw.samples.metrics).toHaveLength(1);
  });

  it('takes a million blocks', () => {
    const values = Array.from({ length: 1_000_000 }, (_, i) => 1 + (i % 7));
    const raw = parseSamples(paired({ id: p50, base: values, head: values }));
    expect(raw.samples.metrics[0]?.head).toHaveLength(1_000_000);
  });
});

describe('a samples file is refused with a sentence that names the field', () => {
  const good = { id: p50, base: [1, 2], head: [1, 2] };
  it.each([
    ['null', { ...good, head: [1, null] }, 'metrics[0].head[1] is null, which is not a number'],
    [
      'a negative value',
      { ...good, base: [-3, 2] },
      'metrics[0].base[0] is -3, and a measurement is never negative',
    ],
    [
      'names without their list',
      { ...good, head: ['a11y', 'seo'] },
      'metrics[0].head[0] is "a11y", which is not a number (a set has a list of names per round, [["a", "b"], …])',
    ],
    [
      'a number among pairs',
      {
        id: 'x',
        base: [0, [1, 600]],
        head: [
          [1, 600],
          [2, 600],
        ],
      },
      'metrics[0].base[0] is 0, and a rate is a pair [failures, total]',
    ],
    [
      'a pair among numbers',
      {
        id: 'x',
        base: [[1, 600], 3],
        head: [
          [1, 600],
          [3, 600],
        ],
      },
      'metrics[0].base[1] is 3, and a rate is a pair [failures, total]',
    ],
    [
      'one pair among numbers',
      { id: 'x', base: [[1, 600], 3, 4], head: [3, 3, 4] },
      'metrics[0].base[0] is [1,600], which is not a number',
    ],
    ['a value that is text', { ...good, head: ['1', 2] }, 'metrics[0].head[0] is "1", which is not a number'],
    [
      'an absurd value',
      { ...good, head: [1e16, 2] },
      'metrics[0].head[0] is 10000000000000000, and nothing over 1000000000000000 is a measurement',
    ],
    [
      'sides of unequal length',
      { ...good, head: [1] },
      'metrics[0].head has 1 values and base has 2: both sides have one per block (a lost round drops its block; a side that was never measured is left out)',
    ],
    [
      'too few numbers of blocks',
      { ...good, blocks: [0] },
      "metrics[0].blocks has 1 numbers and there are 2 values: one block's number per value",
    ],
    [
      'a block named twice',
      { ...good, blocks: [3, 3] },
      'metrics[0].blocks names a block twice: a block has one value a side',
    ],
    ['no values at all', { id: p50 }, 'metrics[0] has values on neither side'],
    ['values that are no list', { ...good, head: 4 }, 'metrics[0].head is 4: it must be a list'],
    ['an unknown key', { ...good, haed: [1] }, 'metrics[0].haed is not a known key'],
    [
      'an unknown kind',
      { ...good, kind: 'duration' },
      'metrics[0].kind is "duration": it must be "timing", "rate", "exact", "absolute", "set"',
    ],
    [
      'a threshold that is text',
      { ...good, regression: '5%' },
      'metrics[0].regression is "5%": it must be a number',
    ],
    ['a negative floor', { ...good, floor: -1 }, 'metrics[0].floor is -1: it must be at least 0'],
    ['a missing id', { base: [1], head: [1] }, 'metrics[0].id is missing: it must be a string'],
    [
      'more failures than requests',
      { id: 'x', kind: 'rate', base: [[5, 3]], head: [[0, 3]] },
      'metrics[0].base[0] is [5,3]: more failures than there are in total',
    ],
    [
      'counts that are not whole',
      { id: 'x', kind: 'rate', base: [[0.5, 3]], head: [[0, 3]] },
      'metrics[0].base[0] is [0.5,3], and counts are whole numbers',
    ],
    [
      'a rate that is a number',
      { id: 'x', kind: 'rate', base: [0.1], head: [[0, 1]] },
      'metrics[0].base[0] is 0.1, and a rate is a pair [failures, total]',
    ],
    [
      'a set of numbers',
      { id: 'x', kind: 'set', base: [[1]], head: [[]] },
      'metrics[0].base[0] holds 1, and a set is a list of names',
    ],
  ])('%s', (_name, metric, sentence) => {
    expect(refusal(paired(metric))).toBe(`The samples file cannot be judged: ${sentence}.`);
  });

  it('an id that comes twice', () => {
    expect(refusal(paired(good, good))).toBe(
      `The samples file cannot be judged: metrics[1].id is ${p50} again, as in metrics[0]: ids are unique.`,
    );
  });

  it('infinity, which JSON can spell as 1e999', () => {
    const text = paired(good).replace('[1,2]', '[1,1e999]');
    expect(refusal(text)).toBe(
      'The samples file cannot be judged: metrics[0].base[1] is Infinity, which is not finite.',
    );
  });

  it('NaN, which JSON cannot spell', () => {
    expect(refusal(paired(good).replace('[1,2]', '[NaN,2]'))).toContain('The samples file is not JSON: ');
  });

  it('a value nested deeper than can be written down', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    const text = paired({ ...good, kind: 'timing' });
    expect(refusal(text.replace('[1,2]', `[${deep},2]`))).toBe(
      'The samples file cannot be judged: metrics[0].base[0] is a nested list, which is not a number.',
    );
    expect(refusal(text.replace('[1,2]', `[{"a":${deep}},2]`))).toBe(
      'The samples file cannot be judged: metrics[0].base[0] is a nested object, which is not a number.',
    );
    expect(refusal(`{"schema":${deep}}`)).toContain("The samples file's schema is a nested list; ");
  });

  it('another schema', () => {
    expect(refusal('{"schema":"tollgate/samples@2"}')).toBe(
      'The samples file\'s schema is "tollgate/samples@2"; "tollgate/samples@1" and "tollgate/run@1" can be judged: a samples file is {"schema": "tollgate/samples@1", "strategy", "metrics"}, see docs/judge.md.',
    );
  });

  it.each(['[]', 'null', '3', '"x"', '{}'])('no object of ours: %s', (text) => {
    expect(refusal(text)).toContain("The samples file's schema is missing");
  });

  it('an unknown strategy', () => {
    expect(refusal('{"schema":"tollgate/samples@1","strategy":"sequential","metrics":[]}')).toBe(
      'The samples file cannot be judged: strategy is "sequential": it must be "paired" or "baseline".',
    );
  });

  it('a run record of a run that measured nothing', () => {
    expect(refusal('{"schema":"tollgate/run@1"}')).toBe(
      'The run record holds no samples: nothing was measured in that run, so there is nothing to judge.',
    );
  });

  it('a history run without its time', () => {
    const text = JSON.stringify({
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner: { cpu: 'x', cores: 0 },
      history: [{ commit: 'a', at: 'yesterday', runner: { cpu: 'x', cores: 1 }, metrics: {} }],
      metrics: [],
    });
    expect(refusal(text)).toBe(
      'The samples file cannot be judged: runner.cores is 0: it must be at least 1.',
    );
    expect(refusal(text.replace('"cores":0', '"cores":1'))).toBe(
      'The samples file cannot be judged: history[0].at is yesterday, which is not a time.',
    );
  });

  it('anything else that JSON can spell, without ever crashing', () => {
    assert(
      property(json(), (text) => {
        refusal(text);
      }),
    );
    const value = oneof(double(), constant(null), string(), array(integer(), { maxLength: 3 }));
    assert(
      property(
        array(value),
        array(value),
        constantFrom('timing', 'rate', 'exact', 'absolute', 'set'),
        (base, head, kind) => {
          const error = thrown(paired({ id: 'x', kind, base, head }));
          expect(error === undefined || error instanceof TollgateError).toBe(true);
        },
      ),
    );
  });
});
