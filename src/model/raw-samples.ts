/** A samples file as it was written: checked, but without the defaults that the gate adds by the id's last segment. */

import type { Problem } from './failure.ts';
import { TollgateError } from './failure.ts';
import type { MetricSpec, Value } from './metric.ts';
import type { JudgedRun } from './run.ts';
import type { HistorySamples } from './samples.ts';

/** Only the id is certain; `kind` where the file says it or the gate can tell from the id. */
export interface RawMetric extends Partial<Omit<MetricSpec, 'id'>> {
  readonly id: string;
  readonly base: readonly Value[];
  readonly head: readonly Value[];
  readonly noise?: number;
  readonly alphaShare?: number;
  readonly flagged?: boolean;
  readonly blocks?: readonly number[];
}

export type RawHistoryMetric = Omit<RawMetric, 'base' | 'noise' | 'alphaShare' | 'flagged' | 'blocks'>;

export interface RawPairedSamples {
  readonly strategy: 'paired';
  readonly metrics: readonly RawMetric[];
  readonly confirm?: { readonly metrics: readonly RawMetric[] };
}

export interface RawHistorySamples extends Pick<
  HistorySamples,
  'runner' | 'versions' | 'scriptHash' | 'history'
> {
  readonly strategy: 'baseline';
  readonly metrics: readonly RawHistoryMetric[];
}

/** What `judge` reads. A run record brings its own problems and circumstances along, so that a replay says the same. */
export interface RawSamples {
  readonly samples: RawPairedSamples | RawHistorySamples;
  readonly problems: readonly Problem[];
  /** Absent: a samples file, judged as a gate. */
  readonly run?: JudgedRun;
}

/** Mistakes of a samples file that are told; one file may hold thousands. */
export const TOLD_MISTAKES = 5;

/** The error of kind `config` that tells the first mistakes of a samples file. */
export function unjudgeable(mistakes: readonly string[]): TollgateError {
  return new TollgateError(
    'config',
    `The samples file cannot be judged: ${mistakes.slice(0, TOLD_MISTAKES).join('; ')}.`,
  );
}
