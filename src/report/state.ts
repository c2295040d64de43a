/** Which text a run gets: its verdict, or the special cases that have words of their own. */

import type { RunVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';

/**
 * A run's verdict, refined: `preview`, `config` and `cancelled` are errors with a text of their own; `skipped` is a
 * pass because nothing that runs has changed; `limits` a pass with no base asked for; `stress` and `baseline` do not gate.
 */
export type State =
  | RunVerdict
  | 'preview'
  | 'config'
  | 'cancelled'
  | 'skipped'
  | 'limits'
  | 'stress'
  | 'baseline';

export function stateOf(record: RunRecord): State {
  const { verdict } = record.judgement;
  if (verdict === 'error') return errorState(record);
  if (verdict === 'invalid') return 'invalid';
  if (record.plan.mode === 'stress') return 'stress';
  if (record.plan.mode === 'baseline') return 'baseline';
  if (verdict !== 'pass') return verdict;
  if (record.skipped !== undefined) return 'skipped';
  return record.strategy === 'limits-only' ? 'limits' : 'pass';
}

function errorState(record: RunRecord): State {
  const kinds = new Set(allProblems(record).map(({ kind }) => kind));
  if (kinds.has('cancelled')) return 'cancelled';
  if (kinds.has('config')) return 'config';
  return kinds.has('preview') ? 'preview' : 'error';
}

/** Problems of the run and of its judgement, each said once. */
export function allProblems(record: RunRecord): RunRecord['problems'] {
  const seen = new Set<string>();
  return [...record.problems, ...record.judgement.problems].filter(({ kind, message, about }) => {
    const key = JSON.stringify([kind, message, about]);
    return !seen.has(key) && seen.add(key);
  });
}
