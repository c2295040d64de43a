/** What the pages of main could save, by what Lighthouse said last. */

import type { PageSaving } from '../model/notices.ts';
import type { Round } from '../model/round.ts';
import { targetKey } from './rounds.ts';

/** Longest waits first; an audit that fails on several devices is told once, by the larger saving. */
export function savingsOf(rounds: readonly Round[]): readonly PageSaving[] {
  const newest = new Map(
    rounds.flatMap((round) =>
      round.side === 'head' && round.page ? [[targetKey(round.target), round]] : [],
    ),
  );
  const found = [...newest.values()]
    .flatMap(({ target, page }) => (page?.savings ?? []).map((saving) => ({ page: target.name, ...saving })))
    .sort((a, b) => (b.savedMs ?? -1) - (a.savedMs ?? -1) || (b.savedBytes ?? -1) - (a.savedBytes ?? -1));
  return found.filter(
    ({ page, title }, i) => found.findIndex((each) => each.page === page && each.title === title) === i,
  );
}
