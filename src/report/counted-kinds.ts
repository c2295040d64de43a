/** Regressions counted by what they are called. */

import type { MetricVerdict } from '../model/verdict.ts';
import { counted } from './format.ts';
import { wordsFor } from './row-words.ts';

/** "2 slowdowns", "1 slowdown and 1 size increase", "3 regressions". */
export function countedKinds(rows: readonly MetricVerdict[]): string {
  if (rows.length === 0) return 'a regression';
  const nouns = rows.map((row) => (row.outcome === 'over-limit' ? 'limit exceeded' : wordsFor(row).noun));
  const kinds = [...new Set(nouns)];
  if (kinds.length > 2) return counted(rows.length, 'regression');
  return kinds.map((noun) => plural(nouns.filter((other) => other === noun).length, noun)).join(' and ');
}

const plurals: Readonly<Record<string, string>> = {
  'limit exceeded': 'limits exceeded',
  'rise in errors': 'rises in errors',
  'rise in failed checks': 'rises in failed checks',
  'rise in CPU': 'rises in CPU',
  'rise in memory': 'rises in memory',
  'set of new failures': 'sets of new failures',
  'rise in layout shift': 'rises in layout shift',
};

function plural(count: number, noun: string): string {
  return counted(count, noun, plurals[noun] ?? `${noun}s`);
}
