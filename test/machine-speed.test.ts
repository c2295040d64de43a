import { describe, expect, it } from 'vitest';

import type { GateFacts } from '../src/gate/facts.ts';
import { withSpeedAfter } from '../src/machine-speed.ts';
import { TollgateError } from '../src/model/failure.ts';
import type { Plan } from '../src/model/plan.ts';
import { fakePorts, planOf } from './fake-ports.ts';

const facts: GateFacts = {
  base: { available: true },
  noise: {},
  runner: { cpu: 'test', cores: 2, calibration: 100 },
};

async function speedAfter(changes: Partial<Plan>, calibrate: () => Promise<number>) {
  const fake = fakePorts({ latencyMs: () => 5 });
  const machine = { ...fake.ports.machine, calibrate };
  const { runner } = await withSpeedAfter(planOf(changes), [], facts, { ...fake.ports, machine });
  return { speed: runner.calibration, said: fake.said };
}

describe('the speed of a machine', () => {
  it('is that of before and after the rounds in one, where runs are compared by it', async () => {
    const night = await speedAfter({ mode: 'baseline' }, () => Promise.resolve(121));
    expect(night.speed).toBeCloseTo(110, 10);
  });

  it('is not taken again beside base, where nothing is compared by it', async () => {
    const { speed } = await speedAfter({}, () => Promise.reject(new Error('asked')));
    expect(speed).toBe(100);
  });

  it('stays that of before where it cannot be taken again, and the measurements stay', async () => {
    const failure = new TollgateError('environment', 'the calibration of this machine failed: no');
    const { speed, said } = await speedAfter({ mode: 'baseline' }, () => Promise.reject(failure));
    expect(speed).toBe(100);
    expect(said).toEqual([
      '  the calibration of this machine failed: no; its speed is that of before the rounds',
    ]);
  });
});
