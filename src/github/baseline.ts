/** The words of a look for the baseline: what is asked, what was found, and what became of each candidate. */

import type { Api } from './api.ts';
import type { GithubContext } from './context.ts';

/** One artifact of that name and what became of it; every one is shown in the job summary. */
export interface BaselineCandidate {
  readonly id: number;
  readonly sha: string;
  readonly runId: string;
  readonly accepted: boolean;
  readonly reason: string;
}

/** A baseline that passed every check. `text` is still foreign: `read/baseline-file.ts` parses it. */
export interface AcceptedBaseline {
  readonly text: string;
  readonly artifactId: number;
  readonly runId: string;
  readonly sha: string;
  readonly ageMs: number;
  /** Commits on the base branch that the baseline has not seen. */
  readonly commitsBehind: number;
}

export interface BaselineSearch {
  /** The newest good one. */
  readonly accepted?: AcceptedBaseline;
  /** Further good ones, newer first, up to `take`: a refresh merges them, so that two refreshes at once lose nothing. */
  readonly others: readonly AcceptedBaseline[];
  readonly candidates: readonly BaselineCandidate[];
  /** Why nothing could be looked up, in a sentence; the verdict then stands without a baseline. Never a red check. */
  readonly problem?: string;
}

export interface BaselineQuery {
  readonly octokit: Api;
  readonly context: GithubContext;
  /** The workflow that makes the baseline. Absent: this one, or one on the base branch that runs this action. */
  readonly workflowPath?: string;
  /** `default`, or the name that keys the baseline in a monorepo. */
  readonly name: string;
  readonly baseBranch: string;
  readonly byteCap: number;
  readonly nowMs: number;
  /** How many good ones to return; 1 for a gate, more for a refresh. */
  readonly take?: number;
}

/** `tollgate-baseline`, or `tollgate-baseline-<name>`; characters that artifact names may not hold become `-`. */
export function baselineArtifactName(name: string): string {
  return name === 'default' ? 'tollgate-baseline' : `tollgate-baseline-${name.replaceAll(/[^\w.-]+/g, '-')}`;
}
