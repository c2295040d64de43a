import { array, assert, constantFrom, double, integer, oneof, property, record, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MetricKind, Value } from '../../src/model/metric.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { judgeRaw } from '../../src/gate/judge-run.ts';
import { parseSamples } from '../../src/read/samples-file.ts';
import { createRandom, shuffle } from '../../src/stats/random.ts';
import { BYTES, CLS, ERRORS, P50, metric, noisy, paired, rowOf } from './samples-by-hand.ts';

const ids: Readonly<Record<MetricKind, string>> = {
  timing: P50,
  rate: ERRORS,
  exact: BYTES,
  absolute: CLS,
  set: 'page/home/mobile/failing-seo',
};

const size = double({ min: 0, max: 1e15, noNaN: true });
const number = oneof(size, constantFrom(0, 1, 1e-300, 1e15, 40, 40, 41));
const valueOf: Readonly<Record<MetricKind, Arbitrary<Value>>> = {
  timing: number,
  exact: number,
  absolute: number,
  rate: tuple(integer({ min: 0, max: 1000 }), integer({ min: 0, max: 1000 })).map(([a, b]): Value => [
    Math.min(a, b),
    Math.max(a, b),
  ]),
  set: array(constantFrom('a', 'b', 'c')),
};

const kinds = constantFrom<MetricKind>('timing', 'rate', 'exact', 'absolute', 'set');

/** Anything that the reader lets through. */
const hostile: Arbitrary<PairedMetric> = kinds.chain((kind) =>
  record({
    blocks: array(tuple(valueOf[kind], valueOf[kind]), { minLength: 1, maxLength: 30 }),
    side: constantFrom('both', 'base', 'head'),
    better: constantFrom<'lower' | 'higher'>('lower', 'higher'),
    gated: constantFrom(true, true, false),
    limit: constantFrom(undefined, 0, 40),
    floor: constantFrom(0, 0.2, 1e9),
    regression: constantFrom(0, 0.05, 10),
  }).map(({ blocks, side, limit, ...over }): PairedMetric => ({
    ...metricSpec(ids[kind], []),
    ...over,
    ...(limit === undefined ? {} : { limit }),
    base: side === 'head' ? [] : blocks.map(([base]) => base),
    head: side === 'base' ? [] : blocks.map(([, head]) => head),
  })),
);

const byId = (judgement: ReturnType<typeof judge>) => new Map(judgement.metrics.map((row) => [row.id, row]));

const file = (metrics: readonly unknown[]) =>
  JSON.stringify({ schema: 'tollgate/samples@1', strategy: 'paired', metrics });

