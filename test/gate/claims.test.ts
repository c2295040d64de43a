import { describe, expect, it } from 'vitest';

import type { Problem } from '../../src/model/failure.ts';
import type { Claim } from '../../src/model/notices.ts';
import type { HistoryRun, HistorySamples } from '../../src/model/samples.ts';
import type { Judgement } from '../../src/model/verdict.ts';
import { claimsOf, parseClaims } from '../../src/gate/claims.ts';
import { metricSpec } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { createRandom } from '../../src/stats/random.ts';
import { claimsMarkdown } from '../../src/report/sections.ts';
import { run } from '../report/records.ts';
import { BYTES, ERRORS, LCP, P50, metric, paired, placed, wobbling } from './samples-by-hand.ts';

const P99 = P50.replace('p50', 'p99');
const REQUESTS = BYTES.replace('bytes', 'requests');
const THROUGHPUT = 'load/shop/all/throughput';

const claimed = (line: string, judgement: Judgement): readonly Claim[] =>
  claimsOf(parseClaims(`Tollgate-Expect: ${line}`).claims, judgement);
const outcomes = (line: string, judgement: Judgement) =>
  claimed(line, judgement).map(({ outcome }) => outcome);

const rounds = (failed: number) => Array.from({ length: 12 }, () => [failed, 600] as const);
const five = (value: number) => Array.from({ length: 5 }, () => value);
const counted = (to: number) => judge(paired([metric(BYTES, [100_000], [to])]));

/** Twelve blocks that scatter little, from one level to another. */
const moved = (id: string, from: number, to: number) =>
  metric(id, wobbling(from, 0.01, 12), wobbling(to, 0.01, 12).toReversed(), { gated: true });

describe('a claim on a row that cannot tell', () => {
  it('of too few blocks is unclear and says why, however clear the numbers look', () => {
    const few = judge(paired([metric(P50, [40, 40, 40], [20, 20, 20]), metric(LCP, [2000], [1000])]));
    const [latency] = claimed(`${P50} -50%`, few);
    expect(latency).toMatchObject({ low: null, high: null, outcome: 'unclear' });
    expect(latency?.measured).toBeCloseTo(-0.5, 6);
    expect(latency?.why).toBe('3 blocks are too few to test: at least 4 are needed, 8 are better');
    expect(claimed(`${LCP} -20%`, few)).toMatchObject([
      { outcome: 'unclear', why: expect.stringMatching(/^1 block is too few to test/) as string },
    ]);
    const told = claimsMarkdown(run({ judgement: few, claims: claimed(`${P50} -50%`, few) }));
    expect(told).toContain(
      'claimed −50 %, measured −50 %: could not tell. 3 blocks are too few to test: at least 4 are needed, 8 are better.',
    );
  });

  it('of an exact metric whose base was nothing in some rounds is unclear: no ratio bounds it', () => {
    const some = judge(paired([metric(BYTES, [0, 100_000, 100_000], [50_000, 50_000, 50_000])]));
    expect(claimed(`${BYTES} -50%`, some)).toMatchObject([{ outcome: 'unclear', high: null }]);
  });

  it('of other work than base did is unclear, whether the row is judged or only shown', () => {
    const other = {
      message:
        'GET /api/search of shop is answered by 302 on head and by 200 on base, which are not the same work',
      about: 'load/shop/GET /api/search/latency-*',
    };
    const problems: readonly Problem[] = [{ kind: 'warning', ...other, blind: true }];
    const faster = [moved(P50, 40, 20), { ...moved(P99, 80, 40), gated: false }];
    const sound = judge(paired(faster));
    expect(outcomes('load/*/latency-* -50%', sound)).toEqual(['held', 'held']);
    const unclear = { outcome: 'unclear', why: other.message };
    const blind = judge(paired(faster), { problems });
    expect(claimed('load/*/latency-* -50%', blind)).toMatchObject([unclear, unclear]);
    // Where nothing of the endpoint was to be judged the run is not blind there, and the work is as different.
    const shown = judge(paired(faster.slice(1)), { problems: [{ kind: 'warning', ...other }] });
    expect(claimed('load/*/latency-* -50%', shown)).toMatchObject([unclear]);
  });

  it('says that its run is invalid, or that the errors beside it regressed', () => {
    const problems = [{ kind: 'invalid', message: 'the generator was saturated', about: 'other' }] as const;
    const invalid = judge(paired([moved(P50, 40, 20)]), { problems });
    expect(claimed(`${P50} -50%`, invalid)[0]?.why).toBe('the run is invalid: the generator was saturated');
    const failing = metric(ERRORS, rounds(0), rounds(200));
    const failed = judge(paired([moved(P50, 40, 20), failing], [failing]));
    expect(claimed(`${P50} -50%`, failed)[0]?.why).toBe(
      `${ERRORS} regressed, and failures are not as fast or slow as answers`,
    );
  });
});

