/** What a run on main leaves for the pull requests after it: the baseline artifact, one run longer. */

import type { Nightly } from '../model/anchor.ts';
import type { AcceptedShift, Baseline, BaselineHistoryRun } from '../model/baseline.ts';
import type { RunRecord } from '../model/run.ts';
import { headValues } from '../gate/history-samples.ts';
import { learnNoise } from '../gate/noise.ts';
import { baselineArtifactName } from '../github/baseline.ts';
import type { GithubContext } from '../github/context.ts';
import { uploadFile } from '../github/upload.ts';
import { acceptedTrailers } from '../github/trailers.ts';
import type { Ports } from '../ports.ts';
import { commitMessages } from '../preview/history.ts';
import { appendRun, type RefreshFacts } from '../read/baseline-file.ts';
import type { BaselineLookUp } from './look-up-baseline.ts';

/** GitHub's default; a repository's own limit clips it. */
const RETENTION_DAYS = 90;

/**
 * Appends the run to the history it found and uploads it. A run that is not to be trusted is not appended, and says so.
 */
export async function refreshBaseline({
  record,
  root,
  disk,
  baseline,
  nightly,
  context,
  voice,
}: {
  readonly record: RunRecord;
  /** Root of the checkout. */
  readonly root: string;
  readonly disk: Ports['disk'];
  readonly baseline: BaselineLookUp;
  /** Of a scheduled night. */
  readonly nightly?: Nightly;
  readonly context: GithubContext;
  readonly voice: Ports['voice'];
}): Promise<void> {
  if (record.rounds.length === 0 || record.judgement.verdict === 'invalid') {
    voice.say(`the baseline was not refreshed: ${record.judgement.reason}`);
    return;
  }
  const accepted = await acceptedShifts(record, root, baseline.file?.commit);
  const file = baselineAfter(record, baseline.file, {
    runId: context.runId,
    accepted,
    ...(nightly === undefined ? {} : { nightly }),
  });
  const name = baselineArtifactName(record.plan.name);
  const path = disk.keepFile(`${name}.json`, `${JSON.stringify(file)}\n`);
  const uploaded = await uploadFile(path, name, RETENTION_DAYS);
  const runs = `${file.history.length} run${file.history.length === 1 ? '' : 's'}`;
  voice.say(uploaded.problem ?? `baseline refreshed: ${runs}, artifact ${name}`);
}

/** The baseline with this run: main's own rounds, and what equal sides taught of the noise. */
export function baselineAfter(
  record: RunRecord,
  before: Baseline | undefined,
  {
    runId,
    ...facts
  }: Pick<RefreshFacts, 'accepted' | 'nightly'> & {
    /** Of the workflow. */
    readonly runId: string;
  },
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
      ? learnNoise(before?.noise ?? {}, record.samples)
      : {};
  return appendRun(before, run, { ...facts, name: record.plan.name, noise });
}

/** Changes of level that the merged commits accept (`Perf-Accepted: why`): the window starts anew at this run. */
async function acceptedShifts(
  record: RunRecord,
  root: string,
  since: string | undefined,
): Promise<readonly AcceptedShift[]> {
  const messages = await commitMessages({ directory: root, env: process.env }, since);
  return messages
    .flatMap((text) => acceptedTrailers(text).accepted)
    .map((trailer) => ({ ...trailer, commit: record.head.sha, at: record.startedAt }));
}
