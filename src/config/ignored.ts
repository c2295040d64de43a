import picomatch from 'picomatch';

/** Documents and the images in them: nothing runs them. Sources, assets, lockfiles and configuration are never among them. */
export const DEFAULT_IGNORE: readonly string[] = [
  '**/*.md',
  '**/*.markdown',
  'docs/**/*.{txt,rst,adoc,pdf,png,jpg,jpeg,gif,svg,webp}',
  'LICENSE*',
  'CODEOWNERS',
  '.github/ISSUE_TEMPLATE/**',
];

/** Whatever a pattern says, a change of these is measured. */
const NEVER = [
  '**/{package.json,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock,bun.lock,bun.lockb}',
  '.github/tollgate.yml',
  '.github/workflows/**',
];

/**
 * True when nothing that runs was changed: every file (relative to the repository's root, forward slashes) matches a
 * pattern of `compare.ignore`, or nothing was changed at all.
 */
export function onlyIgnored(changedFiles: readonly string[], ignore: readonly string[]): boolean {
  const ignored = picomatch([...ignore], { dot: true });
  const never = picomatch(NEVER, { dot: true });
  return changedFiles.every((file) => ignored(file) && !never(file));
}

/** Why a change passes at once, in a sentence; undefined: it has to be measured. An empty change is: that is what was asked. */
export function ignoredChange(
  changedFiles: readonly string[],
  ignore: readonly string[],
): string | undefined {
  if (changedFiles.length === 0 || !onlyIgnored(changedFiles, ignore)) return undefined;
  const more = changedFiles.length > 3 ? ` and ${changedFiles.length - 3} more` : '';
  return `only files that nothing runs have changed: ${changedFiles.slice(0, 3).join(', ')}${more}`;
}
