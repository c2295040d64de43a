import { describe, expect, it } from 'vitest';

import type { GateFacts } from '../src/gate/facts.ts';
import { withSpeed, withSpeedAfter } from '../src/machine-speed.ts';
import type { FailureKind } from '../src/model/failure.ts';
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
  let ended = 0;
  const sites = {
    [Symbol.asyncDispose]: () => {
      ended += 1;
      return Promise.resolve();
    },
  };
  const ports = { ...fake.ports, machine };
  const { runner } = await withSpeedAfter(planOf(changes), facts, sites, ports);
  return { speed: runner.calibration, said: fake.said, ended };
}

describe('the speed of a machine', () => {
  it('is that of before and after the rounds in one, where runs are compared by it', async () => {
    const night = await speedAfter({ mode: 'baseline' }, () => Promise.resolve(121));
    expect(night.speed).toBeCloseTo(110, 10);
    expect(night.ended).toBe(1);
  });

  it('is not taken again beside base, where nothing is compared by it', async () => {
    const { speed, ended } = await speedAfter({}, () => Promise.reject(new Error('asked')));
    expect([speed, ended]).toEqual([100, 0]);
  });

  it('stays that of before where it cannot be taken again, and the measurements stay', async () => {
    const failure = new TollgateError('environment', 'the calibration of this machine failed: no');
    const { speed, said } = await speedAfter({ mode: 'baseline' }, () => Promise.reject(failure));
    expect(speed).toBe(100);
    expect(said).toEqual([
      '  the calibration of this machine failed: no; what is compared with past runs goes without',
    ]);
  });

  it('is no reason for a gate to end, but an interrupt is', async () => {
    const fake = fakePorts({ latencyMs: () => 5 });
    const failing = (kind: FailureKind) => {
      const calibrate = () => Promise.reject(new TollgateError(kind, 'no'));
      return withSpeed({ ...fake.ports, machine: { ...fake.ports.machine, calibrate } });
    };
    expect(await failing('environment')).toEqual({ cpu: 'test', cores: 2 });
    await expect(failing('cancelled')).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
