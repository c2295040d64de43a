/** What a metric is called by people: our words, and the foreign names between them kept apart. */

import type { MetricId } from '../model/metric.ts';
import { splitMetricId } from '../model/metric.ts';
import type { Plan } from '../model/plan.ts';
import { NAME_UNITS, htmlText, plainLine, untrusted } from './untrusted.ts';

/** A foreign name (an endpoint, a path, a load), or words of ours. */
export type Piece = { readonly name: string } | { readonly words: string };
export type Label = readonly Piece[];

/** What the plan knows of names: paths of pages, and whether a load must be named to be told apart. */
export interface Names {
  readonly paths: ReadonlyMap<string, string>;
  readonly severalLoads: boolean;
}

const NO_NAMES: Names = { paths: new Map(), severalLoads: false };

/** The names of a plan; without one (`tollgate judge`) ids speak for themselves. */
export function namesOf(plan: Pick<Plan, 'pages' | 'loads'> | undefined): Names {
  if (!plan) return NO_NAMES;
  return {
    paths: new Map(plan.pages.map((page) => [page.name, page.path])),
    severalLoads: plan.loads.length > 1,
  };
}

const words: Readonly<Record<string, string>> = {
  'latency-p10': 'p10',
  'latency-p25': 'p25',
  'latency-p50': 'p50',
  'latency-p75': 'p75',
  'latency-p90': 'p90',
  'latency-p95': 'p95',
  'latency-p99': 'p99',
  throughput: 'throughput',
  attained: 'attained rate',
  errors: 'errors',
  checks: 'failed checks',
  dropped: 'dropped iterations',
  apdex: 'Apdex',
  fcp: 'FCP',
  lcp: 'LCP',
  si: 'Speed Index',
  tbt: 'TBT',
  cls: 'CLS',
  ttfb: 'TTFB',
  inp: 'INP',
  'bootup-time': 'script time',
  'main-thread-time': 'main thread',
  'dom-size': 'DOM size',
  requests: 'requests',
  bytes: 'bytes',
  'script-bytes': 'scripts',
  'css-bytes': 'CSS',
  'image-bytes': 'images',
  'font-bytes': 'fonts',
  'third-party-bytes': 'third parties',
  'failing-accessibility': 'failing accessibility audits',
  'failing-best-practices': 'failing best-practice audits',
  'failing-seo': 'failing SEO audits',
  cpu: 'CPU per request',
  'memory-peak': 'peak memory',
  'ready-time': 'ready time',
};

function wordsOf(metric: string): Piece {
  const known = Object.hasOwn(words, metric) ? words[metric] : undefined;
  return known === undefined ? { name: metric } : { words: known };
}

/** "`GET /api/search` p50", "`/checkout` mobile LCP", "`shop` CPU per request". */
export function labelOf(id: MetricId, names: Names): Label {
  const parts = splitMetricId(id);
  if (!parts) return [{ name: id }];
  const { family, name, middle, metric } = parts;
  if (family === 'server') {
    const known = wordsOf(metric);
    return 'name' in known ? [{ name }, known, { words: 'per request' }] : [{ name }, known];
  }
  if (family === 'page') {
    const device = middle === 'mobile' || middle === 'desktop' ? { words: middle } : { name: middle };
    return [{ name: names.paths.get(name) ?? name }, device, wordsOf(metric)];
  }
  if (middle === 'all') return [{ name }, { words: 'all requests' }, wordsOf(metric)];
  return names.severalLoads
    ? [{ name }, { name: middle }, wordsOf(metric)]
    : [{ name: middle }, wordsOf(metric)];
}

/** The short form for a heading: an endpoint's p50 is the endpoint. */
export function shortLabel(id: MetricId, names: Names): Label {
  return labelOf(id, names).filter(
    (piece) => !('words' in piece) || (piece.words !== 'p50' && piece.words !== 'mobile'),
  );
}

/** A space between the pieces, but before words that begin with a comma or close a bracket. */
function joined(label: Label, nameText: (name: string) => string): string {
  return label.reduce((text, piece) => {
    const own = 'name' in piece ? nameText(piece.name) : piece.words;
    const glued = text === '' || ('words' in piece && /^[,)]/u.test(piece.words));
    return `${text}${glued ? '' : ' '}${own}`;
  }, '');
}

/** For Markdown, table cells included. */
export function labelMarkdown(label: Label): string {
  return joined(label, untrusted);
}

export function labelHtml(label: Label): string {
  return joined(label, (name) => `<code>${htmlText(name, NAME_UNITS)}</code>`);
}

/** For terminals, annotations and status lines: one clean line. */
export function labelText(label: Label): string {
  return joined(label, (name) => plainLine(name, NAME_UNITS));
}
