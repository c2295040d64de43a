/** What base against base teaches about one machine: noise, what a gate sees, and what seeing more would cost. */

import type { MetricId, MetricKind, Unit } from './metric.ts';

/** What it takes to find and confirm a change of this size in nine of ten runs. */
export interface CalibrationNeed {
  /** A ratio minus one: 0.05 is 5 %. */
  readonly change: number;
  /** Blocks (one base and one head round each) to find it and to confirm it; null: no number of them would do. */
  readonly blocks: { readonly screen: number; readonly confirm: number } | null;
  /** Single rounds of both stages. */
  readonly rounds: number | null;
  /** Of measuring this metric's load or page alone, restarts and warm-ups included. */
  readonly minutes: number | null;
  /** The allowed regression this needs: a change is seen from somewhat above its threshold on. */
  readonly threshold: number;
  /** Why it cannot be had; absent: it can. */
  readonly why?: string;
}

export interface CalibrationRow {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly gated: boolean;
  /** Pairs of values behind the row. */
  readonly blocks: number;
  /** Base's median, in `unit`; null for sets and where nothing was measured. */
  readonly value: number | null;
  /** Standard deviation of the block log-ratios (of the differences for rates and absolutes); null: cannot be had. */
  readonly noise: number | null;
  /** Smallest change a gate of the full number of blocks sees with 90 % power, as `change`; null: cannot be had. */
  readonly detectable: number | null;
  readonly needs: readonly CalibrationNeed[];
  /** What cannot be had, and why, in a sentence. */
  readonly why?: string;
}

export interface Calibration {
  readonly schema: 'tollgate/calibration@1';
  readonly rows: readonly CalibrationRow[];
}
