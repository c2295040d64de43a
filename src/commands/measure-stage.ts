/** The first stage: measures, judges, and tells GitHub. */

import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import { TollgateError, type Problem } from '../model/failure.ts';
import type { Mode } from '../model/plan.ts';
import type { Inputs } from '../config/inputs.ts';
import { deploymentAsked } from '../config/deployment.ts';
import { secretsOf } from '../config/secrets.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext } from '../github/context.ts';
import { waitForDeployment } from '../github/deployment.ts';
import { artifactOfRun } from '../github/fork-run.ts';
import { maskSecrets } from '../github/secrets.ts';
import { saveState } from '../github/state.ts';
import type { CommitRef } from '../model/run.ts';
import { resolveBase } from '../preview/base.ts';
import { openFence } from '../preview/fence.ts';
import { repositoryRoot, resolveHead } from '../preview/history.ts';
import { readProjectFacts } from '../preview/project-facts.ts';
import type { Voice } from '../ports.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { recordText } from '../report/text.ts';
import { onInterrupt } from './interrupt.ts';
import { LEFTOVERS_STATE } from './leftovers-state.ts';
import { chooseNight, endNight } from './night.ts';
import { lookUpBaseline, type BaselineLookUp } from './look-up-baseline.ts';
import { NO_ADDRESS, planOr } from './plan-or.ts';
import { publish, runArtifactName } from './publish.ts';
import { refreshBaseline } from './refresh-baseline.ts';
import { ruleFiles, type CommandPlace } from './rule-files.ts';
import { planNotes, toolPaths } from './run-command.ts';
import { sayPlan } from './say-plan.ts';
import { screenedRun } from './screened-run.ts';
import { stderrVoice } from './stderr-voice.ts';
import { visit } from './visit.ts';
import { acceptanceNotes, withAcceptance, withNotices } from './notices.ts';
import { withPullRequest } from './with-pull-request.ts';
import { writeFiles } from './write-files.ts';

export interface Stage {
  readonly mode: Exclude<Mode, 'report'>;
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly octokit: Api;
}

/** @returns the exit code of the verdict; reporting never changes it */
export async function measureStage({ mode, inputs, octokit, ...stage }: Stage): Promise<number> {
  using interrupt = onInterrupt();
  const { signal } = interrupt;
  const { context, problems: unnamed } = await withPullRequest(octokit, stage.context);
  const workspace = context.workspace || process.cwd();
  const place = { directory: workspace, env: process.env, signal };
  const root = await repositoryRoot(place);
  const base = mode === 'gate' ? await baseOf(place, context) : { ref: null, problems: [] };
  const sides = await ruleFiles(root, inputs, base.ref, place, context);
  const sources = { inputs, env: process.env, ...(sides.head ? { file: sides.head } : {}) };
  const secrets = secretsOf(sources);
  await maskSecrets(secrets);
  const fence = openFence({
    write: (text) => void process.stdout.write(text),
    token: randomBytes(16).toString('hex'),
    secrets,
  });
  using voice = stderrVoice((line) => fence.line(`│ ${line}`), secrets);
  for (const { message } of unnamed) voice.say(`tollgate: ${message}`);
  const deployed = await deployedAt(sources, { context, octokit, signal, voice });
  const planned = planOr({
    ...sources,
    mode,
    ...(deployed.url === undefined ? {} : { deploymentUrl: deployed.url }),
    facts: await readProjectFacts(resolve(root, inputs.workingDirectory)),
    dispatchInputs: context.dispatchInputs,
    labels: context.pullRequest?.labels ?? [],
    seed: Number.parseInt(randomBytes(4).toString('hex'), 16),
    ...(mode === 'gate' && base.ref ? { baseFile: sides.base ?? null } : {}),
  });
  const { plan } = planned;
  const failure = planned.failure ?? deployed.failure;
  if (planned.failure === undefined) sayPlan(plan, undefined, voice);
  const baseline = await lookUpBaseline({ plan, context, octokit, voice });
  const head = await resolveHead(place);
  const known = { place, ...(baseline.file === undefined ? {} : { baseline: baseline.file }) };
  const night = await chooseNight({ ...known, plan, event: context.event, head: head.sha, voice });
  const screened = await screenedRun(inputs, () => runOfThis(octokit, context, plan.name));
  const visited = await visit({
    plan: withAcceptance(plan, context),
    root,
    head,
    base: base.ref,
    ...(base.missing === undefined ? {} : { baseMissing: base.missing }),
    ...(screened === undefined ? {} : { screened }),
    ...(night?.anchor === undefined ? {} : { anchor: night.anchor }),
    ...storedBaseline(baseline),
    problems: [
      ...planNotes(plan),
      ...acceptanceNotes(context),
      ...unnamed,
      ...sides.changes,
      ...base.problems,
      ...baseline.problems,
      ...(night?.note === undefined ? [] : [{ kind: 'note' as const, message: night.note }]),
    ],
    github: githubFacts(context),
    outputFolder: join(workspace, '.tollgate'),
    tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
    voice,
    signal,
    secrets,
    ...(failure === undefined ? {} : { failure }),
    onGuard: (leftover) => saveState(LEFTOVERS_STATE, JSON.stringify([leftover])),
  });
  fence.close();
  const { disk } = visited;
  const ended = await endNight(visited.record, night, known);
  const record = withNotices(ended.record, {
    body: context.pullRequest?.body ?? '',
    baseline: baseline.file,
  });
  const { candidates } = baseline;
  const files = await writeFiles(record, { runUrl: context.runUrl, candidates }, { disk, voice });
  voice.say(`\n${recordText(record, 'plain')}\n`);
  if (mode === 'baseline') await refreshBaseline({ ...ended, record, root, disk, baseline, context, voice });
  await publish({
    ...(visited.headOrigin === undefined ? {} : { previewUrl: visited.headOrigin }),
    record,
    files,
    folder: disk.folder,
    context,
    octokit,
    voice,
    candidates,
  });
  return exitCodeOfRecord(record);
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

interface FoundBase {
  readonly ref: CommitRef | null;
  readonly missing?: string;
  readonly problems: readonly Problem[];
}

async function baseOf(place: CommandPlace, context: GithubContext): Promise<FoundBase> {
  const found = await resolveBase({
    ...place,
    defaultBranch: context.pullRequest?.baseRef ?? context.defaultBranch,
  });
  if (!found.found) return { ref: null, missing: found.why, problems: [] };
  return { ref: { sha: found.sha }, problems: [{ kind: 'note', message: `base: ${found.how}` }] };
}

function storedBaseline(found: BaselineLookUp): {
  readonly baseline?: { readonly file: Baseline; readonly commitsBehind?: number };
} {
  const { file, commitsBehind } = found;
  if (file === undefined) return {};
  return { baseline: { file, ...(commitsBehind === undefined ? {} : { commitsBehind }) } };
}

function githubFacts(context: GithubContext) {
  const { repository, runId, runUrl, pullRequest } = context;
  return { repository, runId, runUrl, ...(pullRequest ? { pullRequest: pullRequest.number } : {}) };
}

/** Providers of previews are slow: build, upload, wake up. */
const DEPLOYMENT_WAIT = { timeoutMs: 15 * 60_000, intervalMs: 10_000 };

/** The address of a preview that a GitHub deployment makes: of this event, or waited for. A failed one is reported like any preview that did not start. */
async function deployedAt(
  sources: Parameters<typeof deploymentAsked>[0],
  {
    context,
    octokit,
    signal,
    voice,
  }: Pick<Stage, 'context' | 'octokit'> & {
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
