import { describe, expect, it } from 'vitest';

import { annotationsOf } from '../../src/report/annotations.ts';
import { commentMarkdown } from '../../src/report/comment.ts';
import { reportHtml } from '../../src/report/html.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { recordText } from '../../src/report/text.ts';
import { EVIL, hostileStates } from './hostile.ts';
import { outsideCode, rendered } from './markdown.ts';

const candidates = [{ sha: EVIL, runId: EVIL, accepted: false, reason: EVIL }];
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e]/;
const own =
  /<(?!\/?(?:h2|h3|p|ol|ul|li|strong|table|thead|tbody|tr|th|td|details|summary|blockquote)\b[^<>]*>)/;

describe('a run with hostile names everywhere', () => {
  it('makes a comment in which none of them acts', () => {
    for (const record of hostileStates) {
      const open = outsideCode(rendered(commentMarkdown(record, { candidates })));
      expect(open).not.toMatch(own);
      expect(open).not.toMatch(/@everyone|#1\b|evil\.test|pwned/);
      expect(open.match(/<details>/g)?.length).toBe(open.match(/<\/details>/g)?.length);
    }
  });

  it('makes a summary in which none of them acts', () => {
    for (const record of hostileStates) {
      const open = outsideCode(rendered(summaryMarkdown(record, { candidates })));
      expect(open).not.toMatch(own);
      expect(open).not.toMatch(/@everyone|#1\b|evil\.test|pwned/);
    }
  });

  it('keeps every table as wide as its head', () => {
    for (const record of hostileStates) {
      for (const table of rendered(commentMarkdown(record, { candidates })).match(
        /<table>[\s\S]*?<\/table>/g,
      ) ?? []) {
        const widths = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
          ([, row = '']) => row.match(/<t[hd][ >]/g)?.length,
        );
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it('makes an HTML page without a tag, an address or a script of theirs', async () => {
    for (const record of hostileStates) {
      const html = await reportHtml(record, {
        files: [
          { label: EVIL, href: 'javascript:alert(1)' },
          { label: EVIL, href: '../../etc/passwd' },
        ],
        filmstrips: [
          {
            page: EVIL,
            device: 'mobile',
            side: 'head',
            frames: [{ atMs: 300, image: 'https://evil.test/x.png' }],
          },
        ],
      });
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).not.toMatch(/<img|href="(?!#|data:,")|src="/);
      expect(html).not.toMatch(/ onerror=window\.pwned=1>/);
    }
  });

  it('prints one clean line to terminals, annotations and statuses', () => {
    for (const record of hostileStates) {
      expect(statusLine(record).length).toBeLessThanOrEqual(140);
      expect(statusLine(record)).not.toMatch(/\n/);
      const notes = annotationsOf(record);
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { title, message } of notes) expect(`${title}${message}`).not.toMatch(/[\n\r]/);
      expect(recordText(record, 'plain')).not.toMatch(unseen);
    }
  });
});
