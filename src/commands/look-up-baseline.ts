/** The stored baseline, as far as it can be trusted; trouble with it is said and never red. */

import type { Baseline } from '../model/baseline.ts';
import { TollgateError } from '../model/failure.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Api } from '../github/api.ts';
import type { BaselineCandidate } from '../github/baseline.ts';
import type { GithubContext } from '../github/context.ts';
import { findBaseline } from '../github/find-baseline.ts';
import type { Voice } from '../ports.ts';
import { mergeBaselines, parseBaseline } from '../read/baseline-file.ts';

/** A baseline file of 30 runs with sketches is some hundred kilobytes. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Refreshes that raced each other are folded together when this many newest ones are read. */
const RACING = 3;

export interface BaselineLookUp {
  readonly file?: Baseline;
  readonly commitsBehind?: number;
  readonly candidates: readonly BaselineCandidate[];
  readonly problems: readonly Problem[];
  /** GitHub did not answer and nothing was read: there may be a baseline that a refresh must not replace. */
  readonly unanswered?: string;
}

export async function lookUpBaseline({
  plan,
  context,
  octokit,
  voice,
}: {
  readonly plan: Pick<Plan, 'mode' | 'name'>;
  readonly context: GithubContext;
  readonly octokit: Api;
  readonly voice: Voice;
}): Promise<BaselineLookUp> {
  if (plan.mode === 'stress') return { candidates: [], problems: [] };
  const found = await findBaseline({
    octokit,
    context,
    name: plan.name,
    baseBranch: context.pullRequest?.baseRef ?? context.mergeGroup?.baseRef ?? context.defaultBranch,
    byteCap: MOST_BYTES,
    nowMs: Date.now(),
    take: plan.mode === 'baseline' ? RACING : 1,
  });
  for (const { runId, sha, accepted, reason } of found.candidates) {
    voice.say(
      `baseline of run ${runId} (${sha.slice(0, 7)}): ${accepted ? 'accepted' : 'refused'}, ${reason}`,
    );
  }
  const { candidates, accepted, others, problem } = found;
  const problems: Problem[] = problem === undefined ? [] : [{ kind: 'warning', message: problem }];
  const files = (accepted ? [accepted, ...others] : []).flatMap(({ text }) => readOne(text, problems));
  const file = mergeBaselines(files);
  return {
    candidates,
    problems,
    ...(file === undefined ? {} : { file }),
    ...(file === undefined && problem !== undefined ? { unanswered: problem } : {}),
    ...(accepted === undefined ? {} : { commitsBehind: accepted.commitsBehind }),
  };
}

function readOne(text: string, problems: Problem[]): readonly Baseline[] {
  try {
    return [parseBaseline(text)];
  } catch (error) {
    if (!(error instanceof TollgateError)) throw error;
    problems.push({ kind: 'warning', message: error.message });
    return [];
  }
}
