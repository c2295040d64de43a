import { expect, test } from 'vitest';
import { withoutSecrets } from '../../src/probe/without-secrets.ts';

test('header values are blacked out whole, in parts and URL-encoded, and nothing else', () => {
  const headers = { Authorization: 'Bearer abc/def+123=', Cookie: 'session=sesame-1234; flag=on' };
  const page = {
    url: 'http://h/?next=abc%2Fdef%2B123%3D&flag=on',
    text: 'You are "sesame-1234" by Bearer abc/def+123= on page 3',
    count: 3,
  };
  expect(withoutSecrets(page, headers)).toEqual({
    url: 'http://h/?next=***&flag=on',
    text: 'You are "***" by *** on page 3',
    count: 3,
  });
});

test('numbers, pictures and keys stay, also where they look like a secret, and more texts are masked whole', () => {
  const page = {
    port: 54321,
    54321: 'at 54321',
    picture: 'data:image/png;base64,A54321',
    said: 'a "quoted" one, not its parts: some-part other-part',
  };
  const masked = withoutSecrets(page, { 'X-Port': '54321' }, ['"quoted"', 'some-part of-a-text']);
  expect(masked).toEqual({
    ...page,
    54321: 'at ***',
    said: 'a *** one, not its parts: some-part other-part',
  });
});

test('without headers the value is left alone', () => {
  const page = { text: 'abc' };
  expect(withoutSecrets(page, {})).toBe(page);
});
