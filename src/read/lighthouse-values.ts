import type { Value } from '../model/metric.ts';
import type { PageRequest } from '../model/page-raw.ts';
import { isLoopback } from '../model/resource-name.ts';
import type { LighthouseAudit, LighthouseResult } from './lighthouse-result.ts';

/** Noisy family: last segment of the metric id, and the Lighthouse audit whose `numericValue` it is (ms; CLS unitless). */
const TIMED: readonly (readonly [metric: string, audit: string])[] = [
  ['fcp', 'first-contentful-paint'],
  ['lcp', 'largest-contentful-paint'],
  ['si', 'speed-index'],
  ['tbt', 'total-blocking-time'],
  ['cls', 'cumulative-layout-shift'],
  ['ttfb', 'server-response-time'],
  ['bootup-time', 'bootup-time'],
  ['main-thread-time', 'mainthread-work-breakdown'],
];

/** Metrics an audit is void without; the server's time is judged under load, a page may do without. */
export const REQUIRED_METRICS = TIMED.map(([metric]) => metric).filter((metric) => metric !== 'ttfb');

/** A score under this fails: Lighthouse's own mark for "passed" (report/renderer/report-utils.js, 0.9). */
const PASS_SCORE = 0.9;
const SCORED_MODES: ReadonlySet<string> = new Set(['binary', 'numeric', 'metricSavings']);

const FAILING_SETS = ['accessibility', 'best-practices', 'seo'] as const;

/** Timings by last segment; what has no finite value is absent. */
export function timedValues(lhr: LighthouseResult): Record<string, number> {
  return Object.fromEntries(
    TIMED.flatMap(([metric, id]) => {
      const value = lhr.audits[id]?.numericValue;
      return value !== undefined && Number.isFinite(value) ? [[metric, value]] : [];
    }),
  );
}

/**
 * Sets of failing audits by last segment (`failing-seo`), sorted. A set in which an audit broke is absent, and named
 * in `broken`: whether that audit fails is not known.
 */
export function failingSets(lhr: LighthouseResult): {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly broken: readonly { readonly metric: string; readonly audit: string; readonly message: string }[];
} {
  const sets: Record<string, readonly string[]> = {};
  const broken: { metric: string; audit: string; message: string }[] = [];
  for (const category of FAILING_SETS) {
    const metric = `failing-${category}`;
    const audits = (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id }) => {
      const audit = lhr.audits[id];
      return audit === undefined ? [] : [{ id, audit }];
    });
    const errors = audits.filter(({ audit }) => audit.scoreDisplayMode === 'error');
    for (const { id, audit } of errors)
      broken.push({ metric, audit: id, message: audit.errorMessage ?? 'no reason given' });
    if (audits.length > 0 && errors.length === 0) sets[metric] = failing(audits);
  }
  return { sets, broken };
}

function failing(audits: readonly { readonly id: string; readonly audit: LighthouseAudit }[]): string[] {
  return audits
    .filter(
      ({ audit }) =>
        SCORED_MODES.has(audit.scoreDisplayMode) && audit.score !== null && audit.score < PASS_SCORE,
    )
    .map(({ id }) => id)
    .sort();
}

/** Last segment by DevTools resource type. */
const TYPE_METRIC: Readonly<Record<string, string>> = {
  Script: 'script-bytes',
  Stylesheet: 'css-bytes',
  Image: 'image-bytes',
  Font: 'font-bytes',
};

/**
 * Counts and bytes of what was served, by last segment; bytes are bodies as sent, without headers (model/page-raw.ts).
 * Every type has a number, zero where the page has none of it: that is measured, not missing.
 */
export function servedValues(requests: readonly PageRequest[], pageUrl: string): Record<string, Value> {
  const host = new URL(pageUrl).hostname;
  const sums: Record<string, number> = { bytes: 0, 'third-party-bytes': 0 };
  for (const metric of Object.values(TYPE_METRIC)) sums[metric] = 0;
  const add = (metric: string, bytes: number) => {
    sums[metric] = (sums[metric] as number) + bytes;
  };
  for (const request of requests) {
    // No answer, no bytes: the request itself is still counted.
    if (request.bodyBytes === undefined) continue;
    add('bytes', request.bodyBytes);
    const metric = TYPE_METRIC[request.type];
    if (metric !== undefined) add(metric, request.bodyBytes);
    if (isThirdParty(request.url, host)) add('third-party-bytes', request.bodyBytes);
  }
  return { requests: requests.length, ...sums };
}

/** Another host than the page's; every name of this machine is one host. */
function isThirdParty(url: string, pageHost: string): boolean {
  const { hostname } = new URL(url);
  return hostname !== pageHost && !(isLoopback(hostname) && isLoopback(pageHost));
}
