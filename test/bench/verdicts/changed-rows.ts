import type { MetricId } from '../../../src/model/metric.ts';
import { loadMetricId } from '../../../src/model/metric.ts';
import type { Recording } from './corpus.ts';
import { isTrulyWorse } from './corpus.ts';

/** Last segments of the page metrics that a knob of the shop moves by construction. */
const PAGE_ROWS: Readonly<Record<string, readonly string[]>> = {
  SHOP_SCRIPT_WORK: ['main-thread-time', 'bootup-time', 'tbt'],
  SHOP_EXTRA_SCRIPT_BYTES: ['bytes', 'script-bytes'],
  SHOP_LAYOUT_SHIFT: ['cls'],
};

/**
 * The rows that an arm makes worse by construction: a finding must name one of them. A recording that does not say what
 * was injected is taken at its truth.
 */
export function changedRows(recording: Recording, arm: string): readonly MetricId[] {
  const injection = recording.injected?.[arm];
  const ids = Object.keys(recording.values);
  if (injection === undefined) return ids.filter((id) => isTrulyWorse(recording, arm, id));
  const { env, endpoint = '' } = injection;
  if ('SHOP_SLOW_CPU' in env) return [loadMetricId('shop', endpoint, 'latency-p50')];
  if ('SHOP_ERRORS' in env)
    return [loadMetricId('shop', 'all', 'errors'), loadMetricId('shop', endpoint, 'errors')];
  const segments = Object.keys(env).flatMap((knob) => PAGE_ROWS[knob] ?? []);
  return ids.filter((id) => segments.some((segment) => id.endsWith(`/${segment}`)));
}

/** True for the arm that is the same commit as base. */
export function isClean(recording: Recording, arm: string): boolean {
  if (recording.injected !== undefined) return recording.injected[arm] === undefined;
  return Object.keys(recording.truth[arm] ?? {}).length === 0;
}
