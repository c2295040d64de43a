/**
 * The action's inputs, by lower-case name with hyphens kept (`working-directory`), trimmed; empty ones are absent.
 * The only place that reads `INPUT_*`.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const inputs: Record<string, string> = {};
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value === undefined || value.trim() === '') continue;
    // The runner turns spaces into underscores and keeps hyphens; no input of ours has either a space or an underscore.
    inputs[variable.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-')] = value.trim();
  }
  return inputs;
}

/** Every value among the inputs that must never be shown: the token and the values of `headers` (`Name: value` lines). */
export function secretInputs(inputs: Readonly<Record<string, string>>): readonly string[] {
  const headers = (inputs['headers'] ?? '')
    .split('\n')
    .map((line) => line.slice(line.indexOf(':') + 1).trim());
  return [inputs['token'] ?? '', ...headers].filter((value) => value !== '');
}
