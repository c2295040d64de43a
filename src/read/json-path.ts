/** Where in a JSON document something is, and what a schema has against it. */

import type { z } from 'zod';

/** `metrics[2].head[5]`, `history[0].metrics["load/x/all/errors"]`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${String(key)}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(String(key))) text += `${text === '' ? '' : '.'}${String(key)}`;
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text === '' ? 'the file' : text;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let at = content;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** What was seen, short: `"fast"`, `null`, `a list of 3`, `nothing`. */
function seen(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

const nouns: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
};

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${nouns[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `it must be ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return `${String(issue.maximum)} is the most${issue.origin === 'array' ? ' it may hold' : ''}`;
    case 'too_small':
      if (issue.origin === 'string') return 'it must not be empty';
      return `it must be ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
    case 'invalid_union':
      return 'it must be "paired" or "baseline"';
    default:
      return issue.message;
  }
}

/** One clause per fault of a schema, at most `most`: the field, what was seen, what is allowed. */
export function shapeFaults(error: z.ZodError, content: unknown, most: number): readonly string[] {
  return error.issues.slice(0, most).map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.map((key) => jsonPath([...issue.path, key]));
      return `${keys.join(', ')} ${keys.length === 1 ? 'is not a known key' : 'are not known keys'}`;
    }
    return `${jsonPath(issue.path)} is ${seen(valueAt(content, issue.path))}: ${wanted(issue)}`;
  });
}
