import { z } from 'zod';

import type { PullRequestFacts } from './context.ts';

const pullSchema = z.looseObject({
  number: z.number(),
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string() }).nullish(),
  labels: z.array(z.looseObject({ name: z.string() })).optional(),
  head: z.looseObject({
    sha: z.string(),
    ref: z.string(),
    repo: z.looseObject({ id: z.number(), full_name: z.string() }).nullish(),
  }),
  base: z.looseObject({ sha: z.string(), ref: z.string(), repo: z.looseObject({ id: z.number() }) }),
});

/** A pull request as the REST API lists it, as facts; undefined for JSON of another shape. */
export function pullFactsOf(item: unknown): PullRequestFacts | undefined {
  const pull = pullSchema.safeParse(item).data;
  return pull && factsOfPull(pull);
}

/** The facts of a pull request, whether an event or the API told of it. */
export function factsOfPull(pull: z.infer<typeof pullSchema>): PullRequestFacts {
  const headRepo = pull.head.repo ?? null;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepositoryId: headRepo?.id ?? null,
    headRepository: headRepo?.full_name ?? null,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    baseRepositoryId: pull.base.repo.id,
    fromFork: headRepo?.id !== pull.base.repo.id,
    author: pull.user?.login ?? 'ghost',
    labels: pull.labels?.map((label) => label.name) ?? [],
    body: pull.body ?? '',
  };
}
