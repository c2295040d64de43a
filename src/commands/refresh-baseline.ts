/** What a run on main leaves for the pull requests after it: the baseline artifact, one run longer. */

import type { Nightly } from '../model/anchor.ts';
import type { AcceptedShift, Baseline, BaselineHistoryRun } from '../model/baseline.ts';
import type { RunRecord } from '../model/run.ts';
import { headValues } from '../gate/history-samples.ts';
import { learnNoise } from '../gate/noise.ts';
import { baselineArtifactName } from '../github/baseline.ts';
import { uploadFile } from '../github/upload.ts';
import type { Ports } from '../ports.ts';
import { appendRun } from '../read/baseline-file.ts';
import type { BaselineLookUp } from './look-up-baseline.ts';

/** GitHub's default; a repository's own limit clips it. */
const RETENTION_DAYS = 90;

/** The baseline one run longer, or why it stays as it is. */
export type NextBaseline = { readonly file: Baseline } | { readonly kept: string };

/** What is known besides the run. */
export interface RunFacts {
  /** Of the workflow. */
  readonly runId: string;
  /** Shifts that were accepted since the last refresh. */
  readonly accepted?: readonly AcceptedShift[];
  /** Of a scheduled night. */
  readonly nightly?: Nightly;
}

/**
 * Appends the run to the history that was found. Not a run that is not to be trusted; and not where a history could not
 * be had or read: one of a single run would take the place of all that was learnt.
 */
export function nextBaseline(
  record: RunRecord,
  { file, unanswered }: Pick<BaselineLookUp, 'file' | 'unanswered'>,
  facts: RunFacts,
): NextBaseline {
  if (record.rounds.length === 0 || record.judgement.verdict === 'invalid')
    return { kept: record.judgement.reason };
  if (unanswered !== undefined) return { kept: unanswered };
  return { file: baselineAfter(record, file, facts) };
}

/** Uploads the baseline, or says why the one that is stored stays. */
export async function uploadBaseline(
  next: NextBaseline,
  name: string,
  { disk, voice }: Pick<Ports, 'disk' | 'voice'>,
): Promise<void> {
  if ('kept' in next) {
    voice.say(`the baseline was not refreshed: ${next.kept}`);
    return;
  }
  const { file } = next;
  const artifact = baselineArtifactName(name);
  const path = disk.keepFile(`${artifact}.json`, `${JSON.stringify(file)}\n`);
  const uploaded = await uploadFile(path, artifact, RETENTION_DAYS);
  const runs = `${file.history.length} run${file.history.length === 1 ? '' : 's'}`;
  voice.say(uploaded.problem ?? `baseline refreshed: ${runs}, artifact ${artifact}`);
}

/** The baseline with this run: main's own rounds, and what equal sides taught of the noise. */
export function baselineAfter(
  record: RunRecord,
  before: Baseline | undefined,
  { runId, ...facts }: RunFacts,
): Baseline {
  const run: BaselineHistoryRun = {
    commit: record.head.sha,
    runId,
    at: record.startedAt,
    runner: record.runner,
    versions: record.versions,
    metrics: headValues(record.rounds),
    ...(record.scriptHash === undefined ? {} : { scriptHash: record.scriptHash }),
  };
  // A night beside an anchor measures what has changed, not the noise.
  const noise =
    record.samples?.strategy === 'paired' && record.anchor === undefined
      ? learnNoise(before?.noise ?? {}, record.samples, record)
      : {};
  return appendRun(before, run, { ...facts, name: record.plan.name, noise });
}
