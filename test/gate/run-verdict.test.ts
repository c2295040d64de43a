import { describe, expect, it } from 'vitest';

import { SAME_BYTES } from '../../src/gate/defaults.ts';
import { judge } from '../../src/gate/judge.ts';
import { runSpecs } from '../../src/gate/run-specs.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { CPU, ERRORS, LCP, P50, P95, metric, paired, placed, rowOf, wobbling } from './samples-by-hand.ts';
import { FACTS, planWith } from './visit-by-hand.ts';

const quiet = metric(P50, wobbling(40, 0.01, 12), wobbling(40, 0.012, 12).toReversed());
/** It reads 5 % more and could be 12: not flagged, not ruled out, and 25 % would have been seen. */
const torn = (id: string) => placed(id, 0.05, 0.1, { floor: 0 });

describe('the verdict of the run', () => {
  it('is inconclusive when no row could tell', () => {
    const judgement = judge(paired([metric(LCP, [2300, 2310, 2290], [9000, 9100, 9050])]));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe(`no gated row could tell: ${LCP}`);
    expect(judge(paired([torn(LCP), torn(P95)])).verdict).toBe('inconclusive');
    const gone = judge(paired([metric(P95, wobbling(90, 0.01, 12), [])]));
    expect(gone.reason).toBe(`no gated row could tell: ${P95}`);
  });

  it('is not saved by a row that is there for its limit alone', () => {
    const limited = metric(P95, [90], [91], { limit: 300, ungatedReason: 'too few requests' });
    expect(judge(paired([metric(LCP, [2300], [9000]), limited])).verdict).toBe('inconclusive');
    expect(judge(paired([limited])).verdict).toBe('pass');
    const { limit: _limit, ...shown } = limited;
    expect(judge(paired([shown]))).toMatchObject({
      verdict: 'inconclusive',
      reason: `nothing that was measured gates: ${P95}`,
    });
  });

  it('is a pass when a primary row is torn and yet would have seen what must be seen', () => {
    const judgement = judge(paired([torn(CPU)]));
    expect(judgement.metrics[0]?.outcome).toBe('inconclusive');
    expect(judgement.verdict).toBe('pass');
    expect(judgement.reason).toMatch(/% or more on any primary .* seen; 1 primary row could not tell$/);
  });

  it('counts primary and secondary rows that could not tell apart', () => {
    const judgement = judge(paired([quiet, torn(CPU), torn(LCP), torn(P95)]));
    expect(judgement.verdict).toBe('pass');
    expect(judgement.reason).toMatch(/would have been seen; 1 primary and 2 secondary rows could not tell$/);
  });

  it('is a pass that excepts primary rows which the nights have muted', () => {
    const noise = { [CPU]: { e: 0.02, detectable: 0.4, nights: [] } };
    const spec = runSpecs(planWith({}), [], { ...FACTS, noise })(CPU, 3);
    const muted = metric(CPU, wobbling(3, 0.01, 12), wobbling(3, 0.01, 12), spec);
    const judgement = judge(paired([quiet, muted, { ...muted, id: LCP, primary: false }]));
    expect(judgement.reason).toBe(
      `no regression; 5.6 % or more on any primary metric would have been seen, except 1 muted: ${CPU}`,
    );
    const alone = judge(paired([muted]));
    expect([alone.verdict, alone.reason]).toEqual(['pass', `no regression, except 1 muted: ${CPU}`]);
  });
});

const reasonOf = (...metrics: readonly PairedMetric[]) => judge(paired(metrics)).reason;

describe('a run in which nothing gates', () => {
  const throughput = metric('api/throughput', wobbling(410, 0.01, 8), wobbling(41, 0.01, 8));
  const tail = metric('api/latency-p90', wobbling(10, 0.01, 8), wobbling(100, 0.01, 8));

  it('could not tell: green would say nothing', () => {
    const judgement = judge(paired([throughput, tail]));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.reason).toBe('nothing that was measured gates: api/throughput and api/latency-p90');
    const fresh = metric(P50, [], wobbling(40, 0.01, 8));
    expect(judge(paired([fresh, tail])).verdict).toBe('inconclusive');
    expect(reasonOf(fresh, tail)).toBe(`nothing that gates was measured on both sides: ${P50}`);
    expect(judge(paired([{ ...fresh, limit: 300 }, tail])).verdict).toBe('pass');
  });

  it('says of its rows what they changed by, and no size that would have been seen', () => {
    const { metrics } = judge(paired([throughput, tail]));
    expect(metrics.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^shown, does not gate; -90 % \(between -90 % and -90 %\)$/u),
      expect.stringMatching(/^shown, does not gate; \+900 % \(between \+\d+ % and \+\d+ %\)$/u),
    ]);
  });

  it('is a pass where its pages serve the same bytes', () => {
    const untimed = metric(LCP, [2300], [2310], { gated: false, ungatedReason: SAME_BYTES });
    expect(judge(paired([untimed, throughput])).verdict).toBe('pass');
  });
});

