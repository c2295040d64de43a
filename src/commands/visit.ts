/** One visit from plan to record, with everything it started ended again: shared by the action and the command line. */

import { join } from 'node:path';
import { publicNames } from '../config/public-names.ts';
import { redactorOf } from '../config/redact.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Baseline } from '../model/baseline.ts';
import { TollgateError } from '../model/failure.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { CommitRef, RunRecord } from '../model/run.ts';
import type { GuardHandle } from '../model/site.ts';
import { borrowUntracked } from '../preview/borrow.ts';
import { childEnvironment } from '../preview/environment.ts';
import { startGuard } from '../preview/guard.ts';
import { changedFiles } from '../preview/history.ts';
import { makeRunFolder } from '../preview/run-folder.ts';
import { leftoverRecord, type LeftoverRecord } from '../preview/state.ts';
import { checkoutBase, type Worktree } from '../preview/worktree.ts';
import { openDisk } from '../disk.ts';
import type { SideSource, Voice } from '../ports.ts';
import { failedRecord } from '../record.ts';
import { gate, stress } from '../run.ts';
import type { Scene } from '../scene.ts';
import { wirePorts, type Wired, type WiringOptions } from '../wiring.ts';
import { planToConfirm } from '../gate/fresh-runner.ts';
import { baselineColumn } from '../gate/baseline-column.ts';
import { notingHead } from './noting-head.ts';
import { ANCHOR_BUILD_MS, checkOutAnchor } from './check-out-anchor.ts';
import { pinScripts } from './pin-scripts.ts';

export interface VisitAsk {
  readonly plan: Plan;
  /** Root of the checkout, absolute. */
  readonly root: string;
  readonly head: CommitRef;
  readonly base: CommitRef | null;
  readonly baseMissing?: string;
  /** The run on another machine whose flags are confirmed here (`compare.confirm`: `fresh-runner`); why it is not there. */
  readonly screened?: RunRecord | TollgateError;
  /** Stands for base in this night of mode `baseline`. */
  readonly anchor?: Anchor;
  readonly baseline?: { readonly file: Baseline; readonly commitsBehind?: number };
  readonly problems: readonly Problem[];
  readonly github?: RunRecord['github'];
  readonly outputFolder: string;
  readonly tools: WiringOptions['tools'];
  readonly voice: Voice;
  readonly signal: AbortSignal;
  /** Never in a record: what a child prints may hold them, and records are stored and shown. */
  readonly secrets: readonly string[];
  /** What went wrong before there was anything to visit (a deployment that failed): reported like any other failure. */
  readonly failure?: TollgateError;
  /** Told before anything is waited for, so that a `post` step can finish the job. */
  readonly onGuard?: (leftover: LeftoverRecord) => Promise<void>;
}

export interface Visited {
  readonly record: RunRecord;
  readonly disk: Wired['ports']['disk'];
  /** `http://127.0.0.1:41234`: where head's preview answered first; absent: it never did. */
  readonly headOrigin?: string;
}

/**
 * Measures and judges. A failure that is not a bug becomes a record of its own (verdict `error` or `invalid` with the
 * sentence), so that it can be reported like any other; what was measured before it is on disk.
 */
export async function visit(ask: VisitAsk): Promise<Visited> {
  const { voice, signal } = ask;
  let { plan } = ask;
  const folder = await makeRunFolder(process.env);
  await using guard = await startGuard(folder);
  const { tempDir } = folder;
  await ask.onGuard?.(leftoverRecord(guard, tempDir));
  const { outputFolder, tools } = ask;
  const env = childEnvironment(process.env);
  const redactor = redactorOf(ask.secrets, publicNames(plan));
  const { spellings: secrets } = redactor;
  const disk = openDisk(outputFolder, redactor);
  const wired = wirePorts({ voice, signal, tempDir, guard, env, disk, secrets, tools });
  const { versions } = wired;
  const head = notingHead(wired.ports);
  const { ports } = head;
  const startedAt = ports.now();
  try {
    if (ask.failure) throw ask.failure;
    plan = toMeasure(ask);
    await wired.findTools(plan);
    await using worktree = await worktreeFor(ask, tempDir, guard);
    const anchored = await checkOutAnchor(ask.anchor, { root: ask.root, tempDir, guard, voice, signal });
    await using old = anchored.old;
    const problems = [...ask.problems, ...anchored.problems];
    const set = await setScene({ ...ask, plan, problems }, { worktree, old }, versions);
    const scene = { ...set, redactor };
    const record = plan.mode === 'stress' ? await stress(plan, scene, ports) : await gate(plan, scene, ports);
    return { record: redactor.value(record), disk: ports.disk, ...head.found() };
  } catch (error) {
    const failure = failureOf(error, signal);
    if (failure === undefined) throw error;
    const scene = bareScene(ask, versions);
    const record = failedRecord(plan, scene, failure, startedAt, ports);
    return { record: redactor.value(record), disk: ports.disk, ...head.found() };
  }
}

