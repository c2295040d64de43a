/** What has a say in the verdict, as it is on head and on base. */

import { join } from 'node:path';
import type { Problem } from '../model/failure.ts';
import type { CommitRef } from '../model/run.ts';
import type { ConfigText } from '../config/file.ts';
import type { Inputs } from '../config/inputs.ts';
import { changesOfRules } from '../config/rules-changed.ts';
import type { GithubContext } from '../github/context.ts';
import { readFileAt } from '../preview/history.ts';
import { readTextIfThere } from './read-text.ts';

export interface CommandPlace {
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

export interface RuleFiles {
  readonly head?: ConfigText;
  readonly base?: ConfigText;
  /** Rows saying that this change alters what it is judged by. */
  readonly changes: readonly Problem[];
}

/** The configuration of both sides, and the rows saying that a change alters it or the inputs in its workflow. */
export async function ruleFiles(
  root: string,
  inputs: Inputs,
  base: CommitRef | null,
  place: CommandPlace,
  context: GithubContext,
): Promise<RuleFiles> {
  const path = inputs.config;
  const head = readTextIfThere(join(root, path));
  const at = base && ((file: string) => readFileAt({ ...place, directory: root }, base.sha, file));
  const baseText = await at?.(path);
  const workflow = context.workflowPath;
  const files = [
    { kind: 'config' as const, path, head, base: baseText },
    ...(workflow === undefined
      ? []
      : [
          {
            kind: 'workflow' as const,
            path: workflow,
            head: readTextIfThere(join(root, workflow)),
            base: await at?.(workflow),
          },
        ]),
  ];
  const changes = at
    ? changesOfRules(
        files.map(({ kind, path: name, head: now, base: before }) =>
          present({ kind, path: name, head: now, base: before }),
        ),
      )
    : [];
  return {
    ...(head === undefined ? {} : { head: { path, text: head } }),
    ...(baseText === undefined ? {} : { base: { path, text: baseText } }),
    changes: changes.map(({ message }) => ({ kind: 'warning', message })),
  };
}

function present<Kind, Path>(file: {
  readonly kind: Kind;
  readonly path: Path;
  readonly head: string | undefined;
  readonly base: string | undefined;
}) {
  const { kind, path, head, base } = file;
  return { kind, path, ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) };
}
