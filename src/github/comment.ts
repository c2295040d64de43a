import { z } from 'zod';

import { type Api, type Posted } from './api.ts';
import { listOwnComments, type OwnComment } from './comment-list.ts';
import { isNewerRun, type Marker, writeMarker } from './comment-marker.ts';
import type { GithubContext } from './context.ts';
import { explainApiError } from './permissions.ts';

export interface CommentRequest {
  readonly octokit: Api;
  readonly context: GithubContext;
  readonly pullNumber: number;
  /** The plan's name: one comment per key. */
  readonly key: string;
  /** `<run id>.<attempt>` of the run that measured. */
  readonly run: string;
  /** Head of the pull request that was measured: a head that has moved on is not spoken of. */
  readonly sha: string;
  readonly verdict: string;
  /** Markdown without the marker. */
  readonly body: string;
  /** `on-change`: an existing comment is edited (that sends no mail), but none is created for a plain pass. */
  readonly mode: 'always' | 'on-change' | 'never';
}

export interface CommentPosted extends Posted {
  readonly url?: string;
}

/** GitHub refuses longer bodies with 422 "Body is too long". Counted here in UTF-16 units, which are never fewer. */
const BODY_UNITS = 65_536;
const CUT = '\n\n… cut: the whole table is in the job summary.\n';

const createdSchema = z.looseObject({ id: z.number(), html_url: z.string() });

/**
 * Creates or edits the one sticky comment of this key. Duplicates of ours are folded into the oldest, a newer run's
 * comment is never overwritten, and nothing is posted for a head that has moved on. Trouble is returned, never thrown.
 */
export async function upsertComment(request: CommentRequest): Promise<CommentPosted> {
  if (request.mode === 'never') return { posted: false };
  try {
    if (await superseded(request)) {
      return {
        posted: false,
        problem: `the pull request has moved on from ${request.sha.slice(0, 7)}: its newer run will comment`,
      };
    }
    const own = await list(request);
    const newer = own.find((comment) => isNewerRun(comment.marker.run, request.run));
    if (newer) {
      await fold(request, own);
      return {
        posted: false,
        url: newer.url,
        problem: `a newer run (${newer.marker.run}) has already commented`,
      };
    }
    if (own.length > 0) return await edit(request, own);
    if (request.mode === 'on-change' && request.verdict === 'pass') return { posted: false };
    return await create(request);
  } catch (error) {
    return { posted: false, problem: explainApiError('the comment could not be written', error) };
  }
}

/** Verdicts of the earlier pushes, oldest first, as the comment's marker remembers them; empty when unknown. */
export async function earlierPushes(
  request: Pick<CommentRequest, 'octokit' | 'context' | 'pullNumber' | 'key' | 'sha'>,
): Promise<readonly string[]> {
  try {
    const marker = (await list(request)).at(-1)?.marker;
    return marker === undefined ? [] : pushesBefore(marker, request.sha);
  } catch {
    return [];
  }
}

/** A re-run of the same commit replaces its own verdict. */
function pushesBefore(marker: Marker, sha: string): readonly string[] {
  return marker.sha === sha ? marker.pushes.slice(0, -1) : marker.pushes;
}

function list({
  octokit,
  context,
  pullNumber,
  key,
}: Pick<CommentRequest, 'octokit' | 'context' | 'pullNumber' | 'key'>): Promise<readonly OwnComment[]> {
  return listOwnComments(octokit, context, pullNumber, key);
}

async function superseded({ octokit, context, pullNumber, sha }: CommentRequest): Promise<boolean> {
  const answer = await octokit.request(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    where(context, { pull_number: pullNumber }),
  );
  const head = z.looseObject({ head: z.looseObject({ sha: z.string() }) }).safeParse(answer.data).data
    ?.head.sha;
  return head !== undefined && head !== sha;
}

/** The oldest stays (people link to it), the others go. */
async function edit(request: CommentRequest, own: readonly OwnComment[]): Promise<CommentPosted> {
  const [oldest] = own;
  if (oldest === undefined) return create(request);
  const latest = own.reduce((a, b) => (isNewerRun(b.marker.run, a.marker.run) ? b : a), oldest);
  const body = textOf(request, pushesBefore(latest.marker, request.sha));
  await write(request, oldest.id, body);
  await remove(request, own.slice(1));
  return { posted: true, url: oldest.url };
}

async function create(request: CommentRequest): Promise<CommentPosted> {
  const { octokit, context, pullNumber } = request;
  const answer = await octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    where(context, { issue_number: pullNumber, body: textOf(request, []) }),
  );
  const created = createdSchema.parse(answer.data);
  // Another run may have created its own meanwhile: both see both now, and both keep the same one.
  const own = await list(request);
  const kept = own.length > 1 ? await fold(request, own) : undefined;
  return { posted: true, url: kept?.url ?? created.html_url };
}

/** Moves the newest run's text into the oldest comment and deletes the rest. */
async function fold(request: CommentRequest, own: readonly OwnComment[]): Promise<OwnComment | undefined> {
  const [oldest, ...rest] = own;
  if (oldest === undefined || rest.length === 0) return oldest;
  const latest = own.reduce((a, b) => (isNewerRun(b.marker.run, a.marker.run) ? b : a));
  if (latest.id !== oldest.id) await write(request, oldest.id, latest.body);
  await remove(request, rest);
  return oldest;
}

async function write({ octokit, context }: CommentRequest, id: number, body: string): Promise<void> {
  await octokit.request(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    where(context, { comment_id: id, body }),
  );
}

async function remove({ octokit, context }: CommentRequest, comments: readonly OwnComment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await octokit.request(
        'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        where(context, { comment_id: id }),
      );
    } catch {
      // Another run folded it first, or the next one will.
    }
  }
}

function textOf({ key, run, sha, verdict, body }: CommentRequest, earlier: readonly string[]): string {
  const text = `${writeMarker({ key, run, sha, pushes: [...earlier, verdict] })}\n${body}`;
  return text.length <= BODY_UNITS
    ? text
    : `${text.slice(0, BODY_UNITS - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;
}

function where(
  { owner, repo }: GithubContext,
  rest: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { owner, repo, ...rest };
}
