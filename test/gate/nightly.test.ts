import { describe, expect, it } from 'vitest';

import type { Anchor } from '../../src/model/anchor.ts';
import type { Baseline, BaselineHistoryRun } from '../../src/model/baseline.ts';
import type { NoiseFloors } from '../../src/model/plan.ts';
import type { HistoryRun } from '../../src/model/samples.ts';
import { claimsOf, parseClaims } from '../../src/gate/claims.ts';
import { anchorOf, creepAlarms, creepOf, creepTonight, turnOf } from '../../src/gate/creep.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { baselineColumn } from '../../src/gate/baseline-column.ts';
import { driftOf } from '../../src/gate/drift.ts';
import { judge } from '../../src/gate/judge.ts';
import { learnNoise } from '../../src/gate/noise.ts';
import { screen } from '../../src/gate/paired.ts';
import { createRandom } from '../../src/stats/random.ts';
import { claimText } from '../../src/report/sections.ts';
import type { Judgement } from '../../src/model/verdict.ts';
import { BYTES, CLS, ERRORS, LCP, P50, metric, noisy, paired, wobbling } from './samples-by-hand.ts';

/** Nights of base against base; `interaction` is what no block of one night can see. */
function nights(count: number, sd: number, interaction: number): NoiseFloors {
  const random = createRandom(5);
  let floors: NoiseFloors = {};
  for (let night = 0; night < count; night += 1) {
    const moved = Math.exp(interaction * random.normal());
    floors = learnNoise(
      floors,
      paired([metric(P50, noisy(40, sd, 12, 100 + night), noisy(40 * moved, sd, 12, 200 + night))]),
    );
  }
  return floors;
}

const nightSamples = (share: number) =>
  paired([
    metric(P50, wobbling(40, 0.01, 12), wobbling(40 * (1 + share), 0.01, 12).toReversed()),
    metric(ERRORS, [[0, 10]], [[9, 10]]),
  ]);

const night = (share: number) => creepTonight(nightSamples(share));

describe('the noise floor of base against base', () => {
  it('stays at 1 % while the blocks explain what the nights differ by', () => {
    expect(nights(20, 0.03, 0)[P50]?.e).toBeLessThan(0.014);
    expect(nights(2, 0.03, 0.2)[P50]?.e).toBe(0.01);
  });

  it('grows to twice what no single night can see', () => {
    const e = nights(30, 0.02, 0.03)[P50]?.e ?? 0;
    expect(e).toBeGreaterThan(0.04);
    expect(e).toBeLessThan(0.08);
  });

  it('publishes the change each metric can see, from three nights on', () => {
    expect(nights(2, 0.05, 0)[P50]?.detectable).toBeUndefined();
    expect(nights(10, 0.05, 0)[P50]?.detectable).toBeCloseTo(0.09, 1);
    expect(nights(40, 0.05, 0)[P50]?.nights).toHaveLength(30);
  });

  it('reckons with the longest screen of a gate: what that would see is not muted', () => {
    const samples = paired([metric(P50, noisy(40, 0.12, 8, 1), noisy(40, 0.12, 8, 2))]);
    const [row] = screen(samples.metrics);
    const ofEight =
      row?.screen.kind === 'effect' ? row.screen.effect.toChange(row.screen.effect.blindness) : null;
    const seen = learnNoise({}, samples)[P50]?.nights?.[0]?.detectable ?? Number.NaN;
    expect(ofEight).toBeGreaterThan(0.25);
    expect(seen).toBeLessThan(0.25);
  });

  it('keeps what it knew of metrics that were not measured tonight', () => {
    const before = { [LCP]: { e: 0.05 } };
    expect(learnNoise(before, paired([]))).toEqual(before);
  });
});

function main(values: readonly number[]): readonly HistoryRun[] {
  return values.map((value, i) => ({
    commit: `c${String(i)}`,
    at: new Date(Date.UTC(2026, 9, i + 1)).toISOString(),
    runner: { cpu: 'EPYC', cores: 4, calibration: 100 },
    metrics: { [P50]: Array.from({ length: 5 }, () => value) },
  }));
}

