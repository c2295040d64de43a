import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastLines, lineSplitter, MAX_LINE } from '../../src/preview/lines.ts';

function split(...chunks: readonly (string | Buffer)[]): readonly string[] {
  const lines: string[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe('lines of a child', () => {
  it('end at newlines, at carriage returns of progress bars, and with the stream', () => {
    expect(split('one\r\ntwo\n\nthree\r 10 %\r 20 %\r\rdone')).toEqual([
      'one',
      'two',
      '',
      'three',
      ' 10 %',
      ' 20 %',
      'done',
    ]);
    expect(split('')).toEqual([]);
  });

  it('are put together over chunks, inside a letter and between \\r and \\n', () => {
    const euro = Buffer.from('€');
    expect(split('a', euro.subarray(0, 1), euro.subarray(1), 'b\r', '\nnext')).toEqual(['a€b', 'next']);
  });

  it('are cut when very long and say by how much', () => {
    expect(split('x'.repeat(MAX_LINE), 'yz\nshort\n')).toEqual([
      `${'x'.repeat(MAX_LINE)} … (2 more characters)`,
      'short',
    ]);
  });

  it('are the same wherever the chunks are cut', () => {
    assert(
      property(string({ unit: constantFrom('a', '\n', '\r', 'é') }), nat(), (text, at) => {
        const bytes = Buffer.from(text);
        const cut = at % (bytes.length + 1);
        expect(split(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(split(bytes));
      }),
    );
  });

  it('are remembered forty at most', () => {
    const kept = lastLines();
    for (let line = 1; line <= 45; line += 1) kept.add(String(line));
    expect(kept.all()).toHaveLength(40);
    expect([kept.all()[0], kept.all()[39]]).toEqual(['6', '45']);
  });
});
