/** Everything a run tells GitHub. Trouble here is said and never touches the verdict. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../model/failure.ts';
import type { RunVerdict } from '../model/verdict.ts';
import type { RunRecord } from '../model/run.ts';
import type { Voice } from '../ports.ts';
import { annotate } from '../github/annotations.ts';
import type { Api, Posted } from '../github/api.ts';
import type { BaselineCandidate } from '../github/baseline.ts';
import { earlierPushes, upsertComment } from '../github/comment.ts';
import type { GithubContext } from '../github/context.ts';
import { setOutputs } from '../github/outputs.ts';
import { setCommitStatus } from '../github/status.ts';
import { writeSummary } from '../github/summary.ts';
import { uploadFile, uploadFiles } from '../github/upload.ts';
import { toConfirm } from '../gate/fresh-runner.ts';
import { annotationsOf } from '../report/annotations.ts';
import { commentMarkdown } from '../report/comment.ts';
import { exitCodeOfRecord } from '../report/exit-code.ts';
import { statusLine } from '../report/status-line.ts';
import { summaryMarkdown } from '../report/summary.ts';
import type { WrittenFiles } from './write-files.ts';

export interface Publication {
  readonly record: RunRecord;
  readonly files: WrittenFiles;
  readonly folder: string;
  readonly context: GithubContext;
  readonly octokit: Api;
  readonly voice: Voice;
  readonly candidates: readonly BaselineCandidate[];
  readonly previewUrl?: string;
}

/** The second stage starts as soon as the first has ended. */
const RUN_RETENTION_DAYS = 7;

/** Two jobs of one workflow run cannot upload under one name: the one that confirms adds this. */
export const CONFIRMED = '.confirmed';

/** Summary, artifact, comment, annotations, outputs, in this order; each on its own. */
export async function publish(publication: Publication): Promise<void> {
  const { record, files, folder, context, voice, candidates } = publication;
  const told = (posted: Posted): void => {
    if (posted.problem !== undefined) voice.say(`tollgate: ${posted.problem}`);
  };
  told(writeSummary(process.env, summaryMarkdown(record, { candidates })));
  const uploaded = await uploadFiles(filesBelow(folder), artifactName(record), folder);
  told(uploaded);
  const flagged = toConfirm(record);
  if ((context.pullRequest || flagged.length > 0) && context.workflowRun === undefined) {
    const suffix = record.screened === undefined ? '' : CONFIRMED;
    told(await uploadFile(files.run, `${runArtifactName(record.plan.name)}${suffix}`, RUN_RETENTION_DAYS));
  }
  const reportUrl =
    uploaded.artifactId === undefined ? undefined : `${context.runUrl}/artifacts/${uploaded.artifactId}`;
  const comment = await postComment(publication, reportUrl);
  told(comment);
  await annotate(annotationsOf(record));
  told(
    await setOutputs({
      verdict: record.judgement.verdict,
      regressions: record.judgement.metrics.filter(
        (row) => row.gated && (row.outcome === 'regressed' || row.outcome === 'over-limit'),
      ).length,
      report: files.report,
      ...(flagged.length === 0 ? {} : { 'needs-confirmation': JSON.stringify(flagged) }),
      ...(comment.url === undefined ? {} : { 'comment-url': comment.url }),
      ...(publication.previewUrl === undefined ? {} : { 'preview-url': publication.previewUrl }),
      ...(record.baselineColumn === undefined ? {} : { 'baseline-sha': record.baselineColumn.sha }),
      ...(record.baselineColumn?.runId === undefined
        ? {}
        : { 'baseline-run-id': record.baselineColumn.runId }),
    }),
  );
}

/** What the second, trusted stage needs of this run, and what people download. */
export function artifactName(record: RunRecord): string {
  const { name } = record.plan;
  const suffix = record.screened === undefined ? '' : CONFIRMED;
  return `${name === 'default' ? 'tollgate-report' : `tollgate-report-${name}`}${suffix}`;
}

async function postComment(
  { record, context, octokit, candidates }: Publication,
  reportUrl: string | undefined,
): Promise<Posted & { readonly url?: string }> {
  const pull = context.pullRequest;
  if (pull === undefined || record.plan.mode !== 'gate') return { posted: false };
  if (context.readOnlyToken && record.plan.comment !== 'never') {
    return {
      posted: false,
      problem:
        'the token of a pull request from a fork or from Dependabot cannot comment: the table is in the job summary; the two-workflow form in the README posts it',
    };
  }
  const key = record.plan.name;
  const place = { octokit, context, pullNumber: pull.number, key, sha: pull.headSha };
  const { verdict } = record.judgement;
  const earlier = record.plan.comment === 'never' ? [] : await earlierPushes(place);
  const body = commentMarkdown(record, {
    runUrl: context.runUrl,
    pushes: [...(earlier as readonly RunVerdict[]), verdict],
    candidates,
    ...(reportUrl === undefined ? {} : { report: reportUrl }),
  });
  const run = `${context.runId}.${context.runAttempt}`;
  return upsertComment({ ...place, run, verdict, body, mode: record.plan.comment });
}

/** The measurements alone, as one raw file: what the trusted second stage reads of a run without a writing token. */
export function runArtifactName(name: string): string {
  return name === 'default' ? 'tollgate-run' : `tollgate-run-${name}`;
}

/** In `report` mode the check is a commit status on the pull request's head: right for forks, usable as a required check. */
export async function postStatus(
  { record, context, octokit, voice }: Publication,
  sha: string,
): Promise<void> {
  const blocks = exitCodeOfRecord(record) !== EXIT.ok;
  const state = !blocks ? 'success' : record.judgement.verdict === 'error' ? 'error' : 'failure';
  const posted = await setCommitStatus(octokit, context, {
    sha,
    state,
    description: statusLine(record),
    targetUrl: context.runUrl,
    context: record.plan.name === 'default' ? 'tollgate' : `tollgate (${record.plan.name})`,
  });
  if (posted.problem !== undefined) voice.say(`tollgate: ${posted.problem}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitignore')
    .map((entry) => join(entry.parentPath, entry.name));
}
