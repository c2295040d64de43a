/** Which requests went to the side under test, and which went elsewhere. */

import type { LoadJob, LoadRaw } from '../model/load-raw.ts';
import { isLoopback } from '../model/resource-name.ts';
import { endpointOf } from './endpoint-name.ts';
import type { EndpointReading, LoadReading } from './load-reading.ts';

export interface SortedEndpoints {
  /** Requests to the side under test, by endpoint name; scenarios are joined. */
  readonly own: ReadonlyMap<string, readonly EndpointReading[]>;
  readonly ownRequests: number;
  /** Requests elsewhere, by host. */
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly elsewhereRequests: number;
}

/** `localhost:3000` and `0.0.0.0:3000` are `127.0.0.1:3000`. */
function plainHost(host: string): string {
  return host.replace(/^(localhost|0\.0\.0\.0)(?=:|$)/, '127.0.0.1');
}

/** Of an address as k6 reports it: `127.0.0.1`, `::1`. */
export function isLoopbackAddress(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}

function originHost(origin: string): string {
  const url = new URL(origin);
  return plainHost(`${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`);
}

/** Where a request went that did not go to the side; undefined when it did, or when nothing says otherwise. */
function foreignHost(
  endpoint: EndpointReading,
  own: ReadonlySet<string>,
  localSide: boolean,
): string | undefined {
  if (endpoint.host !== undefined) return own.has(plainHost(endpoint.host)) ? undefined : endpoint.host;
  const { address } = endpoint;
  return localSide && address !== undefined && !isLoopbackAddress(address) ? address : undefined;
}

/**
 * An endpoint's name without the path of the side's own address (`GET /pr-12/api` at `https://host/pr-12`): base and head
 * may differ in it, and their endpoints are paired by name. A name of the script's own stays.
 */
function belowSite({ name, host }: EndpointReading, origin: string): string {
  const prefix = endpointOf('', origin).name;
  const [method = '', path = ''] = name.split(/ (.*)/s);
  const rest = path.slice(prefix.length);
  if (prefix === '/' || host === undefined || !path.startsWith(prefix) || !/^([/?]|$)/.test(rest))
    return name;
  return `${method} ${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** Sorts a load's endpoints by where they were, knowing which hard-coded hosts were sent to the side. */
export function sortEndpoints(
  points: LoadReading,
  job: Pick<LoadJob, 'origin'>,
  raw: LoadRaw,
): SortedEndpoints {
  const own = new Set([originHost(job.origin), ...(raw.redirectedHosts ?? []).map(plainHost)]);
  const localSide = isLoopback(plainHost(new URL(job.origin).hostname));
  const byName = new Map<string, EndpointReading[]>();
  const elsewhere = new Map<string, number>();
  let [ownRequests, elsewhereRequests] = [0, 0];
  for (const endpoint of points.endpoints) {
    const foreign = foreignHost(endpoint, own, localSide);
    if (foreign === undefined) {
      ownRequests += endpoint.requests;
      const name = belowSite(endpoint, job.origin);
      const same = byName.get(name);
      if (same) same.push(endpoint);
      else byName.set(name, [endpoint]);
    } else {
      elsewhereRequests += endpoint.requests;
      elsewhere.set(foreign, (elsewhere.get(foreign) ?? 0) + endpoint.requests);
    }
  }
  return { own: byName, ownRequests, elsewhere, elsewhereRequests };
}
