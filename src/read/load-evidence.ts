/** The evidence floor of a load round: what must hold before its numbers are compared with anything. */

import type { Problem } from '../model/failure.ts';
import type { LoadRaw } from '../model/load-raw.ts';
import type { Profile } from '../model/plan.ts';
import type { Side } from '../model/metric.ts';
import { endProblem, exceptionsOf } from './k6-exit.ts';
import type { ScriptThreshold } from './k6-summary.ts';
import type { LoadReading } from './load-reading.ts';
import type { EndpointTotals } from './load-values.ts';
import type { SortedEndpoints } from './own-endpoints.ts';
import { isLoopbackAddress } from './own-endpoints.ts';

export interface EvidenceInput {
  readonly side: Side;
  readonly profile: Profile;
  readonly origin: string;
  readonly raw: LoadRaw;
  readonly points: LoadReading;
  readonly sorted: SortedEndpoints;
  readonly endpoints: readonly EndpointTotals[];
  readonly all: EndpointTotals;
  readonly iterations: number;
  readonly dropped: number;
  readonly thresholds: readonly ScriptThreshold[];
}

/** Above this share of iterations, exceptions void the round; below it they are a warning. */
const THROWN_SHARE = 0.01;

const invalid = (message: string): Problem => ({ kind: 'invalid', message });
const warning = (message: string): Problem => ({ kind: 'warning', message });

/** The request that failed most, and how: `GET /api/items 404`. */
function worstRefusal(endpoints: readonly EndpointTotals[]): string | undefined {
  const [worst] = endpoints.filter(({ failures }) => failures > 0).sort((a, b) => b.failures - a.failures);
  const [refusal] = Object.entries(worst?.refusals ?? {}).sort(([, a], [, b]) => b - a);
  return worst && refusal && `${worst.name} ${refusal[0] === '0' ? 'without an answer' : refusal[0]}`;
}

/**
 * Iterations of head that threw where at least as many requests failed: a script that reads an answer which is no longer
 * there. That is the change's doing and not the script's, and base, where the same script voids its round, says so: the
 * error rate tells. Undefined: nothing was thrown worth a word, or nothing explains it.
 */
export function thrownOverFailures({ side, raw, iterations, all }: EvidenceInput): number | undefined {
  const { count } = exceptionsOf(raw);
  const explained = side === 'head' && count > THROWN_SHARE * iterations && all.failures >= count;
  return explained && iterations > 0 ? Math.min(count, iterations) : undefined;
}

function iterationProblem(input: EvidenceInput): Problem | undefined {
  const { raw, iterations, points, dropped, endpoints } = input;
  const thrown = exceptionsOf(raw);
  const share = thrown.count / Math.max(1, iterations);
  if (thrown.count > 0 && share > THROWN_SHARE && thrownOverFailures(input) === undefined) {
    const refused = worstRefusal(endpoints);
    const beside = refused === undefined ? '' : `; requests failed beside it, most of them ${refused}`;
    return invalid(
      `the k6 script threw in ${String(Math.min(thrown.count, Math.max(iterations, 1)))} of ${String(iterations)} iterations, k6 ends with code ${String(raw.exitCode)} all the same; the first: ${thrown.first}${beside}`,
    );
  }
  if (iterations === 0) {
    if (points.unanswered > 0)
      return invalid(
        `no iteration of the k6 script came to its end: ${String(points.unanswered)} virtual users still waited for an answer when k6 gave up on them`,
      );
    if (dropped > 0)
      return invalid(
        `no iteration of the k6 script came to its end, ${String(dropped)} arrivals found no free virtual user`,
      );
    return invalid(points.points === 0 ? 'k6 wrote no samples at all' : 'k6 ran no iteration of the script');
  }
  return undefined;
}

function peerProblem({ raw, origin, sorted }: EvidenceInput): Problem | undefined {
  const { hostname, host } = new URL(origin);
  const own = [...sorted.own.values()].flat();
  // Where every answer came from this machine, k6's connections elsewhere are others: only those on it can accuse.
  const isHere = own.every(({ address }) => address !== undefined && isLoopbackAddress(address));
  const peers = Object.keys(raw.peers ?? {}).filter((peer) => !isHere || isLoopbackAddress(peer));
  if (!hostname.startsWith('127.') || peers.length === 0 || peers.includes(host)) return undefined;
  // Addresses in the names prove where requests went; only named requests need this.
  const named = own.every((endpoint) => endpoint.host === undefined);
  return named
    ? elsewhereProblem(origin, `k6 was connected to ${peers.slice(0, 3).join(', ')} only`)
    : undefined;
}

