import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/model/round.ts';
import { otherPage } from '../../src/read/other-page.ts';

const facts = (title: string): PageFacts => ({
  requestedPath: '/',
  finalPath: '/',
  status: 200,
  title,
  servedHash: 'a',
  resources: [],
  retries: 0,
});

test('a page whose title changed is warned of, with both titles', () => {
  expect(otherPage('home', facts('Shop'), facts('Log in'))).toEqual({
    kind: 'warning',
    about: 'home',
    message:
      'page home: base is titled "Shop", head "Log in". If this change was not meant to do that, head shows another page (a login, an error) and its numbers mean nothing',
  });
  expect(otherPage('home', facts('Shop'), facts('Shop'))).toBeUndefined();
});
