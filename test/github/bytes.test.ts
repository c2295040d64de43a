import { describe, expect, test } from 'vitest';

import { isZip, readBounded, onlyEntry } from '../../src/github/bytes.ts';
import { zipOf } from '../e2e/harness/zip.ts';

const HELLO = zipOf('../../etc/passwd', Buffer.from('hello'));

function spoilt(offset: number, value: number): Buffer {
  const zip = Buffer.from(HELLO);
  const central = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt16LE(value, central + offset);
  return zip;
}

describe('a zip archive', () => {
  test('gives its only file, whatever its name, without touching the disk', () => {
    expect(isZip(HELLO)).toBe(true);
    expect(onlyEntry(HELLO, 100).toString()).toBe('hello');
    expect(onlyEntry(HELLO, 5).toString()).toBe('hello');
  });

  test.each<[string, Buffer, number, string]>([
    ['a bomb', zipOf('a', Buffer.alloc(1_000_000)), 1000, 'unpacks to more than 1000 bytes'],
    ['an encrypted file', spoilt(8, 1), 100, 'is an encrypted archive'],
    ['an unknown method', spoilt(10, 99), 100, 'is an archive packed by method 99, which is not known here'],
    ['a length beyond the end', spoilt(20, 60_000), 100, 'is a broken archive'],
    ['a cut end', HELLO.subarray(0, HELLO.length - 10), 100, 'is a broken archive'],
    ['a cut middle', Buffer.concat([HELLO.subarray(0, 20), HELLO.subarray(-22)]), 100, 'is a broken archive'],
  ])('%s is refused', (_, zip, cap, message) => {
    expect(() => onlyEntry(zip, cap)).toThrow(message);
  });
});

function stream(chunks: number, size: number): { body: ReadableStream<Uint8Array>; read: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > chunks) controller.close();
      else controller.enqueue(new Uint8Array(size));
    },
  });
  return { body, read: () => sent };
}

describe('a bounded read', () => {
  test('gives what fits', async () => {
    expect(await readBounded(stream(3, 10).body, 30)).toHaveLength(30);
    expect(await readBounded(null, 30)).toHaveLength(0);
  });

  test('stops while it streams', async () => {
    const endless = stream(1_000_000, 10);
    await expect(readBounded(endless.body, 30)).rejects.toThrow('is larger than 30 bytes');
    expect(endless.read()).toBeLessThan(10);
  });
});
