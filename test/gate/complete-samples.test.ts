import { describe, expect, it } from 'vitest';

import { judgeRaw } from '../../src/gate/judge-run.ts';
import { parseSamples } from '../../src/read/samples-file.ts';
import { ERRORS, LCP, P50, rowOf, wobbling } from './samples-by-hand.ts';

const SET = 'page/home/mobile/failing-seo';

const judged = (content: object) =>
  judgeRaw(parseSamples(JSON.stringify({ schema: 'tollgate/samples@1', ...content })));
const paired = (metric: object, confirm?: object) =>
  judged({
    strategy: 'paired',
    metrics: [metric],
    ...(confirm === undefined ? {} : { confirm: { metrics: [confirm] } }),
  });
const against = (metric: { readonly id: string }, past: readonly unknown[]) => {
  const runner = { cpu: 'EPYC', cores: 4 };
  const history = Array.from({ length: 8 }, (_, i) => ({
    commit: `c${String(i)}`,
    at: `2026-11-0${String(i + 1)}T02:00:00Z`,
    runner,
    metrics: { [metric.id]: past },
  }));
  return judged({ strategy: 'baseline', runner, history, metrics: [metric] });
};

const inSeconds = (ms: number) => wobbling(ms / 1000, 0.01, 8);
const doubled = { base: wobbling(35, 0.01, 8), head: wobbling(70, 0.01, 8) };
const doubledInSeconds = { base: inSeconds(35), head: inSeconds(70) };

describe("a name's floor", () => {
  it('is brought to the unit of the values: 35 ms that become 70 are flagged in seconds, too', () => {
    const row = rowOf(paired({ id: P50, unit: 's', ...doubledInSeconds }), P50);
    expect(row).toMatchObject({ unit: 's', flagged: true, outcome: 'inconclusive' });
    expect(row.floor).toBeCloseTo(0.0002, 12);
    const same = rowOf(paired({ id: P50, ...doubled }), P50);
    expect(row.detectable).toBeCloseTo(same.detectable ?? 0, 6);
    const quick = { base: inSeconds(0.3), head: inSeconds(0.36) };
    expect(rowOf(paired({ id: P50, unit: 's', ...quick }), P50).outcome).toBe('unchanged');
  });

  it('is brought to it against history as well', () => {
    const id = LCP;
    const row = rowOf(
      against({ id, unit: 's', head: inSeconds(4000) } as { id: string }, inSeconds(2000)),
      id,
    );
    expect(row).toMatchObject({ unit: 's', floor: 0.1, outcome: 'regressed' });
  });

  it('is the same in CPU milliseconds, and none in a unit that is no time', () => {
    expect(rowOf(paired({ id: P50, unit: 'cpu-ms', ...doubled }), P50).floor).toBe(0.2);
    expect(rowOf(paired({ id: LCP, unit: 'score', ...doubled }), LCP)).toMatchObject({
      floor: 0,
      flagged: true,
    });
  });

  it('gives way to a floor that the file says, in the unit of the file', () => {
    expect(rowOf(paired({ id: P50, unit: 's', floor: 0.1, ...doubledInSeconds }), P50)).toMatchObject({
      floor: 0.1,
      outcome: 'unchanged',
    });
  });

  it('stands for the fresh blocks, so they may not be in another unit', () => {
    expect(() => paired({ id: P50, ...doubled }, { id: P50, unit: 's', ...doubledInSeconds })).toThrow(
      `The samples file cannot be judged: confirm.metrics[0].unit: ${P50} is in ms at the screen and in s in "confirm".`,
    );
    const said = paired({ id: P50, ...doubled }, { id: P50, unit: 'ms', ...doubled });
    expect(rowOf(said, P50).outcome).toBe('regressed');
  });
});

const refusedRate = (id: string) =>
  `The samples file cannot be judged: metrics[0].better: ${id} says "better": "higher", and a rate counts failures, lower is better: count what failed, [failures, total].`;

describe('better: higher', () => {
  const falling = {
    base: [
      [598, 600],
      [600, 600],
    ],
    head: [
      [300, 600],
      [310, 600],
    ],
  };

  it('of a rate is refused, whether its name, its kind or its values make it one', () => {
    expect(() => paired({ id: 'api/success', kind: 'rate', better: 'higher', ...falling })).toThrow(
      refusedRate('api/success'),
    );
    expect(() => paired({ id: 'api/success', better: 'higher', ...falling })).toThrow(
      refusedRate('api/success'),
    );
    expect(() => paired({ id: ERRORS, better: 'higher', ...falling })).toThrow(refusedRate(ERRORS));
    expect(() =>
      against({ id: ERRORS, better: 'higher', head: falling.head } as { id: string }, falling.base),
    ).toThrow(refusedRate(ERRORS));
  });

  it('of a set is refused', () => {
    expect(() => paired({ id: SET, better: 'higher', base: [['a']], head: [['a']] })).toThrow(
      `The samples file cannot be judged: metrics[0].better: ${SET} says "better": "higher", and a set names failures, fewer are better: name what fails.`,
    );
  });

  it('of what is measured is taken, and lower of a rate as well', () => {
    const row = rowOf(
      paired({ id: 'jobs', better: 'higher', base: [410, 402, 415, 408], head: [205, 201, 207, 204] }),
      'jobs',
    );
    expect(row).toMatchObject({ better: 'higher', flagged: true });
    expect(rowOf(paired({ id: ERRORS, better: 'lower', ...falling }), ERRORS).better).toBe('lower');
  });
});
