/** Saves a value for the `post` step of this action (runner: `GITHUB_STATE`, then `STATE_<name>`). Text only. */
export async function saveState(name: string, value: string): Promise<void> {
  const core = await import('@actions/core');
  core.saveState(name, value);
}

/** What `saveState` saved, in the `post` step; undefined when nothing was. */
export function getState(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return env[`STATE_${name}`] || undefined;
}
