import { describe, expect, it } from 'vitest';

import type { GateFacts } from '../../src/gate/facts.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Plan } from '../../src/model/plan.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { FACTS, planWith, visit } from '../gate/visit-by-hand.ts';
import type { MetricSketch } from './records.ts';
import { metric, record, run } from './records.ts';

const A = 'load/shop/GET /a/latency-p50';
const B = 'load/shop/GET /b/latency-p50';
const CPU = 'server/shop/cpu';
const blind = { e: 0.01, detectable: 0.4 };
const all = { [A]: blind, [B]: blind, [CPU]: blind };

function lineWith(noise: GateFacts['noise'], thresholds: Plan['thresholds'] = []): string {
  const facts = { ...FACTS, noise };
  const plan = planWith({ pages: [], thresholds });
  const { samples: _samples, ...judgement } = judgeRun(plan, visit(plan, facts).rounds, facts);
  return statusLine(run({ plan, judgement }));
}

function lineOf(...sketches: readonly MetricSketch[]): string {
  const metrics = sketches.map((sketch) => metric(sketch));
  return statusLine(run({ judgement: { ...record('pass').judgement, metrics } }));
}

describe('what a pass promises', () => {
  it('is of every primary row, whatever secondary one is muted', () => {
    expect(lineWith({ 'load/shop/all/latency-p95': blind })).toMatch(
      /^No slowdown\. [\d.]+ % or more on any endpoint would have been seen$/,
    );
  });

  it('excepts primary rows that are muted', () => {
    expect(lineWith({ [A]: blind })).toMatch(
      /^No slowdown\. [\d.]+ % or more on any endpoint would have been seen, except 1 muted: GET \/a$/,
    );
    expect(lineWith(all)).toBe('No regression, except 3 muted: GET /a and 2 more');
  });

  it('is told in points for failures that could not tell, and is the smaller number where more is better', () => {
    const errors = {
      id: 'load/shop/all/errors',
      outcome: 'inconclusive',
      kind: 'rate',
      unit: 'ratio',
    } as const;
    expect(lineOf({ id: A, outcome: 'unchanged' }, { ...errors, detectable: 0.088 })).toBe(
      'No slowdown. 6.2 % or more on any endpoint and 8.8 points or more of shop all requests errors would have been seen',
    );
    expect(lineOf({ ...errors, detectable: 0.088 })).toBe(
      'No regression. 8.8 points or more of shop all requests errors would have been seen',
    );
    const jobs = { id: 'queue/jobs', outcome: 'unchanged', better: 'higher', detectable: 0.5 } as const;
    expect(lineOf(jobs, { id: A, outcome: 'unchanged', detectable: 0.4 })).toMatch(
      /^No slowdown\. 40 % or more/u,
    );
  });

  it('says what a large share of a small value comes to, and names it', () => {
    const tiny = { id: A, outcome: 'unchanged', base: 0.66, detectable: 0.303 } as const;
    expect(lineOf(tiny, { id: B, outcome: 'unchanged', detectable: 0.29 })).toBe(
      'No slowdown. 30 % or more on any endpoint (0.2 ms on GET /a) would have been seen',
    );
    expect(lineOf({ ...tiny, detectable: 0.2 }, { id: B, outcome: 'unchanged', detectable: 0.29 })).toBe(
      'No slowdown. 29 % or more on any endpoint would have been seen',
    );
  });

  it('holds where something was judged, and nowhere else', () => {
    const shown = { id: B, outcome: 'info', gated: false } as const;
    const page = { id: 'page/home/mobile/lcp', outcome: 'unchanged' } as const;
    expect(lineOf({ id: A, outcome: 'unchanged' }, shown)).toBe(
      'No slowdown. 6.2 % or more on the one judged endpoint would have been seen',
    );
    expect(lineOf({ id: A, outcome: 'unchanged' }, shown, page)).toBe(
      'No slowdown. 6.2 % or more on the one judged endpoint or any page would have been seen',
    );
    expect(lineOf(shown, { id: CPU, outcome: 'unchanged' })).toBe(
      'No slowdown. 6.2 % or more on any primary metric would have been seen',
    );
  });

  it('does not count what a muted row could have seen, where a limit keeps it gating', () => {
    const limits = Object.keys(all).map((id) => ({ metric: id, limit: 1000, at: 'tollgate.yml:1:1' }));
    expect(lineWith(all, limits)).toBe('No regression, except 3 muted: GET /a and 2 more');
  });
});
