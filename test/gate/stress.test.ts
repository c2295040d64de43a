import { describe, expect, it } from 'vitest';

import type { StepFacts } from '../../src/gate/stress.ts';
import { stressResult } from '../../src/gate/stress.ts';

const step = (ratePerSecond: number, over: Partial<StepFacts> = {}): StepFacts => ({
  ratePerSecond,
  requests: ratePerSecond * 10,
  errors: 0,
  p50Ms: 5,
  p95Ms: 20,
  attainedPerSecond: ratePerSecond,
  dropped: 0,
  generatorCpu: 0.2,
  scheduleLagP99Ms: 1,
  serverCpu: 0.5,
  ...over,
});
const calm = [step(50), step(100), step(150)];
const result = (steps: readonly StepFacts[], limits = { cores: 2, p95Ms: 300 }) =>
  stressResult('shop', 'stress', steps, limits);

describe('a staircase of rates', () => {
  it('reports capacity as the rate that held and the rate that broke', () => {
    const { capacity, text, steps } = result([...calm, step(200, { p95Ms: 812, serverCpu: 1 })]);
    expect(capacity).toEqual({ holds: 150, breaks: 200 });
    expect(text).toBe('shop holds 150/s and breaks at 200/s: p95 812 ms is over 300 ms, the limit.');
    expect(steps.map(({ broke }) => broke !== undefined)).toEqual([false, false, false, true]);
  });

  it('breaks by failures, and by a rate that is not attained', () => {
    expect(result([...calm, step(200, { errors: 100 })]).text).toBe(
      'shop holds 150/s and breaks at 200/s: 5 % of the requests failed, 1 % are allowed.',
    );
    expect(result([...calm, step(200, { attainedPerSecond: 160, serverCpu: 1 })]).text).toBe(
      'shop holds 150/s and breaks at 200/s: 160/s of 200/s were attained.',
    );
  });

  it('has no upper end when everything held', () => {
    const { capacity, text } = result(calm);
    expect(capacity).toEqual({ holds: 150 });
    expect(text).toBe('shop holds 150/s, the highest rate that was tried; where it breaks is not known.');
  });

  it('does not blame the server when the generator was spent', () => {
    const { capacity, text, steps } = result([
      ...calm,
      step(200, { attainedPerSecond: 150, generatorCpu: 1.3, serverCpu: 0.4, scheduleLagP99Ms: 120 }),
    ]);
    expect(steps[3]?.generatorSaturated).toBe(true);
    expect(capacity).toEqual({ holds: 150 });
    expect(text).toContain(
      "k6 was at the end of its strength and the server was not, so the server's own limit lies higher.",
    );
  });

  it('without a limit breaks when p95 leaves the level of the first step', () => {
    const { text } = stressResult('shop', 'breakpoint', [...calm, step(200, { p95Ms: 140, serverCpu: 1 })], {
      cores: 2,
    });
    expect(text).toBe(
      'shop holds 150/s and breaks at 200/s: p95 140 ms is over 100 ms, 5 times what it was at the first step.',
    );
  });

  it('has no capacity when the first step breaks', () => {
    const { capacity, text } = result([step(50, { requests: 0 })]);
    expect(capacity).toBeUndefined();
    expect(text).toBe('shop breaks at 50/s: no request was answered.');
  });
});