const EMPTY: Baseline = {
  schema: 'tollgate/baseline@1',
  commit: 'd'.repeat(40),
  runId: '2',
  name: 'default',
  at: '2026-11-05T03:17:00.000Z',
  history: [],
  noise: {},
  accepted: [],
};

describe('drift on main', () => {
  const specs = [metricSpec(P50, [])];

  it('is not seen in a level that only scatters', () => {
    for (let seed = 0; seed < 40; seed += 1)
      expect(driftOf(main(noisy(40, 0.05, 30, seed)), specs)).toEqual([]);
  });

  it('is seen after a step, with metric, since when, and the last run before; git alone knows who', () => {
    const values = [...noisy(40, 0.03, 18, 3), ...noisy(48, 0.03, 10, 4)];
    const [drift] = driftOf(main(values), specs);
    expect(drift?.id).toBe(P50);
    expect(Number(drift?.since.slice(1))).toBeGreaterThanOrEqual(17);
    expect(Number(drift?.since.slice(1))).toBeLessThanOrEqual(20);
    expect(drift?.change).toBeCloseTo(0.2, 1);
    expect(drift?.after).toBe(`c${String(Number(drift?.since.slice(1)) - 1)}`);
    expect(drift?.suspects).toEqual([]);
  });

  it('is seen for a faster level too, with a change below nothing', () => {
    const [drift] = driftOf(main([...noisy(40, 0.03, 18, 3), ...noisy(30, 0.03, 10, 4)]), specs);
    expect(drift?.change).toBeLessThan(-0.2);
  });

  it('needs nine runs', () => {
    expect(driftOf(main([40, 40, 40, 40, 80, 80, 80, 80]), specs)).toEqual([]);
  });

  it('is seen behind a bump that came and went', () => {
    const bumped = [...noisy(40, 0.02, 8, 3), ...noisy(60, 0.02, 3, 5)];
    const calm = [...bumped, ...noisy(40, 0.02, 12, 7)];
    expect(driftOf(main(calm), specs)).toEqual([]);
    const [drift] = driftOf(main([...calm, ...noisy(50, 0.02, 5, 9)]), specs);
    expect(Number(drift?.since.slice(1))).toBeGreaterThanOrEqual(calm.length - 1);
    expect(drift?.change).toBeGreaterThan(0.2);
  });

  it.each<[string, Partial<HistoryRun>]>([
    ['another script', { scriptHash: 'b' }],
    ['another k6', { versions: { k6: '2.0.0' } }],
    ['another machine', { runner: { cpu: 'Xeon', cores: 4, calibration: 100 } }],
  ])('is not what %s measures', (_what, since) => {
    const values = [...noisy(40, 0.02, 15, 3), ...noisy(60, 0.02, 15, 4)];
    const now = main(values).map((run, i) => ({
      ...run,
      scriptHash: 'a',
      versions: { k6: '1.3.0' },
      ...(i < 15 ? {} : since),
    }));
    expect(driftOf(main(values), specs)).toHaveLength(1);
    expect(driftOf(now, specs)).toEqual([]);
  });
});

describe('the Baseline column', () => {
  const history = main([40, 41, 42, 60, 61, 62]).map((run, i) => ({
    ...run,
    runId: '1',
    scriptHash: i < 3 ? 'a' : 'b',
    metrics: { ...run.metrics, [LCP]: [2000 + i], [ERRORS]: [[i, 10] as const] },
  }));
  const baseline: Baseline = { ...EMPTY, history };

  it('is of the runs that are of one series with the newest, metric by metric', () => {
    const column = baselineColumn(baseline);
    expect(column.values).toMatchObject({ [P50]: 61, [LCP]: 2002.5, [ERRORS]: [5, 10] });
    expect(column.trend[P50]).toEqual([60, 61, 62]);
    expect(column).toMatchObject({ runs: 6, commits: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] });
  });

  it('is of machines like the newest’s', () => {
    const xeon = { cpu: 'Xeon', cores: 4 };
    const mixed = history.map((run, i) => (i === 4 ? { ...run, runner: xeon } : run));
    const column = baselineColumn({ ...baseline, history: mixed });
    expect(column.trend[P50]).toEqual([60, 62]);
    expect(column).toMatchObject({ runs: 5, commits: ['c0', 'c1', 'c2', 'c3', 'c5'] });
  });
});

