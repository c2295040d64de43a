/** The plan of this run; or, where the configuration has mistakes, as much of one as a report of them needs. */

import { TollgateError } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import { planFrom } from '../config/plan.ts';

/** Stands where an address should (RFC 2606): a plan needs one, and what has failed before the preview gives none. */
export const NO_ADDRESS = 'http://deployment.invalid';

/**
 * @returns the plan; with `failure` (kind `config`) it has nothing to measure and is only good for `failedRecord`
 */
export function planOr(sources: Parameters<typeof planFrom>[0]): {
  readonly plan: Plan;
  readonly failure?: TollgateError;
} {
  try {
    return { plan: planFrom(sources) };
  } catch (error) {
    if (!(error instanceof TollgateError) || error.kind !== 'config') throw error;
    return { plan: emptyPlan(sources), failure: error };
  }
}

function emptyPlan({ mode, inputs, seed }: Parameters<typeof planFrom>[0]): Plan {
  return {
    mode,
    name: inputs.name,
    workingDirectory: inputs.workingDirectory,
    preview: { kind: 'url', url: NO_ADDRESS, ready: '/', readyTimeoutMs: 0, headers: {} },
    loads: [],
    pages: [],
    compare: {
      strategy: 'auto',
      timeBudgetMs: 0,
      pairing: 'side-by-side',
      mustSee: 0,
      ignore: [],
    },
    thresholds: [],
    comment: inputs.comment,
    failOn: inputs.failOn,
    seed,
    notes: [],
  };
}
