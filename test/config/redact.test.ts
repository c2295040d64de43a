import { describe, expect, test } from 'vitest';

import { redacted } from '../../src/config/redact.ts';

describe('redacting', () => {
  test('masks a secret wherever it stands, in each spelling, and leaves the rest as it is', () => {
    const secret = 'p4y-k3y/ö';
    const value = {
      a: `the key is ${secret}.`,
      b: [`?key=${encodeURIComponent(secret)}`, Buffer.from(secret).toString('base64'), 41.2, null, true],
      nothing: 'here',
    };
    expect(redacted(value, [secret])).toEqual({
      a: 'the key is ***.',
      b: ['?key=***', '***', 41.2, null, true],
      nothing: 'here',
    });
  });

  test('takes the longer of two secrets first, and no secret shorter than four characters', () => {
    expect(redacted('token-abc-long token-abc 123', ['token-abc', 'token-abc-long', '123'])).toBe(
      '*** *** 123',
    );
  });

  test('without secrets gives the value itself', () => {
    const value = { a: 1 };
    expect(redacted(value, [])).toBe(value);
  });
});
