import { describe, expect, it } from 'vitest';

import type { MetricSpec, Value } from '../../src/model/metric.ts';
import type { HistoryRun, HistorySamples, RunnerFacts } from '../../src/model/samples.ts';
import { completeSamples } from '../../src/gate/complete-samples.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import type { Random } from '../../src/stats/random.ts';
import { createRandom } from '../../src/stats/random.ts';
import { BYTES, CLS, ERRORS, P50, rowOf } from './samples-by-hand.ts';

const EPYC: RunnerFacts = { cpu: 'EPYC 7763', cores: 4, calibration: 100 };
const rounds = (failures: number): Value[] => Array.from({ length: 5 }, () => [failures, 600]);
const five = (value: number) => Array.from({ length: 5 }, () => value);

interface Past {
  readonly count: number;
  readonly runner?: (index: number) => RunnerFacts;
  readonly metrics: (index: number) => Readonly<Record<string, readonly Value[]>>;
  readonly over?: Partial<HistoryRun>;
}

function past({ count, runner = () => EPYC, metrics, over = {} }: Past): HistoryRun[] {
  return Array.from({ length: count }, (_, i) => ({
    commit: `c${String(i)}`,
    at: `2026-10-${String(i + 1).padStart(2, '0')}T02:00:00Z`,
    runner: runner(i),
    metrics: metrics(i),
    ...over,
  }));
}

function against(
  history: readonly HistoryRun[],
  metrics: readonly (MetricSpec & { readonly head: readonly Value[] })[],
  over: Partial<HistorySamples> = {},
): HistorySamples {
  return { schema: 'tollgate/samples@1', strategy: 'baseline', runner: EPYC, history, metrics, ...over };
}

const head = (id: string, values: readonly Value[]) => ({ ...metricSpec(id, []), head: values });
/** A history of `count` runs that scatters by `sd` around 40 ms. */
const steady = (count: number, sd = 0.03, seed = 1) => {
  const random = createRandom(seed);
  return past({ count, metrics: () => ({ [P50]: five(40 * Math.exp(sd * random.normal())) }) });
};
const judged = (history: readonly HistoryRun[], now: number, over: Partial<HistorySamples> = {}) =>
  rowOf(judge(against(history, [head(P50, five(now))], over)), P50);

const QUERIES = 'server/shop/queries';
const queries = (value: number, history: readonly HistoryRun[]) =>
  rowOf(judge(against(history, [head(QUERIES, [value])], { scriptHash: 'a' })), QUERIES);

const rateAfter = (...failures: readonly number[]) => {
  const history = past({ count: 3, metrics: (i) => ({ [ERRORS]: [[failures[i] ?? 0, 10_000]] }) });
  const now: Value[] = Array.from({ length: 8 }, () => [38, 1250]);
  return rowOf(judge(against(history, [head(ERRORS, now)])), ERRORS);
};

