/** What Tollgate knows of the event and the runner. */

/** The pull request of the event. Labels and head are those of the moment of the event; ask the API for today's. */
export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  /** Null when the fork is gone. */
  readonly headRepositoryId: number | null;
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly baseRepositoryId: number;
  /** True when head lives in another repository than base: its token is read-only and its code is a stranger's. */
  readonly fromFork: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  /** The description, as its author wrote it; empty when there is none. */
  readonly body: string;
}

/** The finished run that a `workflow_run` event speaks of. */
export interface WorkflowRunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | null;
  /** Owner of head's repository: `owner:branch` finds the pull request. */
  readonly headOwner: string | null;
}

export interface DeploymentFacts {
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly state: string;
  readonly url: string | null;
}

/** Everything Tollgate takes from the event and the runner's environment. */
export interface GithubContext {
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** Undefined when neither the runner nor the event tells. */
  readonly repositoryId: number | undefined;
  readonly event: string;
  readonly action: string | undefined;
  /** The commit that was checked out: the merge commit on `pull_request`. */
  readonly sha: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** A GitHub Enterprise Server: artifacts cannot be uploaded by the toolkit there. */
  readonly enterpriseServer: boolean;
  readonly actor: string;
  readonly workspace: string;
  /** `.github/workflows/performance.yml`; undefined when the runner does not tell. */
  readonly workflowPath: string | undefined;
  /** `acme/tollgate`: what the user's YAML calls this action. */
  readonly actionRepository: string | undefined;
  readonly hasToken: boolean;
  /** Forks and Dependabot get a token that cannot write. */
  readonly readOnlyToken: boolean;
  readonly pullRequest?: PullRequestFacts;
  readonly mergeGroup?: { readonly baseSha: string; readonly headSha: string; readonly baseRef: string };
  readonly workflowRun?: WorkflowRunFacts;
  readonly deployment?: DeploymentFacts;
  /** Inputs of `workflow_dispatch`. */
  readonly dispatchInputs: Readonly<Record<string, string>>;
}
