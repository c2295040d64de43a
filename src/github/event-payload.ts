import { readFileSync } from 'node:fs';

import { z } from 'zod';

const repositorySchema = z.looseObject({
  id: z.number(),
  full_name: z.string(),
  owner: z.looseObject({ login: z.string() }),
});
const sideSchema = z.looseObject({ sha: z.string(), ref: z.string(), repo: repositorySchema.nullish() });
const eventSchema = z.looseObject({
  action: z.string().optional(),
  repository: z.looseObject({ id: z.number().optional(), default_branch: z.string().optional() }).optional(),
  pull_request: z
    .looseObject({
      number: z.number(),
      head: sideSchema,
      base: sideSchema,
      user: z.looseObject({ login: z.string() }).nullish(),
      body: z.string().nullish(),
      labels: z.array(z.looseObject({ name: z.string() })).optional(),
    })
    .optional(),
  merge_group: z.looseObject({ base_sha: z.string(), head_sha: z.string(), base_ref: z.string() }).optional(),
  workflow_run: z
    .looseObject({
      id: z.number(),
      run_attempt: z.number().optional(),
      event: z.string(),
      conclusion: z.string().nullable(),
      path: z.string(),
      head_sha: z.string(),
      head_branch: z.string().nullable(),
      head_repository: repositorySchema.nullish(),
    })
    .optional(),
  deployment: z.looseObject({ sha: z.string(), ref: z.string(), environment: z.string() }).optional(),
  deployment_status: z
    .looseObject({
      state: z.string(),
      environment_url: z.string().nullish(),
      target_url: z.string().nullish(),
    })
    .optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
});
export type EventPayload = z.infer<typeof eventSchema>;

/** The event's payload as the runner wrote it; an empty object outside Actions or when the file cannot be read. */
export function readEventPayload(env: Readonly<Record<string, string | undefined>>): unknown {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** The parts that are read; empty for a payload of another shape than GitHub documents. */
export function parseEventPayload(payload: unknown): EventPayload {
  const parsed = eventSchema.safeParse(payload);
  return parsed.success ? parsed.data : {};
}