describe('a run against history', () => {
  it('has no verdict without history: it is recorded', () => {
    const judgement = judge(against([], [head(P50, five(40))]));
    expect(judgement.verdict).toBe('no-baseline');
    expect(rowOf(judgement, P50).outcome).toBe('new');
  });

  it.each([1, 2])('is shown beside %i past runs and never red but by exact metrics and limits', (count) => {
    const row = judged(steady(count), 4000);
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toContain('too little to judge a timing by; 5 runs would do');
    expect(row.change).toBeGreaterThan(50);
    const exact = judge(
      against(past({ count, metrics: () => ({ [BYTES]: [80_000] }) }), [head(BYTES, [120_000])]),
    );
    expect(exact.verdict).toBe('fail');
    const limit = judge(against(steady(count), [{ ...head(P50, [400, 401, 399, 400, 402]), limit: 300 }]));
    expect(limit.verdict).toBe('fail');
  });

  it.each([3, 4])('of %i runs is red only from +50 %%', (count) => {
    expect(judged(steady(count, 0.01), 58).outcome).toBe('inconclusive');
    expect(judged(steady(count, 0.01), 80).outcome).toBe('regressed');
    expect(judged(steady(count, 0.01), 40).detectable).toBeGreaterThan(0.5);
  });

  it('of five and more is red at Holm 0.01, and says that it is history that accuses', () => {
    const judgement = judge(against(steady(20), [head(P50, five(52))]));
    const row = rowOf(judgement, P50);
    expect(row.outcome).toBe('regressed');
    expect(row.stage).toBe('history');
    expect(row.reason).toBe(
      'worse beyond doubt against history (20 runs on main), other machines on other days; not confirmed beside base',
    );
    expect(judgement.verdict).toBe('fail');
    expect(judgement.next).toBeNull();
  });

  it('is never red under max(2 x threshold, 10 %), however quiet the history is', () => {
    const quiet = steady(30, 0.001);
    const generous = { ...head(P50, five(43.8)), regression: 0.01 };
    expect(rowOf(judge(against(quiet, [generous])), P50).outcome).not.toBe('regressed');
    const twice = { ...head(P50, five(47)), regression: 0.1 };
    expect(rowOf(judge(against(quiet, [twice])), P50).outcome).not.toBe('regressed');
  });

  it('is unchanged when the bound rules out what is allowed against history', () => {
    const row = judged(steady(30, 0.01), 39.5);
    expect(row.outcome).toBe('unchanged');
    expect(row.reason).toMatch(/^rules out a slowdown over \d\.\d % against history \(30 runs on main\)$/);
  });

  it('sees 28 to 38 % with 90 % power at 20 runs that scatter by 5 % (8 metrics)', () => {
    const random = createRandom(4);
    const ids = Array.from({ length: 8 }, (_, i) => `load/shop/GET /e${String(i)}/latency-p50`);
    const history = past({
      count: 20,
      metrics: () => Object.fromEntries(ids.map((id) => [id, five(40 * Math.exp(0.05 * random.normal()))])),
    });
    const judgement = judge(
      against(
        history,
        ids.map((id) => head(id, five(40))),
      ),
    );
    for (const row of judgement.metrics) {
      expect(row.detectable).toBeGreaterThan(0.2);
      expect(row.detectable).toBeLessThan(0.4);
    }
  });

  it('takes the median of five rounds and asks for five', () => {
    expect(rowOf(judge(against(steady(20), [head(P50, [40, 40, 40, 40, 4000])])), P50).outcome).not.toBe(
      'regressed',
    );
    expect(rowOf(judge(against(steady(20), [head(P50, [40, 40])])), P50).reason).toContain(
      '2 rounds of head; the median of at least 5 is compared',
    );
  });

  it('calls a metric that only main has missing, and one that only head has new', () => {
    const judgement = judge(
      against(steady(20), [head(P50, []), head('load/shop/GET /new/latency-p50', five(4))]),
    );
    expect(judgement.metrics.map(({ outcome }) => outcome)).toEqual(['missing', 'new']);
    expect(judgement.verdict).toBe('inconclusive');
  });

  it('judges error rates by their spread between runs', () => {
    const history = past({
      count: 10,
      metrics: () => ({ [ERRORS]: Array.from({ length: 5 }, (): Value => [0, 600]) }),
    });
    const failing = judge(
      against(history, [
        head(
          ERRORS,
          Array.from({ length: 5 }, (): Value => [30, 600]),
        ),
      ]),
    );
    expect(failing.verdict).toBe('fail');
    const fine = judge(
      against(history, [
        head(
          ERRORS,
          Array.from({ length: 5 }, (): Value => [0, 600]),
        ),
      ]),
    );
    expect(rowOf(fine, ERRORS).outcome).toBe('unchanged');
  });

  it.each([3, 4])('of %i runs is red by failures and layout shifts as of many', (count) => {
    const rates = past({ count, metrics: () => ({ [ERRORS]: rounds(0) }) });
    const failing = judge(against(rates, [head(ERRORS, rounds(120))]));
    expect(failing.verdict).toBe('fail');
    expect(rowOf(failing, ERRORS).change).toBeCloseTo(0.2, 10);
    expect(rowOf(judge(against(rates, [head(ERRORS, rounds(0))])), ERRORS).outcome).toBe('unchanged');
    const shifts = past({ count, metrics: () => ({ [CLS]: five(0.02) }) });
    expect(rowOf(judge(against(shifts, [head(CLS, five(0.5))])), CLS).outcome).toBe('regressed');
  });

  it('does not take the calm within one run for the calm between runs', () => {
    const between = past({
      count: 3,
      metrics: (i) => ({ [ERRORS]: [[[10, 50, 200][i] ?? 0, 10_000]] }),
    });
    const calm: Value[] = Array.from({ length: 8 }, () => [56, 1250]);
    const row = rowOf(judge(against(between, [head(ERRORS, calm)])), ERRORS);
    expect(row.change).toBeGreaterThan(0.03);
    expect(row.outcome).toBe('inconclusive');
    const steadyRuns = past({ count: 3, metrics: () => ({ [ERRORS]: [[50, 10_000]] }) });
    expect(rowOf(judge(against(steadyRuns, [head(ERRORS, calm)])), ERRORS).outcome).toBe('regressed');
  });

  it('of rates that differ by chance is not another one for one failure more or less', () => {
    expect([rateAfter(1, 1, 1), rateAfter(0, 1, 3)].map(({ outcome }) => outcome)).toEqual([
      'regressed',
      'regressed',
    ]);
    expect(rateAfter(0, 1, 3).detectable).toBeLessThan(2 * Number(rateAfter(1, 1, 1).detectable));
  });

  it('of two runs says of a rate how many runs would do', () => {
    const once: readonly Value[] = [[0, 600]];
    const judgement = judge(
      against(past({ count: 2, metrics: () => ({ [ERRORS]: once }) }), [
        head(ERRORS, [
          [120, 600],
          [120, 600],
        ]),
      ]),
    );
    expect(judgement.verdict).toBe('inconclusive');
    expect(rowOf(judgement, ERRORS).reason).toContain('too little to judge a rate by; 3 runs would do');
  });

  it('of few runs prints what a threshold of more than 50 % leaves to be seen', () => {
    const metric = { ...head(P50, five(70)), regression: 0.4 };
    const row = rowOf(judge(against(steady(4, 0.01), [metric])), P50);
    expect(row.detectable).toBeGreaterThan(0.8);
    expect(row.reason).toContain('with fewer than 5 runs only 80 % or more counts');
  });

  it('compares what repeats exactly with the newest run of its own series, by time and not by text', () => {
    const runs = past({ count: 3, metrics: (i) => ({ [QUERIES]: [[3, 9, 1][i] ?? 0] }) });
    const [mine, other, late] = runs as [HistoryRun, HistoryRun, HistoryRun];
    const series = [
      { ...mine, scriptHash: 'a' },
      { ...other, scriptHash: 'b' },
    ];
    expect(queries(3, series)).toMatchObject({ outcome: 'unchanged', base: 3 });
    // 23:30 UTC, before the run at 02:00 UTC of that day, though its text sorts after it.
    const early = { ...late, at: '2026-10-02T01:30:00+02:00' };
    expect(queries(9, [early, { ...other, at: '2026-10-02T00:00:00Z' }])).toMatchObject({
      outcome: 'unchanged',
      base: 9,
    });
  });

  it('does not depend on the order of two runs of one commit at one moment', () => {
    const runs = past({ count: 2, metrics: (i) => ({ [BYTES]: [100_000 * (i + 1)] }) }).map((run) => ({
      ...run,
      commit: 'c0',
      at: '2026-10-01T02:00:00Z',
    }));
    const now = head(BYTES, [200_000]);
    expect(judge(against(runs.toReversed(), [now]))).toEqual(judge(against(runs, [now])));
  });

  it('does not depend on the order of the runs', () => {
    const history = steady(20, 0.05, 7);
    expect(judge(against(history.toReversed(), [head(P50, five(45))]))).toEqual(
      judge(against(history, [head(P50, five(45))])),
    );
  });
});

