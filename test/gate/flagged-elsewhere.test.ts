import { describe, expect, it } from 'vitest';

import type { Value } from '../../src/model/metric.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { judge } from '../../src/gate/judge.ts';
import { BYTES, CLS, CPU, P50, metric, paired, rowOf, wobbling } from './samples-by-hand.ts';

const times = <T extends Value>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const flagged = (id: string, base: readonly Value[], head: readonly Value[]) =>
  metric(id, base, head, { flagged: true });

const quiet = metric(CPU, wobbling(3, 0.01, 12), wobbling(3, 0.01, 12));

/** Flagged on another machine, with first blocks here that no test can use. */
const screens: readonly (readonly [name: string, screen: PairedMetric])[] = [
  ['too few blocks', flagged(P50, wobbling(40, 0.01, 3), wobbling(40, 0.01, 3))],
  ['an absolute that repeats', flagged(CLS, times(8, 0.02), times(8, 0.02))],
  ['bytes that are the same', flagged(BYTES, [80_000], [80_000])],
  ['no values of base', flagged(P50, [], wobbling(40, 0.01, 8))],
];

const of = (screen: PairedMetric, base: readonly Value[], head: readonly Value[]) =>
  rowOf(judge(paired([screen], [metric(screen.id, base, head)])), screen.id);

describe('a flag of another machine', () => {
  it.each(screens)('is not settled by %s', (_name, screen) => {
    const judgement = judge(paired([screen, quiet]));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.next?.ids).toEqual([screen.id]);
    expect(rowOf(judgement, screen.id)).toMatchObject({ flagged: true });
    expect(rowOf(judgement, screen.id).reason).toContain('only fresh blocks would settle it');
  });

  it('is settled by fresh blocks, whatever the first ones were', () => {
    const [few, shift, bytes, oneSided] = screens.map(([, screen]) => screen) as [
      PairedMetric,
      PairedMetric,
      PairedMetric,
      PairedMetric,
    ];
    for (const screen of [few, oneSided]) {
      const slow = of(screen, wobbling(40, 0.01, 8), wobbling(48, 0.01, 8).toReversed());
      expect(slow).toMatchObject({ outcome: 'regressed', stage: 'confirm', flagged: false });
      expect(slow.reason).toBe(
        'confirmed: +20 % on 8 fresh blocks of the same machine, after a flag of another machine',
      );
      expect(of(screen, wobbling(40, 0.01, 8), wobbling(40, 0.01, 8)).outcome).toBe('unchanged');
    }
    expect(of(shift, times(8, 0.02), times(8, 0.3)).outcome).toBe('regressed');
    expect(of(shift, times(8, 0.02), times(8, 0.02)).outcome).toBe('unchanged');
    expect(of(bytes, [80_000], [99_000])).toMatchObject({ outcome: 'regressed', head: 99_000 });
    expect(of(bytes, [80_000], [80_000])).toMatchObject({ outcome: 'unchanged', flagged: false });
  });
});
