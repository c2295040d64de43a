import type { Problem } from '../model/failure.ts';
import { pageMetricId } from '../model/metric.ts';
import type { MetricId, Value } from '../model/metric.ts';
import type { PageRaw, PageRequest } from '../model/page-raw.ts';
import type { Device } from '../model/plan.ts';
import { isLoopback, resourceName } from '../model/resource-name.ts';
import type { FailedRequest, PageFacts, PageResource } from '../model/round.ts';
import { readLighthouseResult } from './lighthouse-result.ts';
import type { LighthouseResult } from './lighthouse-result.ts';
import { REQUIRED_METRICS, failingSets, servedValues, timedValues } from './lighthouse-values.ts';
import { pageSavings } from './page-savings.ts';

export interface PageRoundInput {
  readonly name: string;
  readonly device: Device;
  /** The address that was asked for. */
  readonly url: string;
  /** The site's own address; where it ends in a path, the page's path and the names of its resources are below that. */
  readonly origin?: string;
  /** The path the page is allowed to end on when it is not the one asked for. */
  readonly expect?: string;
  readonly raw: PageRaw;
  /** Where the whole result was kept, relative to the run's folder. */
  readonly reportFile?: string;
}

export interface PageRound {
  /** Empty when the audit is not valid: no number of a wrong or broken page may be compared. */
  readonly values: Readonly<Record<MetricId, Value>>;
  /** Absent when nothing was audited. */
  readonly facts?: PageFacts;
  readonly problems: readonly Problem[];
}

/**
 * One audit's meaning. Valid only if nothing failed, the page is the one that was asked for, and every gated metric is
 * finite; else one `invalid` problem says why. A metric that was not measured is absent, never zero.
 */
export function pageRound(input: PageRoundInput): PageRound {
  const { raw } = input;
  const invalid = (what: string): Problem => ({
    kind: 'invalid',
    message: `page ${input.name} (${input.device}): ${what}`,
    about: input.name,
  });
  if (raw.failure !== undefined) return { values: {}, problems: [invalid(failureSentence(input))] };
  const read = readLighthouseResult(raw.lhr);
  if (!read.ok)
    return { values: {}, problems: [invalid(`Lighthouse's result was not understood: ${read.why}`)] };

  const status = documentStatus(raw.requests, read.lhr);
  if (status === undefined)
    return { values: {}, problems: [invalid('no answer to the page itself was seen')] };
  const facts = factsOf(input, read.lhr, status);
  const wrong = wrongPage(input, facts);
  if (wrong !== undefined) return { values: {}, facts, problems: [invalid(wrong)] };

  const timed = timedValues(read.lhr);
  const missing = REQUIRED_METRICS.filter((metric) => timed[metric] === undefined);
  if (missing.length > 0)
    return { values: {}, facts, problems: [invalid(`no value for ${missing.join(', ')}`)] };

  const failing = failingSets(read.lhr);
  const dom = raw.state === undefined ? {} : { 'dom-size': raw.state.elements };
  const segments = {
    ...timed,
    ...servedValues(raw.requests, raw.state?.url ?? input.url),
    ...dom,
    ...failing.sets,
  };
  return {
    values: Object.fromEntries(
      Object.entries(segments).map(([metric, value]) => [
        pageMetricId(input.name, input.device, metric),
        value,
      ]),
    ),
    facts,
    problems: failing.broken.map(({ metric, audit, message }) => ({
      kind: 'warning',
      message: `page ${input.name} (${input.device}): the audit ${audit} broke (${message}), so ${metric} is not known`,
      about: pageMetricId(input.name, input.device, metric),
    })),
  };
}

function failureSentence(input: PageRoundInput): string {
  const { raw } = input;
  const failure = raw.failure as NonNullable<PageRaw['failure']>;
  const path = pathOf(input.url, input);
  const status = /Status code: (\d{3})/.exec(failure.message)?.[1];
  const times = raw.retried.length === 0 ? '' : `, ${raw.retried.length + 1} times`;
  if (status !== undefined) return `${path} answered ${status}${times}: there is no page to measure`;
  // Lighthouse ends some of its sentences with the code, some not.
  const words = failure.message.replace(` (${failure.code})`, '');
  return `${path} could not be measured${times} (${failure.code}): ${words}`;
}

