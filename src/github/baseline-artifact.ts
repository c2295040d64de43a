/** Artifacts as the API lists them, and what the list alone tells of one. */

import { z } from 'zod';
import type { BaselineQuery } from './baseline.ts';
import { Refused } from './refused.ts';

const artifactSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  digest: z.string().nullish(),
  workflow_run: z
    .looseObject({
      id: z.number(),
      repository_id: z.number(),
      head_repository_id: z.number(),
      head_sha: z.string(),
    })
    .nullish(),
});
export type Artifact = z.infer<typeof artifactSchema>;

/** Those of that name, newest first; what is no artifact is left out. */
export function newestFirst(listed: readonly unknown[], name: string): readonly Artifact[] {
  const artifacts = listed.flatMap((item) => artifactSchema.safeParse(item).data ?? []);
  return artifacts
    .filter((artifact) => artifact.name === name)
    .sort((a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '') || b.id - a.id);
}

/** @throws Refused for what the list alone tells. */
export function refuseByList(query: BaselineQuery, artifact: Artifact): void {
  const run = artifact.workflow_run;
  if (artifact.expired) throw new Refused('it has expired');
  if (!run) throw new Refused('the API does not say which run made it');
  const own = query.context.repositoryId ?? run.repository_id;
  if (run.repository_id !== own)
    throw new Refused(`it belongs to repository ${run.repository_id}, not to this one (${own})`);
  if (run.head_repository_id !== own) {
    throw new Refused(
      `it was made by a fork (repository ${run.head_repository_id}), not by this repository (${own})`,
    );
  }
  if (artifact.size_in_bytes > query.byteCap)
    throw new Refused(`it has ${artifact.size_in_bytes} bytes, more than ${query.byteCap}`);
}
