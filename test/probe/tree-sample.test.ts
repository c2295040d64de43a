import { describe, expect, it } from 'vitest';
import { residentBytes } from '../../src/probe/tree-sample.ts';

describe('the memory of a tree', () => {
  it('counts what its processes share once', () => {
    const postmaster = { rssBytes: 30e6, sharedBytes: 20e6 };
    const backend = { rssBytes: 68e6, sharedBytes: 64e6 };
    const api = { rssBytes: 50e6, sharedBytes: 0 };
    expect(residentBytes([api, postmaster, backend, backend])).toBe(50e6 + 10e6 + 4e6 + 4e6 + 64e6);
  });

  it('is nothing without processes', () => {
    expect(residentBytes([])).toBe(0);
  });
});