describe('a file of many runs', () => {
  it('is judged by the newest thirty, in whatever order they stand', () => {
    const random = createRandom(3);
    const level = (middle: number) => () => ({ [P50]: five(middle * Math.exp(0.02 * random.normal())) });
    const older = past({ count: 30, metrics: level(80) }).map((run, i) => ({
      ...run,
      at: `2026-08-${String((i % 30) + 1).padStart(2, '0')}T02:00:00Z`,
    }));
    const newer = past({ count: 30, metrics: level(40) });
    const file = {
      samples: {
        strategy: 'baseline' as const,
        runner: EPYC,
        history: [...newer, ...older],
        metrics: [{ id: P50, head: five(64) }],
      },
      problems: [],
    };
    const said = judge(completeSamples(file));
    expect(said.verdict).toBe('fail');
    expect(rowOf(said, P50).reason).toContain('(30 runs on main)');
  });
});

describe('a row that history leaves open', () => {
  it('asks for base beside it, not for blocks that could not settle it', () => {
    const row = judged(steady(20, 0.08), 41);
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toContain('a build of base measured beside it would settle it');
    expect(row.reason).not.toContain('block');
  });
});

describe('a runner unlike the baseline', () => {
  it.each([
    ['another CPU', { ...EPYC, cpu: 'Xeon 8370C' }, 'CPU Xeon 8370C instead of EPYC 7763'],
    ['other cores', { ...EPYC, cores: 2 }, '2 cores instead of 4'],
    [
      'another speed',
      { ...EPYC, calibration: 80 },
      "this runner is 25 % slower than the baseline's by calibration",
    ],
  ])('by %s is inconclusive with the reason', (_name, runner, reason) => {
    const row = judged(steady(20), 80, { runner });
    expect(row.outcome).toBe('inconclusive');
    expect(row.reason).toContain(reason);
    expect(row.reason).toContain('a build of base measured beside it would settle it');
  });

  it('by image label, script or major version is inconclusive too', () => {
    const image = past({
      count: 20,
      runner: () => ({ ...EPYC, image: 'ubuntu-22.04' }),
      metrics: () => ({ [P50]: five(40) }),
    });
    expect(judged(image, 80, { runner: { ...EPYC, image: 'ubuntu-24.04' } }).reason).toContain(
      'image ubuntu-24.04 instead of ubuntu-22.04',
    );
    const script = past({ count: 20, metrics: () => ({ [P50]: five(40) }), over: { scriptHash: 'a' } });
    expect(judged(script, 80, { scriptHash: 'b' }).reason).toContain(
      'a new series: the script or its profile changed since',
    );
    const k6 = past({
      count: 20,
      metrics: () => ({ [P50]: five(40) }),
      over: { versions: { k6: 'v1.8.1' } },
    });
    expect(judged(k6, 80, { versions: { k6: 'v2.2.0' } }).reason).toContain(
      'a new series: k6 was 1 and is 2',
    );
    expect(judged(k6, 80, { versions: { k6: 'v1.9.0' } }).outcome).toBe('regressed');
  });

  it('learns from its own kind alone when there are five of it', () => {
    const mixed = past({
      count: 20,
      runner: (i) => (i % 2 === 0 ? EPYC : { cpu: 'Xeon', cores: 4, calibration: 50 }),
      metrics: (i) => ({ [P50]: five(i % 2 === 0 ? 40 : 80) }),
    });
    expect(judged(mixed, 40).base).toBe(40);
    expect(judged(mixed, 55).outcome).toBe('regressed');
  });

  it('does not compare speeds that two major versions of Node took', () => {
    const old = steady(20, 0.01).map((run) => ({ ...run, versions: { node: '20.20.2' } }));
    const faster = { ...EPYC, calibration: 130 };
    const at = (node: string) => judged(old, 40, { runner: faster, versions: { node } });
    expect(at('20.19.0').reason).toContain('30 % faster than the baseline');
    expect(at('24.1.0').outcome).toBe('unchanged');
    const newer = old.map((run, i) => (i < 2 ? { ...run, versions: { node: '24.0.0' } } : run));
    const slow = { ...EPYC, calibration: 60 };
    expect(judged(newer, 60, { runner: slow, versions: { node: '24.1.0' } }).reason).toContain(
      '67 % slower than the baseline',
    );
  });

  it('takes the speed out where machines of a kind differ', () => {
    const random = createRandom(3);
    const speeds = Array.from({ length: 20 }, () => 100 * Math.exp(0.1 * random.normal()));
    const history = past({
      count: 20,
      runner: (i) => ({ ...EPYC, calibration: speeds[i] ?? 100 }),
      metrics: (i) => ({ [P50]: five((40 * 100) / (speeds[i] ?? 100)) }),
    });
    const slowMachine = judged(history, 40 * 1.14, { runner: { ...EPYC, calibration: 100 / 1.14 } });
    expect(Math.abs(slowMachine.change ?? 1)).toBeLessThan(0.03);
  });
});

