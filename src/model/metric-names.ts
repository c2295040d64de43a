/** The last segments of metric ids that Tollgate measures, with their units; counters of a server have any name. */

import type { Unit } from './metric.ts';

export const LOAD_METRICS = {
  'latency-p10': 'ms',
  'latency-p25': 'ms',
  'latency-p50': 'ms',
  'latency-p75': 'ms',
  'latency-p90': 'ms',
  'latency-p95': 'ms',
  'latency-p99': 'ms',
  throughput: 'per-second',
  attained: 'ratio',
  errors: 'ratio',
  checks: 'ratio',
  dropped: 'ratio',
  apdex: 'score',
} as const satisfies Readonly<Record<string, Unit>>;

/** Quantiles that are kept as witnesses of the median (docs/verdicts.md section 4); no row anybody reads by itself. */
export const WITNESSES = ['p10', 'p25', 'p75'] as const;
export type Witness = (typeof WITNESSES)[number];

export const PAGE_METRICS = {
  fcp: 'ms',
  lcp: 'ms',
  si: 'ms',
  tbt: 'ms',
  cls: 'score',
  ttfb: 'ms',
  inp: 'ms',
  'bootup-time': 'ms',
  'main-thread-time': 'ms',
  'dom-size': 'count',
  requests: 'count',
  bytes: 'B',
  'script-bytes': 'B',
  'css-bytes': 'B',
  'image-bytes': 'B',
  'font-bytes': 'B',
  'third-party-bytes': 'B',
  'failing-accessibility': 'names',
  'failing-best-practices': 'names',
  'failing-seo': 'names',
} as const satisfies Readonly<Record<string, Unit>>;

export const SERVER_METRICS = {
  cpu: 'cpu-ms',
  'memory-peak': 'B',
  'ready-time': 'ms',
} as const satisfies Readonly<Record<string, Unit>>;
