/** What k6's end means: its exit code, its log. */

import type { Problem } from '../model/failure.ts';
import type { LoadRaw } from '../model/load-raw.ts';

/** Source: k6 errext/exitcodes, the same in v1.8.1 and v2.2.0. */
export const K6_EXIT = { thresholds: 99, aborted: 108, failed: 110 } as const;

const brokenScript: Readonly<Record<number, string>> = {
  100: 'its setup() took too long',
  101: 'its teardown() took too long',
  104: 'its options are not valid',
  107: 'it threw an exception',
  255: 'k6 could not start it',
};
const brokenTool: Readonly<Record<number, string>> = {
  97: 'a cloud run failed',
  98: 'a cloud run failed',
  102: 'a time-out of its own',
  106: 'its REST address is busy',
  109: 'k6 itself crashed',
};

interface LogEntry {
  readonly level: string;
  readonly message: string;
  readonly source: string;
  readonly scenario: string;
}

function entryOf(line: string): LogEntry[] {
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json !== 'object' || json === null) return [];
    const field = (name: string) => {
      const value = (json as Record<string, unknown>)[name];
      return typeof value === 'string' ? value : '';
    };
    return [
      { level: field('level'), message: field('msg'), source: field('source'), scenario: field('scenario') },
    ];
  } catch {
    return [];
  }
}

export function logEntries(raw: LoadRaw): LogEntry[] {
  return raw.log.split('\n').flatMap(entryOf);
}

/** k6's own words on one line: the first error of its log, else the end of its stderr. */
export function k6Says(raw: LoadRaw): string {
  const first = logEntries(raw).find(({ level }) => level === 'error' || level === 'fatal');
  const text = first?.message ?? raw.stderrTail.trim().split('\n').at(-1) ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Exceptions thrown by iterations; an estimate where the log was capped. */
export function exceptionsOf(raw: LoadRaw): { readonly count: number; readonly first: string } {
  const errors = logEntries(raw).filter(({ level }) => level === 'error');
  const thrown = errors.filter(({ source, scenario }) => source === 'stacktrace' && scenario !== '');
  const all = raw.logCounts?.['error'];
  const scale = all === undefined || errors.length === 0 ? 1 : Math.max(1, all / errors.length);
  const first = (thrown[0]?.message ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  return { count: Math.round(thrown.length * scale), first };
}

/** What a run's end voids; undefined when the run came to its natural end. `thresholds` failing is a natural end. */
export function endProblem(raw: LoadRaw): Problem | undefined {
  const code = raw.exitCode;
  const said = k6Says(raw);
  const words = said === '' ? '' : `: ${said}`;
  if (raw.timedOut) {
    return {
      kind: 'invalid',
      message: `k6 was ended after ${(raw.elapsedMs / 1000).toFixed(0)} s, it did not come to an end by itself${words}`,
    };
  }
  if (raw.signalName !== undefined) {
    return {
      kind: 'invalid',
      message: `k6 was killed by ${raw.signalName} after ${(raw.elapsedMs / 1000).toFixed(0)} s: on a runner this is mostly too little memory`,
    };
  }
  if (code === 0 || code === K6_EXIT.thresholds || code === K6_EXIT.failed) return undefined;
  const script = brokenScript[code];
  if (script !== undefined) {
    return {
      kind: 'invalid',
      message: `the k6 script is broken, ${script} (k6 exit code ${String(code)})${words}`,
    };
  }
  if (code === K6_EXIT.aborted)
    return { kind: 'invalid', message: `the k6 script ended the test itself (exit code 108)${words}` };
  if (code === 103 || code === 105)
    return { kind: 'invalid', message: `k6 was stopped from outside (exit code ${String(code)})` };
  return {
    kind: 'invalid',
    message: `k6 failed, ${brokenTool[code] ?? 'for a reason Tollgate does not know'} (exit code ${String(code)})${words}`,
  };
}
