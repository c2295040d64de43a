import { describe, expect, it } from 'vitest';

import { annotationsOf } from '../../src/report/annotations.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { judgeJson } from '../../src/report/json.ts';
import { judgementText, recordText, verdictLine } from '../../src/report/text.ts';
import { golden } from './golden.ts';
import { record, records } from './records.ts';

describe('the terminal text', () => {
  it.each(Object.entries(records))('of %s reads like its golden file', (name, one) => {
    const text = `${recordText(one, 'plain')}\n`;
    expect(text).toBe(golden(`${name}.txt`, text));
  });

  it('of a judgement alone names rows by their ids and says what would settle them', () => {
    const text = judgementText(
      {
        ...record('inconclusive').judgement,
        next: { stage: 'confirm', ids: ['load/shop/GET /api/search/latency-p50'] },
      },
      'plain',
    );
    expect(text).toMatch(
      /^page\/checkout\/mobile\/main-thread-time +612 ms → – +– {2}! missing, measured before$/m,
    );
    expect(text).toContain('load/shop/GET /api/search/latency-p50: could not tell: between -11 % and +44 %;');
    expect(text).toContain('\n\nnext: confirm load/shop/GET /api/search/latency-p50\n\n');
    expect(text.split('\n').at(-1)).toBe(
      'inconclusive: 1 of 9 primary rows could not have seen a change of 25 %',
    );
  });

  it('of a judgement alone warns of what is most likely a slip', () => {
    const { judgement } = record('pass');
    const problems = [{ kind: 'warning', message: 'metrics[0].regression is 5' }] as const;
    expect(judgementText({ ...judgement, problems }, 'plain')).toContain(
      '\n\nwarning: metrics[0].regression is 5\n\n',
    );
    expect(judgeJson({ ...judgement, problems })).toMatchObject({ problems });
    expect(judgeJson({ ...judgement, problems: [] })).not.toHaveProperty('problems');
  });

  it('ends with one line that is the verdict', () => {
    expect(verdictLine(record('fail'), 'plain')).toBe(
      'fail: 2 slowdowns. GET /api/search +18.7 %, /checkout main thread +22 %',
    );
    expect(verdictLine(record('error'), 'plain')).toBe(
      'error: not judged, Tollgate or its environment broke. k6 could not be had',
    );
  });

  it('counts the metrics that drifted, not their levels', () => {
    const [first] = record('baseline').drift ?? [];
    const twice = { ...record('baseline'), drift: [first, first].filter((one) => one !== undefined) };
    expect(verdictLine(twice, 'plain')).toMatch(/since [0-9a-f]{7}$/u);
  });

  it('has colours only where they are asked for', () => {
    // oxlint-disable-next-line no-control-regex
    const escapes = /\u001b\[\d+m/;
    expect(recordText(record('fail'), 'plain')).not.toMatch(escapes);
    expect(verdictLine(record('fail'), 'ansi')).toBe(
      '\u001b[31mfail\u001b[0m: 2 slowdowns. GET /api/search +18.7 %, /checkout main thread +22 %',
    );
  });
});

describe('the status line', () => {
  it('fits GitHub in every state and holds no Markdown', () => {
    const lines = Object.values(records).map(statusLine);
    for (const line of lines) expect(line).toMatch(/^[^`*]{10,140}$/);
    expect(statusLine(record('inconclusive'))).toBe('Could not tell (does not block)');
    expect(statusLine(record('pass'))).toBe(
      'No slowdown. 9.8 % or more on any endpoint or page would have been seen',
    );
  });
});

describe('annotations', () => {
  it('name the worst findings with their sizes', () => {
    expect(annotationsOf(record('fail')).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'GET /api/search p50: 41.8 → 49.6 ms, +18.7 %'],
      ['error', '/checkout mobile main thread: 612 → 744 ms, +22 %'],
    ]);
    expect(annotationsOf(record('fail-trial')).map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('are silent when there is nothing to do, and say what broke', () => {
    expect(
      ['pass', 'no-baseline', 'pass-skipped', 'stress'].flatMap((name) => annotationsOf(record(name))),
    ).toEqual([]);
    expect(annotationsOf(record('error'))).toEqual([
      {
        level: 'error',
        title: 'Not judged, Tollgate or its environment broke',
        message:
          'k6 was not on PATH and https://github.com/grafana/k6/releases answered 503 three times: put k6 on PATH or name a `k6-mirror`',
      },
    ]);
  });
});
