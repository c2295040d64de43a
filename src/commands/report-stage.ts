/** The trusted second stage (`workflow_run`): judges a finished run's measurements again and reports. Runs no code of the pull request. */

import { join } from 'node:path';
import { EXIT, TollgateError } from '../model/failure.ts';
import type { Inputs } from '../config/inputs.ts';
import { redactorOf } from '../config/redact.ts';
import type { Api } from '../github/api.ts';
import type { GithubContext } from '../github/context.ts';
import { artifactOfRun, pullRequestOfRun } from '../github/fork-run.ts';
import { openDisk } from '../disk.ts';
import { parseRun } from '../read/run-file.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { recordText } from '../report/text.ts';
import { lookUpBaseline } from './look-up-baseline.ts';
import { CONFIRMED, postStatus, publish, runArtifactName } from './publish.ts';
import { stderrVoice } from './stderr-voice.ts';
import { trustedRecord } from './trusted-record.ts';
import { writeFiles } from './write-files.ts';

/** A run of hundreds of rounds with its samples is a few megabytes. */
const MOST_BYTES = 32 * 1024 * 1024;

export interface ReportStage {
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly octokit: Api;
}

/** @returns 0 when there is nothing to report or the report was made: the verdict is the commit status, not this job */
export async function reportStage({ inputs, context, octokit }: ReportStage): Promise<number> {
  using voice = stderrVoice();
  const run = context.workflowRun;
  if (run === undefined) {
    throw new TollgateError(
      'config',
      'mode report needs the event workflow_run: it reports what another workflow measured',
    );
  }
  const pull = await pullRequestOfRun(octokit, context, run);
  if (pull === undefined) {
    voice.say(`no open pull request has ${run.headSha.slice(0, 7)} as its head: nothing to report`);
    return EXIT.ok;
  }
  const name = runArtifactName(inputs.name);
  // The newest of both: a run that was run again still lists what an older attempt confirmed.
  const text = await artifactText(octokit, context, run.id, [name, `${name}${CONFIRMED}`]);
  if (text === undefined) {
    voice.say(`run ${run.id} left no artifact ${name}: nothing to report`);
    return EXIT.ok;
  }
  const baseline = await lookUpBaseline({
    plan: { mode: 'gate', name: inputs.name },
    context: { ...context, pullRequest: pull },
    octokit,
    voice,
  });
  const record = await trustedRecord(parseRun(text), pull, { inputs, context, octokit, baseline });
  const disk = openDisk(
    join(context.workspace || process.cwd(), '.tollgate'),
    redactorOf([inputs.token ?? '']),
  );
  const { candidates } = baseline;
  const files = await writeFiles(record, { runUrl: context.runUrl, candidates }, { disk, voice });
  voice.say(`\n${recordText(record, 'plain')}\n`);
  const publication = { record, files, folder: disk.folder, octokit, voice, candidates };
  await postStatus({ ...publication, context }, run.headSha);
  await publish({ ...publication, context: { ...context, pullRequest: pull, readOnlyToken: false } });
  return exitCodeOfRecord(record) === EXIT.config ? EXIT.config : EXIT.ok;
}

async function artifactText(
  octokit: Api,
  context: GithubContext,
  runId: number,
  names: readonly string[],
): Promise<string | undefined> {
  try {
    return await artifactOfRun(octokit, context, runId, names, MOST_BYTES);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollgateError('environment', `the artifact ${names[0] ?? ''} of run ${runId} ${why}`, {
      cause: error,
    });
  }
}
