import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { z } from 'zod';

/** A scenario folder: `scenario.json`, `repo/` (first commit on main; absent: fixtures/shop), `*.patch`. */

const runOverrides = z.strictObject({
  event: z.string().optional(),
  path: z.string().optional(),
  conclusion: z.string().nullable().optional(),
  head_branch: z.string().optional(),
  /** A commit, or a branch whose tip is meant. */
  head_sha: z.string().optional(),
  head_repository: z.string().nullable().optional(),
});

const artifactSchema = z.strictObject({
  name: z.string(),
  /** Content: a file of the scenario's folder, or JSON or text given here, or the newest real artifact of that name. */
  file: z.string().optional(),
  content: z.unknown().optional(),
  copyOf: z.string().optional(),
  /** Put over the content's own top-level keys, after the honest commit and runId. */
  json: z.record(z.string(), z.unknown()).optional(),
  /** Owner of the fork it comes from. */
  fork: z.string().optional(),
  run: runOverrides.optional(),
  expired: z.boolean().optional(),
  digest: z.string().nullable().optional(),
  size_in_bytes: z.number().optional(),
  zip: z.boolean().optional(),
});

const faultSchema = z.strictObject({
  method: z.string().optional(),
  /** Glob over the path: `*` matches any characters. */
  path: z.string(),
  /** A status, or `reset` (connection closed), `slow` (answers after `body` milliseconds), `hang`. */
  status: z.union([z.number(), z.enum(['reset', 'slow', 'hang'])]),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  /** How often; absent: for the whole step. */
  times: z.number().optional(),
});

const deploymentSchema = z.strictObject({
  environment: z.string(),
  /** One more is told at each look: `["pending", "success"]`. */
  states: z.array(z.string()),
  url: z.string().optional(),
});

const commentSchema = z.strictObject({ author: z.string(), body: z.string() });

const expectSchema = z.strictObject({
  exit: z.union([z.number(), z.array(z.number())]).optional(),
  verdict: z.union([z.string(), z.array(z.string())]).optional(),
  /** Metric id patterns, each of which must match a regressed or over-limit row; `[]`: none may be. */
  regressed: z.array(z.string()).optional(),
  /** How many comments with Tollgate's marker the pull request has, whoever wrote them. */
  comments: z.number().optional(),
  commentHas: z.array(z.string()).optional(),
  commentHasNot: z.array(z.string()).optional(),
  logHas: z.array(z.string()).optional(),
  logHasNot: z.array(z.string()).optional(),
  summaryHas: z.array(z.string()).optional(),
  /** Names of artifacts this step's runs uploaded, each of which must be there. */
  artifacts: z.array(z.string()).optional(),
  /** Texts that no command line on this machine may hold any more. */
  noProcess: z.array(z.string()).optional(),
  /** Contexts and states of commit statuses on the pull request's head: `tollgate=failure`. */
  statuses: z.array(z.string()).optional(),
});

const stepSchema = z.strictObject({
  name: z.string(),
  event: z.string(),
  /** Head of the pull request (`owner:branch` for a fork), or the branch that is pushed to; absent: `branchOf`. */
  branch: z.string().optional(),
  patch: z.union([z.string(), z.array(z.string())]).optional(),
  /** Merged into the event's payload. */
  payload: z.record(z.string(), z.unknown()).optional(),
  artifacts: z.array(artifactSchema).optional(),
  /** Comments posted before the run. */
  postComments: z.array(commentSchema).optional(),
  /** GitHub deployments of the pull request's head, oldest first. */
  deployments: z.array(deploymentSchema).optional(),
  faults: z.array(faultSchema).optional(),
  /** Workflow file to run; absent: every one that runs the action and listens to the event. */
  workflow: z.string().optional(),
  /** The run is cancelled as soon as its log holds this text: the action is killed, its post step runs. */
  cancelAfter: z.string().optional(),
  /** Added to the job's environment. */
  env: z.record(z.string(), z.string()).optional(),
  secrets: z.record(z.string(), z.string()).optional(),
  /** Texts that no output of the run may hold: log, comments, summary, artifacts. */
  secretGrep: z.array(z.string()).optional(),
  expect: expectSchema,
});

const scenarioSchema = z.strictObject({
  title: z.string().optional(),
  /** `repo/` is laid over the sample shop instead of standing alone. */
  over: z.literal('shop').optional(),
  steps: z.array(stepSchema).min(1),
});

export type Step = z.infer<typeof stepSchema>;
export type SeededArtifact = z.infer<typeof artifactSchema>;
export type Deployment = z.infer<typeof deploymentSchema>;
export type Fault = z.infer<typeof faultSchema>;
export type Expectation = z.infer<typeof expectSchema>;
export interface Scenario {
  readonly title: string;
  readonly folder: string;
  readonly over?: 'shop';
  readonly steps: readonly Step[];
}

/** Whether the event is one of a pull request, so that it has to have one. */
export function isOfPull({ event }: Pick<Step, 'event'>): boolean {
  return ['pull_request', 'pull_request_target', 'merge_group', 'issue_comment'].includes(event);
}

/** The step's branch; where it names none, one pull request for all such steps, and main for the other events. */
export function branchOf(step: Pick<Step, 'event' | 'branch'>): string {
  return step.branch ?? (isOfPull(step) ? 'change' : 'main');
}

/** Reads and checks a scenario folder; throws a sentence that names the file and the place. */
export function loadScenario(folder: string): Scenario {
  const file = join(folder, 'scenario.json');
  if (!existsSync(file)) throw new Error(`${folder} is not a scenario: it has no scenario.json`);
  const result = scenarioSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  const { title = basename(folder), over, steps } = result.data;
  return { title, folder, steps, ...(over && { over }) };
}