const kept = (letter: string, at: string): BaselineHistoryRun => ({
  commit: letter.repeat(40),
  at,
  runId: '1',
  runner: { cpu: 'x', cores: 2 },
  metrics: {},
});

const shift = (at: string, metrics: readonly string[]) => ({
  commit: 'e',
  at,
  reason: 'tax rules',
  metrics,
});

/** Alarms of a second night against `other`, after one against `anchor`. */
function alarmsOf(anchor: Anchor, other: Anchor): number {
  const { night: last } = creepOf(nightSamples(0.12), { anchor, at: '2026-11-01T03:17:00.000Z', head: 'a' });
  const next = { anchor: other, at: '2026-11-03T03:17:00.000Z', head: 'b', last };
  return creepOf(nightSamples(0.12), next).alarms.length;
}

describe('slow creep against the anchor', () => {
  it('is raised from 10 %, for timings alone, and is an alarm on the second night', () => {
    expect(night(0.08)).toEqual([]);
    expect(night(0.12).map(({ id }) => id)).toEqual([P50]);
    expect(creepAlarms(night(0.12), [])).toEqual([]);
    expect(creepAlarms(night(0.12), night(0.15))[0]?.change).toBeCloseTo(0.12, 2);
  });

  const release: Anchor = { sha: 'a'.repeat(40), name: 'v1.2.0', kind: 'release' };
  const [first, second, third] = [
    '2026-11-01T03:17:00.000Z',
    '2026-11-03T03:17:00.000Z',
    '2026-11-05T03:17:00.000Z',
  ];

  it('counts the nights in a row, since when, and up to which commit', () => {
    const one = creepOf(nightSamples(0.12), { anchor: release, at: first, head: 'a' });
    expect(one.alarms).toEqual([]);
    expect(one.night.creep).toMatchObject([{ id: P50, nights: 1, since: first, head: 'a' }]);
    const two = creepOf(nightSamples(0.12), { anchor: release, at: second, head: 'b', last: one.night });
    expect(two.alarms).toMatchObject([{ id: P50, nights: 2, since: first, head: 'a' }]);
    const calm = creepOf(nightSamples(0), { anchor: release, at: third, head: 'c', last: two.night });
    expect(calm).toEqual({ night: { anchor: release, at: third, creep: [] }, alarms: [] });
  });

  it('starts anew with another release, and not when the oldest run is another one', () => {
    const oldest: Anchor = { sha: 'b'.repeat(40), name: 'bbbbbbb', kind: 'history' };
    expect(alarmsOf(release, { ...release, sha: 'c'.repeat(40), name: 'v1.3.0' })).toBe(0);
    expect(alarmsOf(release, oldest)).toBe(0);
    expect(alarmsOf(oldest, { ...oldest, sha: 'c'.repeat(40) })).toBe(1);
  });

  it('is not what was accepted since, metric by metric', () => {
    const crept = (...accepted: ReturnType<typeof shift>[]) =>
      creepOf(nightSamples(0.12), { anchor: { ...release, at: second }, at: third, head: 'c', accepted })
        .night.creep.length;
    expect(crept()).toBe(1);
    expect(crept(shift(first, [P50]), shift(third, [LCP]))).toBe(1);
    expect(crept(shift(third, ['load/*']))).toBe(0);
  });

  it('takes turns with base against base, which comes first', () => {
    expect(turnOf(undefined)).toBe('same-commit');
    expect(turnOf({ turn: 'same-commit', at: first })).toBe('anchor');
    expect(turnOf({ turn: 'anchor', at: first })).toBe('same-commit');
  });

  it('does not come back for ever where an anchor ends its nights: every other run is the noise’s', () => {
    const stored = { turn: 'same-commit', at: '2026-11-01T03:00:00.000Z' } as const;
    const on = (day: string, runNumber: number) =>
      turnOf(stored, { at: `2026-11-${day}T03:30:00.000Z`, runNumber });
    expect(on('02', 7)).toBe('anchor');
    expect([on('03', 7), on('03', 8), on('08', 9)]).toEqual(['same-commit', 'anchor', 'same-commit']);
  });

  it('is measured against the last release or the last accepted shift, whichever is later, else the oldest run', () => {
    const baseline: Baseline = { ...EMPTY, history: [kept('d', third), kept('c', first)] };
    const shifted = {
      ...baseline,
      accepted: [{ commit: 'e'.repeat(40), at: second, reason: 'tax rules', metrics: [] }],
    };
    const head = 'f'.repeat(40);
    const released = (at: string) => ({ sha: release.sha, name: 'v1.2.0', at });
    expect(anchorOf({ baseline, head })).toEqual({
      sha: 'c'.repeat(40),
      name: 'ccccccc',
      kind: 'history',
      at: first,
    });
    expect(anchorOf({ baseline, head, release: released(first) })).toEqual({ ...release, at: first });
    expect(anchorOf({ baseline: shifted, head, release: released(first) })?.kind).toBe('accepted');
    const later = '2026-11-03T05:17:00+01:00';
    expect(anchorOf({ baseline: shifted, head, release: released(later) })).toEqual({
      ...release,
      at: later,
    });
    // A shift that names its metrics says nothing of the others.
    const narrow = { ...shifted, accepted: shifted.accepted.map((one) => ({ ...one, metrics: [LCP] })) };
    expect(anchorOf({ baseline: narrow, head, release: released(first) })?.kind).toBe('release');
    expect(anchorOf({ baseline: narrow, head })?.kind).toBe('history');
    expect(anchorOf({ baseline: shifted, head: 'e'.repeat(40) })).toBeUndefined();
    expect(anchorOf({ baseline: { ...baseline, history: [] }, head })).toBeUndefined();
  });
});

