/** What a run says beyond its rows: what the author claimed, what was accepted before, where main has drifted. */

import type { MetricId } from './metric.ts';

/** `Tollgate-Expect: load/shop/GET /search/latency-p50 -50%`, and what was measured. */
export interface Claim {
  /** The id the pattern matched; the pattern itself when nothing of it was measured. */
  readonly id: MetricId;
  /** As written, as a ratio: -0.5 is "the value falls by half". */
  readonly claimed: number;
  /** Change of the value itself (head / base - 1), with its two-sided 90 % interval; null: there is none. */
  readonly measured: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `no-ratio`: measured, and of a kind that is not compared by percent. */
  readonly outcome: 'held' | 'missed' | 'unclear' | 'not-measured' | 'no-ratio';
  /** Why nothing could be told, where it was not for a wide interval. */
  readonly why?: string;
}

/** A metric of main that has left its level. */
export interface Drift {
  readonly id: MetricId;
  /** Commit of the last run on the old level; absent in files of earlier versions. */
  readonly after?: string;
  /** Commit of the first run on the new level. */
  readonly since: string;
  /** ISO time of that run. */
  readonly at: string;
  /** > 0 when worse, a ratio minus one (a difference for `rate` and `absolute`). */
  readonly change: number;
  /** Main's own commits after `after` up to `since`, newest first; none where git cannot tell, or where it got faster. */
  readonly suspects: readonly string[];
  /** The line that takes the change back, where one commit alone is suspect. */
  readonly revert?: string;
}

/** What Lighthouse says a page could save. */
export interface PageSaving {
  readonly page: string;
  /** Title of the audit or insight. */
  readonly title: string;
  readonly savedMs?: number;
  readonly savedBytes?: number;
}
