import { describe, expect, it } from 'vitest';

import type { StepFacts } from '../../src/gate/stress.ts';
import { stressSteps } from '../../src/gate/load-steps.ts';
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

const stepsOf = (profile: 'stress' | 'breakpoint' | 'spike' | 'soak' | 'volume', durationMs = 60_000) =>
  stressSteps({ profile, peakPerSecond: 100, durationMs }).map(
    ({ ratePerSecond, ms }) => `${String(ratePerSecond)}/s ${String(ms)} ms`,
  );

describe('steps of a profile', () => {
  it('are stairs, a spike with the calm around it, or parts of one rate', () => {
    expect(stepsOf('stress')).toEqual(['20/s', '40/s', '60/s', '80/s', '100/s'].map((r) => `${r} 12000 ms`));
    expect(stepsOf('breakpoint')).toHaveLength(10);
    expect(stepsOf('spike')).toEqual([
      '20/s 24000 ms',
      '100/s 12000 ms',
      ...Array<string>(4).fill('20/s 6000 ms'),
    ]);
    expect(stepsOf('soak')).toEqual(Array(4).fill('100/s 15000 ms'));
    expect(stepsOf('volume')).toEqual(stepsOf('soak'));
  });

  it('are never shorter than a second', () => {
    expect(stepsOf('spike', 5000)).toEqual(['20/s 2000 ms', '100/s 1000 ms', '20/s 1000 ms', '20/s 1000 ms']);
    expect(stepsOf('soak', 5000)).toHaveLength(4);
  });
});

const slow = { p95Ms: 812, serverCpu: 1 };
const spike = (over: Partial<StepFacts>, ...after: Partial<StepFacts>[]) =>
  stressResult(
    'shop',
    'spike',
    [
      step(20, { ms: 24_000 }),
      step(100, { ms: 12_000, ...over }),
      ...after.map((each) => step(20, { ms: 6000, ...each })),
    ],
    { cores: 2, p95Ms: 300 },
  );

describe('a spike', () => {
  it('that is held says so', () => {
    const { text, capacity } = spike({}, {}, {});
    expect(text).toBe('shop holds the spike from 20/s to 100/s. Before and after it holds 20/s.');
    expect(capacity).toEqual({ holds: 100 });
  });

  it('that breaks tells whether and when the server was back', () => {
    const said = 'shop breaks in the spike from 20/s to 100/s: p95 812 ms is over 300 ms, the limit.';
    expect(spike(slow, {}, {}).text).toBe(
      `${said} It is back at once: at 20/s it holds again all of the 12 s after it.`,
    );
    expect(spike(slow, slow, {}, {}).text).toBe(
      `${said} It is back after 6 s at 20/s; until then: p95 812 ms is over 300 ms, the limit.`,
    );
    const never = spike(slow, slow, slow);
    expect(never.text).toBe(
      `${said} It is not back 12 s later, at 20/s again: p95 812 ms is over 300 ms, the limit.`,
    );
    expect(never.capacity).toBeUndefined();
    expect(spike(slow, {}).capacity).toEqual({ holds: 20, breaks: 100 });
  });

  it('of a side that does not even hold the calm is none', () => {
    const { text } = stressResult('shop', 'spike', [step(20, { requests: 0 }), step(100)], { cores: 2 });
    expect(text).toBe('shop breaks at 20/s, before the spike: no request was answered.');
  });

  it('is not held against the server when k6 was spent', () => {
    expect(spike({ attainedPerSecond: 60, generatorCpu: 1.2, serverCpu: 0.2 }, {}).text).toBe(
      "shop breaks in the spike from 20/s to 100/s: 60/s of 100/s were attained. It is back at once: at 20/s it holds again all of the 6 s after it. k6 was at the end of its strength and the server was not, so the server's own limit lies higher.",
    );
  });
});

describe.each(['soak', 'volume'])('a %s of one rate', (profile) => {
  const parts = (...over: Partial<StepFacts>[]) =>
    stressResult(
      'shop',
      profile,
      over.map((each) => step(50, { ms: 15_000, ...each })),
      { cores: 2 },
    );

  it('compares the last part with the first', () => {
    const { text, capacity, steps } = parts({}, {}, {}, { p50Ms: 6, p95Ms: 31 });
    expect(text).toBe('shop holds 50/s for 60 s. First to last part: p50 5 ms → 6 ms, p95 20 ms → 31 ms.');
    expect(capacity).toEqual({ holds: 50 });
    expect(steps[0]).not.toHaveProperty('ms');
  });

  it('tells the part in which it broke, and has no capacity then', () => {
    const { text, capacity } = parts({}, {}, { p95Ms: 140, serverCpu: 1 }, {});
    expect(text).toBe(
      'shop does not hold 50/s: it breaks in part 3 of 4, after 30 s: p95 140 ms is over 100 ms, 5 times what it was at the first step. A later part holds again.',
    );
    expect(capacity).toBeUndefined();
  });
});
