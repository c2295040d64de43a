import type { Arbitrary } from 'fast-check';
import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgeRaw } from '../../src/gate/judge-run.ts';
import { TollgateError } from '../../src/model/failure.ts';
import { parseSamples } from '../../src/read/samples-file.ts';
import { BYTES, CLS, ERRORS, P50 } from './samples-by-hand.ts';

/** Every kind by its name, words that objects have of their own, and endings that Tollgate uses itself. */
const id = constantFrom(
  P50,
  ERRORS,
  BYTES,
  CLS,
  'page/home/mobile/failing-seo',
  'server/shop/cpu',
  'constructor',
  'x/constructor',
  'load/shop/GET /a/toString',
  'server/shop/hasOwnProperty',
  '__proto__',
  'threshold',
  'load/shop/http_req_duration: p(95)<200/threshold',
  '/',
);
const count = oneof(
  integer({ min: 0, max: 50 }),
  constantFrom(3e9, 4_294_967_296, 1e12, 1e15),
  integer({ min: 0, max: 1e15 }),
);
const number = oneof(double({ min: 0, max: 1e15, noNaN: true }), constantFrom(0, 40, 41, 0.3, 1e15));
const pair = tuple(count, count).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const names = array(constantFrom('a', 'constructor'), { maxLength: 2 });
const shapes = [number, pair, names] as const;
/** Values that look alike: a file that mixes them is refused before it is judged. */
const shape = constantFrom<(typeof shapes)[number]>(...shapes);
const kind = constantFrom('timing', 'rate', 'exact', 'absolute', 'set', undefined, undefined, undefined);
const spec = {
  kind,
  limit: constantFrom(undefined, undefined, 0, 40),
  better: constantFrom(undefined, 'higher'),
  gated: constantFrom(undefined, true),
};

const paired = shape.chain((value) =>
  record({
    ...spec,
    flagged: constantFrom(undefined, undefined, true),
    blocks: array(tuple(value as Arbitrary<unknown>, value as Arbitrary<unknown>), {
      minLength: 1,
      maxLength: 12,
    }),
    side: constantFrom('both', 'both', 'base', 'head'),
  }).map(({ blocks, side, ...metric }) => ({
    ...metric,
    ...(side === 'head' ? {} : { base: blocks.map(([base]) => base) }),
    ...(side === 'base' ? {} : { head: blocks.map(([, head]) => head) }),
  })),
);
const pairedFile = record({ id, screen: paired, fresh: paired, confirm: boolean() }).map(
  ({ id: name, screen, fresh, confirm }) => ({
    strategy: 'paired',
    metrics: [{ id: name, ...screen }],
    ...(confirm ? { confirm: { metrics: [{ id: name, ...fresh, flagged: undefined }] } } : {}),
  }),
);

const runner = record({
  cpu: constantFrom('EPYC', 'Xeon'),
  cores: constant(4),
  calibration: constantFrom(undefined, 99, 101),
});
const at = constantFrom('2026-11-01T02:00:00Z', '2026-11-01T02:30:00+02:00', '2026-10-30');
const baselineFile = tuple(id, shape, shape).chain(([name, now, then]) => {
  const run = record({
    commit: constantFrom('a', 'b'),
    at,
    runner,
    scriptHash: constantFrom(undefined, 'a', 'b'),
    values: array(then as Arbitrary<unknown>, { maxLength: 5 }),
  }).map(({ values, ...facts }) => ({ ...facts, metrics: values.length > 0 ? { [name]: values } : {} }));
  return record({
    strategy: constant('baseline'),
    runner,
    scriptHash: constantFrom(undefined, 'a'),
    history: array(run, { maxLength: 7 }),
    metrics: tuple(
      record({ id: constant(name), ...spec, head: array(now as Arbitrary<unknown>, { maxLength: 6 }) }),
    ),
  });
});

