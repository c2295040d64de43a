/** In an invalid run no row of the untrusted load or page is `unchanged` or `improved`. */

import type { Problem } from '../model/failure.ts';
import { splitMetricId } from '../model/metric.ts';
import { metricPattern } from '../model/metric-pattern.ts';
import type { Row } from './row.ts';
import { amended } from './row.ts';

/** Does the problem speak of this metric? Without `about` it speaks of the whole run. */
export function speaksOf(problem: Problem, id: string): boolean {
  if (problem.about === undefined) return true;
  return splitMetricId(id)?.name === problem.about || metricPattern(problem.about)(id);
}

/** Rows of what cannot be trusted become `inconclusive` and say why; `new`, `missing` and `info` keep their name. */
export function distrust(rows: readonly Row[], problems: readonly Problem[]): readonly Row[] {
  const invalid = problems.filter((problem) => problem.kind === 'invalid');
  if (invalid.length === 0) return rows;
  return rows.map((row) => {
    const { id, outcome } = row.verdict;
    const reason = invalid.find((problem) => speaksOf(problem, id));
    if (!reason || outcome === 'new' || outcome === 'missing' || outcome === 'info') return row;
    const why = `cannot be trusted: ${reason.message}; a run without that would settle it`;
    return { ...amended(row, 'inconclusive', why), unsettled: false };
  });
}
