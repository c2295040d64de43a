import { type Api, type ApiResponse, statusOf } from './api.ts';
import type { GithubContext } from './context.ts';

/** A gate must not sleep for an hour because GitHub is busy: longer waits than this are given up. Judgement. */
const LONGEST_WAIT_SECONDS = 60;
/** After the first attempt. */
const TRIES = 2;
/** Of one attempt; GitHub itself gives up after 10 s. */
const ATTEMPT_MS = 20_000;

/**
 * GitHub's REST client for this run: the toolkit's, with retry (5xx, 429, at most twice) and throttling
 * (primary and secondary rate limits, waits capped at 60 s). Proxy variables are honoured by the toolkit.
 *
 * @param token without it only public data can be read
 * @param debug one line for each answered call (method, path, status, remaining quota); never the token
 */
export async function createOctokit(
  token: string | undefined,
  context: Pick<GithubContext, 'apiUrl'>,
  debug: (line: string) => void = () => {},
): Promise<Api> {
  const [{ getOctokit }, { defaults }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const proxyFetch = defaults.request?.fetch as typeof fetch;
  const timedFetch = (url: string, init: RequestInit = {}) => {
    const limit = AbortSignal.timeout(ATTEMPT_MS);
    return proxyFetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit });
  };
  const waitable = (retryAfter: number, _options: unknown, _client: unknown, retried: number) =>
    retryAfter <= LONGEST_WAIT_SECONDS && retried < TRIES;
  const client = getOctokit(
    token || 'none',
    {
      baseUrl: context.apiUrl,
      request: { ...defaults.request, fetch: timedFetch },
      retry: { retries: TRIES },
      throttle: { onRateLimit: waitable, onSecondaryRateLimit: waitable },
      ...(!token && {
        authStrategy: () => ({
          hook: (request: (o: unknown) => unknown, options: unknown) => request(options),
        }),
      }),
    },
    retry,
    throttling,
  );
  client.hook.after('request', (response, options) => {
    const left = response.headers['x-ratelimit-remaining'] ?? '?';
    debug(`${options.method} ${options.url} -> ${response.status}, ${left} requests left`);
  });
  // GitHub that is down for one call is down for the next: only the first pays for waiting.
  let down = false;
  return {
    async request(route, parameters) {
      const patience = down ? { retries: 0 } : {};
      try {
        const request = { ...(parameters?.['request'] as object | undefined), ...patience };
        const answer = (await client.request(route, { ...parameters, request })) as ApiResponse;
        down = false;
        return answer;
      } catch (error) {
        down = (statusOf(error) ?? 500) >= 500;
        throw error;
      }
    },
    download: (url, signal) => proxyFetch(url, { signal }),
  };
}
