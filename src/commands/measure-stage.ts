/** The first stage: measures, judges, and tells GitHub. */

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Baseline } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import { secretsOf } from '../config/secrets.ts';
import type { GithubContext } from '../github/context.ts';
import { maskSecrets } from '../github/secrets.ts';
import { saveState } from '../github/state.ts';
import type { CommitRef } from '../model/run.ts';
import { resolveBase } from '../preview/base.ts';
import { openFence } from '../preview/fence.ts';
import { repositoryRoot } from '../preview/history.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { recordText } from '../report/text.ts';
import { knownBefore, planOfEvent, type Ground, type Known, type Stage } from './before-visit.ts';
import { endOfMain } from './end-of-main.ts';
import { onInterrupt } from './interrupt.ts';
import { LEFTOVERS_STATE } from './leftovers-state.ts';
import type { BaselineLookUp } from './look-up-baseline.ts';
import type { planOr } from './plan-or.ts';
import { publish } from './publish.ts';
import { uploadBaseline } from './refresh-baseline.ts';
import { ruleFiles, type CommandPlace } from './rule-files.ts';
import { planNotes, toolPaths } from './run-command.ts';
import { stderrVoice } from './stderr-voice.ts';
import { visit, type VisitAsk, type Visited } from './visit.ts';
import { acceptanceNotes, withAcceptance, withNotices } from './notices.ts';
import { withPullRequest } from './with-pull-request.ts';
import { writeFiles } from './write-files.ts';

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
  const ground: Ground = { mode, inputs, octokit, context, place, root, workspace, voice };
  const planned = await planOfEvent(ground, sources, base.ref && { file: sides.base ?? null });
  const known = await knownBefore(ground, planned.plan);
  const visited = await visit({
    ...visitAsk(ground, known, planned),
    base: base.ref,
    ...(base.missing === undefined ? {} : { baseMissing: base.missing }),
    problems: [
      ...planNotes(planned.plan),
      ...acceptanceNotes(context),
      ...unnamed,
      ...sides.changes,
      ...base.problems,
      ...known.baseline.problems,
      ...(known.night?.note === undefined ? [] : [{ kind: 'note' as const, message: known.night.note }]),
    ],
    secrets,
  });
  fence.close();
  return tell(visited, ground, known);
}

function visitAsk(
  { inputs, context, place, root, workspace, voice }: Ground,
  { baseline, head, night, screened }: Known,
  { plan, failure }: ReturnType<typeof planOr>,
): Omit<VisitAsk, 'base' | 'problems' | 'secrets'> {
  return {
    plan: withAcceptance(plan, context),
    root,
    head,
    ...(screened === undefined ? {} : { screened }),
    ...(night?.anchor === undefined ? {} : { anchor: night.anchor }),
    ...storedBaseline(baseline),
    github: githubFacts(context),
    outputFolder: join(workspace, '.tollgate'),
    tools: { sandbox: process.getuid?.() === 0 ? 'off' : 'on', ...toolPaths(inputs) },
    voice,
    signal: place.signal,
    ...(failure === undefined ? {} : { failure }),
    onGuard: (leftover) => saveState(LEFTOVERS_STATE, JSON.stringify([leftover])),
  };
}

/** Everybody is told: files, the log, the baseline's next readers, GitHub. */
async function tell(
  { record: measured, disk, headOrigin }: Visited,
  { mode, context, octokit, place, voice }: Ground,
  { baseline, night }: Known,
): Promise<number> {
  const { runId, runUrl } = context;
  const main = mode === 'baseline' ? await endOfMain(measured, { night, baseline, place, runId }) : undefined;
  const record = withNotices(main?.record ?? measured, {
    body: context.pullRequest?.body ?? '',
    baseline: main && 'file' in main.next ? main.next.file : baseline.file,
  });
  const { candidates } = baseline;
  const files = await writeFiles(record, { runUrl, candidates }, { disk, voice });
  voice.say(`\n${recordText(record, 'plain')}\n`);
  if (main) await uploadBaseline(main.next, record.plan.name, { disk, voice });
  await publish({
    ...(headOrigin === undefined ? {} : { previewUrl: headOrigin }),
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