describe('a claim against history', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `load/shop/GET /${name}/latency-p50`);
  const shownId = 'load/shop/all/latency-p99';
  const runner = { cpu: 'EPYC 7763', cores: 4, calibration: 100 };
  const random = createRandom(9);
  const past = (count: number): readonly HistoryRun[] =>
    Array.from({ length: count }, (_, i) => ({
      commit: `c${String(i)}`,
      at: `2026-10-${String(i + 1).padStart(2, '0')}T02:00:00Z`,
      runner,
      metrics: Object.fromEntries(
        [...ids, shownId].map((id) => [id, five(40 * Math.exp(0.02 * random.normal()))]),
      ),
    }));
  const judged = (history: readonly HistoryRun[], now: (index: number) => number) =>
    judge({
      schema: 'tollgate/samples@1',
      strategy: 'baseline',
      runner,
      history,
      metrics: [...ids, shownId].map((id, i) => ({
        ...metricSpec(id, []),
        head: five(now(i)),
      })),
    } satisfies HistorySamples);

  it('is held by an endpoint that alone got faster', () => {
    const alone = judged(past(20), (i) => (i === 0 ? 20 : 40));
    expect(outcomes(`${ids[0] ?? ''} -50%`, alone)).toEqual(['held']);
  });

  it('is unclear where everything moved together, for that is the machine', () => {
    const all = claimed(
      'load/* -40%',
      judged(past(20), () => 24),
    );
    expect(all).toHaveLength(7);
    for (const { outcome, low, why } of all) {
      expect([outcome, low]).toEqual(['unclear', null]);
      expect(why).toContain('that is the machine; a build of base measured beside it would settle it');
    }
  });

  it('is unclear beside two runs, which are too few to judge by', () => {
    const [claim] = claimed(
      `${ids[0] ?? ''} -50%`,
      judged(past(2), (i) => (i === 0 ? 20 : 40)),
    );
    expect(claim?.outcome).toBe('unclear');
    expect(claim?.why).toContain('too little to judge a timing by');
  });
});

describe('a claim of something worse', () => {
  it('is the most that may be: held within it, missed beyond it, unclear across it', () => {
    const slower = judge(paired([moved(P50, 40, 64)]));
    expect(outcomes(`${P50} +10%`, slower)).toEqual(['missed']);
    expect(outcomes(`${P50} +80%`, slower)).toEqual(['held']);
    expect(outcomes(`${P50} +60%`, slower)).toEqual(['unclear']);
    expect(outcomes(`${P50} +10%`, judge(paired([moved(P50, 40, 40)])))).toEqual(['held']);
  });

  it('is turned where higher is better', () => {
    const less = judge(paired([moved(THROUGHPUT, 100, 80)]));
    expect(outcomes(`${THROUGHPUT} -10%`, less)).toEqual(['missed']);
    expect(outcomes(`${THROUGHPUT} -30%`, less)).toEqual(['held']);
    expect(outcomes(`${THROUGHPUT} 0%`, less)).toEqual(['missed']);
    const same = judge(paired([moved(THROUGHPUT, 100, 100)]));
    expect(outcomes(`${THROUGHPUT} 0%`, same)).toEqual(['held']);
    expect(outcomes(`${THROUGHPUT} +10%`, same)).toEqual(['missed']);
  });
});

describe('a claim of 0 %', () => {
  it('is held within what the row allows, missed beyond it, unclear across it', () => {
    expect(outcomes(`${P50} 0%`, judge(paired([moved(P50, 40, 40)])))).toEqual(['held']);
    expect(outcomes(`${P50} 0%`, judge(paired([moved(P50, 40, 30)])))).toEqual(['held']);
    expect(outcomes(`${P50} 0%`, judge(paired([moved(P50, 40, 64)])))).toEqual(['missed']);
    expect(outcomes(`${P50} 0%`, judge(paired([placed(P50, 0.05, 0.1)])))).toEqual(['unclear']);
  });

  it.each([
    ['within the share', REQUESTS, 30, 33, 'held'],
    ['below the floor', REQUESTS, 5, 6, 'held'],
    ['at the floor, which counts', REQUESTS, 10, 12, 'missed'],
    ['below the floor of small files', BYTES, 1000, 2000, 'held'],
    ['exactly what is allowed', BYTES, 1_000_000, 1_020_000, 'held'],
    ['beyond both', BYTES, 1_000_000, 1_100_000, 'missed'],
  ])('of counts agrees with the row: %s', (_case, id, from, to, outcome) => {
    const judgement = judge(paired([metric(id, [from, from], [to, to])]));
    expect(outcomes(`${id} 0%`, judgement)).toEqual([outcome]);
    expect(judgement.metrics[0]?.outcome).toBe(outcome === 'held' ? 'unchanged' : 'regressed');
  });
});

it('a claim of exactly what was counted is held, whatever a division does to the last digit', () => {
  expect(outcomes(`${BYTES} -10%`, counted(90_000))).toEqual(['held']);
  expect(outcomes(`${BYTES} +5%`, counted(105_000))).toEqual(['held']);
  expect(outcomes(`${BYTES} -10.1%`, counted(90_000))).toEqual(['missed']);
});
