import { describe, expect, test } from 'vitest';
import { hashesIn, resourceName, withoutHashes } from '../../src/model/resource-name.ts';

describe('names of resources', () => {
  test.each([
    ['/assets/index-BxK3_9qz.js', '/assets/index-HASH.js'],
    ['/assets/index-BxKd-qzP.js', '/assets/index-HASH.js'],
    ['/assets/index-D_x-3fAa.css', '/assets/index-HASH.css'],
    ['/static/js/main.4f3a9c21.chunk.js', '/static/js/main.HASH.chunk.js'],
    ['/_next/static/chunks/app/page-1a2b3c4d5e6f7a8b.js', '/_next/static/chunks/app/page-HASH.js'],
    ['/polyfills-42372ed130431b0a.js', '/polyfills-HASH.js'],
    ['/a/4f3a9c21b2.css', '/a/HASH.css'],
    ['/files/6f1c2f2e-8a55-4b0e-9d0a-3f9a1b2c3d4e.png', '/files/UUID.png'],
  ])('%s loses its content hash', (path, expected) => {
    expect(withoutHashes(path)).toBe(expected);
  });

  test.each([
    '/assets/vendor-charts.js',
    '/jquery-datepicker.js',
    '/jquery-3.7.1.min.js',
    '/lib/bootstrap4.min.css',
    '/fonts/inter-v12-latin-regular.woff2',
    '/uniform-components.css',
    '/shop.css',
    '/product-details.js',
  ])('%s is a name that people gave, and stays', (path) => {
    expect(withoutHashes(path)).toBe(path);
  });

  test('the hash itself is found, so that it can be replaced wherever a bundler repeats it', () => {
    expect(hashesIn('/assets/index-BxK3_9qz.js')).toEqual(['BxK3_9qz']);
    expect(hashesIn('/assets/shop.js')).toEqual([]);
  });

  test('the preview has no origin and queries have no values, other hosts keep their name', () => {
    const origin = 'http://127.0.0.1:4173';
    expect(resourceName('http://127.0.0.1:4173/api/list?page=2&at=1763', origin)).toBe('/api/list?at&page');
    expect(resourceName('http://localhost:9999/api', origin)).toBe('//localhost/api');
    expect(resourceName('https://cdn.example.com/lib-BxK3_9qz.js', origin)).toBe(
      '//cdn.example.com/lib-HASH.js',
    );
  });
});
