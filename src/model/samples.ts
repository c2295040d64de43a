/** The samples file: `tollgate/samples@1`, the statistics' whole input. Fixed interface (docs/judge.md). */

import type { MetricId, MetricSpec, Value } from './metric.ts';

export interface PairedMetric extends MetricSpec {
  /** Block by block; `base[i]` and `head[i]` are neighbours in time. */
  readonly base: readonly Value[];
  readonly head: readonly Value[];
  /**
   * Which block of the run each value is of. Rows of one load that name the same blocks were measured in the same
   * rounds and are judged in each other's company (gate/company.ts); absent: a row is judged alone.
   */
  readonly blocks?: readonly number[];
  /** The metric's noise floor from base against base; default 1 % for timings (gate/effect.ts), else 0. */
  readonly noise?: number;
  /** The part of the screen's error this metric's look may spend (gate/look-share.ts); default 1: a single look. */
  readonly alphaShare?: number;
  /** Flagged by a screen on another machine: only fresh blocks settle it, whatever the screen looks like from here. */
  readonly flagged?: boolean;
}

export interface PairedSamples {
  readonly schema: 'tollgate/samples@1';
  readonly strategy: 'paired';
  readonly metrics: readonly PairedMetric[];
  /** Fresh blocks of the second stage; absent: not run. */
  readonly confirm?: { readonly metrics: readonly PairedMetric[] };
}

/** What makes two runners alike or unlike. */
export interface RunnerFacts {
  readonly cpu: string;
  readonly cores: number;
  /** A speed: bigger is faster. */
  readonly calibration?: number;
  readonly image?: string;
  readonly memoryBytes?: number;
  readonly os?: string;
  /** A hash that jobs on one machine share; absent: not known. It makes runners neither like nor unlike. */
  readonly machineId?: string;
}

/** Are both known to be one machine? */
export function isSameMachine(
  one: Pick<RunnerFacts, 'machineId'> | undefined,
  other: Pick<RunnerFacts, 'machineId'> | undefined,
): boolean {
  return one?.machineId !== undefined && one.machineId === other?.machineId;
}

export interface HistoryRun {
  readonly commit: string;
  /** ISO time. */
  readonly at: string;
  readonly runner: RunnerFacts;
  /** Round by round. */
  readonly metrics: Readonly<Record<MetricId, readonly Value[]>>;
  readonly versions?: Readonly<Record<string, string>>;
  /** Hash of the scripts and profile that drove the run: another hash is another series. */
  readonly scriptHash?: string;
}

export interface HistoryMetric extends MetricSpec {
  readonly head: readonly Value[];
}

export interface HistorySamples {
  readonly schema: 'tollgate/samples@1';
  readonly strategy: 'baseline';
  readonly runner: RunnerFacts;
  readonly versions?: Readonly<Record<string, string>>;
  readonly scriptHash?: string;
  readonly history: readonly HistoryRun[];
  readonly metrics: readonly HistoryMetric[];
}

export type Samples = PairedSamples | HistorySamples;
