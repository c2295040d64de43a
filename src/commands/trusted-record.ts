/** What the trusted second stage believes of a stranger's run record: its measurements, and nothing else. */

import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import type { Judgement } from '../model/verdict.ts';
import type { ConfigText } from '../config/file.ts';
import { ignoredChange } from '../config/ignored.ts';
import type { Inputs } from '../config/inputs.ts';
import { planFrom } from '../config/plan.ts';
import { baselineColumn } from '../gate/baseline-column.ts';
import { screenedBefore, screenedRounds } from '../gate/fresh-runner.ts';
import { firstReadyMs } from '../gate/generations.ts';
import { judgeRun } from '../gate/judge-run.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext, PullRequestFacts } from '../github/context.ts';
import { changedFiles, readFileAtRef } from '../github/files.ts';
import { explainApiError } from '../github/permissions.ts';
import { judgedOf, passWithout, strategyOf } from '../record.ts';
import type { BaselineLookUp } from './look-up-baseline.ts';
import { acceptanceNotes, withAcceptance, withNotices } from './notices.ts';

/** Where the second stage stands: its own inputs, and the API. */
export interface TrustedPlace {
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly octokit: Api;
  /** Of the pull request's base branch, as this stage looked it up. */
  readonly baseline: Pick<BaselineLookUp, 'file' | 'commitsBehind' | 'problems'>;
}

/**
 * The record, judged here: rounds by the rules of base and beside base's own baseline, accepted slowdowns and claims by
 * the pull request as the API tells it. Without rounds only a failure is shown as it is told; "nothing had to be measured" is held to the pull
 * request's own list of files, and any other verdict is `invalid`.
 * @throws TollgateError of kind `config` when base's own configuration has mistakes
 */
export async function trustedRecord(
  stored: RunRecord,
  pull: PullRequestFacts,
  place: TrustedPlace,
): Promise<RunRecord> {
  const { inputs, context, baseline } = place;
  const rules = await rulesOfBase(stored, pull, place);
  const accepting = { pullRequest: pull };
  const plan = withAcceptance(planHere(stored, rules, inputs), accepting);
  const told = toldOf(stored, plan, { pull, context, baseline, notes: acceptanceNotes(accepting) });
  if (stored.rounds.length === 0) return withoutRounds(stored, told, pull, place);
  const hasBase = stored.rounds.some((round) => round.side === 'base');
  const { scriptHash } = stored;
  const readyMs = firstReadyMs(screenedRounds(stored));
  const judged = judgeRun(plan, stored.rounds, {
    base: hasBase ? { available: true } : { available: false, reason: 'base was not measured' },
    noise: baseline.file?.noise ?? {},
    runner: stored.runner,
    versions: stored.versions,
    ...(baseline.file === undefined ? {} : { baseline: baseline.file }),
    ...(scriptHash === undefined ? {} : { scriptHash }),
    ...(readyMs === undefined ? {} : { readyMs }),
    ...screenedBefore(stored),
  });
  const strategy = strategyOf(stored.rounds, judged.samples);
  return withNotices(
    { ...told, strategy, ...judgedOf(judged) },
    { body: pull.body, baseline: baseline.file },
  );
}

/** Thresholds, limits and the compare rule of base. */
async function rulesOfBase(
  stored: RunRecord,
  pull: PullRequestFacts,
  { inputs, context, octokit }: TrustedPlace,
): Promise<Plan> {
  const text = await readFileAtRef(octokit, context, inputs.config, pull.baseSha);
  const file: ConfigText | undefined = text === undefined ? undefined : { path: inputs.config, text };
  return planFrom({
    mode: 'report',
    inputs,
    facts: { files: [], k6Scripts: [], staticFolders: [], lockfiles: [] },
    env: {},
    labels: pull.labels,
    seed: stored.plan.seed,
    ...(file ? { file } : {}),
  });
}