describe('any samples that can be read', () => {
  it('are judged: finite numbers or null, a reason for every row, bounds in order', () => {
    assert(
      property(hostile, hostile, (screen, fresh) => {
        const judgement = judge(
          paired(
            [screen],
            [{ ...fresh, id: screen.id, kind: screen.kind, base: screen.base, head: screen.head }],
          ),
        );
        const [row] = judgement.metrics;
        expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
        expect(row?.reason.length).toBeGreaterThan(10);
        expect(row?.reason).not.toMatch(/NaN|undefined|Infinity/);
        expect((row?.low ?? 0) <= (row?.high ?? row?.low ?? 0)).toBe(true);
        expect((row?.p ?? 0) >= 0 && (row?.p ?? 0) <= 1).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('say of every unchanged row what it rules out, and of every inconclusive row what would settle it', () => {
    assert(
      property(hostile, (screen) => {
        const row = rowOf(judge(paired([{ ...screen, gated: true }])), screen.id);
        const wanted = {
          unchanged: /rules out|rule out|allowed/,
          inconclusive: /settle|needed|more rounds|nothing was counted/,
        };
        const pattern =
          row.outcome === 'unchanged' || row.outcome === 'inconclusive' ? wanted[row.outcome] : /./;
        expect(row.reason).toMatch(pattern);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  it('never accuse a side that is the same as the other', () => {
    assert(
      property(hostile, (screen) => {
        const same = { ...screen, base: screen.head.length > 0 ? screen.head : screen.base };
        const twin = { ...same, head: same.base };
        const { limit: _limit, ...plain } = twin;
        const judgement = judge(paired([plain], [plain]));
        expect(judgement.verdict).not.toBe('fail');
        expect(judgement.metrics[0]?.outcome).not.toBe('improved');
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('are judged the same in any order of blocks and metrics', () => {
    assert(
      property(array(hostile, { minLength: 1, maxLength: 6 }), integer(), (found, seed) => {
        const metrics = found.map((each, i) => ({ ...each, id: `${each.id}${String(i)}` }));
        const random = createRandom(seed);
        const mixed = shuffle(metrics, random).map((each) => {
          const order = shuffle(
            [...each.base, ...each.head]
              .map((_, i) => i)
              .slice(0, Math.max(each.base.length, each.head.length)),
            random,
          );
          const pick = (values: readonly Value[]) =>
            values.length === 0 ? [] : order.flatMap((i) => [values[i] ?? 0]);
          return { ...each, base: pick(each.base), head: pick(each.head) };
        });
        const [one, other] = [judge(paired(metrics)), judge(paired(mixed))];
        expect(byId(other)).toEqual(byId(one));
        expect(other.verdict).toBe(one.verdict);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('very large and very many samples', () => {
  it('are a right outcome with a million blocks', () => {
    const base = noisy(40, 0.05, 1_000_000, 1);
    const head = noisy(42.4, 0.05, 1_000_000, 2);
    const screen = metric(P50, base, head);
    const judgement = judge(paired([screen], [screen]));
    expect(rowOf(judgement, P50).outcome).toBe('regressed');
    expect(rowOf(judgement, P50).change).toBeCloseTo(0.06, 2);
    const some = base.slice(0, 10_000);
    expect(rowOf(judge(paired([metric(P50, some, some.toReversed())])), P50).outcome).toBe('unchanged');
  });

  it('are judged for 500 metrics with 20 blocks and 30 runs of history each', () => {
    const blocks = Array.from({ length: 20 }, (_, block) => block);
    const many = Array.from({ length: 500 }, (_, i) =>
      metric(
        `load/shop/GET /e${String(i)}/latency-p50`,
        noisy(20, 0.05, 20, i),
        noisy(20, 0.05, 20, 1000 + i),
        // Rows of the same rounds keep each other company, which is the longer way.
        { blocks },
      ),
    );
    const history = Array.from({ length: 30 }, (_, run) => ({
      commit: `c${String(run)}`,
      at: `2026-10-${String(run + 1).padStart(2, '0')}T02:00:00Z`,
      runner: { cpu: 'EPYC', cores: 4, calibration: 100 + run },
      metrics: Object.fromEntries(many.map(({ id }, i) => [id, noisy(20, 0.05, 5, 31 * i + run)])),
    }));
    const baseline = {
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner: { cpu: 'EPYC', cores: 4, calibration: 110 },
      history,
      metrics: many.map(({ base: _base, ...each }) => ({ ...each, head: each.head.slice(0, 5) })),
    } as const;
    expect(judge(paired(many, many)).metrics).toHaveLength(500);
    expect(judge(baseline).metrics).toHaveLength(500);
  });
});

describe('a samples file from text to verdict', () => {
  it('takes defaults by the last segment', () => {
    const judgement = judgeRaw(
      parseSamples(file([{ id: P50, base: noisy(40, 0.01, 12, 1), head: noisy(40, 0.01, 12, 2) }])),
    );
    expect(judgement.metrics[0]).toMatchObject({
      kind: 'timing',
      unit: 'ms',
      better: 'lower',
      regression: 0.05,
      floor: 0.2,
      gated: true,
      primary: true,
      outcome: 'unchanged',
    });
  });

  it('takes an id of its own, by the look of its values', () => {
    const judgement = judgeRaw(
      parseSamples(
        file([
          { id: 'my/own/thing', base: noisy(40, 0.01, 12, 1), head: noisy(60, 0.01, 12, 2) },
          { id: 'failures', base: [[0, 10]], head: [[0, 10]] },
          { id: 'names', base: [['a']], head: [['a', 'b']] },
        ]),
      ),
    );
    expect(judgement.metrics.map(({ kind, gated }) => [kind, gated])).toEqual([
      ['timing', true],
      ['rate', true],
      ['set', true],
    ]);
    expect(judgement.next?.ids).toEqual(['my/own/thing']);
    expect(judgement.verdict).toBe('fail');
  });

  it('refuses values of another kind than the id stands for', () => {
    expect(() => judgeRaw(parseSamples(file([{ id: ERRORS, base: [0.1], head: [0.1] }])))).toThrow(
      `The samples file cannot be judged: metrics[0].base[0] is 0.1, and ${ERRORS} is of kind rate by its name; give its values as that kind, or say its "kind".`,
    );
  });

  it('is judged again from a run record with what the run knew to be wrong', () => {
    const text = JSON.stringify({
      schema: 'tollgate/run@1',
      problems: [],
      judgement: { problems: [{ kind: 'invalid', message: 'the script always threw', about: 'shop' }] },
      samples: {
        schema: 'tollgate/samples@1',
        strategy: 'paired',
        metrics: [{ id: P50, base: noisy(40, 0.01, 12, 1), head: noisy(40, 0.01, 12, 2) }],
      },
    });
    const judgement = judgeRaw(parseSamples(text));
    expect(judgement.verdict).toBe('invalid');
    expect(judgement.metrics[0]?.outcome).toBe('inconclusive');
  });
});
