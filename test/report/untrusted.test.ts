import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { prose, sentence } from '../../src/report/prose.ts';
import { fencedLines, htmlText, plainLine, untrusted } from '../../src/report/untrusted.ts';
import { outsideCode, rendered } from './markdown.ts';

/** Things people have tried, glued together at random. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@everyone',
        '@acme/team',
        '#1',
        'GH-1',
        'acme/shop#12',
        '![x](https://evil.test/p.png)',
        '[a](javascript:alert(1))',
        '</details>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<!-- tollgate:1 key=default -->',
        '|',
        '||',
        '`',
        '``',
        '```',
        '\n# heading\n',
        '\n---\n',
        '\r\n> quote',
        '\u202etxt.exe',
        '\u200b',
        '\u2066',
        '\u0000',
        '\u001b[31m',
        '&lt;',
        '&#64;',
        '\\',
        '\\|',
        '*',
        '_',
        '~~',
        '$$',
        ':+1:',
        'https://evil.test',
        'www.evil.test',
        'a@evil.test',
        '\u2028',
        '\ud800',
        'e\u0301',
        '::error file=a::b',
        '%0A',
        '1. ',
        '- ',
        '+ ',
        '=',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

describe('untrusted text', () => {
  it('becomes one code node with one text node, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(untrusted(text, 80));
        expect(html).toMatch(/^<p><code>[^<]+<\/code><\/p>$/);
      }),
      { numRuns: 300 },
    );
  });

  it('stays one code node inside a table cell: no cell is added, none is lost', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = rendered(`| a | b |\n|---|---|\n| ${untrusted(text, 80)} | end |`);
        expect(html).toMatch(
          /<tbody>\s*<tr>\s*<td><code>[^<]+<\/code><\/td>\s*<td>end<\/td>\s*<\/tr>\s*<\/tbody>/,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is one visible line within its cap', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 8, max: 120 }), (text, max) => {
        const line = plainLine(text, max);
        expect(line.length).toBeLessThanOrEqual(Math.max(max, '(empty)'.length));
        expect(line.length).toBeGreaterThan(0);
        expect(line).not.toMatch(unseen);
        expect(line).toBe(line.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });

  it('says that there was nothing, when there was nothing', () => {
    expect(untrusted(' \u200b\n ')).toBe('`(empty)`');
  });

  it('keeps a name as it is', () => {
    expect(untrusted('GET /api/products/:id')).toBe('`GET /api/products/:id`');
    expect(untrusted('a`b')).toBe('``a`b``');
    expect(untrusted('`a`')).toBe('`` `a` ``');
    expect(untrusted('a|b')).toBe('`a∣b`');
    expect(untrusted('x'.repeat(90))).toBe(`\`${'x'.repeat(79)}…\``);
  });

  it('does not take a second for ten megabytes of it', () => {
    expect(plainLine('e\u0301'.repeat(5_000_000), 80)).toHaveLength(80);
  });

  it('cannot end the block that its lines are shown in', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (lines) => {
        const html = rendered(`before\n\n${fencedLines(lines, 40)}\n\nafter`);
        expect(html).toMatch(
          /^<p>before<\/p>\n<pre><code class="language-text">[^<]*<\/code><\/pre>\n<p>after<\/p>$/,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('loses the colours of a terminal and keeps its indentation', () => {
    expect(fencedLines(['\u001b[31mnpm ERR!\u001b[0m code', '    at run (a.js:1)'], 40)).toBe(
      '```text\nnpm ERR! code\n    at run (a.js:1)\n```',
    );
  });

  it('is plain text in HTML', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(htmlText(text, 80)).not.toMatch(/[<>"']|&(?!#\d+;)/);
      }),
    );
  });
});

describe('a sentence of ours with foreign names in it', () => {
  it('lets no mention, reference, link, heading, list or HTML out of code, whatever the names are', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, bare) => {
        const html = rendered(
          `1. **x**. ${prose(`New render-blocking \`${name}\`, +92.4 kB. See ${bare} (+9 ms).`)}\n\n| a | b |\n|---|---|\n| ${prose(bare)} | end |`,
        );
        const open = outsideCode(html);
        expect(open).not.toMatch(/<(?!\/?(?:ol|li|p|strong|table|thead|tbody|tr|th|td)>)/);
        expect(open).not.toMatch(/@\w|#\d|\bGH-\d|https?:\/\/|www\.|&lt;\w/i);
        expect(open.match(/<td>/g)).toHaveLength(2);
        expect(open.match(/<li>/g)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('reads as it was written', () => {
    const text = '3 → 14 SQL queries per request, +22 % CPU. Start at `rank()` in `search.ts` (+9 ms).';
    expect(prose(text)).toBe(text);
    expect(prose('p95 < 300 ms, see @team and #12 (a_b).')).toBe(
      'p95 &lt; 300 ms, see `@team` and `#12` (`a_b`).',
    );
  });

  it('gives a reference no way in behind an emoji or a bracket', () => {
    expect(prose(':+1:GH-1 and (gh-2) at 10:30, a:tada:')).toBe(
      '`:+1:GH-1` and (`gh-2`) at 10:30, `a:tada`:',
    );
  });

  it('gets a capital and a full stop where it stands alone', () => {
    expect(sentence('base could not be built')).toBe('Base could not be built.');
    expect(sentence('`npm start` exited with code 1.')).toBe('`npm start` exited with code 1.');
  });
});