function planHere(stored: RunRecord, rules: Plan, inputs: Inputs): Plan {
  const { confirm } = stored.plan.compare;
  return {
    ...stored.plan,
    mode: 'gate',
    name: inputs.name,
    thresholds: rules.thresholds,
    compare: { ...rules.compare, ...(confirm === undefined ? {} : { confirm }) },
    comment: inputs.comment,
    failOn: inputs.failOn,
  };
}

/** The record with what is known here in place of what it says of itself; its judgement is still a stranger's. */
function toldOf(
  stored: RunRecord,
  plan: Plan,
  {
    pull,
    context,
    baseline: { file, commitsBehind, problems },
    notes,
  }: Pick<TrustedPlace, 'context' | 'baseline'> & {
    readonly pull: PullRequestFacts;
    readonly notes: readonly Problem[];
  },
): RunRecord {
  const {
    claims: _claims,
    debts: _debts,
    drift: _drift,
    creep: _creep,
    savings: _savings,
    anchor: _anchor,
    stress: _stress,
    skipped: _skipped,
    baselineColumn: _baselineColumn,
    ...rest
  } = stored;
  return {
    ...rest,
    plan,
    problems: [
      ...stored.problems.filter((problem) => problem.kind !== 'note'),
      ...notes,
      ...problems,
      {
        kind: 'note',
        message: 'measured in a run without secrets and judged again here with the rules of base',
      },
    ],
    ...(file === undefined ? {} : { baselineColumn: baselineColumn(file, commitsBehind) }),
    head: { sha: pull.headSha },
    github: {
      repository: context.repository,
      pullRequest: pull.number,
      runId: context.runId,
      runUrl: context.runUrl,
    },
  };
}

/** A run that measured nothing has no evidence: it can say that it failed, and it can be held to the list of files. */
async function withoutRounds(
  { judgement, skipped }: RunRecord,
  { samples: _fed, ...told }: RunRecord,
  pull: PullRequestFacts,
  place: TrustedPlace,
): Promise<RunRecord> {
  const bare: RunRecord = { ...told, strategy: 'none' };
  const { verdict, reason, problems } = judgement;
  if (verdict === 'error' || verdict === 'invalid')
    return { ...bare, judgement: { ...NOTHING, verdict, reason, problems } };
  if (skipped === undefined || verdict !== 'pass') {
    return unbelieved(
      bare,
      `the run says "${verdict}" and holds no measurements: a verdict without evidence is not taken over`,
    );
  }
  const checked = await skippedHere(told.plan, pull, place);
  return 'doubt' in checked
    ? unbelieved(bare, `the run says that nothing had to be measured, and ${checked.doubt}`)
    : { ...bare, ...passWithout(checked.skipped), skipped: checked.skipped };
}

const NOTHING: Pick<Judgement, 'metrics' | 'next' | 'findings'> = { metrics: [], next: null, findings: [] };

function unbelieved(record: RunRecord, reason: string): RunRecord {
  const problems = [{ kind: 'invalid' as const, message: reason }];
  return { ...record, judgement: { ...NOTHING, verdict: 'invalid', reason, problems } };
}

/** Base's `compare.ignore` on the files the pull request changes, as the API lists them. */
async function skippedHere(
  { compare }: Plan,
  pull: PullRequestFacts,
  { context, octokit }: TrustedPlace,
): Promise<{ readonly skipped: string } | { readonly doubt: string }> {
  if (compare.strategy !== 'auto')
    return { doubt: `base asks for the strategy ${compare.strategy}, which always measures` };
  let files: readonly string[] | undefined;
  try {
    files = await changedFiles(octokit, context, pull.number);
  } catch (error) {
    return { doubt: explainApiError('the files of the pull request could not be listed', error) };
  }
  if (files === undefined) return { doubt: 'the pull request changes too many files to list them' };
  const skipped = ignoredChange(files, compare.ignore);
  return skipped === undefined
    ? { doubt: "the pull request changes files that base's `compare.ignore` does not name" }
    : { skipped };
}
