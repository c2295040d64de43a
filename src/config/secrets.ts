import { expandVariables } from './expand.ts';
import { isEveryday, secretsIn } from './secret-value.ts';
import type { PlanSources } from './sources.ts';
import { readFile } from './sources.ts';

/**
 * Every value that must never be shown: the token, the values of `headers`, and what `${NAME}` brought in from the
 * job's environment, but for what is plain (secret-value.ts). Longest first, so that a redaction by replacing leaves no
 * rest of a longer one. Never throws.
 */
export function secretsOf(sources: Pick<PlanSources, 'inputs' | 'file' | 'env'>): readonly string[] {
  const { inputs, env } = sources;
  const { preview, load } = readFile(sources.file);
  const texts = [
    ['url', preview.url],
    ['base-url', preview['base-url']],
    ...Object.entries(preview.env ?? {}),
    ...(load ?? []).flatMap(({ section }) => Object.entries(section.env ?? {})),
  ] as const;
  const expanded = texts.flatMap(([key, text]) =>
    expandVariables(String(text ?? ''), env).brought.flatMap(({ name, ...rest }) =>
      secretsIn({ ...rest, names: [key, name] }),
    ),
  );
  const given = [inputs.token ?? '', ...Object.values(inputs.headers)].filter((value) => value.trim() !== '');
  const all = [...given.filter((value) => !isEveryday(value)), ...expanded];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
