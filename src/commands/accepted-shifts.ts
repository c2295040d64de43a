/** Changes of level that merged commits accept (`Perf-Accepted: why`): the window starts anew at this run. */

import type { AcceptedShift } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import { acceptedTrailers } from '../github/trailers.ts';
import type { GitPlace } from '../preview/git.ts';
import { mergedMessages } from '../preview/merged.ts';

export interface AcceptedShifts {
  readonly shifts: readonly AcceptedShift[];
  /** What could not be read, and so was not accepted. */
  readonly problems: readonly Problem[];
}

/** The shifts of the commits after `since` (the last baseline's; absent: HEAD's alone), as of the run that saw them. */
export async function acceptedShifts(
  { startedAt: at, head }: Pick<RunRecord, 'startedAt' | 'head'>,
  place: GitPlace,
  since: string | undefined,
): Promise<AcceptedShifts> {
  const { messages, complete } = await mergedMessages(place, since);
  const read = messages.map(({ sha, text }) => ({ commit: sha, ...acceptedTrailers(text) }));
  const unread =
    complete || since === undefined
      ? []
      : [
          `the commits before ${head.sha.slice(0, 7)} were not all read for Perf-Accepted: git does not reach back to ${since.slice(0, 7)}, which the baseline is of. Set "fetch-depth: 0" at actions/checkout`,
        ];
  const broken = read.flatMap(({ commit, broken: lines }) =>
    lines.map((line) => `${commit.slice(0, 7)}: ${line}`),
  );
  return {
    shifts: read.flatMap(({ commit, accepted }) => accepted.map((trailer) => ({ ...trailer, commit, at }))),
    problems: [...unread, ...broken].map((message) => ({ kind: 'warning', message })),
  };
}
