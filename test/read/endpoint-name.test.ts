import { describe, expect, it } from 'vitest';
import { endpointOf } from '../../src/read/endpoint-name.ts';

describe('an endpoint', () => {
  it.each([
    ['GET', 'http://localhost:3000/api/products/42', 'GET /api/products/:id', 'localhost:3000'],
    ['GET', 'http://h/a?q=1&page=2&q=3', 'GET /a?page&q', 'h:80'],
    ['GET', 'https://H', 'GET /', 'h:443'],
    ['GET', 'https://user:secret@h:8443/x#part', 'GET /x', 'h:8443'],
    ['GET', 'http://h/u/6f1ed002-ab5e-4d0a-9c1f-0123456789ab/edit', 'GET /u/:id/edit', 'h:80'],
    ['GET', 'http://h/c/3f2a9c1b8d7e', 'GET /c/:id', 'h:80'],
    ['GET', 'http://h/n/V1StGXR8_Z5jdHi6B-myT', 'GET /n/:id', 'h:80'],
    ['GET', 'http://h/d/2026-11-21', 'GET /d/:id', 'h:80'],
    ['GET', 'http://h/assets/app.3f2a9c1b.js', 'GET /assets/app.:hash.js', 'h:80'],
    ['GET', 'http://h/v2/blue-shirt-2024-limited', 'GET /v2/blue-shirt-2024-limited', 'h:80'],
    ['GET', 'http://h/facade/deadbeef/cafe', 'GET /facade/deadbeef/cafe', 'h:80'],
    ['GET', 'http://h/items/${}', 'GET /items/:id', 'h:80'],
    ['GET', 'http://h/a/', 'GET /a/', 'h:80'],
    ['GET', 'http://h/a?', 'GET /a', 'h:80'],
  ])('%s %s is %s', (method, name, expected, host) => {
    expect(endpointOf(method, name)).toEqual({ name: expected, host });
  });

  it.each([
    ['GET', 'GET /items/:id', 'GET /items/:id'],
    ['POST', 'checkout', 'POST checkout'],
    ['GET', '/items/7', 'GET /items/7'],
    ['GET', 'a\u2028b\tc', 'GET a b c'],
    ['', '', ''],
  ])('named by the script (%s, %j) is %j and not taken apart', (method, name, expected) => {
    expect(endpointOf(method, name)).toEqual({ name: expected });
  });

  it('is cut to a length that fits a table', () => {
    const { name } = endpointOf('GET', 'x'.repeat(500));
    expect(name).toHaveLength(120);
    expect(name.endsWith('…')).toBe(true);
  });
});
