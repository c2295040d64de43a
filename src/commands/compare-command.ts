/** `tollgate compare`: the heads of two runs, as one past run and one new one. */

import type { BaselineHistoryRun } from '../model/baseline.ts';
import { TollgateError, type Problem } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import type { Judgement } from '../model/verdict.ts';
import { screenedRounds } from '../gate/fresh-runner.ts';
import { headValues, historySamples } from '../gate/history-samples.ts';
import { judge, mustSeeOf } from '../gate/judge.ts';
import { exitCodeOfVerdict } from '../report/exit-code.ts';
import { judgeJson } from '../report/json.ts';
import { judgementText } from '../report/text.ts';
import { colours } from './colours.ts';
import { readRun } from './read-text.ts';

/**
 * Two runs are other machines or other days, so the history rule applies: with one past run only limits and exact
 * metrics can fail; the rest is shown with what it could have seen.
 * @returns the exit code of the verdict
 */
export function compareCommand(base: string, head: string, options: { readonly json?: boolean }): number {
  const judgement = compareRuns({ name: base, run: measured(base) }, { name: head, run: measured(head) });
  if (options.json) process.stdout.write(`${JSON.stringify(judgeJson(judgement))}\n`);
  else process.stdout.write(`${otherRun(judgementText(judgement, colours(process.stdout)))}\n`);
  return exitCodeOfVerdict(judgement.verdict, 'regression');
}

/** A stored run, as it was named on the command line. */
export interface NamedRun {
  readonly name: string;
  readonly run: RunRecord;
}

/** Judged by the rules of `head`'s plan; what either run knew to void it voids the comparison. */
export function compareRuns(base: NamedRun, head: NamedRun): Judgement {
  const [before, after] = [ofOneMachine(base.run), ofOneMachine(head.run)];
  const samples = historySamples(after.plan, after.rounds, {
    base: { available: false, reason: `compared with the stored run ${base.name}` },
    noise: {},
    baseline: baselineOf(before),
    runner: after.runner,
    versions: after.versions,
    ...(after.scriptHash === undefined ? {} : { scriptHash: after.scriptHash }),
  });
  const judgement = judge(samples, {
    mustSee: mustSeeOf('baseline', after.plan.compare.mustSee),
    problems: [base, head].flatMap(voids),
  });
  const metrics = judgement.metrics.map((row) => ({ ...row, reason: otherRun(row.reason) }));
  return { ...judgement, metrics };
}

/** What another machine has confirmed is left out: only the screen has all of a run's targets. */
function ofOneMachine(run: RunRecord): RunRecord {
  if (run.screened === undefined) return run;
  const { runner, versions, startedAt } = run.screened;
  return { ...run, rounds: screenedRounds(run), runner, versions, startedAt };
}

function voids({ name, run }: NamedRun): readonly Problem[] {
  return [...run.problems, ...run.judgement.problems]
    .filter(({ kind }) => kind === 'invalid')
    .map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

/** The words of the history rule, where history is one run of anywhere. */
function otherRun(text: string): string {
  return text
    .replaceAll('against history (1 run on main)', 'against the other run')
    .replaceAll('no past run on main measured it', 'the other run did not measure it')
    .replaceAll('measured on main and not on head', 'measured in the other run and not on head')
    .replaceAll(/(limit(?: of [^;]+?)?|, and) on main too/g, '$1 in the other run too')
    .replaceAll("than the baseline's by", "than the other run's by")
    .replaceAll("a runner unlike the baseline's", "a runner unlike the other run's");
}

function measured(file: string): RunRecord {
  const run = readRun(file);
  if (run.rounds.length > 0) return run;
  throw new TollgateError(
    'config',
    `${file} holds no rounds (its verdict: ${run.judgement.verdict}): there is nothing to compare`,
  );
}

function baselineOf(run: RunRecord) {
  const only: BaselineHistoryRun = {
    commit: run.head.sha,
    runId: run.github?.runId ?? run.startedAt,
    at: run.startedAt,
    runner: run.runner,
    metrics: headValues(run.rounds),
    versions: run.versions,
    ...(run.scriptHash === undefined ? {} : { scriptHash: run.scriptHash }),
  };
  const { commit, runId, at } = only;
  const { name } = run.plan;
  return {
    schema: 'tollgate/baseline@1' as const,
    commit,
    runId,
    name,
    at,
    history: [only],
    noise: {},
    accepted: [],
  };
}
