/** Rows that a pass says nothing of, because the nights show them to be too blind. */

import type { MetricVerdict } from '../model/verdict.ts';

/** The gate's word for it (gate/run-specs.ts); a limit may have put a sentence before it. */
const MUTED = /(?:^|; )muted: base against base/;

/** Shown, or there for its limit alone: whatever its change, the run would have passed. */
export function isMuted({ outcome, reason }: MetricVerdict): boolean {
  return outcome === 'info' && MUTED.test(reason);
}
