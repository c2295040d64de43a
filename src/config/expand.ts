/** `${NAME}` in values of the file, from the job's environment. */

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Expanded {
  readonly text: string;
  /** Names that the environment does not hold. */
  readonly missing: readonly string[];
  /** Names of the runner's own secrets: a pull request could hand them to its own code by naming them. */
  readonly refused: readonly string[];
  /** What came from the environment, and what it stands between: secret-value.ts tells what of it is to be masked. */
  readonly brought: readonly {
    readonly name: string;
    readonly value: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Set for each side by the preview, later. */
const OF_THE_SIDE = new Set(['side', 'port']);

/** What the environment of a preview or of k6 is scrubbed of; naming it in the file must not bring it back. */
const OF_THE_RUNNER =
  /^(ACTIONS_|INPUT_|STATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;

/** Expands `${NAME}`; `$${NAME}` stays as `${NAME}`, and `${side}` and `${port}` are left for the preview. */
export function expandVariables(text: string, env: Environment): Expanded {
  const missing: string[] = [];
  const refused: string[] = [];
  const brought: Expanded['brought'][number][] = [];
  const expanded = text.replace(
    /(\$?)\$\{([A-Za-z_]\w*)\}/g,
    (whole: string, escaped: string, name: string, at: number) => {
      if (escaped) return whole.slice(1);
      if (OF_THE_SIDE.has(name)) return whole;
      if (OF_THE_RUNNER.test(name)) {
        refused.push(name);
        return whole;
      }
      const value = Object.hasOwn(env, name) ? env[name] : undefined;
      if (value === undefined) missing.push(name);
      else brought.push({ name, value, before: text.slice(0, at), after: text.slice(at + whole.length) });
      return value ?? whole;
    },
  );
  return { text: expanded, missing, refused, brought };
}
