/** Patterns over metric ids. */

import type { MetricId } from './metric.ts';

/**
 * The test of a metric id pattern: `*` matches any characters, `/` included; everything else is literal. No regular
 * expression: a stranger's description may hold the pattern, and twenty stars in one would search for ever.
 */
export function metricPattern(pattern: string): (id: MetricId) => boolean {
  const [first = '', ...between] = pattern.split('*');
  const last = between.pop();
  if (last === undefined) return (id) => id === pattern;
  return (id) => {
    if (!id.startsWith(first)) return false;
    let from = first.length;
    for (const part of between) {
      const at = id.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return id.length - last.length >= from && id.endsWith(last);
  };
}
