import type { Api, ApiResponse } from '../../src/github/api.ts';
import type { GithubContext } from '../../src/github/context.ts';

export interface Call {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Handler = (parameters: Readonly<Record<string, unknown>>) => unknown;

/** An error as the client throws it. */
export function apiError(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

/** GitHub in a table: a route's handler gives the data, or an `ApiResponse` marked by `status`, or throws. */
export class FakeApi implements Api {
  readonly calls: Call[] = [];
  readonly downloads: string[] = [];
  readonly #handlers: Readonly<Record<string, Handler>>;
  readonly #storage: Readonly<Record<string, Uint8Array>>;

  constructor(
    handlers: Readonly<Record<string, Handler>>,
    storage: Readonly<Record<string, Uint8Array>> = {},
  ) {
    this.#handlers = handlers;
    this.#storage = storage;
  }

  async request(route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ApiResponse> {
    this.calls.push({ route, parameters });
    const handler = this.#handlers[route];
    if (!handler) throw apiError(404, `Not Found: ${route}`);
    const data = await handler(parameters);
    if (typeof data === 'object' && data !== null && 'status' in data && 'headers' in data)
      return data as ApiResponse;
    return { status: 200, headers: {}, data };
  }

  async download(url: string): Promise<Response> {
    this.downloads.push(url);
    const bytes = this.#storage[url];
    return bytes ? new Response(Buffer.from(bytes)) : new Response('gone', { status: 404 });
  }

  of(method: string): readonly Call[] {
    return this.calls.filter((call) => call.route.startsWith(method));
  }
}

/** A pull request's context of acme/shop (repository 1). */
export function contextOf(overrides: Partial<GithubContext> = {}): GithubContext {
  return {
    repository: 'acme/shop',
    owner: 'acme',
    repo: 'shop',
    repositoryId: 1,
    event: 'pull_request',
    action: 'opened',
    sha: 'a'.repeat(40),
    ref: 'refs/pull/7/merge',
    defaultBranch: 'main',
    runId: '991',
    runAttempt: 1,
    runUrl: 'https://github.com/acme/shop/actions/runs/991',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    enterpriseServer: false,
    actor: 'ada',
    workspace: '/work',
    workflowPath: '.github/workflows/performance.yml',
    actionRepository: 'acme/tollgate',
    hasToken: true,
    readOnlyToken: false,
    dispatchInputs: {},
    ...overrides,
  };
}
