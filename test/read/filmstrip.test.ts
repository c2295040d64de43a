import { describe, expect, test } from 'vitest';
import { framesOf, parseFrames } from '../../src/read/filmstrip.ts';

const picture = 'data:image/jpeg;base64,/9j/4AAQ';
const resultWith = (items: unknown) => ({ audits: { 'screenshot-thumbnails': { details: { items } } } });

describe('the filmstrip of a page', () => {
  test('is what Lighthouse took, with the time of each picture', () => {
    const items = [
      { timing: 300, timestamp: 1, data: picture },
      { timing: 600, timestamp: 2, data: `${picture}=` },
    ];
    expect(framesOf(resultWith(items))).toEqual([
      { atMs: 300, image: picture },
      { atMs: 600, image: `${picture}=` },
    ]);
  });

  test('holds pictures only, of a bearable size, at most twelve', () => {
    const bad = [
      'javascript:alert(1)',
      'https://example.com/a.png',
      `${picture}"onload="x`,
      `${picture}${'A'.repeat(60_000)}`,
    ];
    expect(framesOf(resultWith(bad.map((data) => ({ timing: 1, data }))))).toEqual([]);
    const many = Array.from({ length: 30 }, (_, index) => ({ timing: index, data: picture }));
    expect(framesOf(resultWith(many))).toHaveLength(12);
  });

  test('is empty where there is none, and where its file is something else', () => {
    for (const lhr of [undefined, null, {}, resultWith('x'), resultWith([{ timing: -1, data: picture }])])
      expect(framesOf(lhr)).toEqual([]);
    expect(parseFrames('{')).toEqual([]);
    expect(parseFrames('[{"atMs":1,"image":"x"}]')).toEqual([]);
    const frames = [{ atMs: 1, image: picture }];
    expect(parseFrames(JSON.stringify(frames))).toEqual(frames);
  });
});
