/** What Tollgate knows of each metric by the last segment of its id. */

import type { MetricKind, Unit } from '../model/metric.ts';

/** How a metric is treated when no rule says otherwise. */
export interface MetricDefaults {
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  /** Ratio for `timing` and `exact`, difference for `rate` and `absolute`. */
  readonly regression: number;
  /** In `unit`. */
  readonly floor: number;
  /** Belongs to the class of metrics that gate. */
  readonly gates: boolean;
  readonly primary: boolean;
  /** The quantile p of a latency metric: gates only from n (1 - p) >= 30 requests a round. */
  readonly quantile?: number;
  /** Its unit of statistics is the process generation, not the round. */
  readonly perGeneration?: boolean;
}

const KIB = 1024;
const lower = { better: 'lower', gates: true, primary: false } as const;
const info = { better: 'lower', gates: false, primary: false } as const;
const latency = (quantile: number, regression: number, floor: number) =>
  ({ ...lower, kind: 'timing', unit: 'ms', regression, floor, quantile }) as const;
const paint = { ...lower, kind: 'timing', unit: 'ms', regression: 0.1, floor: 100 } as const;
const mainThread = { ...lower, kind: 'timing', unit: 'ms', regression: 0.1, floor: 50 } as const;
const bytes = { ...lower, kind: 'exact', unit: 'B', regression: 0.02, floor: 5 * KIB } as const;
const names = { ...lower, kind: 'set', unit: 'names', regression: 0, floor: 0 } as const;
const share = { ...lower, kind: 'rate', unit: 'ratio', regression: 0.005, floor: 0 } as const;

/**
 * Thresholds and floors as in docs/metrics.md; requests and DOM size, which that list leaves
 * open, take 10 % and two requests or 50 nodes, so that one more icon is not a red check.
 */
const known: Readonly<Record<string, MetricDefaults>> = {
  'latency-p10': { ...latency(0.1, 0.05, 0.2), gates: false },
  'latency-p25': { ...latency(0.25, 0.05, 0.2), gates: false },
  'latency-p50': { ...latency(0.5, 0.05, 0.2), primary: true },
  'latency-p75': { ...latency(0.75, 0.05, 0.2), gates: false },
  'latency-p90': { ...latency(0.9, 0.1, 1), gates: false },
  'latency-p95': latency(0.95, 0.1, 1),
  'latency-p99': { ...latency(0.99, 0.1, 1), gates: false },
  throughput: { ...info, kind: 'timing', unit: 'per-second', better: 'higher', regression: 0.05, floor: 0 },
  attained: { ...info, kind: 'timing', unit: 'ratio', better: 'higher', regression: 0.05, floor: 0 },
  errors: { ...share, primary: true },
  checks: share,
  dropped: { ...share, gates: false },
  apdex: { ...info, kind: 'absolute', unit: 'score', better: 'higher', regression: 0.05, floor: 0 },
  fcp: paint,
  lcp: paint,
  si: paint,
  tbt: { ...lower, kind: 'timing', unit: 'ms', regression: 0.2, floor: 50 },
  cls: { ...lower, kind: 'absolute', unit: 'score', regression: 0.05, floor: 0 },
  ttfb: { ...paint, gates: false },
  inp: { ...paint, gates: false },
  'bootup-time': mainThread,
  'main-thread-time': { ...mainThread, primary: true },
  'dom-size': { ...lower, kind: 'exact', unit: 'count', regression: 0.1, floor: 50 },
  requests: { ...lower, kind: 'exact', unit: 'count', regression: 0.1, floor: 2 },
  bytes: { ...bytes, primary: true },
  'script-bytes': bytes,
  'css-bytes': bytes,
  'image-bytes': bytes,
  'font-bytes': bytes,
  'third-party-bytes': bytes,
  'failing-accessibility': names,
  'failing-best-practices': names,
  'failing-seo': names,
  cpu: { ...lower, kind: 'timing', unit: 'cpu-ms', regression: 0.1, floor: 0, primary: true },
  'memory-peak': { ...info, kind: 'timing', unit: 'B', regression: 0.1, floor: 10e6, perGeneration: true },
  'ready-time': { ...info, kind: 'timing', unit: 'ms', regression: 0.2, floor: 300, perGeneration: true },
};

/** A server's counter per request (queries, cache misses): nearly exact; a hundredth of one is rounding (read/server-values.ts). */
const counter: MetricDefaults = { ...lower, kind: 'exact', unit: 'count', regression: 0.01, floor: 0.01 };

/** The last segment of a metric id; the id itself when it has no slash. */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The defaults of a metric id; undefined for a last segment Tollgate does not know. */
export function metricDefaults(id: string): MetricDefaults | undefined {
  const segment = lastSegment(id);
  if (Object.hasOwn(known, segment)) return known[segment];
  return id.startsWith('server/') ? counter : undefined;
}

/** The defaults of a kind, for metrics Tollgate has no name for. */
export function kindDefaults(kind: MetricKind): MetricDefaults {
  switch (kind) {
    case 'timing':
      return { ...lower, kind, unit: 'ms', regression: 0.05, floor: 0 };
    case 'rate':
      return share;
    case 'exact':
      return { ...lower, kind, unit: 'count', regression: 0.02, floor: 0 };
    case 'absolute':
      return { ...lower, kind, unit: 'score', regression: 0.05, floor: 0 };
    case 'set':
      return names;
  }
}
