import { statusOf } from './api.ts';

/** Longest part of a server's own words that is shown. */
const MESSAGE_UNITS = 200;

/**
 * What went wrong with a request to GitHub, in a sentence that says what to do.
 * A 403 names the permission GitHub asked for (`x-accepted-github-permissions`) and the YAML that grants it.
 *
 * @param doing what was being done, as in "the comment could not be written"
 */
export function explainApiError(doing: string, error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) return `${doing}: ${wordsOf(error)}`;
  if (status === 403 || status === 404) {
    const accepted = headerOf(error, 'x-accepted-github-permissions');
    const yaml = accepted === undefined ? undefined : permissionsYaml(accepted);
    if (status === 403 && limited(error)) {
      return `${doing}: GitHub's rate limit for this token is used up (403); the next run will try again`;
    }
    if (yaml !== undefined) {
      return `${doing}: GitHub answered ${status}, the token lacks a permission; add to the job: ${yaml}`;
    }
  }
  if (status === 429)
    return `${doing}: GitHub asked to slow down (429) and went on asking; the next run will try again`;
  if (status >= 500)
    return `${doing}: GitHub answered ${status}, twice tried again; this is not about the change`;
  return `${doing}: GitHub answered ${status} ${wordsOf(error)}`;
}

/**
 * `pull_requests=write; issues=write` (alternatives are separated by `;`, things needed together by `,`)
 * as YAML for a workflow: `permissions: { pull-requests: write }`. The first alternative that names something is taken.
 */
export function permissionsYaml(header: string): string | undefined {
  for (const alternative of header.split(';')) {
    const pairs = alternative
      .split(',')
      .map((pair) => pair.trim().split('='))
      .filter(
        (pair): pair is [string, string] =>
          pair.length === 2 && /^[a-z_]+$/.test(pair[0] ?? '') && /^(read|write|admin)$/.test(pair[1] ?? ''),
      );
    // `metadata: read` always holds and cannot be written in a workflow.
    const shown = pairs.filter(([scope]) => scope !== 'metadata');
    if (shown.length > 0) {
      return `permissions: { ${shown.map(([scope, level]) => `${scope.replaceAll('_', '-')}: ${level}`).join(', ')} }`;
    }
  }
  return undefined;
}

function headerOf(error: unknown, name: string): string | undefined {
  const response = (error as { response?: { headers?: Record<string, unknown> } }).response;
  const value = response?.headers?.[name];
  return typeof value === 'string' ? value : undefined;
}

function limited(error: unknown): boolean {
  return headerOf(error, 'x-ratelimit-remaining') === '0' || /rate limit/i.test(wordsOf(error));
}

/** The error's own words, one line, capped; a page of HTML is not quoted. */
function wordsOf(error: unknown): string {
  const text = error instanceof Error ? causeOf(error) : String(error);
  if (/<html|<!doctype/i.test(text)) return '(a page of HTML)';
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, MESSAGE_UNITS);
}

function causeOf(error: Error): string {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
