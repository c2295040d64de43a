import type { FlatIssue } from './file.ts';
import type { WrittenConfig } from './schema.ts';
import { configSchema } from './schema.ts';

/**
 * The file without its bad parts, so that the rest can be checked in the same go: a bad key is left out, a bad entry
 * of a list becomes a hole. What is still not a configuration after that is empty.
 */
export function withoutParts(value: unknown, issues: readonly FlatIssue[]): WrittenConfig {
  const pruned = structuredClone(value);
  for (const { path, keys } of issues) {
    if (keys) for (const key of keys) drop(pruned, [...path, key]);
    else drop(pruned, path);
  }
  return isConfig(pruned) ? pruned : {};
}

/** Drops the part at the path; a part that is missing drops the entry that misses it. */
function drop(root: unknown, path: readonly PropertyKey[]): void {
  let holder = root;
  for (const key of path.slice(0, -1)) holder = isHolder(holder) ? holder[key] : undefined;
  const last = path.at(-1);
  if (last === undefined || !isHolder(holder)) return;
  if (Array.isArray(holder)) holder[Number(last)] = undefined;
  else if (Object.hasOwn(holder, last)) delete holder[last];
  else drop(root, path.slice(0, -1));
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function isConfig(value: unknown): value is WrittenConfig {
  if (!isHolder(value)) return false;
  const whole = Object.entries(value).map(([key, section]) => [
    key,
    Array.isArray(section) ? section.filter((entry) => entry !== undefined) : section,
  ]);
  return configSchema.safeParse(Object.fromEntries(whole)).success;
}
