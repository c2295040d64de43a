/** Step 0 of `auto`: a change of files that nothing runs passes at once, saying so. */

import picomatch from 'picomatch';

/**
 * Names what changed when every changed file matches one of the globs (`compare.ignore`); undefined when something
 * else changed, or nothing at all did (an empty commit is measured: that is what was asked).
 *
 * @param changed paths from the repository root, with forward slashes
 */
export function nothingRuns(changed: readonly string[], ignore: readonly string[]): string | undefined {
  if (changed.length === 0) return undefined;
  const ignored = picomatch([...ignore], { dot: true, nocase: true });
  if (!changed.every((file) => ignored(file))) return undefined;
  const shown = changed.slice(0, 3).join(', ');
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : '';
  return `only files that nothing runs have changed: ${shown}${more}`;
}