/** Judged, or refused in words: anything else is a defect (exit code 5) and thrown on. */
function outcomeOf(file: object): 'judged' | 'refused' {
  const text = JSON.stringify({ schema: 'tollgate/samples@1', ...file });
  try {
    const judgement = judgeRaw(parseSamples(text));
    expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
    for (const row of judgement.metrics) expect(row.reason).not.toMatch(/NaN|undefined|Infinity|\[object/);
    return 'judged';
  } catch (error) {
    if (error instanceof TollgateError && error.message.startsWith('The samples file cannot be judged: '))
      return 'refused';
    throw error;
  }
}

const confirming = (fresh: object) => () =>
  judgeRaw(
    parseSamples(
      JSON.stringify({
        schema: 'tollgate/samples@1',
        strategy: 'paired',
        metrics: [{ id: 'jobs', kind: 'absolute', base: [1, 1, 1, 1], head: [9, 8, 9, 9] }],
        confirm: { metrics: [{ id: 'jobs', ...fresh }] },
      }),
    ),
  );

const against = (name: string, head: readonly unknown[]) => () =>
  judgeRaw(
    parseSamples(
      JSON.stringify({
        schema: 'tollgate/samples@1',
        strategy: 'baseline',
        runner: { cpu: 'EPYC', cores: 4 },
        history: [{ commit: 'a', at: '2026-11-01', runner: { cpu: 'EPYC', cores: 4 }, metrics: {} }],
        metrics: [{ id: name, head }],
      }),
    ),
  );

const fileOf = (samples: object) =>
  JSON.stringify({ schema: 'tollgate/samples@1', strategy: 'paired', ...samples });

const named = (name: string) => () => parseSamples(fileOf({ metrics: [{ id: name, base: [1], head: [1] }] }));

/** A flagged endpoint, and these fresh blocks. */
const confirmedBy = (confirm: object) =>
  judgeRaw(
    parseSamples(
      fileOf({
        metrics: [{ id: P50, base: Array(8).fill(100), head: Array(8).fill(120) }],
        confirm: { metrics: [confirm] },
      }),
    ),
  );

describe('any file', () => {
  it.each([
    ['paired', pairedFile as Arbitrary<object>],
    ['baseline', baselineFile as Arbitrary<object>],
  ])('of strategy %s is judged or refused in words', (_name, file) => {
    const seen = new Set<string>();
    assert(
      property(file, (content) => {
        seen.add(outcomeOf(content));
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect([...seen].toSorted()).toEqual(['judged', 'refused']);
  });

  it('may count as far as numbers go', () => {
    const half = Array.from({ length: 4 }, () => [5e14, 1e15]);
    const failing = Array.from({ length: 4 }, () => [5.2e14, 1e15]);
    const file = (head: unknown) => ({ strategy: 'paired', metrics: [{ id: 'x/errors', base: half, head }] });
    expect(outcomeOf(file(half))).toBe('judged');
    const text = JSON.stringify({ schema: 'tollgate/samples@1', ...file(failing) });
    expect(judgeRaw(parseSamples(text)).next?.ids).toEqual(['x/errors']);
  });

  it('says which fresh blocks are of another kind than their screen', () => {
    expect(confirming({ base: [1, 1, 1, 1], head: [9, 8, 9, 9] })).not.toThrow();
    expect(confirming({ base: [[0, 1]], head: [[1, 1]] })).toThrow(
      'confirm.metrics[0].base[0] is [0,1], and jobs is of kind absolute by its screen; give its values as that kind.',
    );
    expect(confirming({ kind: 'timing', base: [1], head: [9] })).toThrow(
      'jobs is of kind absolute at the screen and of kind timing in "confirm".',
    );
  });

  it('tells its mistakes of kind together, each with its place', () => {
    const text = fileOf({
      metrics: [
        { id: P50, base: [1], head: [1] },
        { id: ERRORS, base: [0.1], head: [0.2] },
        { id: 'page/home/mobile/failing-seo', better: 'higher', head: [['a']] },
      ],
      confirm: { metrics: [{ id: P50, unit: 's', base: [1], head: [1] }] },
    });
    expect(() => judgeRaw(parseSamples(text))).toThrow(
      /: metrics\[1\]\.base\[0\] is 0\.1, .*; metrics\[2\]\.better: .*; confirm\.metrics\[0\]\.unit: /,
    );
  });

  it('has an id, and not one that no object can have for a key', () => {
    expect(named('__proto__')).toThrow('metrics[0].id is "__proto__": no metric may be called that');
    expect(named('')).toThrow('metrics[0].id is "": it must not be empty');
  });

  it('is told of fresh blocks that confirm nothing', () => {
    const slip = confirmedBy({ id: `${P50}s`, base: [100], head: [120] });
    expect(slip.problems.map(({ message }) => message)).toEqual([
      `confirm.metrics[0].id is ${P50}s: "metrics" has no such id, so these fresh blocks confirm nothing`,
    ]);
    const few = confirmedBy({ id: P50, base: Array(3).fill(100), head: Array(3).fill(120) });
    expect(few.metrics[0]?.reason).toContain('and 3 blocks of both sides are too few, 8 would settle it');
  });

  it('is told where a share is written in percent', () => {
    const base = Array(8).fill(100);
    const told = (over: object) =>
      judgeRaw(parseSamples(fileOf({ metrics: [{ id: P50, base, head: base, ...over }] }))).problems;
    expect(told({ regression: 5 })).toEqual([
      {
        kind: 'warning',
        message: 'metrics[0].regression is 5, which is 500 %: 5 % is written 0.05',
      },
    ]);
    expect(told({ noise: 2 })).toHaveLength(1);
    expect(told({ regression: 1, noise: 0.02 })).toEqual([]);
    expect(told({ id: 'page/home/mobile/cls', regression: 2 })).toEqual([]);
    const many = Array.from({ length: 7 }, (_, i) => ({
      id: `x${String(i)}`,
      base,
      head: base,
      regression: 1.1,
    }));
    expect(judgeRaw(parseSamples(fileOf({ metrics: many }))).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^metrics\[0\]\.regression is 1\.1, which is 110 %; .* and 2 more: 5 % is written 0\.05$/,
      ),
    ]);
  });

  it('of strategy baseline holds values of the kind that the name stands for, and values at all', () => {
    expect(against(ERRORS, [0.1, 0.2])).toThrow(
      `metrics[0].head[0] is 0.1, and ${ERRORS} is of kind rate by its name; give its values as that kind`,
    );
    expect(against('constructor', [])).toThrow('metrics[0] has values neither on head nor in the history');
  });
});
