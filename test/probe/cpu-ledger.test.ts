import { describe, expect, it } from 'vitest';
import { addSample, newLedger, totalCpuSeconds, type ProcessSample } from '../../src/probe/cpu-ledger.ts';

function row(pid: number, nanos: Record<number, number>, more: Partial<ProcessSample> = {}): ProcessSample {
  const threadNanos = new Map(Object.entries(nanos).map(([tid, value]) => [Number(tid), value]));
  return {
    pid,
    startTime: '1',
    threadNanos,
    tickSeconds: 0,
    reapedSeconds: 0,
    rssBytes: 1,
    sharedBytes: 0,
    ...more,
  };
}

const total = (...looks: readonly (readonly ProcessSample[])[]): number =>
  totalCpuSeconds(looks.reduce(addSample, newLedger()));

describe('the CPU ledger of a tree', () => {
  it('counts nanoseconds since the first look, over all threads and processes', () => {
    const seconds = total(
      [row(1, { 1: 5e9, 2: 1e9 }), row(7, { 7: 2e9 })],
      [row(1, { 1: 5.25e9, 2: 1.5e9 }), row(7, { 7: 2e9 })],
    );
    expect(seconds).toBeCloseTo(0.75, 9);
  });

  it('counts threads and processes that came later from zero', () => {
    expect(total([row(1, { 1: 5e9 })], [row(1, { 1: 5e9, 3: 2e9 }), row(8, { 8: 1e9 })])).toBeCloseTo(3, 9);
  });

  it('keeps what an ended thread and an ended process were seen to use', () => {
    const seconds = total(
      [row(1, { 1: 0, 2: 1e9 }), row(7, { 7: 1e9 })],
      [row(1, { 1: 0, 2: 1.5e9 }), row(7, { 7: 3e9 })],
      [row(1, { 1: 1e9 })],
    );
    expect(seconds).toBeCloseTo(0.5 + 2 + 1, 9);
  });

  it('takes the ticks where threads came and went between two looks', () => {
    expect(
      total([row(1, { 1: 0 }, { tickSeconds: 1 })], [row(1, { 1: 0.1e9 }, { tickSeconds: 3 })]),
    ).toBeCloseTo(1.98, 9);
  });

  it('takes what the parent was charged for children nobody saw', () => {
    expect(
      total([row(1, { 1: 0 }, { reapedSeconds: 2 })], [row(1, { 1: 0 }, { reapedSeconds: 2.4 })]),
    ).toBeCloseTo(0.4, 9);
  });

  it('does not charge what a child had used before the watch began', () => {
    const seconds = total(
      [row(1, { 1: 0 }), row(7, { 7: 60e9 }, { tickSeconds: 60 })],
      [row(1, { 1: 0 }, { reapedSeconds: 60.5 })],
    );
    expect(seconds).toBeCloseTo(0.5, 9);
  });

  it('takes a pid that is used again for another process', () => {
    expect(total([row(1, { 1: 9e9 })], [row(1, { 1: 1e9 }, { startTime: '2' })])).toBeCloseTo(1, 9);
  });

  it('is zero without processes', () => {
    expect(total([], [])).toBe(0);
  });
});
