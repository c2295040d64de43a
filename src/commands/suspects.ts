/** Which commits of main may have brought a change that two runs lie around. */

import type { GitPlace } from '../preview/git.ts';
import { mergedBetween } from '../preview/merged.ts';

export interface Suspects {
  /** Main's own commits, newest first; none where git cannot tell, or where they are too many to point at anybody. */
  readonly suspects: readonly string[];
  /** The line that takes a lone one back. */
  readonly revert?: string;
}

/** The suspects after `from` up to `to`. */
export async function suspectsBetween(place: GitPlace, from: string, to: string): Promise<Suspects> {
  const merged = (await mergedBetween(place, from, to)) ?? [];
  const suspects = merged.map(({ sha }) => sha);
  const [only, ...others] = merged;
  if (only === undefined || others.length > 0) return { suspects };
  return { suspects, revert: `git revert ${only.isMerge ? '-m 1 ' : ''}${only.sha.slice(0, 7)}` };
}