/** The plan, or what is left of it where another run has screened. */
function toMeasure({ plan, screened, head, base }: VisitAsk): Plan {
  if (screened === undefined) return plan;
  if (screened instanceof TollgateError) throw screened;
  return planToConfirm(plan, screened, { head, base });
}

/** Disk, quota, open files: what a machine runs out of is no defect of ours. */
const SHORTAGES = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'ENOMEM']);

/** Everything that goes wrong after an interrupt is the interrupt. */
function failureOf(error: unknown, signal: AbortSignal): TollgateError | undefined {
  if (signal.aborted) {
    return new TollgateError('cancelled', 'interrupted: everything that was started has been ended', {
      cause: error,
    });
  }
  const suppressed = error instanceof Error && 'suppressed' in error ? error.suppressed : error;
  if (suppressed instanceof TollgateError) return suppressed;
  const isFull =
    suppressed instanceof Error && 'code' in suppressed && SHORTAGES.has(String(suppressed.code));
  return isFull
    ? new TollgateError('environment', `the machine has nothing left to work with: ${suppressed.message}`, {
        cause: error,
      })
    : undefined;
}

/** Base's commit beside the working tree; for mode `baseline` head's own, so that base against base is measured. */
async function worktreeFor(
  { plan, root, base, head, signal }: VisitAsk,
  tempDir: string,
  guard: GuardHandle,
): Promise<Worktree | undefined> {
  if (plan.preview.kind === 'url' || plan.mode === 'stress') return undefined;
  const sha = plan.mode === 'baseline' ? head.sha : base?.sha;
  if (sha === undefined || plan.compare.strategy === 'baseline') return undefined;
  return checkoutBase({ directory: root, env: process.env, signal, sha, tempDir, guard });
}

function bareScene(ask: VisitAsk, versions: Scene['versions']): Scene {
  const { head, base, baseMissing, baseline, problems, github, screened } = ask;
  return {
    head,
    base,
    sources: [],
    scripts: {},
    versions,
    problems,
    ...(baseMissing === undefined ? {} : { baseMissing }),
    ...(github === undefined ? {} : { github }),
    ...(screened === undefined || screened instanceof TollgateError ? {} : { screened }),
    ...(baseline === undefined
      ? {}
      : { baseline: baseline.file, baselineColumn: baselineColumn(baseline.file, baseline.commitsBehind) }),
  };
}

async function setScene(
  ask: VisitAsk,
  { worktree, old }: { readonly worktree: Worktree | undefined; readonly old: Worktree | undefined },
  versions: Scene['versions'],
): Promise<Scene> {
  const { plan, root, base, anchor, signal } = ask;
  const headDirectory = join(root, plan.workingDirectory);
  const baseDirectory = worktree && join(worktree.directory, plan.workingDirectory);
  const oldDirectory = old && join(old.directory, plan.workingDirectory);
  const pinned = await pinScripts(plan, headDirectory, plan.mode === 'gate' ? baseDirectory : undefined);
  const borrowed = baseDirectory === undefined ? [] : await borrow(plan, headDirectory, baseDirectory);
  const notes = [...(worktree?.notes ?? []), ...borrowed].map((message) => ({
    kind: 'note' as const,
    message,
  }));
  if (oldDirectory !== undefined) await borrow(plan, headDirectory, oldDirectory);
  const bare = bareScene(ask, versions);
  return {
    ...bare,
    sources: sourcesOf(plan, headDirectory, oldDirectory ?? baseDirectory).map((source) =>
      oldDirectory === undefined || source.side === 'head'
        ? source
        : { ...source, buildDeadlineMs: ANCHOR_BUILD_MS },
    ),
    ...(anchor === undefined || oldDirectory === undefined || baseDirectory === undefined
      ? {}
      : { anchored: { anchor, instead: { side: 'base', directory: baseDirectory, plan: plan.preview } } }),
    scripts: pinned.scripts,
    problems: [...bare.problems, ...notes, ...pinned.problems],
    ...(pinned.hash === undefined ? {} : { scriptHash: pinned.hash }),
    ...(base === null || plan.mode !== 'gate'
      ? {}
      : { changedFiles: await changedFiles({ directory: root, env: process.env, signal }, base.sha) }),
  };
}

/** What git does not hold and both sides need to start alike. */
function borrow(plan: Plan, head: string, base: string): Promise<readonly string[]> {
  const build = plan.preview.kind === 'url' ? undefined : plan.preview.build;
  return borrowUntracked({ head, base, ...(build === undefined ? {} : { build }) });
}

/** Head first: a change that cannot start is said before time goes into base. */
function sourcesOf(plan: Plan, headDirectory: string, baseDirectory: string | undefined): SideSource[] {
  const { preview } = plan;
  const head: SideSource = { side: 'head', directory: headDirectory, plan: preview };
  if (preview.kind === 'url') {
    const base: SideSource = { side: 'base', directory: headDirectory, plan: preview };
    return preview.baseUrl === undefined ? [head] : [head, base];
  }
  if (baseDirectory === undefined) return [head];
  return [head, { side: 'base', directory: baseDirectory, plan: preview }];
}
