import { describe, expect, it } from 'vitest';
import { gate } from '../src/run.ts';
import { fakePorts, planOf, sceneOf } from './fake-ports.ts';

describe('a rate that is found', () => {
  it('comes with how often an iteration calls the busiest endpoint', async () => {
    const loads = planOf().loads.map(({ ratePerSecond: _rate, ...load }) => load);
    const plan = planOf({ loads });
    const record = await gate(plan, sceneOf(plan), fakePorts({ latencyMs: () => 10 }).ports);
    expect(record.plan.loads[0]?.ratePerSecond).toBeGreaterThan(0);
    expect(record.plan.loads[0]?.busiestShare).toBe(1);
  });
});
