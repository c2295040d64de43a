/** The stored baseline, as far as it can be trusted; trouble with it is said and never red. */

import type { Baseline } from '../model/baseline.ts';
import { TollgateError } from '../model/failure.ts';
import type { Problem } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Api } from '../github/api.ts';
import { baselineArtifactName, type BaselineCandidate } from '../github/baseline.ts';
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
  /** Why nothing was read although there is, or may be, a baseline: a refresh must not replace it. Among the problems. */
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
  const read = (accepted ? [accepted, ...others] : []).map(({ text }) => readOne(text));
  const file = mergeBaselines(read.filter((one) => typeof one !== 'string'));
  const unread = read.filter((one) => typeof one === 'string');
  const unanswered = file === undefined ? (problem ?? unreadable(plan.name, unread)) : undefined;
  const warnings = unanswered === undefined ? unread : [unanswered];
  return {
    candidates,
    problems: warnings.map((message) => ({ kind: 'warning', message })),
    ...(file === undefined ? {} : { file }),
    ...(unanswered === undefined ? {} : { unanswered }),
    ...(accepted === undefined ? {} : { commitsBehind: accepted.commitsBehind }),
  };
}

/** What is stored and cannot be read stays until somebody does something: it is said what. */
function unreadable(name: string, [why]: readonly string[]): string | undefined {
  if (why === undefined) return undefined;
  return `the newest stored baseline cannot be read, so this run has none: ${why}. Run the version of Tollgate that wrote it, or delete its artifact ${baselineArtifactName(name)}: then the one before it is used, or a new history begins`;
}

/** The baseline, or the sentence why it cannot be read. */
function readOne(text: string): Baseline | string {
  try {
    return parseBaseline(text);
  } catch (error) {
    if (!(error instanceof TollgateError)) throw error;
    return error.message;
  }
}
