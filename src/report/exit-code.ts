/** From a verdict to the exit code of the process. */

import { EXIT, exitCodeOf } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import type { RunVerdict } from '../model/verdict.ts';
import { forceOf } from './force.ts';
import { allProblems } from './state.ts';

/**
 * 0 pass, inconclusive, no-baseline · 1 fail · 4 invalid · 5 error. `fail-on: inconclusive` makes "could not tell" red
 * too; `fail-on: never` (a trial) keeps regressions green, but not a measurement or a tool that is broken.
 */
export function exitCodeOfVerdict(verdict: RunVerdict, failOn: Plan['failOn']): number {
  switch (verdict) {
    case 'pass':
    case 'no-baseline':
      return EXIT.ok;
    case 'inconclusive':
      return failOn === 'inconclusive' ? EXIT.fail : EXIT.ok;
    case 'fail':
      return failOn === 'never' ? EXIT.ok : EXIT.fail;
    case 'invalid':
      return EXIT.invalid;
    case 'error':
      return EXIT.error;
  }
}

const failures = new Set<string>(['config', 'preview', 'measurement', 'environment', 'cancelled']);

/**
 * The exit code of a whole run: an error takes the code of the failure that caused it, and a failed run whose failing
 * rows were all accepted is green.
 */
export function exitCodeOfRecord(record: RunRecord): number {
  const { verdict } = record.judgement;
  if (verdict === 'fail' && forceOf(record) === 'accepted') return EXIT.ok;
  if (verdict !== 'error') return exitCodeOfVerdict(verdict, record.plan.failOn);
  const cause = allProblems(record).find(({ kind }) => failures.has(kind));
  switch (cause?.kind) {
    case 'config':
    case 'preview':
    case 'measurement':
    case 'environment':
    case 'cancelled':
      return exitCodeOf(cause.kind);
    default:
      return EXIT.error;
  }
}
