/** The judgement of a samples file: the same code for `tollgate judge`, for a run and for a replay. */

import type { Problem } from '../model/failure.ts';
import type { Samples } from '../model/samples.ts';
import type { Judgement, NextStep } from '../model/verdict.ts';
import { historyRows } from './history-rows.ts';
import { failingBase } from './failing-base.ts';
import { findingsOf } from './findings.ts';
import { voidLatency } from './errors-void.ts';
import { pairedRows } from './paired-rows.ts';
import type { Row } from './row.ts';
import { runVerdict } from './run-verdict.ts';
import { distrust } from './untrusted.ts';

export interface JudgeOptions {
  /** `compare.must-see` as a ratio; default 0.25, and 0.5 against history. */
  readonly mustSee?: number;
  /** What is already known to be wrong; those of kind `invalid` void the run. */
  readonly problems?: readonly Problem[];
}

/** Source: docs/verdicts.md section 3. */
export const MUST_SEE = { paired: 0.25, baseline: 0.5 } as const;

/** What must be seen: as the plan says beside base; against history not less than what history can see at all. */
export function mustSeeOf(strategy: Samples['strategy'], planned?: number): number {
  if (planned === undefined) return MUST_SEE[strategy];
  return strategy === 'paired' ? planned : Math.max(planned, MUST_SEE.baseline);
}

function nextOf(rows: readonly Row[], strategy: Samples['strategy']): NextStep | null {
  if (strategy !== 'paired') return null;
  const ids = rows.filter((row) => row.unsettled).map((row) => row.verdict.id);
  return ids.length > 0 ? { stage: 'confirm', ids } : null;
}

/** Rows of a samples file, before they make a verdict. */
export function judgeRows(samples: Samples): readonly Row[] {
  const rows = samples.strategy === 'paired' ? pairedRows(samples) : historyRows(samples);
  return voidLatency(rows);
}

/** The verdict over rows that may have been amended since. */
export function judgementOf(
  rows: readonly Row[],
  strategy: Samples['strategy'],
  options: JudgeOptions = {},
): Judgement {
  const known = options.problems ?? [];
  // A replay is given what the first judgement found.
  const found = failingBase(rows).filter(({ message }) => !known.some((each) => each.message === message));
  const problems = [...known, ...found];
  const trusted = distrust(rows, problems);
  const said = runVerdict(trusted, problems, options.mustSee ?? mustSeeOf(strategy));
  const metrics = trusted.map((row) => row.verdict);
  return {
    ...said,
    metrics,
    next: said.verdict === 'invalid' ? null : nextOf(rows, strategy),
    findings: findingsOf(metrics),
    problems,
  };
}

/**
 * Judges samples of either strategy. Pure and deterministic: neither the order of the metrics nor the order of the
 * blocks changes any number. The samples must have passed `parseSamples` and `completeSamples`, or be made by
 * `pairRounds` or `historySamples`.
 */
export function judge(samples: Samples, options: JudgeOptions = {}): Judgement {
  return judgementOf(judgeRows(samples), samples.strategy, options);
}
