import { TollgateError } from '../model/failure.ts';

/** One thing wrong in what the user wrote. */
export interface Mistake {
  /** `.github/tollgate.yml:7:12`, "input `pages`" or `--time-budget`. */
  readonly at: string;
  /** What was seen and what is allowed, without a final stop. */
  readonly message: string;
}

/** Mistakes and what could be read all the same. */
export interface Checked<Value> {
  readonly value: Value;
  readonly mistakes: readonly Mistake[];
}

/**
 * The error that tells all mistakes at once, one per line, `<at>: <message>`.
 */
export function mistakesError(mistakes: readonly Mistake[]): TollgateError {
  const lines = [...new Set(mistakes.toSorted(byPlace).map(({ at, message }) => `${at}: ${message}`))];
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return new TollgateError('config', only);
  return new TollgateError(
    'config',
    `${String(lines.length)} mistakes in the configuration:\n${lines.join('\n')}`,
  );
}

/** Inputs first, then file by file in reading order. */
function byPlace(a: Mistake, b: Mistake): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (!first || !second) return Number(Boolean(first)) - Number(Boolean(second));
  return first.path === second.path ? first.line - second.line || first.column - second.column : 0;
}

function placeOf({ at }: Mistake): { path: string; line: number; column: number } | undefined {
  const [, path, line, column] = /^(.*):(\d+):(\d+)$/s.exec(at) ?? [];
  return path === undefined ? undefined : { path, line: Number(line), column: Number(column) };
}

/** A value as it was seen, short enough for a sentence: `"8 bananas"`, `12`, `a list`, `a mapping`. */
export function seen(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `a ${typeof value}`;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
}
