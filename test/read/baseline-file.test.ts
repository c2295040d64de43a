import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Baseline, BaselineHistoryRun } from '../../src/model/baseline.ts';
import type { Nightly } from '../../src/model/anchor.ts';
import type { NoiseFloors } from '../../src/model/plan.ts';
import { appendRun, mergeBaselines, openShifts, parseBaseline } from '../../src/read/baseline-file.ts';

const FOLDER = new URL('../../fixtures/baseline/', import.meta.url);
const V1 = readFileSync(new URL('v1.json', FOLDER), 'utf8');

function run(commit: string, runId: string, minute: number): BaselineHistoryRun {
  const at = new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
  return {
    commit,
    runId,
    at,
    runner: { cpu: 'x', cores: 2 },
    metrics: { 'load/a/all/latency-p50': [minute] },
  };
}

function keys(baseline: Baseline | undefined): readonly string[] {
  return (baseline?.history ?? []).map((one) => `${one.commit}/${one.runId}`);
}

function spoilt(change: (content: Record<string, unknown>) => void): string {
  const content = JSON.parse(V1) as Record<string, unknown>;
  change(content);
  return JSON.stringify(content);
}

function outcomeOf(text: string): string {
  try {
    return parseBaseline(text).schema;
  } catch (error) {
    return (error as Error).name;
  }
}

/** Every optional key given: a key that the model gains and the schema lacks stops this file from compiling or passing. */
type Full<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };
const fullRun: Full<BaselineHistoryRun> = {
  commit: 'a'.repeat(40),
  runId: '1',
  at: '2026-11-20T03:17:42.000Z',
  runner: { cpu: 'x', cores: 2, calibration: 1, image: 'u', memoryBytes: 1, os: 'l' },
  metrics: { a: [1, [0, 2], ['x']] },
  versions: { k6: '2.2.0' },
  scriptHash: 'sha256:1',
};
const fullNoise: Full<NoiseFloors[string]> = {
  e: 0.01,
  detectable: 0.1,
  nights: [{ d: -0.01, se: 0.02, detectable: 0.1 }],
  series: 'script a, k6 2',
};

const fullNightly: Full<Nightly> = {
  turn: 'anchor',
  at: '2026-11-20T03:17:42.000Z',
  last: {
    anchor: { sha: 'b'.repeat(40), name: 'v1.2.0', kind: 'release', at: '2026-11-18T03:17:42.000Z' },
    at: '2026-11-20T03:17:42.000Z',
    creep: [{ id: 'a', change: 0.12, nights: 2, since: '2026-11-18T03:17:42.000Z', head: 'b' }],
  },
};

describe('the baseline file', () => {
  test('holds every field of the model', () => {
    const full = {
      ...(JSON.parse(V1) as Baseline),
      history: [fullRun],
      noise: { a: fullNoise },
      nightly: fullNightly,
    };
    expect(parseBaseline(JSON.stringify(full))).toEqual(full);
  });

  test('every version that was ever published is read', () => {
    const files = readdirSync(FOLDER);
    expect(files).toContain('v1.json');
    for (const file of files)
      expect(parseBaseline(readFileSync(new URL(file, FOLDER), 'utf8')).schema).toBe('tollgate/baseline@1');
  });

  test('is read whole, and writing it again changes nothing', () => {
    expect(parseBaseline(V1)).toEqual(JSON.parse(V1));
  });

  test.each<[string, string, string]>([
    [
      'not JSON',
      '{',
      "the baseline artifact is not JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
    ],
    [
      'another schema',
      spoilt((c) => (c['schema'] = 'tollgate/baseline@9')),
      'the baseline artifact is not one that this version of Tollgate reads: schema: Invalid input: expected "tollgate/baseline@1"',
    ],
    [
      'an unknown key',
      spoilt((c) => (c['extra'] = 1)),
      'the baseline artifact is not one that this version of Tollgate reads: the file: Unrecognized key: "extra"',
    ],
    [
      'a null where a number was measured',
      V1.replace('41.2', 'null'),
      'the baseline artifact is not one that this version of Tollgate reads: history.0.metrics.load/shop/GET /api/search/latency-p50.0: Invalid input',
    ],
    [
      'a number beyond all numbers',
      V1.replace('0.012', '1e999'),
      'the baseline artifact is not one that this version of Tollgate reads: noise.load/shop/GET /api/search/latency-p50.e: Invalid input: expected number, received Infinity',
    ],
    [
      'a commit that is none',
      spoilt((c) => (c['commit'] = '--upload-pack=evil')),
      'the baseline artifact is not one that this version of Tollgate reads: commit: is not a commit',
    ],
    [
      'no history',
      spoilt((c) => delete c['history']),
      'the baseline artifact is not one that this version of Tollgate reads: history: Invalid input: expected array, received undefined',
    ],
    [
      'a flood of runs',
      spoilt((c) => (c['history'] = Array.from({ length: 301 }, () => run('a'.repeat(40), '1', 1)))),
      'the baseline artifact is not one that this version of Tollgate reads: history: Too big: expected array to have <=300 items',
    ],
  ])('%s is refused in a sentence', (_, text, sentence) => {
    expect(() => parseBaseline(text)).toThrow(
      expect.objectContaining({ name: 'TollgateError', kind: 'environment', message: sentence }),
    );
  });

  test('keys that mean something to JavaScript stay names', () => {
    const text = V1.replace('"page/home/mobile/lcp"', '"__proto__"');
    const { noise } = parseBaseline(text);
    expect(Object.getPrototypeOf(noise)).toBe(Object.prototype);
    expect(Object.keys(noise)).toEqual(['load/shop/GET /api/search/latency-p50']);
  });

  test('whatever the text, it is a baseline or a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.integer({ min: 0, max: V1.length }).map((end) => V1.slice(0, end)),
        ),
        (text) => {
          expect(outcomeOf(text)).toMatch(/^(tollgate\/baseline@1|TollgateError)$/);
        },
      ),
    );
  });
});

