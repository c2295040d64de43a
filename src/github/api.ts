/** The little of GitHub's REST client the rest of this room needs: a fake in a test is one function. */

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** Foreign JSON, or a byte stream where the request asked for one. */
  readonly data: unknown;
}

export interface Api {
  /** `request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { … })`; rejects with an error carrying `status` for 4xx and 5xx. */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<ApiResponse>;
  /** A plain GET through the job's proxy, without any token: for signed addresses on other hosts. */
  download(url: string, signal: AbortSignal): Promise<Response>;
}

/** What a reporter or a look-up came to; trouble is told, never thrown. */
export interface Posted {
  readonly posted: boolean;
  /** Why not, in a sentence with what to do. */
  readonly problem?: string;
}

/** GitHub's page size; its largest. */
const PAGE = 100;

/**
 * Every item of a paginated list, all pages, at most `most` items (default 10,000).
 * `key` names the array inside answers that wrap it (`artifacts`); without it the answer is the array.
 */
export async function listAll(
  api: Api,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  options: { readonly key?: string; readonly most?: number } = {},
): Promise<readonly unknown[]> {
  const most = options.most ?? 10_000;
  const items: unknown[] = [];
  for (let page = 1; items.length < most; page += 1) {
    const answer = await api.request(route, { ...parameters, per_page: PAGE, page });
    const part = listIn(answer.data, options.key);
    items.push(...part);
    if (part.length < PAGE) break;
  }
  return items.slice(0, most);
}

function listIn(data: unknown, key: string | undefined): readonly unknown[] {
  if (key === undefined) return Array.isArray(data) ? data : [];
  const inner =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  return Array.isArray(inner) ? inner : [];
}

/** The HTTP status an error of the client carries; undefined when the request never got an answer. */
export function statusOf(error: unknown): number | undefined {
  const status =
    typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' ? status : undefined;
}
