/** The values of single inputs, read and checked. */

import { words } from './long-form.ts';
import type { Mistake } from './mistake.ts';
import { ALLOWED, parseDurationMs } from './units.ts';

/** Notes a mistake of an input; the value is then as if not given. */
export type Refuse = (name: string, allowed: string) => undefined;

/** The words of a list input; `none` is the empty list. */
export function list(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return text === 'none' ? [] : [...new Set(words(text))];
}

/** Paths of pages, or a mistake. */
export function pagesOf(pages: readonly string[] | undefined, refuse: Refuse): readonly string[] | undefined {
  if (pages?.some((page) => !page.startsWith('/')))
    return refuse('pages', 'paths that start with /, or none');
  return pages;
}

/** Shorter than a round of anything, longer than a job may run. Source: GitHub, 6 hours per job. */
const BUDGET = { least: 10_000, most: 6 * 3_600_000 };

/** Milliseconds of measuring. */
export function budgetOf(text: string | undefined, refuse: Refuse): number | undefined {
  if (text === undefined) return undefined;
  const ms = parseDurationMs(text);
  if (ms === undefined) return refuse('time-budget', ALLOWED.duration);
  return ms < BUDGET.least || ms > BUDGET.most ? refuse('time-budget', 'between 10s and 6h') : ms;
}

/** A folder inside the repository, with forward slashes; `.` when it is not. */
export function directoryOf(text: string | undefined, refuse: Refuse): string {
  const parts = (text ?? '.')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const outside = parts.includes('..') || /^([a-zA-Z]:|\/)/.test(text ?? '');
  if (outside) refuse('working-directory', 'a folder inside the repository, relative to its root');
  return outside || parts.length === 0 ? '.' : parts.join('/');
}

/** `Name: value` lines; what is not one is a mistake that does not show it. */
export function headersOf(
  text: string | undefined,
  at: string,
  mistakes: Mistake[],
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [index, line] of (text ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(\S.*?)\s*$/.exec(line) ?? [];
    // The line is not shown: it may hold a secret.
    if (name === undefined || value === undefined || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      mistakes.push({
        at,
        message: `line ${String(index + 1)} is not a header; allowed: lines of "Name: value"`,
      });
    else headers[name] = value;
  }
  return headers;
}
