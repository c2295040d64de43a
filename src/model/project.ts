/** What a look at a project's folder says, before any guess is made of it: names and texts, no meaning. */

export interface ProjectFacts {
  /** Of `package.json` where there is a readable one; `scripts` is empty when it declares none. */
  readonly packageJson?: {
    readonly scripts: Readonly<Record<string, string>>;
    /** As written: `pnpm@9.1.0`; else the workspace root's. */
    readonly packageManager?: string;
  };
  /** Names at the top level, files and folders, sorted. */
  readonly files: readonly string[];
  /** The same of the workspace's root, where the project is a member of a workspace and has no lockfile of its own. */
  readonly rootFiles?: readonly string[];
  /** k6 scripts in `perf/`, `k6/` and `load/`, relative, with forward slashes, sorted. */
  readonly k6Scripts: readonly string[];
  /** Which of `dist`, `build`, `out`, `public` exist as folders, in that order. */
  readonly staticFolders: readonly string[];
  /** Names of the lockfiles present, in the workspace's root where there are none of its own; sorted. */
  readonly lockfiles: readonly string[];
}
