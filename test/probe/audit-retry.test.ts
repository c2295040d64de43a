import { describe, expect, test } from 'vitest';
import { nextAttempt } from '../../src/probe/audit-retry.ts';

const failure = (code: string, message = '') => ({ code, message });

describe('retries of an audit', () => {
  test.each(['NO_FCP', 'NO_LCP', 'PROTOCOL_TIMEOUT', 'TARGET_CRASHED', 'WORKER_DIED', 'NOT_FINITE'])(
    '%s is a failure to measure: twice more with a fresh Chrome, at once',
    (code) => {
      expect(nextAttempt(failure(code), 0)).toEqual({ waitMs: 0 });
      expect(nextAttempt(failure(code), 1)).toEqual({ waitMs: 0 });
      expect(nextAttempt(failure(code), 2)).toBeUndefined();
    },
  );

  test.each([
    ['PAGE_HUNG', ''],
    ['DEADLINE', ''],
    ['DNS_FAILURE', ''],
    ['ERRORED_DOCUMENT_REQUEST', 'not well (Status code: 503)'],
    ['ERRORED_DOCUMENT_REQUEST', 'not well (Status code: 429)'],
  ])('%s %s may pass: once more, after a second', (code, message) => {
    expect(nextAttempt(failure(code, message), 0)).toEqual({ waitMs: 1000 });
    expect(nextAttempt(failure(code, message), 1)).toBeUndefined();
  });

  test.each([
    ['ERRORED_DOCUMENT_REQUEST', 'not well (Status code: 404)'],
    ['ERRORED_DOCUMENT_REQUEST', 'not well (Status code: 500)'],
    ['INSECURE_DOCUMENT_REQUEST', ''],
    ['NOT_HTML', ''],
    ['INVALID_URL', ''],
    ['UNSUPPORTED_OLD_CHROME', ''],
    ['UNKNOWN_ERROR', ''],
  ])('%s %s is the fault of the page or the configuration: never', (code, message) => {
    expect(nextAttempt(failure(code, message), 0)).toBeUndefined();
  });
});
