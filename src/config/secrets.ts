import { expandVariables } from './expand.ts';
import type { PlanSources } from './sources.ts';
import { readFile } from './sources.ts';

/**
 * Every value that must never be shown: the token, the values of `headers`, and what `${NAME}` brought in from the
 * job's environment. Longest first, so that a redaction by replacing leaves no rest of a longer one. Never throws.
 */
export function secretsOf(sources: Pick<PlanSources, 'inputs' | 'file' | 'env'>): readonly string[] {
  const { inputs, env } = sources;
  const { preview, load } = readFile(sources.file);
  const texts = [preview.url, preview['base-url'], ...Object.values(preview.env ?? {})];
  for (const { section } of load ?? []) texts.push(...Object.values(section.env ?? {}).map(String));
  const expanded = texts.flatMap((text) =>
    text === undefined ? [] : expandVariables(String(text), env).secrets,
  );
  const all = [inputs.token ?? '', ...Object.values(inputs.headers), ...expanded].filter(
    (value) => value.trim() !== '',
  );
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