describe('where higher is better', () => {
  const JOBS = 'load/shop/all/throughput';
  const speeds = Array.from({ length: 20 }, (_, i) => 100 * (1 + 0.01 * Math.sin(i)));
  const history = past({
    count: 20,
    runner: (i) => ({ ...EPYC, calibration: speeds[i] ?? 100 }),
    metrics: (i) => ({ [JOBS]: five(500 * ((speeds[i] ?? 100) / 100) ** 0.8 * (1 + 0.01 * Math.cos(i))) }),
  });
  const rowAt = (speed: number, value: number) => {
    const spec = { ...head(JOBS, five(value)), gated: true };
    const runner = { ...EPYC, calibration: 100 * speed };
    return rowOf(judge(against(history, [spec], { runner })), JOBS);
  };

  it('a slower machine does less, and is not accused of it', () => {
    const row = rowAt(0.89, 500 * 0.89 ** 0.8);
    expect(row.outcome).not.toBe('regressed');
    expect(Math.abs(row.change ?? 1)).toBeLessThan(0.03);
  });

  it('a faster machine does not hide what was lost', () => {
    expect(rowAt(1.12, 500 * 1.12 ** 0.8 * 0.8).outcome).toBe('regressed');
  });
});

const strewn = (random: Random, count: number) =>
  Array.from({ length: count }, () => 40 * Math.exp(0.2 * random.normal()));

