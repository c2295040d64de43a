import { describe, expect, it } from 'vitest';

import { pageChanges, pageExplanation } from '../../src/report/page-diff.ts';
import { record } from './records.ts';

describe('what a page loads now', () => {
  it('is told by resource, the largest change first, and crumbs are left out', () => {
    expect(pageChanges(record('fail'), 'checkout', 'mobile')).toEqual([
      { name: '/assets/vendor-charts.js', type: 'Script', from: undefined, to: 92_400, blocksNow: true },
      { name: '/assets/old.css', type: 'Stylesheet', from: 3_100, to: undefined, blocksNow: false },
    ]);
    expect(pageChanges(record('fail'), 'home', 'mobile')).toEqual([]);
    expect(pageChanges(record('fail'), 'checkout', 'desktop')).toEqual([]);
  });

  it('explains a slower page in a sentence, and is silent about endpoints', () => {
    expect(pageExplanation(record('fail'), 'page/checkout/mobile/lcp')).toBe(
      'New render-blocking `vendor-charts.js`, +92.4 kB.',
    );
    expect(pageExplanation(record('fail'), 'page/home/mobile/lcp')).toBe('');
    expect(pageExplanation(record('fail'), 'load/shop/GET /api/search/latency-p50')).toBe('');
  });
});
