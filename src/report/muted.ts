/** Rows that a pass says nothing of, because the nights show them to be too blind. */

import type { MetricVerdict } from '../model/verdict.ts';
import { MUTED } from '../model/verdict.ts';

/** Shown, or there for its limit alone: whatever its change, the run would have passed. A limit may speak first. */
export function isMuted({ outcome, reason }: MetricVerdict): boolean {
  return outcome === 'info' && reason.split('; ').some((part) => part.startsWith(MUTED));
}
