import { describe, expect, it } from 'vitest';

import type { GateFacts } from '../../src/gate/facts.ts';
import { judgeRun } from '../../src/gate/judge-run.ts';
import type { Plan } from '../../src/model/plan.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { FACTS, planWith, visit } from '../gate/visit-by-hand.ts';
import { run } from './records.ts';

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

  it('does not count what a muted row could have seen, where a limit keeps it gating', () => {
    const limits = Object.keys(all).map((metric) => ({ metric, limit: 1000, at: 'tollgate.yml:1:1' }));
    expect(lineWith(all, limits)).toBe('No regression, except 3 muted: GET /a and 2 more');
  });
});