/** Of 300 clean runs of so many rounds, each after twenty runs of forty. */
function redAfterLongRuns(count: number): number {
  let red = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = createRandom(seed);
    const history = past({ count: 20, metrics: () => ({ [P50]: strewn(random, 40) }) });
    red += Number(judge(against(history, [head(P50, strewn(random, count))])).verdict === 'fail');
  }
  return red;
}

const timingsOf = (page: string) => ['fcp', 'lcp', 'si', 'tbt'].map((end) => `page/${page}/mobile/${end}`);

const onDevices = (page: string) =>
  ['mobile', 'desktop'].flatMap((device) => [`page/${page}/${device}/lcp`, `page/${page}/${device}/tbt`]);

describe('rounds of a run', () => {
  it('count: the median of fewer rounds than main has taken strays more', () => {
    expect(redAfterLongRuns(5)).toBeLessThanOrEqual(6);
    expect(redAfterLongRuns(40)).toBeLessThanOrEqual(6);
  });
});

describe('the common-mode guard', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `load/shop/GET /${name}/latency-p50`);
  const random = createRandom(9);
  const history = past({
    count: 20,
    metrics: () => Object.fromEntries(ids.map((id) => [id, five(40 * Math.exp(0.02 * random.normal()))])),
  });

  it('calls it the machine when everything moves together', () => {
    const judgement = judge(
      against(
        history,
        ids.map((id) => head(id, five(56))),
      ),
    );
    expect(judgement.metrics.every(({ outcome }) => outcome === 'inconclusive')).toBe(true);
    expect(judgement.metrics[0]?.reason).toMatch(
      /^6 unrelated endpoints and pages moved together by \+\d+ % in the middle: that is the machine; a build of base/,
    );
    expect(judgement.verdict).toBe('inconclusive');
  });

  it('lets one endpoint be accused', () => {
    const judgement = judge(
      against(
        history,
        ids.map((id, i) => head(id, five(i === 0 ? 60 : 40))),
      ),
    );
    expect(judgement.metrics.map(({ outcome }) => outcome === 'regressed')).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  const rows = (names: readonly string[], ratio: (id: string) => number) => {
    const noise = createRandom(21);
    const levels = past({
      count: 10,
      metrics: () => Object.fromEntries(names.map((id) => [id, five(400 * Math.exp(0.03 * noise.normal()))])),
    });
    const said = judge(
      against(
        levels,
        names.map((id) => ({ ...head(id, five(400 * ratio(id))), gated: true })),
      ),
    );
    return said.metrics.flatMap(({ id, outcome }) => (outcome === 'regressed' ? [id] : []));
  };

  it('takes the timings of one page for one thing: it is not the machine that makes them all slow', () => {
    const names = [...timingsOf('home'), ...timingsOf('list'), ids[0] ?? ''];
    expect(rows(names, (id) => (id.startsWith('page/home') ? 3 : 1))).toEqual(timingsOf('home'));
  });

  it('takes a page on its devices for one thing', () => {
    const names = [...onDevices('home'), ...timingsOf('list'), ids[0] ?? ''];
    expect(rows(names, (id) => (id.startsWith('page/home') ? 3 : 1))).toEqual(onDevices('home'));
  });

  it('takes the tail and the CPU of a load for what its endpoints make them', () => {
    const all = ['load/shop/all/latency-p95', 'server/shop/cpu'];
    const names = [...ids.slice(0, 3), ...all];
    expect(rows(names, (id) => (id === ids[0] || all.includes(id) ? 3 : 1))).toEqual([ids[0], ...all]);
    expect(rows([...ids.slice(0, 5), ...all], (id) => (id === ids[0] || all.includes(id) ? 1.8 : 1))).toEqual(
      [ids[0], ...all],
    );
  });

  it('is more careful where the speeds of the machines are not known', () => {
    const { calibration: _speed, ...unknown } = EPYC;
    const metrics = ids.slice(0, 5).map((id, i) => head(id, five(i < 2 ? 60 : 40)));
    const red = (runner: RunnerFacts) =>
      judge(
        against(
          history.map((run) => ({ ...run, runner })),
          metrics,
          { runner },
        ),
      ).metrics.filter(({ outcome }) => outcome === 'regressed');
    expect(red(EPYC)).toHaveLength(2);
    expect(red(unknown)).toHaveLength(0);
  });

  it('is hardly ever called where everything scatters by itself', () => {
    let called = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const noise = createRandom(seed);
      const scattered = () =>
        Object.fromEntries(ids.slice(0, 5).map((id) => [id, five(40 * Math.exp(0.1 * noise.normal()))]));
      const levels = past({ count: 10, metrics: scattered });
      const now = scattered();
      const said = judge(
        against(
          levels,
          ids.slice(0, 5).map((id) => head(id, now[id] ?? [])),
        ),
      );
      called += Number(said.metrics.some(({ reason }) => reason.includes('that is the machine')));
    }
    expect(called).toBeLessThanOrEqual(24);
  });

  it('is off with fewer than five metrics', () => {
    const judgement = judge(
      against(
        history,
        ids.slice(0, 4).map((id) => head(id, five(56))),
      ),
    );
    expect(judgement.verdict).toBe('fail');
  });
});
