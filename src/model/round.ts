/** Rounds and asks: what the gate wants measured, and what came back. */

import type { Problem } from './failure.ts';
import type { MetricId, Side, Value } from './metric.ts';
import type { PageSaving } from './notices.ts';
import type { Device } from './plan.ts';

/**
 * - `exact`: one audit per page and side: the exact family and the served bodies
 * - `screen`: the paired blocks of the first stage
 * - `confirm`: fresh blocks for what the screen flagged
 * - `history`: rounds of one side for the baseline (mode `baseline`, or base that cannot be built)
 */
export type Stage = 'exact' | 'screen' | 'confirm' | 'history';

export type Target =
  | { readonly kind: 'load'; readonly name: string }
  | { readonly kind: 'page'; readonly name: string; readonly device: Device };

/** One block: the sides in the order they run; neighbours in time. `history` and `exact` blocks may hold one side. */
export interface BlockAsk {
  readonly stage: Stage;
  /** Counts up per target and stage from 0. */
  readonly block: number;
  readonly target: Target;
  readonly order: readonly Side[];
  /** Start the servers anew before this block (process start is a lottery of its own). */
  readonly restart: boolean;
}

/** What the gate wants next; measured in the order given. */
export interface Ask {
  readonly stage: Stage;
  readonly blocks: readonly BlockAsk[];
  /** One sentence for the progress line: what is asked and why. */
  readonly why: string;
}

/**
 * One k6 invocation or one Lighthouse audit on one side: the unit of statistics.
 * One line of `.tollgate/rounds.jsonl`, written before anything is judged.
 */
export interface Round {
  readonly stage: Stage;
  readonly block: number;
  readonly target: Target;
  readonly side: Side;
  /** 0 when this side ran first in its block. */
  readonly position: number;
  /** Counts the starts of this side's server: the process generation. */
  readonly generation: number;
  /** ISO time of the round's start. */
  readonly at: string;
  readonly elapsedMs: number;
  readonly values: Readonly<Record<MetricId, Value>>;
  /** `invalid` problems void the round's target on this side. */
  readonly problems: readonly Problem[];
  readonly load?: LoadFacts;
  readonly page?: PageFacts;
  readonly host?: HostFacts;
}

/** What a load round saw beyond its metric values. */
export interface LoadFacts {
  readonly requests: number;
  readonly iterations: number;
  readonly dropped: number;
  /** Iterations that threw where as many requests failed; head only. */
  readonly thrown?: number;
  readonly offeredPerSecond?: number;
  readonly scheduleLagP99Ms?: number;
  /** CPU of the k6 process over the round, as a share of one core. */
  readonly generatorCpu?: number;
  readonly exitCode: number;
  /** Raw (not corrected for coordinated omission) p95 per endpoint, where drops were imputed. */
  readonly rawP95Ms?: Readonly<Record<string, number>>;
  /** Requests per endpoint: ranks the busiest. */
  readonly endpointRequests: Readonly<Record<string, number>>;
  /** Expected answers per endpoint and HTTP status. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Serialised sketch per endpoint (read/sketch.ts): mergeable over rounds and shards. */
  readonly sketches?: Readonly<Record<string, string>>;
  /** The generator had too few virtual users while it and the server idled: worth one more try with this many. */
  readonly retryWithVus?: number;
  /** The script's own thresholds: the k6 expression and whether it held. */
  readonly thresholds?: Readonly<Record<string, boolean>>;
}

/** What an audit saw beyond its metric values. */
export interface PageFacts {
  readonly requestedPath: string;
  readonly finalPath: string;
  readonly status: number;
  readonly title: string;
  /** Hash over every served body, nonces and hashed names normalised; equal hashes: the page is not re-timed. */
  readonly servedHash: string;
  readonly resources: readonly PageResource[];
  /** Absent: none. */
  readonly failed?: readonly FailedRequest[];
  readonly benchmarkIndex?: number;
  readonly retries: number;
  /** File with the whole Lighthouse result (JSON), relative to the run's folder. */
  readonly reportFile?: string;
  /** Lighthouse's estimates, the largest of each audit. */
  readonly savings?: readonly Omit<PageSaving, 'page'>[];
}

/** A request of the page to its own site that was answered by an error; without a status, by nothing. */
export interface FailedRequest {
  /** As `PageResource.name`. */
  readonly name: string;
  readonly status?: number;
}

export interface PageResource {
  /** Normalised: no origin, query values, ports, content hashes. */
  readonly name: string;
  readonly type: string;
  readonly transferBytes: number;
  readonly bodyHash?: string;
  readonly renderBlocking: boolean;
}

/** The machine while the round ran, so that a disturbed round can be explained. */
export interface HostFacts {
  /** Share of all CPU time stolen by the hypervisor. */
  readonly steal?: number;
  /** CPU of processes that are neither ours nor the preview's, in cores. */
  readonly otherCpu?: number;
  /** CPU of the preview's process tree, in cores. */
  readonly previewCpu?: number;
}
