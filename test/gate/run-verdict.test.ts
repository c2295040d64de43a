import { describe, expect, it } from 'vitest';

import { judge } from '../../src/gate/judge.ts';
import { runSpecs } from '../../src/gate/run-specs.ts';
import { CPU, LCP, P50, P95, metric, paired, placed, wobbling } from './samples-by-hand.ts';
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
  });
});