const rounds = (...failures: number[]) => failures.map((failed) => [failed, 15] as const);

describe('what a pass promises', () => {
  const errors = metric(ERRORS, rounds(0, 0, 0, 0, 0, 0, 0, 0), rounds(1, 0, 1, 0, 2, 0, 0, 0));

  it('is the size in points for a share of failures that could not tell', () => {
    expect(reasonOf(quiet, errors)).toMatch(
      /^no regression; 5\.6 % or more on any other primary metric and \d(\.\d)? points or more on load\/shop\/all\/errors would have been seen; 1 primary row could not tell$/u,
    );
  });

  it('is the share and the amount where the floor is what a small value is allowed', () => {
    const tiny = metric('load/shop/GET /tiny/latency-p50', wobbling(0.5, 0.01, 12), wobbling(0.5, 0.012, 12));
    expect(reasonOf(quiet, tiny)).toMatch(
      /^no regression; 4\d % or more on any primary metric \(0\.2\d? ms on load\/shop\/GET \/tiny\/latency-p50\) would have been seen$/u,
    );
  });

  it('is no percentage of what is compared by difference', () => {
    const heap = metric('x/heap', wobbling(300, 0.01, 8), wobbling(300, 0.01, 8).toReversed(), {
      kind: 'absolute',
      unit: 'count',
      primary: true,
      gated: true,
      regression: 20,
      floor: 0,
    });
    expect(reasonOf(heap)).toBe('no regression on 1 gated metric');
    const open = judge(paired([{ ...heap, regression: 1 }]));
    expect(rowOf(open, 'x/heap').outcome).toBe('inconclusive');
    expect(open.verdict).toBe('pass');
    expect(open.reason).toMatch(
      /^no regression; \d(\.\d)? or more on x\/heap would have been seen; 1 primary/u,
    );
  });

  it('counts what was decided, and tells what is missing or new', () => {
    const extra = [metric('a/gone', [1, 1, 1, 1], []), metric('a/fresh', [], [1, 1, 1, 1])];
    const gates = { gated: true, primary: false };
    const rows = [
      { ...quiet, ...gates },
      { ...torn('a/noisy'), ...gates },
    ];
    expect(reasonOf(...rows, ...extra.map((row) => ({ ...row, ...gates })))).toBe(
      'no regression on 1 gated metric; 1 secondary row could not tell; 1 missing, 1 new',
    );
  });

  it('has no size for what has none', () => {
    const bytes = { kind: 'exact', unit: 'B', primary: true, gated: true } as const;
    expect(reasonOf(quiet, metric('page/home/mobile/bytes', [0], [0], bytes))).toBe(
      'no regression; 5.6 % or more on any other primary metric would have been seen; no size for page/home/mobile/bytes',
    );
  });
});

const lower = (over: Partial<PairedMetric>) =>
  metric('queue/jobs', wobbling(120, 0.01, 8), wobbling(80, 0.01, 8), {
    unit: 'per-second',
    better: 'higher',
    gated: true,
    ...over,
  });

describe('a metric of which more is better', () => {
  it('is under its limit, and reads as much less', () => {
    const judgement = judge(paired([lower({ limit: 100 })]));
    expect(judgement.reason).toBe('1 metric under the limit: queue/jobs');
    expect(rowOf(judgement, 'queue/jobs').reason).toMatch(
      /^under its limit of 100\/s beyond doubt; flagged at -33 %;/u,
    );
    expect(judgement.findings[0]?.text).toContain(', under its limit of 100/s.');
  });

  it('rules out a drop in the size that people read', () => {
    const [row] = judge(
      paired([lower({ head: wobbling(119, 0.01, 8).toReversed(), regression: 0.5 })]),
    ).metrics;
    expect(row?.upper).toBeGreaterThan(0);
    const drop = 100 * (1 - 1 / (1 + row!.upper!));
    expect(row?.reason).toBe(`rules out a drop over ${String(Number(drop.toPrecision(2)))} %`);
  });
});
