/** What a load looked like to k6: the reader's result, before it is turned into metric values. */

import type { Sketch } from './sketch.ts';
import type { ScheduleLag } from './schedule-lag.ts';
import type { Timeline } from './timeline.ts';

export interface LoadReaderOptions {
  /** Open: arrivals have a due time (a rate), so drops and lag mean something. Closed: the script sets its own pace. */
  readonly model: 'open' | 'closed';
  /** Arrivals per second over all scenarios, where they are constant. */
  readonly ratePerSecond?: number;
  readonly roundMs?: number;
  /** Stepped runs: the scenarios are named `step<n>_<scenario>`. */
  readonly steps?: readonly { readonly ratePerSecond: number; readonly ms: number }[];
}

/** One endpoint of one host in one scenario. */
export interface EndpointReading {
  readonly scenario: string;
  readonly name: string;
  /** `localhost:3000`; absent when the script named the request. */
  readonly host?: string;
  /** IP address that answered its first answered request. */
  readonly address?: string;
  readonly requests: number;
  readonly failures: number;
  /** Part of `failures`: no answer at all. */
  readonly unreached: number;
  /** Expected responses per HTTP status, and failures: `{ 200: 340 }`, `{ 404: 12 }`. */
  readonly answers: Readonly<Record<string, number>>;
  readonly refusals: Readonly<Record<string, number>>;
  /** Expected responses, as k6 measured them, ms. */
  readonly latency: Sketch;
  /** The same with one entry per dropped arrival that this endpoint held up; equals `latency` without drops. */
  readonly corrected: Sketch;
  /** Dropped arrivals counted in `corrected`. */
  readonly imputed: number;
  readonly timeline: Timeline;
}

export interface ScenarioReading {
  readonly name: string;
  readonly iterations: number;
  readonly dropped: number;
  readonly iterationMs: Sketch;
  /** Share of the iterations' time spent in requests; the rest is the script's own, `sleep()` or computing. */
  readonly requestShare?: number;
  readonly lag?: ScheduleLag;
}

export interface LoadReading {
  /** Lines read as points, and lines that were neither a point nor a declaration. */
  readonly points: number;
  readonly unreadable: number;
  /** First and last time on any request or iteration, ms since the epoch; absent: there was none. */
  readonly firstMs?: number;
  readonly lastMs?: number;
  readonly scenarios: readonly ScenarioReading[];
  readonly endpoints: readonly EndpointReading[];
  /** Requests of `setup()` and `teardown()`: the server saw them, no metric counts them. */
  readonly setupRequests: number;
  /** Per check name. */
  readonly checks: Readonly<Record<string, readonly [failures: number, total: number]>>;
  /** Metrics k6 declared that carry thresholds of the script, and whether any sample came. */
  readonly declared: Readonly<Record<string, readonly string[]>>;
  /** Most virtual users at work at once, by k6's once-a-second count. */
  readonly peakVus?: number;
  /** Virtual users that still waited for an answer when k6 gave up on them: k6 tells of these requests nothing at all. */
  readonly unanswered: number;
  /** Endpoint names beyond the cap, counted as `(other)`; a lower bound past a thousand. */
  readonly endpointsBeyondCap: number;
}
