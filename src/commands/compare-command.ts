/** `tollgate compare`: the heads of two runs, as one past run and one new one. */

import type { BaselineHistoryRun } from '../model/baseline.ts';
import { TollgateError } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import { headValues, historySamples } from '../gate/history-samples.ts';
import { judge } from '../gate/judge.ts';
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
  const before = measured(base);
  const after = measured(head);
  const samples = historySamples(after.plan, after.rounds, {
    base: { available: false, reason: `compared with the stored run ${base}` },
    noise: {},
    baseline: baselineOf(before),
    runner: after.runner,
    versions: after.versions,
    ...(after.scriptHash === undefined ? {} : { scriptHash: after.scriptHash }),
  });
  const judgement = judge(samples);
  if (options.json) process.stdout.write(`${JSON.stringify(judgeJson(judgement))}\n`);
  else process.stdout.write(`${judgementText(judgement, colours(process.stdout))}\n`);
  return exitCodeOfVerdict(judgement.verdict, 'regression');
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
