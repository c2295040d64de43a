import { z } from 'zod';

import { type Api, listAll } from './api.ts';
import { type Marker, readMarker } from './comment-marker.ts';
import type { GithubContext } from './context.ts';

/** A comment of ours, of one key. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

const commentSchema = z.looseObject({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullish(),
  performed_via_github_app: z.looseObject({ slug: z.string().optional() }).nullish(),
});
type Comment = z.infer<typeof commentSchema>;

const viewerSchema = z.looseObject({ data: z.looseObject({ viewer: z.looseObject({ login: z.string() }) }) });

/**
 * Our comments of this key on the pull request, oldest first, over all pages. Ours: carries the marker *and* was
 * written by this token's identity. Anybody can post the marker, and a token may edit anybody's comment: editing a
 * stranger's would let the stranger write our verdict.
 */
export async function listOwnComments(
  octokit: Api,
  context: GithubContext,
  pullNumber: number,
  key: string,
): Promise<readonly OwnComment[]> {
  const where = { owner: context.owner, repo: context.repo, issue_number: pullNumber };
  const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', where);
  const marked = listed.flatMap((item) => {
    const comment = commentSchema.safeParse(item).data;
    const marker = comment && readMarker(comment.body ?? '');
    return comment && marker?.key === key ? [{ comment, marker }] : [];
  });
  if (marked.length === 0) return [];
  const self = await ownLogin(octokit);
  return marked
    .filter(({ comment }) => isOurs(comment, self))
    .map(({ comment, marker }) => ({
      id: comment.id,
      url: comment.html_url,
      body: comment.body ?? '',
      marker,
    }))
    .sort((a, b) => a.id - b.id);
}

/** The login this token acts as; undefined when GitHub does not tell. */
async function ownLogin(octokit: Api): Promise<string | undefined> {
  try {
    const answer = await octokit.request('POST /graphql', { query: 'query { viewer { login } }' });
    return viewerSchema.safeParse(answer.data).data?.data.viewer.login;
  } catch {
    return undefined;
  }
}

function isOurs(comment: Comment, self: string | undefined): boolean {
  if (self !== undefined) return comment.user?.login === self || comment.user?.login === `${self}[bot]`;
  // The workflow's own token: a bot, through the app that Actions is.
  return (
    comment.user?.type === 'Bot' &&
    (comment.performed_via_github_app?.slug ?? comment.user.login).replace('[bot]', '') === 'github-actions'
  );
}
