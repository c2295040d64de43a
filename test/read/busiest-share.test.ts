import { describe, expect, it } from 'vitest';
import { busiestShare } from '../../src/read/busiest-share.ts';
import { k6Fixture } from './k6-fixture.ts';

describe('the share of the busiest endpoint', () => {
  it('is its requests per iteration, over all steps of a ramp, and never more than one', () => {
    const { ask, raw, points } = k6Fixture('steps');
    expect(busiestShare(points, ask, raw)).toBe(1);
    const [first, ...others] = points.endpoints;
    const halved = { ...first, name: 'GET /other' } as NonNullable<typeof first>;
    const share = busiestShare({ ...points, endpoints: [halved, ...others] }, ask, raw);
    // The first step's requests (21 of 142) are another endpoint's.
    expect(share).toBeCloseTo(121 / 142, 5);
  });

  it('is not known where nothing was called', () => {
    const { ask, raw, points } = k6Fixture('steps');
    expect(busiestShare({ ...points, endpoints: [] }, ask, raw)).toBeUndefined();
    expect(busiestShare({ ...points, scenarios: [] }, ask, raw)).toBeUndefined();
  });
});
