import { z } from 'zod';

import { type Api, listAll, statusOf } from './api.ts';
import type { GithubContext } from './context.ts';

type Repository = Pick<GithubContext, 'owner' | 'repo'>;

/**
 * Text of a file at a commit, branch or tag, through the contents API; undefined when it does not exist there.
 * Rejects on any other trouble.
 *
 * @param path relative to the repository's root
 */
export async function readFileAtRef(
  octokit: Api,
  { owner, repo }: Repository,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const answer = await octokit.request('GET /repos/{owner}/{repo}/contents/{+path}', {
      owner,
      repo,
      path: path.split('/').map(encodeURIComponent).join('/'),
      ref,
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    return textOf(answer.data);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** With the raw media type the answer is the text itself; a server that ignores it answers base64 in JSON. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString('utf8');
  const file = z.looseObject({ content: z.string(), encoding: z.literal('base64') }).safeParse(data);
  if (file.success) return Buffer.from(file.data.content, 'base64').toString('utf8');
  // A JSON file comes back parsed by the client, whatever was asked for.
  return JSON.stringify(data);
}

const changedSchema = z.looseObject({ filename: z.string(), previous_filename: z.string().optional() });

/** GitHub lists at most 3,000 files of a pull request. */
const MOST_FILES = 3000;

/**
 * Paths a pull request adds, changes, removes or renames (both names); undefined when there are too many to list.
 * For when git cannot tell.
 */
export async function changedFiles(
  octokit: Api,
  { owner, repo }: Repository,
  pullNumber: number,
): Promise<readonly string[] | undefined> {
  const where = { owner, repo, pull_number: pullNumber };
  const listed = await listAll(octokit, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', where, {
    most: MOST_FILES,
  });
  if (listed.length >= MOST_FILES) return undefined;
  const files = listed.flatMap((item) => changedSchema.safeParse(item).data ?? []);
  return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))];
}
