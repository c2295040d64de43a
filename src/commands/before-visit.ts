/** What a stage settles before anything is measured: its plan, and what is known from before. */

import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Mode, Plan } from '../model/plan.ts';
import type { CommitRef } from '../model/run.ts';
import type { Inputs } from '../config/inputs.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext } from '../github/context.ts';
import { artifactOfRun } from '../github/fork-run.ts';
import { resolveHead } from '../preview/history.ts';
import { readProjectFacts } from '../preview/project-facts.ts';
import type { Voice } from '../ports.ts';
import { deployedAt } from './deployed-at.ts';
import { lookUpBaseline, type BaselineLookUp } from './look-up-baseline.ts';
import { chooseNight, type Night } from './night.ts';
import { planOr } from './plan-or.ts';
import { runArtifactName } from './publish.ts';
import type { CommandPlace, RuleFiles } from './rule-files.ts';
import { sayPlan } from './say-plan.ts';
import { screenedRun } from './screened-run.ts';

export interface Stage {
  readonly mode: Exclude<Mode, 'report'>;
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly octokit: Api;
}

/** Where a stage works, and what with. */
export interface Ground extends Stage {
  readonly place: CommandPlace;
  /** Root of the checkout. */
  readonly root: string;
  /** Where files are left. */
  readonly workspace: string;
  readonly voice: Voice;
}

/** The plan; where there is none, as much of one as a report of the failure needs. */
export async function planOfEvent(
  { mode, inputs, octokit, context, place, root, voice }: Ground,
  sources: Pick<Parameters<typeof planOr>[0], 'inputs' | 'env' | 'file'>,
  base: { readonly file: RuleFiles['base'] | null } | null,
): Promise<ReturnType<typeof planOr>> {
  const deployed = await deployedAt(sources, { context, octokit, signal: place.signal, voice });
  const { plan, failure } = planOr({
    ...sources,
    mode,
    ...(deployed.url === undefined ? {} : { deploymentUrl: deployed.url }),
    facts: await readProjectFacts(resolve(root, inputs.workingDirectory)),
    dispatchInputs: context.dispatchInputs,
    labels: context.pullRequest?.labels ?? [],
    seed: Number.parseInt(randomBytes(4).toString('hex'), 16),
    ...(mode === 'gate' && base ? { baseFile: base.file ?? null } : {}),
  });
  if (failure === undefined) sayPlan(plan, undefined, voice);
  const why = failure ?? deployed.failure;
  return { plan, ...(why === undefined ? {} : { failure: why }) };
}

/** What is known before anything is measured. */
export interface Known {
  readonly baseline: BaselineLookUp;
  readonly head: CommitRef;
  readonly night: Night | undefined;
  readonly screened: Awaited<ReturnType<typeof screenedRun>>;
}

/** The stored baseline, whose night it is, and what another job has screened. */
export async function knownBefore(
  { inputs, octokit, context, place, voice }: Ground,
  plan: Plan,
): Promise<Known> {
  const baseline = await lookUpBaseline({ plan, context, octokit, voice });
  const head = await resolveHead(place);
  const { file } = baseline;
  const ask = { plan, event: context.event, head: head.sha, place, voice };
  const night = await chooseNight({ ...ask, ...(file === undefined ? {} : { baseline: file }) });
  const screened = await screenedRun(inputs, () => runOfThis(octokit, context, plan.name));
  return { baseline, head, night, screened };
}

/** A run of hundreds of rounds with its samples is a few megabytes. */
const MOST_RUN_BYTES = 32 * 1024 * 1024;

/** The record that an earlier job of this workflow run left; its own attempt's, for the newest of a name is taken. */
async function runOfThis(octokit: Api, context: GithubContext, planName: string): Promise<string> {
  const name = runArtifactName(planName);
  const text = await artifactOfRun(octokit, context, Number(context.runId), name, MOST_RUN_BYTES);
  if (text !== undefined) return text;
  throw new Error(
    `this workflow run has no artifact ${name}: the job with "confirm: elsewhere" uploads it when it flags something`,
  );
}
