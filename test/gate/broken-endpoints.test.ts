import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Side, Value } from '../../src/model/metric.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Round, Target } from '../../src/model/round.ts';
import { rowOf } from './samples-by-hand.ts';
import { FACTS, planWith, visit } from './visit-by-hand.ts';

const RARE = 'load/shop/GET /rare/errors';
const RARE_P95 = 'load/shop/GET /rare/latency-p95';
const ALL = 'load/shop/all/errors';

type Failures = readonly [failures: number, requests: number];

/** A load of 1,400 requests a round, of which `GET /rare` gets some. */
function visited(base: Failures, head: Failures, over: Partial<Plan> = {}) {
  const plan = planWith({ pages: [], ...over });
  const of = (side: Side) => (side === 'head' ? head : base);
  const values = (_target: Target, side: Side): Readonly<Record<string, Value>> => ({
    [RARE]: of(side),
    [RARE_P95]: 40,
    [ALL]: [of(side)[0], 1400],
  });
  // The endpoint has to be known before the gate asks for more.
  const rounds = visit(plan, FACTS, { values, endpoints: { 'GET /rare': base[1] } }).rounds;
  return { plan, rounds, judgement: judgeRun(plan, rounds, FACTS) };
}

describe('an endpoint too rare to move the whole error rate', () => {
  it('fails the run when it nearly always fails on head and did not on base', () => {
    const { rounds, judgement } = visited([0, 3], [3, 3]);
    expect(rowOf(judgement, ALL).outcome).toBe('unchanged');
    expect(rowOf(judgement, RARE)).toMatchObject({ outcome: 'regressed', gated: true });
    expect(judgement.verdict).toBe('fail');
    expect(judgement.findings[0]?.text).toBe('`GET /rare` errors 0 % → 100 %.');
    expect(rounds.some(({ stage }: Round) => stage === 'confirm')).toBe(true);
    // Its own latency is void, its neighbours' is not.
    expect(rowOf(judgement, RARE_P95).outcome).toBe('info');
    expect(rowOf(judgement, 'load/shop/all/latency-p95').outcome).toBe('unchanged');
  });

  it.each([
    ['base failed there already', [1, 3], [3, 3]],
    ['most of its requests are fine', [0, 3], [1, 3]],
    ['it has fewer than twenty requests', [0, 2], [2, 2]],
  ] as const)('is only shown where %s', (_name, base, head) => {
    const { judgement } = visited(base, head);
    expect(rowOf(judgement, RARE)).toMatchObject({ outcome: 'info', gated: false });
    expect(judgement.verdict).toBe('pass');
  });

  it.each([
    ['its errors', RARE, { gate: false }],
    ['errors at all', ALL, { gate: false }],
    ['errors at all, by what it allows', ALL, { regression: 1 }],
  ] as const)('is only shown where the team does not gate %s', (_name, metric, rule) => {
    const { judgement } = visited([0, 3], [3, 3], { thresholds: [{ metric, at: 'x:1:1', ...rule }] });
    expect(rowOf(judgement, RARE).outcome).toBe('info');
    expect(judgement.verdict).toBe('pass');
  });

  it('must fail in more than one round', () => {
    const { plan, rounds } = visited([0, 30], [0, 30]);
    const once = rounds.map((round) =>
      round.side === 'head' && round.block === 0
        ? { ...round, values: { ...round.values, [RARE]: [400, 400] as const } }
        : round,
    );
    expect(rowOf(judgeRun(plan, once, FACTS), RARE).outcome).toBe('info');
  });
});
