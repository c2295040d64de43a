/** In an invalid run no row of the untrusted load or page is `unchanged` or `improved`; nor is one that compares two things. */

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

/** The blind problem that names the metric by its pattern: the two sides were not the same work. */
export function blindFor(id: string, problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ blind, about }) => blind && about !== undefined && metricPattern(about)(id));
}

/**
 * Why a row means nothing: its load or page is invalid, or a blind problem's pattern names it. A limit is held by head
 * alone: that base does other work does not free it.
 */
function whyVoid({ id, outcome, stage }: Row['verdict'], problems: readonly Problem[]): string | undefined {
  const untrusted = problems.find((problem) => problem.kind === 'invalid' && speaksOf(problem, id));
  if (untrusted) return `cannot be trusted: ${untrusted.message}; a run without that would settle it`;
  // What was counted to be more stays more, whatever else the page lacks.
  if (outcome === 'over-limit' || (outcome === 'regressed' && stage === 'exact')) return undefined;
  const blind = blindFor(id, problems);
  return blind && `void: ${blind.message}; the same work on both sides would settle it`;
}

/** Rows of what cannot be trusted become `inconclusive` and say why; `new`, `missing` and `info` keep their name. */
export function distrust(rows: readonly Row[], problems: readonly Problem[]): readonly Row[] {
  return rows.map((row) => {
    const { outcome } = row.verdict;
    const why = whyVoid(row.verdict, problems);
    if (why === undefined || outcome === 'new' || outcome === 'missing' || outcome === 'info') return row;
    return { ...amended(row, 'inconclusive', why), unsettled: false };
  });
}
