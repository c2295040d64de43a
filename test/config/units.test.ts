import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/config/nearest.ts';
import {
  durationText,
  parseDurationMs,
  parsePercentRatio,
  parseRatePerSecond,
  parseSizeBytes,
} from '../../src/config/units.ts';

describe('units', () => {
  it('of time come as milliseconds', () => {
    expect(['8m', '5s', '300ms', '1m30s', '2.5s', '1h', '1 min'].map(parseDurationMs)).toEqual([
      480_000, 5000, 300, 90_000, 2500, 3_600_000, 60_000,
    ]);
    expect(['', '8', 'm', '8 bananas', '-5s', '1e3s', '5s!', '١s'].map(parseDurationMs)).toEqual(
      Array(8).fill(undefined),
    );
  });

  it('of size come as bytes, k is 1000 and Ki is 1024', () => {
    expect(['92kB', '1.5MB', '64KiB', '12B', '1 GB'].map(parseSizeBytes)).toEqual([
      92_000, 1.5e6, 65_536, 12, 1e9,
    ]);
    expect(['92', '92k', '92Kb', 'kB', '-1kB'].map(parseSizeBytes)).toEqual(Array(5).fill(undefined));
  });

  it('of rate come per second, and percentages as ratios without dust', () => {
    expect(['100/s', '6000/m', '3600/h', '1.5 / s'].map(parseRatePerSecond)).toEqual([100, 100, 1, 1.5]);
    expect(['100', '100/d', '/s', '100/s/s'].map(parseRatePerSecond)).toEqual(Array(4).fill(undefined));
    expect(['5%', '0.5 %', '7%', '110%'].map(parsePercentRatio)).toEqual([0.05, 0.005, 0.07, 1.1]);
    expect(['5', '%', '-5%', '5%%'].map(parsePercentRatio)).toEqual(Array(4).fill(undefined));
  });

  it('never are infinite', () => {
    const huge = '9'.repeat(400);
    expect([
      parseDurationMs(`${huge}s`),
      parseSizeBytes(`${huge}B`),
      parseRatePerSecond(`${huge}/s`),
    ]).toEqual(Array(3).fill(undefined));
  });

  it('of time are written back as people write them', () => {
    expect([480_000, 90_000, 5000, 300, 1500].map(durationText)).toEqual([
      '8m',
      '1m30s',
      '5s',
      '300ms',
      '1500ms',
    ]);
  });
});

describe('the nearest known word', () => {
  it('is the one a slip of the finger away, or none', () => {
    const keys = ['thresholds', 'pages', 'preview', 'load', 'server', 'compare'];
    expect(
      ['thresold', 'tresholds', 'page', 'perview', 'laod', 'z', 'banana'].map((word) => nearest(word, keys)),
    ).toEqual(['thresholds', 'thresholds', 'pages', 'preview', 'load', undefined, undefined]);
    expect(nearest('x'.repeat(100_000), keys)).toBeUndefined();
  });
});
