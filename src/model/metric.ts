/** Metric ids, kinds and values: the words every room uses for a number. */

export type Side = 'base' | 'head';

/**
 * - `timing`: a positive quantity compared on the log scale (latency, CPU, memory, throughput)
 * - `rate`: failures out of total, per round
 * - `exact`: repeats exactly when nothing changed (bytes, requests, DOM size, queries per request)
 * - `absolute`: compared by difference (CLS)
 * - `set`: a set of names (failing audits)
 */
export type MetricKind = 'timing' | 'rate' | 'exact' | 'absolute' | 'set';

/**
 * One round's value of one metric, by kind: a number (`timing`, `exact`, `absolute`), `[failures, total]`
 * (`rate`) or a list of names (`set`). A metric that a round did not yield is absent, never null or zero.
 */
export type Value = number | readonly [failures: number, total: number] | readonly string[];

/** The kind a value looks like, for metrics whose kind nobody says. */
export function kindLike(value: unknown): MetricKind {
  if (!Array.isArray(value)) return 'timing';
  return value.length === 2 && value.every((part) => typeof part === 'number') ? 'rate' : 'set';
}

export type Unit = 'ms' | 's' | 'B' | 'count' | 'ratio' | 'per-second' | 'cpu-ms' | 'names' | 'score';

/** `load/<name>/<METHOD endpoint>/<metric>`, `page/<name>/<device>/<metric>`, `server/<load name>/<metric>`. */
export type MetricId = string;

/** Everything the gate must know of a metric besides its samples. Defaults come from `gate/defaults.ts`. */
export interface MetricSpec {
  readonly id: MetricId;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  /** Allowed regression: a ratio (0.05 is 5 %) for `timing` and `exact`, a difference for `rate` and `absolute`. */
  readonly regression: number;
  /** Smallest absolute change that matters, in `unit`. */
  readonly floor: number;
  /** Absolute bound (SLO), in `unit`: a ceiling, or a floor where higher is better. */
  readonly limit?: number;
  /** Wanted value, in `unit`; shown, never judged. */
  readonly target?: number;
  /** False: shown as `info`, never moves the verdict. */
  readonly gated: boolean;
  /** Primary rows must be able to see `compare.must-see` (p50, error rate, CPU per request, main-thread time, bytes). */
  readonly primary: boolean;
  /**
   * Why a metric that exists is not compared ("p95 needs 600 requests a round, has 500: rounds of 6 s would do").
   * Beside `gated: true` it gates by its limit alone.
   */
  readonly ungatedReason?: string;
}

/**
 * A change as people read it: "+" for more. `change` counts worse as positive; where higher is better the ratio scale is
 * mirrored by 1/x, and a difference by its sign.
 */
export function turned(change: number, { kind, better }: Pick<MetricSpec, 'kind' | 'better'>): number {
  if (better === 'lower') return change;
  return kind === 'timing' || kind === 'exact' ? 1 / (1 + change) - 1 : -change;
}

/** On which side of its limit a metric is wrong: failures have a ceiling whatever `better` says. */
export function wrongSide({ kind, better }: Pick<MetricSpec, 'kind' | 'better'>): 'over' | 'under' {
  return better === 'lower' || kind === 'rate' || kind === 'set' ? 'over' : 'under';
}

/** The three or four parts of a metric id. */
export interface MetricIdParts {
  readonly family: 'load' | 'page' | 'server';
  readonly name: string;
  /** Endpoint (`GET /api/products`, `all`) for loads, device for pages, empty for server. */
  readonly middle: string;
  readonly metric: string;
}

/**
 * Splits an id; the middle may itself hold slashes (`GET /api/products/:id`).
 * Returns undefined when the text is not a metric id.
 */
export function splitMetricId(id: MetricId): MetricIdParts | undefined {
  const parts = id.split('/');
  const [family, name] = parts;
  const metric = parts.at(-1);
  if (family === undefined || name === undefined || !name || !metric) return undefined;
  if (family === 'server') return parts.length === 3 ? { family, name, middle: '', metric } : undefined;
  if ((family !== 'load' && family !== 'page') || parts.length < 4) return undefined;
  const middle = parts.slice(2, -1).join('/');
  return middle ? { family, name, middle, metric } : undefined;
}

export function loadMetricId(name: string, endpoint: string, metric: string): MetricId {
  return `load/${name}/${endpoint}/${metric}`;
}

export function pageMetricId(name: string, device: string, metric: string): MetricId {
  return `page/${name}/${device}/${metric}`;
}

export function serverMetricId(load: string, metric: string): MetricId {
  return `server/${load}/${metric}`;
}
