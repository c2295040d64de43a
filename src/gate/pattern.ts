/** Patterns over metric ids. */

import type { MetricId } from '../model/metric.ts';

const specials = /[.+?^${}()|[\]\\]/g;

/** The test of a metric id pattern: `*` matches any characters, `/` included; everything else is literal. */
export function metricPattern(pattern: string): (id: MetricId) => boolean {
  const text = pattern
    .split('*')
    .map((part) => part.replace(specials, String.raw`\$&`))
    .join('.*');
  const expression = new RegExp(`^${text}$`, 's');
  return (id) => expression.test(id);
}
