/** The server's side of a round: CPU, memory and counters, per request. */

// @ts-expect-error -- the package has no types; what it returns is parsed below
import parsePrometheus from 'parse-prometheus-text-format';
import { z } from 'zod';
import { serverMetricId } from '../model/metric.ts';
import type { MetricId, Value } from '../model/metric.ts';
import type { CounterTexts, TreeUsage } from '../model/resources.ts';

/**
 * Counters of runtimes and of time are no work per request: they differ from round to round with the machine, while
 * counters count as exact.
 */
const notWork =
  /^(process|nodejs|go|python|jvm|dotnet|ruby|promhttp)_|_(seconds|milliseconds|bytes)(_total)?$/;

const Families = z.array(
  z.object({
    name: z.string(),
    type: z.string(),
    metrics: z.array(z.object({ value: z.string(), count: z.string() }).partial()),
  }),
);

function familiesOf(text: string): z.infer<typeof Families> {
  try {
    const parse = parsePrometheus as (prometheus: string) => unknown;
    return Families.safeParse(parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** Counters by name, summed over their labels; of histograms and summaries the number of observations. */
function countersOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, type, metrics } of familiesOf(text)) {
    const field =
      type === 'COUNTER' ? 'value' : type === 'HISTOGRAM' || type === 'SUMMARY' ? 'count' : undefined;
    if (field === undefined) continue;
    const total = metrics.reduce((sum, metric) => sum + Number(metric[field] || NaN), 0);
    if (Number.isFinite(total)) found.set(field === 'count' ? `${name}_count` : name, total);
  }
  return found;
}

/** Hides the one request that read the counters, and what a round's first and last requests leave half done. */
function rounded(perRequest: number): number {
  return perRequest >= 0.1 ? Math.round(perRequest * 100) / 100 : Number(perRequest.toPrecision(2));
}

function counterValues(load: string, counters: CounterTexts, requests: number): Record<MetricId, Value> {
  const values: Record<MetricId, Value> = {};
  const before = countersOf(counters.before);
  for (const [name, after] of countersOf(counters.after)) {
    // A counter that appears with its first use was zero before.
    const start = before.get(name) ?? (before.size > 0 ? 0 : undefined);
    if (start === undefined || after < start || notWork.test(name)) continue;
    values[serverMetricId(load, name)] = rounded((after - start) / requests);
  }
  return values;
}

/**
 * `server/<load>/cpu` (CPU milliseconds per request, which is CPU seconds per 1,000 requests), `memory-peak` (bytes)
 * and one metric per counter (per request). `requests`: all that the server answered. What was not measured is absent.
 */
export function serverValues(
  load: string,
  requests: number,
  tree: TreeUsage | undefined,
  counters: CounterTexts | undefined,
): Record<MetricId, Value> {
  const values: Record<MetricId, Value> = {};
  if (tree?.peakRssBytes !== undefined) values[serverMetricId(load, 'memory-peak')] = tree.peakRssBytes;
  if (requests === 0) return values;
  if (tree?.cpuSeconds !== undefined)
    values[serverMetricId(load, 'cpu')] = (tree.cpuSeconds * 1000) / requests;
  return counters ? { ...values, ...counterValues(load, counters, requests) } : values;
}
