import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { judgeRaw } from '../../src/gate/judge-run.ts';
import { parseSamples } from '../../src/read/samples-file.ts';

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;

/** What came after Node 20 and a pure room might reach for. */
const newer: readonly (readonly [holder: object, names: readonly string[]])[] = [
  [Map, ['groupBy']],
  [Object, ['groupBy']],
  [Array, ['fromAsync']],
  [Promise, ['withResolvers', 'try']],
  [RegExp, ['escape']],
  [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf']],
  [iterators, ['map', 'filter', 'flatMap', 'some', 'every', 'find', 'reduce', 'toArray', 'forEach']],
];

const kept = newer.flatMap(([holder, names]) =>
  names.map((name) => ({ holder, name, was: Object.getOwnPropertyDescriptor(holder, name) })),
);

const file = readFileSync(new URL('../../fixtures/samples/company.json', import.meta.url), 'utf8');

describe('on Node 20', () => {
  beforeEach(() => {
    for (const { holder, name } of kept) Reflect.deleteProperty(holder, name);
  });
  afterEach(() => {
    for (const { holder, name, was } of kept) if (was) Object.defineProperty(holder, name, was);
  });

  it('a paired file is judged, rows in company and findings too', () => {
    const { verdict, findings } = judgeRaw(parseSamples(file));
    expect(verdict).toBe('fail');
    expect(findings).toHaveLength(1);
  });
});
