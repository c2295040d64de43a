import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { redactorOf } from '../../src/config/redact.ts';

const redacted = <T>(value: T, secrets: readonly string[]): T => redactorOf(secrets).value(value);

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

  test('knows a secret with quotes in JSON and in HTML, and each line of one with several', () => {
    const said = `{"token":"a\\"b<c&d"} a&quot;b&lt;c&amp;d a"b&lt;c&amp;d`;
    expect(redacted(said, ['a"b<c&d'])).toBe('{"token":"***"} *** ***');
    expect(redacted('  | first-line\n  | second-line', ['first-line\r\nsecond-line'])).toBe(
      '  | ***\n  | ***',
    );
  });

  test('leaves numbers and pictures, whatever a secret looks like', () => {
    const value = { ms: 5432.5, port: 'at 5432', picture: 'data:image/png;base64,AAAA5432' };
    expect(redacted(value, ['5432'])).toEqual({ ...value, port: 'at ***' });
  });

  test('masks the names of metrics like the texts that name them, and leaves the keys of the record', () => {
    const round = { values: { 'load/book/GET /hunter2/latency': 12 }, row: 'load/book/GET /hunter2/latency' };
    expect(redacted({ hunter: 'hunter', ...round }, ['hunter2', 'hunter'])).toEqual({
      hunter: '***',
      values: { 'load/book/GET /***/latency': 12 },
      row: 'load/book/GET /***/latency',
    });
  });

  test('a secret that is a word of the record does not unmake it', () => {
    const record = { schema: 'tollgate/run@1', judgement: { verdict: 'pass' }, side: 'head' };
    expect(redacted(record, ['pass', 'head', 'gate'])).toEqual(record);
  });

  test('no word that a stored file may hold can be masked in it', () => {
    const folder = join(import.meta.dirname, '../../src/read');
    const schemas = readdirSync(folder).filter((name) => /schema|-file\.ts$/.test(name));
    const lists = schemas.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/z\s*\.(?:enum|literal)\(([^)]*)\)/g)].map(
        ([, list]) => list ?? '',
      ),
    );
    const words = lists.flatMap((list) => [...list.matchAll(/'([^']+)'/g)].map(([, word]) => word ?? ''));
    expect(words).toEqual(expect.arrayContaining(['info', 'cpu-ms', 'fresh-runner', 'tollgate/run@1']));
    expect(redacted(words, words)).toEqual(words);
  });

  test('a time or a commit that holds the letters of a secret stays, and one that is the secret does not', () => {
    const commit = 'dead'.repeat(10);
    const values = ['2026-11-21T14:36:00.000Z', commit, 'in 2026, of dead'];
    expect(redacted(values, ['2026', 'dead'])).toEqual([...values.slice(0, 2), 'in ***, of ***']);
    expect(redacted(commit, [commit])).toBe('***');
  });

  test('keys that differ by a secret only are both kept', () => {
    expect(redacted({ 'p95{name:alice}': true, 'p95{name:bobby}': false }, ['alice', 'bobby'])).toEqual({
      'p95{name:***}': true,
      'p95{name:***} (2)': false,
    });
  });

  test('leaves what is a part of a public name', () => {
    const redactor = redactorOf(['shop', 'hunter2'], ['shop', '/api/shop/items']);
    expect(redactor.value({ 'load/shop/GET /hunter2': 'shop hunter2' })).toEqual({
      'load/shop/GET /***': 'shop ***',
    });
  });
});
