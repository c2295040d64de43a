/** The baseline artifact: a rolling history of runs on main, with a passport. */

import type { Nightly } from './anchor.ts';
import type { MetricId } from './metric.ts';
import type { NoiseFloors } from './plan.ts';
import type { HistoryRun } from './samples.ts';

/** A change of level that people accepted, with their reason: re-anchors the window and is listed as a debt. */
export interface AcceptedShift {
  /** Main's own commit that brought it. */
  readonly commit: string;
  /** ISO time of the first run that saw it: runs before it are of the old level. */
  readonly at: string;
  readonly reason: string;
  /** Metric id patterns; empty: all. */
  readonly metrics: readonly MetricId[];
}

export interface BaselineHistoryRun extends HistoryRun {
  readonly runId: string;
}

export interface Baseline {
  readonly schema: 'tollgate/baseline@1';
  /** Equal to the API's; a mismatch refuses the artifact. */
  readonly commit: string;
  readonly runId: string;
  readonly name: string;
  readonly at: string;
  /** Oldest first, at most 30 (docs/verdicts.md section 6). */
  readonly history: readonly BaselineHistoryRun[];
  readonly noise: NoiseFloors;
  readonly accepted: readonly AcceptedShift[];
  /** Absent: no scheduled night yet. */
  readonly nightly?: Nightly;
}

/** Rolling history is cut to this many runs. Source: docs/verdicts.md section 6. */
export const HISTORY_RUNS = 30;
