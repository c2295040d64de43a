import type { PageFailure } from '../model/page-raw.ts';

/**
 * Lighthouse error codes (core/lib/lh-error.js, v13.5) and ours that mean "could not measure": taken again with a fresh
 * Chrome. Never slow results: taking those again would be choosing.
 */
const RETRY_FRESH: ReadonlySet<string> = new Set([
  'NO_FCP',
  'NO_LCP',
  'NO_LCP_ALL_FRAMES',
  'NO_NAVSTART',
  'NO_DCL',
  'NO_TRACING_STARTED',
  'NO_RESOURCE_REQUEST',
  'NO_SCREENSHOTS',
  'NO_SPEEDLINE_FRAMES',
  'SPEEDINDEX_OF_ZERO',
  'INVALID_SPEEDLINE',
  'TRACING_ALREADY_STARTED',
  'PARSING_PROBLEM',
  'READ_FAILED',
  'PROTOCOL_TIMEOUT',
  'CRI_TIMEOUT',
  'TARGET_CRASHED',
  'NO_DOCUMENT_REQUEST',
  'MISSING_REQUIRED_ARTIFACT',
  'ERRORED_REQUIRED_ARTIFACT',
  'NOT_FINITE',
  'CHROME_NOT_STARTED',
  'ECONNREFUSED',
  'WORKER_DIED',
]);

/** Taken again once, after a pause: a server or a name that may come back, a machine that may be less busy. */
const RETRY_ONCE: ReadonlySet<string> = new Set([
  'DEADLINE',
  'PAGE_HUNG',
  'FAILED_DOCUMENT_REQUEST',
  'DNS_FAILURE',
  'CHROME_INTERSTITIAL_ERROR',
  'NO_TTI_CPU_IDLE_PERIOD',
  'NO_TTI_NETWORK_IDLE_PERIOD',
]);

/** Statuses of a document that a busy server or a proxy gives for a moment. */
const PASSING_STATUS: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Attempts after the first for failures of the measuring itself. */
const FRESH_RETRIES = 2;
const BACK_OFF_MS = 1_000;

/** The pause before the next attempt, or undefined: this failure stands. `retries` were made already. */
export function nextAttempt(failure: PageFailure, retries: number): { readonly waitMs: number } | undefined {
  if (RETRY_FRESH.has(failure.code)) return retries < FRESH_RETRIES ? { waitMs: 0 } : undefined;
  const once = RETRY_ONCE.has(failure.code) || PASSING_STATUS.has(statusIn(failure) ?? 0);
  return once && retries < 1 ? { waitMs: BACK_OFF_MS } : undefined;
}

/** ERRORED_DOCUMENT_REQUEST carries its status in Lighthouse's sentence only: "(Status code: 503)". */
function statusIn(failure: PageFailure): number | undefined {
  if (failure.code !== 'ERRORED_DOCUMENT_REQUEST') return undefined;
  const match = /Status code: (\d{3})/.exec(failure.message);
  return match === null ? undefined : Number(match[1]);
}
