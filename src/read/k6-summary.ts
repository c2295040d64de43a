/** The script's own thresholds, from k6's `--summary-export`. */

import { z } from 'zod';

export interface ScriptThreshold {
  /** `http_req_duration{name:cart}`. */
  readonly metric: string;
  /** `p(95)<500`. */
  readonly expression: string;
  readonly held: boolean;
  /** False: no sample ever came, so k6's answer means nothing. */
  readonly sampled: boolean;
  /** A count or share of the script's own making, for which no sample can mean "nothing went wrong". */
  readonly customCount: boolean;
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

/** Samples of a metric in the summary: trends and counters export a count, rates passes and fails, gauges neither. */
function samplesOf(metric: z.infer<typeof Metric>): number | undefined {
  if (metric.passes !== undefined && metric.fails !== undefined) return metric.passes + metric.fails;
  return metric.count;
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
  return Object.entries(parsed.data.metrics).flatMap(([name, metric]) => {
    const isTrend = 'med' in metric || 'p(95)' in metric;
    return Object.entries(metric.thresholds ?? {}).map(([expression, crossed]) => ({
      metric: name,
      expression,
      held: !crossed,
      sampled: samplesOf(metric) !== 0,
      customCount: !builtIn.test(name) && !isTrend,
    }));
  });
}
