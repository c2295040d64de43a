import type { Mode, PlanNote } from '../model/plan.ts';
import type { ProjectFacts } from '../model/project.ts';
import type { Environment } from './expand.ts';
import { expandVariables } from './expand.ts';
import type { ConfigFile, ConfigText } from './file.ts';
import { parseConfigFile, pathText } from './file.ts';
import type { Inputs } from './inputs.ts';
import type { LongConfig } from './long-form.ts';
import { longForm } from './long-form.ts';
import type { Mistake } from './mistake.ts';

/** Everything a plan is made of. */
export interface PlanSources {
  readonly mode: Mode;
  readonly inputs: Inputs;
  /** Head's configuration file; absent: there is none. */
  readonly file?: ConfigText;
  /**
   * On a pull request, the same file of the base commit: its thresholds and its `compare` rule. `null`: base has no
   * such file. Absent: there is no base commit whose word counts (a run on main, a local run).
   */
  readonly baseFile?: ConfigText | null;
  /** Of the working directory. */
  readonly facts: ProjectFacts;
  /** The job's environment, for `${NAME}`. */
  readonly env: Environment;
  /** Inputs of `workflow_dispatch`: `peak`, `duration`, `profile`. */
  readonly dispatchInputs?: Readonly<Record<string, string>>;
  /** Labels of the pull request: `tollgate:deep` gives more time. */
  readonly labels?: readonly string[];
  /** Of the event `deployment_status`, or of the deployment that was waited for (`deploymentAsked`). */
  readonly deploymentUrl?: string;
  readonly seed: number;
}

/** A file read and spelt out. */
export interface ReadFile extends LongConfig {
  readonly at: ConfigFile['at'];
  readonly mistakes: readonly Mistake[];
}

/** The sources while a plan is made of them: what is wrong and what was guessed is collected on the way. */
export interface Drafting {
  readonly sources: PlanSources;
  readonly file: ReadFile;
  readonly mistakes: Mistake[];
  readonly notes: PlanNote[];
}

/** Reads a file; without one, everything in it is as if not written. */
export function readFile(file: ConfigText | null | undefined): ReadFile {
  if (!file) return { ...longForm({}), at: () => 'the configuration', mistakes: [] };
  const { written, mistakes, at } = parseConfigFile(file);
  return { ...longForm(written), at, mistakes };
}

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The values with `${NAME}` expanded; a name that the environment does not hold is a mistake. A report runs nothing
 * and needs no values.
 */
export function expandAll(
  draft: Drafting,
  values: Values | undefined,
  path: readonly PropertyKey[],
): Record<string, string> {
  const expanded: Record<string, string> = {};
  if (draft.sources.mode === 'report') return expanded;
  for (const [key, value] of Object.entries(values ?? {})) {
    if (value === undefined) continue;
    const { text, missing, refused } = expandVariables(String(value), draft.sources.env);
    for (const name of refused) {
      draft.mistakes.push({
        at: draft.file.at(...path, key),
        message: `${pathText([...path, key])} needs \${${name}}, which belongs to the runner and is given to no preview and no script; pass what is needed under another name`,
      });
    }
    for (const name of missing) {
      draft.mistakes.push({
        at: draft.file.at(...path, key),
        message: `${pathText([...path, key])} needs \${${name}}, which is not in the job's environment; set it with \`env:\` in the workflow, or write $\${${name}} to keep the text`,
      });
    }
    Object.defineProperty(expanded, key, {
      value: text,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return expanded;
}