function factsOf(input: PageRoundInput, lhr: LighthouseResult, status: number): PageFacts {
  const { url, raw, reportFile } = input;
  const finalUrl = raw.state?.url ?? lhr.finalDisplayedUrl;
  const benchmark = lhr.environment?.benchmarkIndex;
  const savings = pageSavings(lhr);
  const failed = raw.requests.flatMap((request) => failedOf(request, input, finalUrl));
  return {
    requestedPath: pathOf(url, input),
    finalPath: pathOf(finalUrl, input),
    status,
    title: raw.state?.title ?? '',
    // Not known is like nothing else, so that the page is timed again.
    servedHash: raw.servedHash ?? `unknown-${raw.startedAtMs}`,
    resources: raw.requests.flatMap((request) =>
      resourceOf({ ...request, url: belowSite(request.url, input) }, new URL(finalUrl).origin),
    ),
    retries: raw.retried.length,
    ...(failed.length === 0 ? {} : { failed }),
    ...(benchmark === undefined ? {} : { benchmarkIndex: benchmark }),
    ...(reportFile === undefined ? {} : { reportFile }),
    ...(savings.length === 0 ? {} : { savings }),
  };
}

/** None for a request that got no answer: it is counted in `requests`, and has no size to compare. */
function resourceOf(request: PageRequest, origin: string): PageResource[] {
  if (request.bodyBytes === undefined) return [];
  return [
    {
      name: resourceName(request.url, origin),
      type: request.type.toLowerCase(),
      transferBytes: request.bodyBytes,
      renderBlocking: request.renderBlocking,
      ...(request.bodyHash === undefined ? {} : { bodyHash: request.bodyHash }),
    },
  ];
}

/** A request to the page's own site that failed; another site's may, for it is in nobody's hands. */
function failedOf({ url, status }: PageRequest, input: PageRoundInput, finalUrl: string): FailedRequest[] {
  if (status !== undefined && status < 400) return [];
  const page = new URL(finalUrl);
  if (!URL.canParse(url) || !isSameOrigin(new URL(url), page)) return [];
  const name = resourceName(belowSite(url, input), page.origin);
  return [status === undefined ? { name } : { name, status }];
}

/** Status of the last document of the page's own frame: the one that was audited. */
function documentStatus(requests: readonly PageRequest[], lhr: LighthouseResult): number | undefined {
  const main = requests.findLast(
    (request) => request.type === 'Document' && request.url === lhr.mainDocumentUrl,
  );
  return (main ?? requests.find((request) => request.type === 'Document'))?.status;
}

/** Was another page measured than the one asked for? In a sentence, or undefined. */
function wrongPage(input: PageRoundInput, facts: PageFacts): string | undefined {
  const { requestedPath, finalPath, status } = facts;
  if (status >= 400) return `${requestedPath} answered ${status}: there is no page to measure`;
  const allowed = [requestedPath, ...(input.expect === undefined ? [] : [input.expect])];
  if (allowed.some((path) => samePath(path, finalPath))) return undefined;
  const advice = `a redirect led to another page. Give the audit what it needs to stay (headers for a session), or allow it with "expect: ${finalPath}" on the page`;
  return `asked for ${requestedPath}, ended on ${finalPath}: ${advice}`;
}

/** Query and a closing slash aside. */
function samePath(a: string, b: string): boolean {
  return plainPath(a) === plainPath(b);
}

function plainPath(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');
}

/** Path with query, below the site's own; with its origin when it is not one of the site asked for. */
function pathOf(url: string, input: PageRoundInput): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search } = new URL(belowSite(url, input));
  const isOurs = isSameOrigin(new URL(url), new URL(input.url)) && isOfSite(url, input);
  return `${isOurs ? '' : origin}${pathname}${search}`;
}

/** Every name of this machine is one host: applications that redirect to an address of their own call it localhost. */
function isSameOrigin(a: URL, b: URL): boolean {
  const sameHost = a.hostname === b.hostname || (isLoopback(a.hostname) && isLoopback(b.hostname));
  return a.protocol === b.protocol && a.port === b.port && sameHost;
}

/** An address with the path of the site's own address taken out, so that base and head name the same things alike. */
function belowSite(url: string, input: PageRoundInput): string {
  const { origin } = input;
  if (!hasPath(origin) || !isOfSite(url, input)) return url;
  return new URL(origin).origin + url.slice(origin.length);
}

/** False for an address beside the path of the site's own: `https://host/login` is none of `https://host/pr-12`. */
function isOfSite(url: string, { origin }: PageRoundInput): boolean {
  if (!hasPath(origin)) return true;
  return url === origin || (url.startsWith(origin) && '/?#'.includes(url.charAt(origin.length)));
}

function hasPath(origin: string | undefined): origin is string {
  return origin !== undefined && new URL(origin).pathname !== '/';
}