const minuteAt = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
const shiftAt = (minute: number, metrics: readonly string[]) => ({
  commit: `c${minute}`,
  at: minuteAt(minute),
  reason: 'why',
  metrics,
});

const floor = (e: number, nights: number) => ({
  e,
  nights: Array.from({ length: nights }, () => ({ d: 0, se: 0.01, detectable: 0.1 })),
});

const noise = (nights: number, series: string) => ({ x: { ...floor(nights / 100, nights), series } });

const night = (at: string): Nightly => ({ turn: 'same-commit', at });

const beside = (minute: number): Nightly => ({
  ...night(minuteAt(minute)),
  last: {
    anchor: { sha: 'f', name: 'v1', kind: 'release', at: minuteAt(minute) },
    at: minuteAt(minute),
    creep: [],
  },
});

describe('a refresh', () => {
  test('keeps whose turn the last scheduled night was, until there is another one', () => {
    const [early, late] = [night('2026-11-01T00:00:00.000Z'), night('2026-11-02T00:00:00.000Z')];
    const first = appendRun(undefined, run('a', '1', 1), { name: 'default', nightly: early });
    const push = appendRun(first, run('b', '2', 2), { name: 'default' });
    expect(push.nightly).toEqual(early);
    expect(appendRun(push, run('c', '3', 3), { name: 'default', nightly: late }).nightly).toEqual(late);
    const raced = appendRun(undefined, run('d', '4', 0), { name: 'default', nightly: late });
    expect(mergeBaselines([push, raced])?.nightly).toEqual(late);
    expect(mergeBaselines([appendRun(undefined, run('a', '1', 1), { name: 'default' })])).not.toHaveProperty(
      'nightly',
    );
  });

  test('starts a history and carries the passport of its run', () => {
    const baseline = appendRun(undefined, run('a', '1', 5), { name: 'default' });
    expect(baseline).toMatchObject({
      schema: 'tollgate/baseline@1',
      commit: 'a',
      runId: '1',
      name: 'default',
      noise: {},
      accepted: [],
    });
    expect(keys(baseline)).toEqual(['a/1']);
  });

  test('keeps the last thirty runs, oldest first', () => {
    let baseline: Baseline | undefined;
    for (let index = 0; index < 40; index += 1)
      baseline = appendRun(baseline, run(`c${index}`, `${index}`, index), { name: 'default' });
    expect(keys(baseline)).toHaveLength(30);
    expect(keys(baseline)[0]).toBe('c10/10');
    expect(keys(baseline).at(-1)).toBe('c39/39');
  });

  test('of the same commit and run replaces it by the newer measurement', () => {
    const first = appendRun(undefined, run('a', '1', 5), { name: 'default' });
    const again = appendRun(first, run('a', '1', 9), { name: 'default' });
    expect(again.history.map((one) => one.metrics)).toEqual([{ 'load/a/all/latency-p50': [9] }]);
    expect(appendRun(again, run('a', '1', 2), { name: 'default' }).history.map((one) => one.metrics)).toEqual(
      [{ 'load/a/all/latency-p50': [9] }],
    );
  });

  test('learns noise floors metric by metric and keeps accepted shifts once, as of the run that saw them first', () => {
    const shift = { commit: 'a', at: '2026-11-01T00:01:00.000Z', reason: 'new feature', metrics: [] };
    const first = appendRun(undefined, run('a', '1', 1), {
      name: 'default',
      noise: { x: { e: 0.01 }, y: { e: 0.02 } },
      accepted: [shift],
    });
    const second = appendRun(first, run('b', '2', 2), {
      name: 'default',
      noise: { y: { e: 0.03 } },
      accepted: [{ ...shift, at: '2026-11-01T00:02:00.000Z' }],
    });
    expect(second.noise).toEqual({ x: { e: 0.01 }, y: { e: 0.03 } });
    expect(second.accepted).toEqual([shift]);
    const raced = appendRun(undefined, run('c', '3', 3), {
      name: 'default',
      accepted: [{ ...shift, at: '2026-11-01T00:03:00.000Z' }],
    });
    expect(mergeBaselines([second, raced])?.accepted).toEqual([shift]);
  });

  test('forgets accepted shifts with the last run before them, but for the last one of every metric', () => {
    const before = {
      ...appendRun(undefined, run('a', '1', 5), { name: 'default' }),
      accepted: [
        shiftAt(1, []),
        shiftAt(2, []),
        shiftAt(3, ['load/*']),
        shiftAt(5, ['page/*']),
        shiftAt(6, ['page/*']),
      ],
    };
    const after = appendRun(before, run('b', '2', 9), {
      name: 'default',
      accepted: [shiftAt(9, ['load/*'])],
    });
    expect(after.accepted.map(({ commit }) => commit)).toEqual(['c2', 'c6', 'c9']);
    expect(openShifts(after).map(({ commit }) => commit)).toEqual(['c6', 'c9']);
  });

  test('keeps what was accepted since the commit that nights stand beside, however many runs ago that was', () => {
    const before = {
      ...appendRun(undefined, run('a', '1', 20), { name: 'default' }),
      accepted: [shiftAt(1, ['load/*']), shiftAt(3, ['load/*']), shiftAt(5, ['page/*'])],
    };
    const after = (minute: number) =>
      appendRun(before, run('b', '2', 21), { name: 'default', nightly: beside(minute) });
    expect(after(2).accepted.map(({ commit }) => commit)).toEqual(['c3', 'c5']);
    expect(after(4).accepted.map(({ commit }) => commit)).toEqual(['c5']);
    // A push between two nights keeps them as well; none of them is a debt any more.
    const push = appendRun(after(2), run('c', '3', 22), { name: 'default' });
    expect(push.accepted.map(({ commit }) => commit)).toEqual(['c3', 'c5']);
    expect(openShifts(push)).toEqual([]);
  });

  test('keeps no more accepted shifts than it can read again, the newest', () => {
    const many = Array.from({ length: 1_100 }, (_, i) => shiftAt(i + 2, ['load/*']));
    const { accepted } = appendRun(undefined, run('a', '1', 1), { name: 'default', accepted: many });
    expect([accepted.length, accepted.at(-1)?.commit]).toEqual([1_000, 'c1101']);
  });

  test('that knew nothing of the floors does not replace what more nights taught', () => {
    const taught = appendRun(undefined, run('a', '1', 1), {
      name: 'default',
      noise: { x: floor(0.04, 12), y: floor(0.02, 2) },
    });
    const anew = appendRun(undefined, run('b', '2', 2), {
      name: 'default',
      noise: { x: floor(0.01, 1), y: floor(0.03, 2), z: floor(0.01, 1) },
    });
    const floors = mergeBaselines([taught, anew])?.noise ?? {};
    expect(Object.entries(floors).map(([id, { e }]) => [id, e])).toEqual([
      ['x', 0.04],
      ['y', 0.03],
      ['z', 0.01],
    ]);
  });

  test('takes floors of the newest series only, however many nights taught another', () => {
    const old = appendRun(undefined, run('a', '1', 1), { name: 'default', noise: noise(12, 'script a') });
    const anew = appendRun(undefined, run('b'.repeat(40), '2', 2), {
      name: 'default',
      noise: noise(1, 'script b'),
    });
    expect(mergeBaselines([anew, old])?.noise['x']).toMatchObject({ e: 0.01, series: 'script b' });
    expect(parseBaseline(JSON.stringify(anew)).noise).toEqual(anew.noise);
  });

  test('two that race lose nothing once a third has seen both', () => {
    const before = appendRun(undefined, run('a', '1', 1), { name: 'default' });
    const left = appendRun(before, run('b', '2', 2), { name: 'default' });
    const right = appendRun(before, run('b', '3', 3), { name: 'default' });
    const after = appendRun(mergeBaselines([right, left]), run('c', '4', 4), { name: 'default' });
    expect(keys(after)).toEqual(['a/1', 'b/2', 'b/3', 'c/4']);
  });

  test('merging is the same in any order and when repeated', () => {
    const baselines = fc
      .array(
        fc.array(
          fc.tuple(
            fc.constantFrom('a', 'b', 'c'),
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 0, max: 9 }),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((files) =>
        files.map((runs, file) => {
          // One measurement of a commit by a run has one time: a file and its copy agree.
          const made = runs.map(([commit, id, minute]) => run(commit, `${id}${minute}`, minute));
          const last = made.at(-1)!;
          return {
            schema: 'tollgate/baseline@1',
            commit: last.commit,
            runId: last.runId,
            name: 'default',
            at: new Date(Date.UTC(2026, 10, 2, 0, file)).toISOString(),
            history: made,
            noise: {},
            accepted: [],
          } satisfies Baseline;
        }),
      );
    fc.assert(
      fc.property(baselines, (files) => {
        const merged = mergeBaselines(files)!;
        expect(new Set(keys(mergeBaselines(files.toReversed())))).toEqual(new Set(keys(merged)));
        expect(keys(mergeBaselines([merged, ...files]))).toEqual(keys(merged));
        for (const file of files) for (const key of keys(file)) expect(keys(merged)).toContain(key);
      }),
    );
    expect(mergeBaselines([])).toBeUndefined();
  });
});
