import { setTimeout as sleep } from 'node:timers/promises';

import { z } from 'zod';

import { TollgateError } from '../model/failure.ts';
import { type Api, listAll } from './api.ts';
import type { GithubContext } from './context.ts';
import { explainApiError } from './permissions.ts';

export interface DeploymentQuery {
  readonly octokit: Api;
  readonly context: Pick<GithubContext, 'owner' | 'repo'>;
  /** Glob over the environment's name: `*` matches any characters (`Preview*`). */
  readonly environment: string;
  /** Head of the pull request: providers deploy that, not the merge commit. */
  readonly sha: string;
  readonly timeoutMs: number;
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

const deploymentSchema = z.looseObject({ id: z.number(), environment: z.string() });
const statusSchema = z.looseObject({
  id: z.number(),
  state: z.string(),
  environment_url: z.string().nullish(),
  target_url: z.string().nullish(),
});

/**
 * Waits until the newest GitHub deployment of a commit to a fitting environment has succeeded, and gives its address.
 * Throws a `TollgateError` (kind `preview`): failed, gone inactive, without address, or not there in time.
 */
export async function waitForDeployment(query: DeploymentQuery): Promise<string> {
  const deadline = performance.now() + query.timeoutMs;
  let seen = 'nothing was deployed yet';
  for (;;) {
    const state = await look(query);
    if (state.url !== undefined) return state.url;
    seen = state.seen;
    query.onProgress(
      `waiting for the deployment of ${query.sha.slice(0, 7)} to ${query.environment}: ${seen}`,
    );
    if (performance.now() + query.intervalMs > deadline) break;
    await sleep(query.intervalMs, undefined, { signal: query.signal });
  }
  throw new TollgateError(
    'preview',
    `no deployment of ${query.sha.slice(0, 7)} to an environment like "${query.environment}" succeeded within ${Math.round(query.timeoutMs / 1000)} s; last seen: ${seen}. Check the environment's name and the provider's own status`,
  );
}

async function look({
  octokit,
  context,
  environment,
  sha,
}: DeploymentQuery): Promise<{ url?: string; seen: string }> {
  const where = { owner: context.owner, repo: context.repo };
  let statuses: readonly unknown[];
  let deployment: z.infer<typeof deploymentSchema> | undefined;
  try {
    const listed = await listAll(
      octokit,
      'GET /repos/{owner}/{repo}/deployments',
      { ...where, sha },
      { most: 100 },
    );
    const fitting = listed
      .flatMap((item) => deploymentSchema.safeParse(item).data ?? [])
      .filter((one) => fits(environment, one.environment));
    deployment = fitting.sort((a, b) => b.id - a.id)[0];
    if (!deployment)
      return {
        seen:
          listed.length === 0
            ? 'nothing was deployed yet'
            : `${listed.length} deployments, none to such an environment`,
      };
    const route = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    statuses = await listAll(octokit, route, { ...where, deployment_id: deployment.id }, { most: 100 });
  } catch (error) {
    throw new TollgateError('preview', explainApiError('deployments could not be looked up', error), {
      cause: error,
    });
  }
  const newest = statuses
    .flatMap((item) => statusSchema.safeParse(item).data ?? [])
    .sort((a, b) => b.id - a.id)[0];
  return meaningOf(deployment.environment, newest);
}

function meaningOf(
  environment: string,
  status: z.infer<typeof statusSchema> | undefined,
): { url?: string; seen: string } {
  if (status === undefined) return { seen: `${environment} has no state yet` };
  if (status.state === 'failure' || status.state === 'error') {
    throw new TollgateError(
      'preview',
      `the deployment to ${environment} ended in ${status.state}: its own log says why${linkOf(status.target_url)}`,
    );
  }
  if (status.state === 'inactive') {
    throw new TollgateError(
      'preview',
      `the deployment to ${environment} is inactive: a newer one has taken its place; run this job again`,
    );
  }
  if (status.state !== 'success') return { seen: `${environment} is ${status.state}` };
  const url = status.environment_url || status.target_url;
  if (!url)
    throw new TollgateError(
      'preview',
      `the deployment to ${environment} succeeded but names no address (environment_url)`,
    );
  return { url, seen: 'success' };
}

function linkOf(url: string | null | undefined): string {
  return url ? ` (${url})` : '';
}

function fits(glob: string, name: string): boolean {
  const pattern = glob
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'i').test(name);
}
