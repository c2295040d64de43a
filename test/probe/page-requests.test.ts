import { describe, expect, test } from 'vitest';
import { blockingRequests, requestsFromLog } from '../../src/probe/page-requests.ts';
import type { LogMessage } from '../../src/probe/page-requests.ts';

const none: ReadonlySet<string> = new Set();

function sent(requestId: string, url: string, type = 'Script', more: object = {}): LogMessage {
  return {
    method: 'Network.requestWillBeSent',
    params: { requestId, type, request: { url, method: 'GET' }, ...more },
  };
}

function answered(
  requestId: string,
  headers: Record<string, string>,
  headerBytes: number,
  status = 200,
): LogMessage {
  const response = { status, mimeType: 'text/plain', headers, encodedDataLength: headerBytes };
  return { method: 'Network.responseReceived', params: { requestId, response } };
}

const data = (requestId: string, dataLength: number): LogMessage => ({
  method: 'Network.dataReceived',
  params: { requestId, dataLength },
});
const finished = (requestId: string, encodedDataLength: number): LogMessage => ({
  method: 'Network.loadingFinished',
  params: { requestId, encodedDataLength },
});

function bytesOf(headers: Record<string, string>, received: number, onWire: number): number | undefined {
  const log = [
    sent('1', 'http://h/a'),
    answered('1', headers, 200),
    data('1', received),
    finished('1', onWire),
  ];
  return requestsFromLog(log, none, none)[0]?.bodyBytes;
}

describe('bytes of a body', () => {
  test('without compression they are what arrived, whatever chunk framing added', () => {
    expect(bytesOf({ 'Transfer-Encoding': 'chunked' }, 1000, 1215)).toBe(1000);
  });
  test('compressed, they are the Content-Length', () => {
    expect(bytesOf({ 'Content-Encoding': 'br', 'Content-Length': '310' }, 1000, 515)).toBe(310);
  });
  test('compressed without a length, they are all bytes but the headers', () => {
    expect(bytesOf({ 'content-encoding': 'gzip' }, 1000, 530)).toBe(330);
  });
  test('a request without an answer has none', () => {
    expect(requestsFromLog([sent('1', 'http://h/a')], none, none)[0]).not.toHaveProperty('bodyBytes');
  });
  test('an error page that Chrome threw away counts as none: how much had come is chance', () => {
    const log = [sent('1', 'http://h/f.woff2', 'Font'), answered('1', {}, 200, 404), data('1', 7)];
    expect(requestsFromLog(log, none, none)[0]).toMatchObject({ status: 404, bodyBytes: 0, finished: false });
  });
});

describe('requests of a page', () => {
  test('each hop of a redirect is a request of its own', () => {
    const hop = { redirectResponse: { status: 302, headers: { Location: '/login' } } };
    const log = [
      sent('1', 'http://h/account', 'Document'),
      sent('1', 'http://h/login', 'Document', hop),
      answered('1', {}, 100),
      data('1', 50),
      finished('1', 150),
    ];
    expect(requestsFromLog(log, none, none)).toMatchObject([
      { url: 'http://h/account', status: 302, bodyBytes: 0, headers: { location: '/login' } },
      { url: 'http://h/login', status: 200, bodyBytes: 50 },
    ]);
  });

  test('data addresses and icons Chrome asks for by itself are no requests of the page', () => {
    const log = [
      sent('1', 'data:text/plain,x', 'Image'),
      sent('2', 'http://h/favicon.ico', 'Other'),
      sent('3', 'http://h/icon.svg', 'Other'),
      sent('4', 'http://h/icon.svg', 'Image'),
    ];
    const kept = requestsFromLog(log, none, new Set(['http://h/icon.svg']));
    expect(kept.map(({ requestId }) => requestId)).toEqual(['4']);
  });
});

function traced(
  requestId: string,
  renderBlocking: string,
  priority: string,
  resourceType = 'Script',
): object {
  return {
    name: 'ResourceSendRequest',
    args: { data: { requestId, renderBlocking, priority, resourceType } },
  };
}

test('blocking are those the parser waits for, and early ones in the body', () => {
  const ids = blockingRequests([
    traced('head', 'blocking', 'High'),
    traced('early', 'in_body_parser_blocking', 'High'),
    traced('late', 'in_body_parser_blocking', 'Medium'),
    traced('async', 'non_blocking', 'High'),
    { name: 'Layout' },
  ]);
  expect([...ids]).toEqual(['head', 'early']);
});
