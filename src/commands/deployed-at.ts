/** The address of a preview that a GitHub deployment makes. */

import { TollgateError } from '../model/failure.ts';
import { deploymentAsked } from '../config/deployment.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext } from '../github/context.ts';
import { waitForDeployment } from '../github/deployment.ts';
import type { Voice } from '../ports.ts';
import { NO_ADDRESS } from './plan-or.ts';

/** Providers of previews are slow: build, upload, wake up. */
const DEPLOYMENT_WAIT = { timeoutMs: 15 * 60_000, intervalMs: 10_000 };

/** Of this event's deployment, or waited for. A failed one is reported like any preview that did not start. */
export async function deployedAt(
  sources: Parameters<typeof deploymentAsked>[0],
  {
    context,
    octokit,
    signal,
    voice,
  }: {
    readonly context: GithubContext;
    readonly octokit: Api;
    readonly signal: AbortSignal;
    readonly voice: Voice;
  },
): Promise<{ readonly url?: string; readonly failure?: TollgateError }> {
  if (context.deployment?.url) return { url: context.deployment.url };
  const environment = deploymentAsked(sources);
  if (environment === undefined) return {};
  const sha = context.pullRequest?.headSha ?? context.sha;
  const onProgress = (text: string) => voice.progress(text);
  const query = { octokit, context, environment, sha, ...DEPLOYMENT_WAIT, signal, onProgress };
  try {
    return { url: await waitForDeployment(query) };
  } catch (error) {
    if (!(error instanceof TollgateError)) throw error;
    return { url: NO_ADDRESS, failure: error };
  }
}
