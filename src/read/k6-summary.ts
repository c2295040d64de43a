/** The script's own thresholds, from k6's `--summary-export`. */

import { z } from 'zod';

export interface ScriptThreshold {
  /** `http_req_duration{name:cart}`. */
  readonly metric: string;
  /** `p(95)<500`. */
  readonly expression: string;
  readonly held: boolean;
  /** False: no sample ever came, so k6's answer means nothing. A counter without samples has counted none: an answer. */
  readonly sampled: boolean;
  /** Every script feeds it that does what it should: a metric of k6's own, not narrowed by a tag to some requests. */
  readonly always: boolean;
}

const Metric = z.looseObject({
  thresholds: z.record(z.string(), z.boolean()).optional(),
  count: z.number().optional(),
  passes: z.number().optional(),
  fails: z.number().optional(),
});
const Summary = z.object({ metrics: z.record(z.string(), Metric) });

/** Metrics k6 itself measures. Source: https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const builtIn = /^(http_req|iteration|checks|data_|vus|group_duration|grpc_|ws_|browser_|dropped_iterations)/;

/** Did samples come? Trends export their number, rates passes and fails, gauges neither; a counter's count is its value. */
function isSampled(metric: z.infer<typeof Metric>): boolean {
  if (metric.passes !== undefined && metric.fails !== undefined) return metric.passes + metric.fails > 0;
  const isTrend = 'med' in metric || 'p(95)' in metric;
  return !isTrend || metric.count !== 0;
}

/**
 * Reads the thresholds of a summary; an unreadable one has none. In this format `true` means the threshold was
 * crossed (k6-docs#30), which is turned round here.
 */
export function scriptThresholds(summary: string | undefined): ScriptThreshold[] {
  if (summary === undefined) return [];
  let json: unknown;
  try {
    json = JSON.parse(summary);
  } catch {
    return [];
  }
  const parsed = Summary.safeParse(json);
  if (!parsed.success) return [];
  return Object.entries(parsed.data.metrics).flatMap(([name, metric]) =>
    Object.entries(metric.thresholds ?? {}).map(([expression, crossed]) => ({
      metric: name,
      expression,
      held: !crossed,
      sampled: isSampled(metric),
      always: builtIn.test(name) && !name.includes('{'),
    })),
  );
}