/** Twelve rounds of 600 requests. */
const failures = (each: number) => Array.from({ length: 12 }, () => [each, 600] as const);

const claimed = (line: string, judgement: Judgement) =>
  claimsOf(parseClaims(`Tollgate-Expect: ${line}`).claims, judgement);

describe('a claim', () => {
  const text = [
    'Makes search faster.',
    'Tollgate-Expect: load/*/GET /api/search/latency-p50 -50%',
    'tollgate-expect: page/home/mobile/lcp +10 %',
    'Tollgate-Expect: load/none -5%',
    'Tollgate-Expect: broken',
  ].join('\n');

  it('is read from lines of the pull request', () => {
    const { claims, broken } = parseClaims(text);
    expect(claims).toEqual([
      { pattern: 'load/*/GET /api/search/latency-p50', ratio: -0.5 },
      { pattern: 'page/home/mobile/lcp', ratio: 0.1 },
      { pattern: 'load/none', ratio: -0.05 },
    ]);
    expect(broken).toEqual([
      '`Tollgate-Expect: broken` is no claim that can be read: end it with a size, as in `Tollgate-Expect: load/*/GET /search/latency-p50 -50%`',
    ]);
  });

  it.each([
    ['Tollgate-Expect: a \u221225.5%', -0.255],
    ['Tollgate-Expect: a \u201350%', -0.5],
    ['Tollgate-Expect: a -50,5%', -0.505],
    ['Tollgate-Expect: a -50 percent', -0.5],
    ['- Tollgate-Expect: a -50%', -0.5],
    ['> * `Tollgate-Expect: a -50%`\r', -0.5],
    ['Tollgate-Expect: `a` 50%', 0.5],
  ])('is read as editors write it: %s', (line, ratio) => {
    expect(parseClaims(line)).toEqual({ claims: [{ pattern: 'a', ratio }], broken: [] });
  });

  it('is not read into a comment of a template, nor out of an uncertain number or a flood', () => {
    expect(parseClaims('<!--\nTollgate-Expect: a -50%\n-->Faster.')).toEqual({ claims: [], broken: [] });
    expect(parseClaims('Tollgate-Expect: a -1,000%').broken).toHaveLength(1);
    const flood = `Tollgate-Expect: a${' '.repeat(60_000)}b\n${'<!--'.repeat(20_000)}`;
    expect(parseClaims(flood).broken).toHaveLength(1);
  });

  it('is held, missed, unclear or not measured', () => {
    const rows = judge(
      paired([
        metric(P50, wobbling(40, 0.03, 12), wobbling(20, 0.03, 12).toReversed()),
        metric(LCP, noisy(2000, 0.2, 8, 1), noisy(2000, 0.2, 8, 2)),
        metric(ERRORS, [[0, 10]], [[0, 10]]),
      ]),
    );
    const outcome = (line: string) => claimed(line, rows).map((claim) => claim.outcome);
    expect(outcome(`${P50} -50%`)).toEqual(['held']);
    expect(outcome(`${P50} -20%`)).toEqual(['held']);
    expect(outcome(`${P50} -80%`)).toEqual(['missed']);
    expect(outcome(`${P50} +10%`)).toEqual(['held']);
    expect(outcome(`${LCP} -5%`)).toEqual(['unclear']);
    expect(outcome('page/about/* -5%')).toEqual(['not-measured']);
    const [claim] = claimed(`${P50} -50%`, rows);
    expect(claim?.measured).toBeCloseTo(-0.5, 2);
    expect((claim?.low ?? 0) < -0.5 && (claim?.high ?? -1) > -0.5).toBe(true);
  });

  it('is held by no row that counts for nothing', () => {
    const faster = metric(P50, wobbling(40, 0.03, 12), wobbling(20, 0.03, 12).toReversed());
    const problems = [{ kind: 'invalid', message: 'the generator was saturated', about: 'other' }] as const;
    const invalid = judge(paired([faster]), { problems });
    expect(claimed(`${P50} -50%`, invalid)).toMatchObject([{ outcome: 'unclear' }]);
    const failing = metric(ERRORS, failures(0), failures(200));
    const shown = { ...faster, id: P50.replace('p50', 'p99'), gated: false };
    const failed = judge(paired([faster, shown, failing], [failing]));
    expect(failed.verdict).toBe('fail');
    expect(claimed('load/*/latency-* -50%', failed).map(({ outcome }) => outcome)).toEqual([
      'unclear',
      'unclear',
    ]);
  });

  it('of what is measured and has no percent says that, and not that it was not measured', () => {
    const bytes = metric(BYTES, [0], [1000]);
    const rows = judge(
      paired([bytes, metric(ERRORS, [[0, 10]], [[0, 10]]), metric(CLS, [0, 0, 0, 0], [0, 0, 0, 0])]),
    );
    for (const id of [BYTES, ERRORS, CLS]) {
      const [claim] = claimed(`${id} -50%`, rows);
      expect(claim).toMatchObject({ measured: null, outcome: 'no-ratio' });
      expect(claim && claimText(claim)).toBe('claimed −50 %, is not compared by percent');
    }
    const oneSided = judge(paired([metric(BYTES, [], [1000])]));
    expect(claimed(`${BYTES} -50%`, oneSided)).toMatchObject([{ outcome: 'not-measured' }]);
  });

  it('speaks of the value where higher is better', () => {
    const id = 'load/shop/all/throughput';
    const rows = judge(
      paired([metric(id, wobbling(100, 0.01, 12), wobbling(200, 0.01, 12), { gated: true })]),
    );
    const [claim] = claimed(`${id} +100%`, rows);
    expect(claim?.measured).toBeCloseTo(1, 1);
    expect(claim?.outcome).toBe('held');
  });
});
