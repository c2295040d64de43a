import { expect, it } from 'vitest';
import { readLighthouseResult } from '../../src/read/lighthouse-result.ts';
import { pageSavings } from '../../src/read/page-savings.ts';

const audit = (title: unknown, score: number | null, more: object = {}) => ({
  title,
  score,
  scoreDisplayMode: 'metricSavings',
  ...more,
});

/** The audits of an imagined result, in the form of Lighthouse 13. */
function savings(audits: Readonly<Record<string, object>>) {
  const read = readLighthouseResult({
    lighthouseVersion: '13.5.0',
    finalDisplayedUrl: 'http://127.0.0.1:1/',
    audits,
    categories: {},
  });
  return read.ok ? pageSavings(read.lhr) : read.why;
}

it('savings are those of failed audits, the longest waits first, times and bytes as far as they are known', () => {
  expect(
    savings({
      'unminified-css': audit('Minify CSS', 0.5, {
        details: { type: 'opportunity', overallSavingsBytes: 900 },
      }),
      'unused-javascript': audit('Reduce unused JavaScript', 0, {
        metricSavings: { FCP: 150, LCP: 310 },
        details: { type: 'opportunity', overallSavingsMs: 310, overallSavingsBytes: 48_200 },
      }),
      'cache-insight': audit('Use efficient cache lifetimes', 0.5, { metricSavings: { FCP: 0, LCP: 0 } }),
      'long-tasks': audit('Avoid long main-thread tasks', 1, { metricSavings: { TBT: 50 } }),
      'layout-shifts': audit('Avoid large layout shifts', 0, { metricSavings: { CLS: 0.2 } }),
    }),
  ).toEqual([
    { title: 'Reduce unused JavaScript', savedMs: 310, savedBytes: 48_200 },
    { title: 'Minify CSS', savedBytes: 900 },
  ]);
});

it('no more than five are kept', () => {
  const many = Array.from({ length: 8 }, (_, i) => [
    `a${i}`,
    audit(`A${i}`, 0, { metricSavings: { LCP: i + 1 } }),
  ]);
  expect(savings(Object.fromEntries(many))).toHaveLength(5);
});

it('advice of another shape is left out and does not spoil the audit', () => {
  const odd = { metricSavings: { LCP: 'much' }, details: { overallSavingsBytes: null } };
  expect(savings({ a: audit(7, 0, odd), b: audit('B', 0, { metricSavings: { LCP: 20 } }) })).toEqual([
    { title: 'B', savedMs: 20 },
  ]);
});
