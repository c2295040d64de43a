import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Mistake } from './mistake.ts';
import { seen } from './mistake.ts';
import { unknownWord } from './nearest.ts';
import { withoutParts } from './prune.ts';
import { configSchema } from './schema.ts';
import type { WrittenConfig } from './schema.ts';

/** A file's path as the user knows it, and its text. */
export interface ConfigText {
  readonly path: string;
  readonly text: string;
}

type Path = readonly PropertyKey[];

/** A configuration file, read: what it says, where it says it, and what is wrong with it. */
export interface ConfigFile {
  /** Without the parts that `mistakes` speak of; a bad entry of a list leaves a hole, so that positions stay. */
  readonly written: WrittenConfig;
  readonly mistakes: readonly Mistake[];
  /** `path:line:column` of the deepest written part of a path ("load", 0, "rate"). */
  readonly at: (...path: Path) => string;
}

/** What these keys would do is designed but not there yet; saying so beats "unknown key". */
const NOT_YET: Readonly<Record<string, string>> = {
  deploy:
    'previews made by a deploy command are not available in this version; use start, static, url or deployment',
};

/** One missing bracket can be a thousand errors; the first ones tell. */
const SYNTAX_MISTAKES = 5;

/**
 * Parses a configuration file; every mistake is reported, none is thrown. Syntax errors hide the rest, because
 * what follows one cannot be told.
 */
export function parseConfigFile({ path, text }: ConfigText): ConfigFile {
  const lines = new LineCounter();
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${String(Math.max(1, line))}:${String(Math.max(1, col))}`;
  };
  const broken = (mistakes: readonly Mistake[]): ConfigFile => ({
    written: {},
    mistakes,
    at: () => `${path}:1:1`,
  });
  const unreadable = (error: unknown) => {
    const message = error instanceof Error ? error.message.split('\n')[0] : 'unknown';
    return broken([{ at: `${path}:1:1`, message: `cannot be read as YAML: ${message ?? ''}` }]);
  };
  let document: Document;
  let value: unknown;
  try {
    // Throws a RangeError on nesting deeper than the stack.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    // Throws on aliases that multiply.
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return unreadable(error);
  }
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    return broken(wrong.slice(0, SYNTAX_MISTAKES).map((error) => syntaxMistake(error, position)));
  const at = (...keys: Path) => position(offsetOf(document, keys, 'value'));
  if (value === null || value === undefined) return { written: {}, mistakes: [], at };
  const result = configSchema.safeParse(value);
  if (result.success) return { written: result.data, mistakes: [], at };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, value, []));
  const mistakes = issues.flatMap((issue) => mistakesOf(issue, value, document, position));
  return { written: withoutParts(value, issues), mistakes, at };
}

function syntaxMistake(error: YAMLError, position: (offset: number) => string): Mistake {
  if (error.code === 'MULTIPLE_DOCS')
    return {
      at: position(error.pos[0]),
      message: 'begins a second document; allowed: one, without "---" in between',
    };
  const message = error.message.split('\n')[0] ?? '';
  return { at: position(error.pos[0]), message: `is not YAML: ${message}` };
}

/** What is wrong with one part; `keys` are the unknown ones in it. */
export interface FlatIssue {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  readonly keys?: readonly string[];
}

function rootCodes(branch: readonly z.core.$ZodIssue[]): readonly string[] {
  return branch.filter((each) => each.path.length === 0).map((each) => each.code);
}

/** Of a union, the branch that is meant: the one whose own type is that of the value. */
function flatten(issue: z.core.$ZodIssue, root: unknown, prefix: Path): readonly FlatIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return [{ code: issue.code, message: issue.message, path, keys: issue.keys }];
  if (issue.code !== 'invalid_union') return [{ code: issue.code, message: messageOf(issue), path }];
  const meant =
    issue.errors.find(
      (branch) => !rootCodes(branch).some((code) => code === 'invalid_type' || code === 'invalid_value'),
    ) ??
    (typeof valueAt(root, path) === 'string'
      ? issue.errors.find((branch) => rootCodes(branch).includes('invalid_value'))
      : undefined);
  if (!meant || meant.length === 0) return [{ code: issue.code, message: issue.message, path }];
  return meant.flatMap((each) => flatten(each, root, path));
}

function messageOf(issue: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return inner ?? issue.message;
}

function mistakesOf(
  issue: FlatIssue,
  root: unknown,
  document: Document,
  position: (offset: number) => string,
): readonly Mistake[] {
  const where = pathText(issue.path);
  if (issue.keys) {
    return issue.keys.map((key) => ({
      at: position(offsetOf(document, [...issue.path, key], 'key')),
      message: unknownKey(where, key, issue.message.split(', ')),
    }));
  }
  const at = position(offsetOf(document, issue.path, 'value'));
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return [
      {
        at,
        message: `${pathText(issue.path.slice(0, -1))} has the key ${seen(key)}; allowed: ${issue.message}`,
      },
    ];
  }
  const found = seen(valueAt(root, issue.path));
  return [{ at, message: `${where || 'the file'} is ${found}; allowed: ${issue.message}` }];
}

function unknownKey(where: string, key: string, known: readonly string[]): string {
  const later = where === 'preview' && Object.hasOwn(NOT_YET, key) ? NOT_YET[key] : undefined;
  return later === undefined
    ? unknownWord(where ? `key of ${where}` : 'key', key, known)
    : `preview.${key}: ${later}`;
}

/** `load[0].rate` */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Where the deepest part of the path that was written begins: its value, or its key. */
function offsetOf(document: Document, path: Path, want: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(key),
      );
      if (pair && want === 'key' && index === path.length - 1) return startOf(pair.key) ?? offset;
      next = pair?.value ?? pair?.key;
    } else if (isSeq(node)) next = node.items[Number(key)];
    if (next === undefined || next === null) return offset;
    node = next;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
