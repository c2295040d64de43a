/** `acme/shop/.github/workflows/performance.yml@refs/heads/main` without its repository and its ref. */
export function workflowPathOf(ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : /^[^/]+\/[^/]+\/([^@]+)(@|$)/.exec(ref)?.[1];
}

/** The API writes the path of a run's workflow with or without `@ref`. */
export function bareWorkflowPath(path: string): string {
  return path.replace(/@.*$/, '');
}
