/** What a look at a project's folder says, before any guess is made of it: names and texts, no meaning. */

export interface ProjectFacts {
  /** Of `package.json` where there is a readable one; `scripts` is empty when it declares none. */
  readonly packageJson?: {
    readonly scripts: Readonly<Record<string, string>>;
    /** As written: `pnpm@9.1.0`. */
    readonly packageManager?: string;
  };
  /** Names at the top level, files and folders, sorted. */
  readonly files: readonly string[];
  /** k6 scripts in `perf/`, `k6/` and `load/`, relative, with forward slashes, sorted. */
  readonly k6Scripts: readonly string[];
  /** Which of `dist`, `build`, `out`, `public` exist as folders, in that order. */
  readonly staticFolders: readonly string[];
  /** Names of the lockfiles present, sorted. */
  readonly lockfiles: readonly string[];
}
