import { describe, expect, it } from 'vitest';
import { acceptedTrailers } from '../../src/github/trailers.ts';

const accepted = (message: string) => acceptedTrailers(message).accepted;
const squashed = (end: string) => accepted(`search (#12)\n\nWhy.\n\nPerf-Accepted: tax rules${end}`);

describe('a trailer', () => {
  it('accepts a shift with a reason, in the last paragraph only', () => {
    const message =
      'search: spell-check\n\nPerf-Accepted: not here\n\nSigned-off-by: Ada\nPerf-Accepted: search spell-checks now [metrics: load/*/GET /api/search/*, page/*]\nperf-accepted:   \n';
    expect(acceptedTrailers(message)).toEqual({
      accepted: [{ reason: 'search spell-checks now', metrics: ['load/*/GET /api/search/*', 'page/*'] }],
      broken: ['"perf-accepted:" accepts nothing: it gives no reason'],
    });
    expect(accepted('Perf-Accepted: all of it')).toEqual([{ reason: 'all of it', metrics: [] }]);
    expect(acceptedTrailers('search: spell-check')).toEqual({ accepted: [], broken: [] });
  });

  it.each([
    ['words after the brackets', 'Perf-Accepted: why [metrics: a] (see #12)'],
    ['another word', 'Perf-Accepted: why [metric: a]'],
    ['no pattern', 'Perf-Accepted: why [metrics: ]'],
    ['a pattern that is missing', 'Perf-Accepted: why [metrics: a,, b]'],
    ['brackets that do not close', 'Perf-Accepted: why [metrics: a'],
    ['two pairs of brackets', 'Perf-Accepted: why [metrics: a] [metrics: b]'],
    ['brackets on a line of their own that say something else', 'Perf-Accepted: why\n[metric a]'],
  ])('with %s accepts nothing rather than everything, and says so', (_case, message) => {
    expect(acceptedTrailers(message)).toEqual({
      accepted: [],
      broken: [
        `"${message.replace('\n', ' ')}" accepts nothing: its metrics cannot be read: end it with "[metrics: pattern, pattern]"`,
      ],
    });
  });

  it('goes on until the next one: brackets folded onto a second line narrow it', () => {
    const narrow = [{ reason: 'why', metrics: ['a'] }];
    expect(accepted('Perf-Accepted: why\n  [metrics: a]')).toEqual(narrow);
    expect(accepted('Perf-Accepted: why\n[metrics: a]\nSigned-off-by: Ada')).toEqual(narrow);
    expect(accepted('Perf-Accepted: why [metrics:\r\n a]\r\n')).toEqual(narrow);
    expect(accepted('Thanks to all.\nPerf-Accepted: a longer\n reason')).toEqual([
      { reason: 'a longer reason', metrics: [] },
    ]);
  });

  it('is not lost where a squash sets a rule and its co-authors after it', () => {
    const found = [{ reason: 'tax rules', metrics: [] }];
    expect(squashed('\n\n---------\n\nCo-authored-by: Ada <ada@example.org>')).toEqual(found);
    expect(squashed('\n\n---------\nCo-authored-by: Ada\nCo-authored-by: Bob\n\n')).toEqual(found);
    expect(squashed('\n\nTollgate-Expect: load/* -5%')).toEqual(found);
    expect(squashed('\n\nMore words.')).toEqual([]);
  });

  it.each([
    ['of many lines', 'Faster.\n\n<!-- End with a line\nPerf-Accepted: example\n-->'],
    ['that never ends', 'Faster.\n\n<!--\nPerf-Accepted: example'],
    ['with paragraphs', '<!--\nHow to accept:\n\nPerf-Accepted: example\n-->\n'],
    ['after another', 'Faster. <!-- a -->\n<!--\nPerf-Accepted: example\n--><!-- b -->'],
  ])('in a comment %s, as templates hold, accepts nothing', (_case, message) => {
    expect(acceptedTrailers(message)).toEqual({ accepted: [], broken: [] });
  });

  it('beside a comment stands as GitHub shows it', () => {
    const found = [{ reason: 'tax rules', metrics: [] }];
    expect(
      accepted('<!-- example:\nPerf-Accepted: why\n-->\nPerf-Accepted: tax rules <!-- see #12 -->'),
    ).toEqual(found);
    expect(squashed('\n\n<!-- end of the\ntemplate -->')).toEqual(found);
    expect(accepted('html: drop <!-- from titles\n\nPerf-Accepted: tax rules')).toEqual(found);
    expect(accepted('drop <!-- from titles\n\nPerf-Accepted: tax rules\n\n<!-- footer -->')).toEqual(found);
  });

  it('is found at once in a text made to be slow, for a stranger may write it', () => {
    const started = performance.now();
    const long = '\n'.repeat(60_000);
    acceptedTrailers(`a${long}b${' \n'.repeat(30_000)}c`);
    acceptedTrailers(`Perf-Accepted: ${' ['.repeat(30_000)}`);
    acceptedTrailers(`Perf-Accepted: why ${'[metrics: '.repeat(6_000)}`);
    acceptedTrailers(`Perf-Accepted: why [metrics:${' '.repeat(60_000)}x`);
    acceptedTrailers(`a ${'<!--'.repeat(20_000)}\n${'>'.repeat(60_000)}`);
    acceptedTrailers(`${'<!--'.repeat(20_000)}${'-->'.repeat(20_000)}`);
    expect(accepted(`a${long}Perf-Accepted: why${long}`)).toEqual([{ reason: 'why', metrics: [] }]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
