/** The action's visit: inputs, event and artifacts in; comment, summary, outputs, artifacts and exit code out. */

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import { EXIT } from '../model/failure.ts';
import type { Problem } from '../model/failure.ts';
import type { Mode } from '../model/plan.ts';
import { modeFor } from '../config/event.ts';
import type { ConfigText } from '../config/file.ts';
import type { Inputs } from '../config/inputs.ts';
import { inputsFromAction } from '../config/inputs.ts';
import { planFrom } from '../config/plan.ts';
import { changesOfRules } from '../config/rules-changed.ts';
import { secretsOf } from '../config/secrets.ts';
import type { Api } from '../github/api.ts';
import { readContext, readEventPayload, type GithubContext } from '../github/context.ts';
import { readInputs, secretInputs } from '../github/inputs.ts';
import { createOctokit } from '../github/octokit.ts';
import { maskSecrets } from '../github/secrets.ts';
import { saveState } from '../github/state.ts';
import type { CommitRef } from '../model/run.ts';
import { resolveBase } from '../preview/base.ts';
import { openFence } from '../preview/fence.ts';
import { readFileAt, repositoryRoot, resolveHead } from '../preview/history.ts';
import { readProjectFacts } from '../preview/project-facts.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { recordText } from '../report/text.ts';
import { onInterrupt } from './interrupt.ts';
import { LEFTOVERS_STATE } from './leftovers-state.ts';
import { lookUpBaseline, type BaselineLookUp } from './look-up-baseline.ts';
import { publish } from './publish.ts';
import { refreshBaseline } from './refresh-baseline.ts';
import { reportStage } from './report-stage.ts';
import { planNotes, toolPaths } from './run-command.ts';
import { sayPlan } from './say-plan.ts';
import { stderrVoice } from './stderr-voice.ts';
import { visit } from './visit.ts';
import { acceptanceNotes, withAcceptance, withNotices } from './notices.ts';
import { writeFiles } from './write-files.ts';

/** @returns the exit code of the verdict; reporting never changes it */
export async function actionCommand(): Promise<number> {
  const env = process.env;
  const given = readInputs(env);
  await maskSecrets(secretInputs(given));
  const inputs = inputsFromAction(given);
  const context = readContext(env, readEventPayload(env));
  const choice = modeFor(inputs.mode, {
    name: context.event,
    payload: readEventPayload(env),
    ref: context.ref,
  });
  if ('skip' in choice) {
    process.stderr.write(`tollgate: ${choice.skip}\n`);
    return EXIT.ok;
  }
  const debug =
    env['RUNNER_DEBUG'] === '1' ? (line: string) => void process.stderr.write(`${line}\n`) : undefined;
  const octokit = await createOctokit(inputs.token, context, debug);
  if (choice.mode === 'report') return reportStage({ inputs, context, octokit });
  return measureStage({ mode: choice.mode, inputs, context, octokit });
}

interface Stage {
  readonly mode: Exclude<Mode, 'report'>;
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly octokit: Api;
}

async function measureStage({ mode, inputs, context, octokit }: Stage): Promise<number> {
  using interrupt = onInterrupt();
  const { signal } = interrupt;
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
  using voice = stderrVoice((line) => fence.line(`│ ${line}`));
  const plan = planFrom({
    ...sources,
    mode,
    facts: await readProjectFacts(resolve(root, inputs.workingDirectory)),
    dispatchInputs: context.dispatchInputs,
    labels: context.pullRequest?.labels ?? [],
    seed: Number.parseInt(randomBytes(4).toString('hex'), 16),
    ...(mode === 'gate' && base.ref ? { baseFile: sides.base ?? null } : {}),
  });
  sayPlan(plan, undefined, voice);
  const baseline = await lookUpBaseline({ plan, context, octokit, voice });
  const visited = await visit({
    plan: withAcceptance(plan, context),
    root,
    head: await resolveHead(place),
    base: base.ref,
    ...(base.missing === undefined ? {} : { baseMissing: base.missing }),
    ...storedBaseline(baseline),
    problems: [
      ...planNotes(plan),
      ...acceptanceNotes(context),
      ...sides.changes,
      ...base.problems,
      ...baseline.problems,
    ],
    github: githubFacts(context),
    outputFolder: join(workspace, '.tollgate'),
    tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
    voice,
    signal,
    onGuard: (leftover) => saveState(LEFTOVERS_STATE, JSON.stringify([leftover])),
  });
  fence.close();
  const { disk } = visited;
  const record = withNotices(visited.record, {
    body: context.pullRequest?.body ?? '',
    baseline: baseline.file,
  });
  const { candidates } = baseline;
  const files = await writeFiles(record, { runUrl: context.runUrl, candidates }, { disk, voice });
  voice.say(`\n${recordText(record, 'plain')}\n`);
  if (mode === 'baseline') await refreshBaseline({ record, root, disk, baseline, context, voice });
  await publish({ record, files, folder: disk.folder, context, octokit, voice, candidates });
  return exitCodeOfRecord(record);
}

interface Place {
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

interface FoundBase {
  readonly ref: CommitRef | null;
  readonly missing?: string;
  readonly problems: readonly Problem[];
}

async function baseOf(place: Place, context: GithubContext): Promise<FoundBase> {
  const found = await resolveBase({ ...place, defaultBranch: context.defaultBranch });
  if (!found.found) return { ref: null, missing: found.why, problems: [] };
  return { ref: { sha: found.sha }, problems: [{ kind: 'note', message: `base: ${found.how}` }] };
}

interface RuleFiles {
  readonly head?: ConfigText;
  readonly base?: ConfigText;
  /** Rows saying that this change alters what it is judged by. */
  readonly changes: readonly Problem[];
}

async function ruleFiles(
  root: string,
  inputs: Inputs,
  base: CommitRef | null,
  place: Place,
  context: GithubContext,
): Promise<RuleFiles> {
  const path = inputs.config;
  const head = textOf(join(root, path));
  const at = base && ((file: string) => readFileAt({ ...place, directory: root }, base.sha, file));
  const baseText = await at?.(path);
  const workflow = context.workflowPath;
  const files = [
    { kind: 'config' as const, path, head, base: baseText },
    ...(workflow === undefined
      ? []
      : [
          {
            kind: 'workflow' as const,
            path: workflow,
            head: textOf(join(root, workflow)),
            base: await at?.(workflow),
          },
        ]),
  ];
  const changes = at
    ? changesOfRules(
        files.map(({ kind, path: name, head: now, base: before }) =>
          present({ kind, path: name, head: now, base: before }),
        ),
      )
    : [];
  return {
    ...(head === undefined ? {} : { head: { path, text: head } }),
    ...(baseText === undefined ? {} : { base: { path, text: baseText } }),
    changes: changes.map(({ message }) => ({ kind: 'warning', message })),
  };
}

function present<Kind, Path>(file: {
  readonly kind: Kind;
  readonly path: Path;
  readonly head: string | undefined;
  readonly base: string | undefined;
}) {
  const { kind, path, head, base } = file;
  return { kind, path, ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) };
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
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
