import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/gate/look.ts';
import { confirmed, screen } from '../../src/gate/paired.ts';
import type { PairedMetric } from '../../src/model/samples.ts';
import { P50, P95, placed } from './samples-by-hand.ts';

const open = (first: readonly PairedMetric[], fresh: readonly PairedMetric[]) =>
  confirmed(screen(first), fresh)
    .filter(isOpen)
    .map(({ metric }) => metric.id);

describe('a flag after eight fresh blocks', () => {
  const flagged = [placed(P50, 0.12, 0.02)];

  it('goes on where they neither bear it out nor clear it, however small it reads', () => {
    expect(open(flagged, [placed(P50, 0.08, 0.15)])).toEqual([P50]);
    expect(open(flagged, [placed(P50, 0.01, 0.15)])).toEqual([P50]);
  });

  it('ends where they clear it or bear it out', () => {
    expect(open(flagged, [placed(P50, 0.01, 0.01)])).toEqual([]);
    expect(open(flagged, [placed(P50, 0.12, 0.02)])).toEqual([]);
  });
});

describe('a row that joined', () => {
  const flagged = placed(P95, 0.4, 0.02);
  const borneOut = placed(P95, 0.4, 0.02);

  it('goes on while it still shows its change, for it may be the cause of what was borne out', () => {
    expect(open([flagged, placed(P50, 0.08, 0.24)], [borneOut, placed(P50, 0.08, 0.24)])).toEqual([P50]);
  });

  it('keeps what the screen said where it shows none any more, or is not primary', () => {
    const leaning = placed(P50, 0.08, 0.24);
    expect(open([flagged, leaning], [borneOut, placed(P50, 0.01, 0.15)])).toEqual([]);
    const secondary = placed(P50, 0.08, 0.24, { primary: false });
    expect(open([flagged, secondary], [borneOut, secondary])).toEqual([]);
  });

  it('asks for nothing where nothing was flagged', () => {
    const leaning = placed(P50, 0.08, 0.24);
    expect(open([leaning], [leaning])).toEqual([]);
  });
});