function elsewhereProblem(origin: string, how: string): Problem {
  return invalid(
    `the load did not reach the side under test (${origin}): ${how}; scripts reach it by __ENV.BASE_URL`,
  );
}

function reachProblem(input: EvidenceInput): Problem | undefined {
  const { origin, sorted, all } = input;
  const { ownRequests, elsewhereRequests } = sorted;
  if (ownRequests + elsewhereRequests === 0) return invalid('the k6 script made no HTTP request');
  if (elsewhereRequests > ownRequests) {
    const hosts = [...sorted.elsewhere.keys()].slice(0, 3).join(', ');
    const [part, whole] = [elsewhereRequests, ownRequests + elsewhereRequests].map(String);
    return elsewhereProblem(origin, `${part ?? ''} of ${whole ?? ''} requests went to ${hosts}`);
  }
  if (all.unreached === all.requests) {
    return invalid(
      `no request got an answer from ${origin}: all ${String(all.requests)} failed to connect or broke off; the server is dead or unreachable`,
    );
  }
  return peerProblem(input);
}

function thresholdProblems(thresholds: readonly ScriptThreshold[]): Problem[] {
  return thresholds
    .filter(({ sampled }) => !sampled)
    .map(({ metric, expression, always }) => {
      const text = `the script's threshold ${metric}: ${expression} had no sample, so k6's answer to it means nothing`;
      return always ? invalid(text) : warning(text);
    });
}

/** Metrics that k6 declares once a script does work of another protocol. Source: k6's built-in metrics. */
const OTHER_WORK: readonly (readonly [metric: string, work: string])[] = [
  ['grpc_req_duration', 'gRPC'],
  ['ws_session_duration', 'WebSocket'],
  ['browser_http_req_duration', 'browser'],
];

function otherWorkProblems(points: LoadReading): Problem[] {
  const found = OTHER_WORK.filter(([metric]) => metric in points.declared).map(([, work]) => work);
  return found.length === 0
    ? []
    : [
        warning(
          `the script's ${found.join(' and ')} work is not measured: only its HTTP requests are judged`,
        ),
      ];
}

/** What is said of exceptions and of requests that hang. The same words in every round, so that they are told once. */
function behaviourProblems(input: EvidenceInput): Problem[] {
  const { side, profile, points, raw, iterations, endpoints } = input;
  const found: Problem[] = [];
  const thrown = exceptionsOf(raw).count;
  const refused = worstRefusal(endpoints);
  if (thrownOverFailures(input) !== undefined && refused !== undefined)
    found.push(
      warning(
        `the k6 script threw on ${side} where requests failed, most of them ${refused}: what it would have done after that was not measured`,
      ),
    );
  else if (thrown > 0)
    found.push(warning(`the k6 script threw in ${String(thrown)} of ${String(iterations)} iterations`));
  if (points.unanswered > 0 && profile === 'as-written')
    found.push(
      warning(
        `virtual users were still at work on ${side} when k6 ended, seconds after anything else had: requests may hang there, and are not counted`,
      ),
    );
  else if (points.unanswered > 0)
    found.push(
      warning(
        `requests to ${side} never got an answer: k6 gave up on them long after the round, and each is counted as an error`,
      ),
    );
  return found;
}

function smallerProblems(input: EvidenceInput): Problem[] {
  const { points, sorted } = input;
  const found = [...behaviourProblems(input), ...otherWorkProblems(points)];
  if (sorted.elsewhereRequests > 0) {
    const hosts = [...sorted.elsewhere.keys()].slice(0, 3).join(', ');
    found.push(warning(`requests to ${hosts} are not counted: they do not go to the side under test`));
  }
  if (points.endpointsBeyondCap > 0) {
    found.push(
      warning(
        `${String(points.endpointsBeyondCap)} more endpoint names are counted as "(other)": give requests with ids in their address a name (tags: { name: 'GET /items/:id' })`,
      ),
    );
  }
  if (points.unreadable > 0)
    found.push(warning(`${String(points.unreadable)} lines of k6's output could not be read`));
  return found;
}

/** Everything the evidence says against the round; one `invalid` is enough to void it, the first names the cause. */
export function evidenceProblems(input: EvidenceInput): Problem[] {
  const floor = endProblem(input.raw) ?? iterationProblem(input) ?? reachProblem(input);
  if (floor) return [floor];
  return [...thresholdProblems(input.thresholds), ...smallerProblems(input)];
}
