/** The end of a visit to main: what was accepted, what crept in, what drifted, and the baseline one run longer. */

import type { Problem } from '../model/failure.ts';
import type { RunRecord } from '../model/run.ts';
import type { GitPlace } from '../preview/git.ts';
import { acceptedShifts } from './accepted-shifts.ts';
import { driftOfMain } from './drift-of-main.ts';
import type { BaselineLookUp } from './look-up-baseline.ts';
import { endNight, type Night } from './night.ts';
import { nextBaseline, type NextBaseline } from './refresh-baseline.ts';

export interface MainsEnd {
  readonly record: RunRecord;
  readonly next: NextBaseline;
}

/** Tonight's run is of the window in which drift is looked for: a level that has just left is told tonight. */
export async function endOfMain(
  measured: RunRecord,
  {
    night,
    baseline,
    place,
    runId,
  }: {
    /** Absent: no scheduled one. */
    readonly night: Night | undefined;
    readonly baseline: BaselineLookUp;
    readonly place: GitPlace;
    /** Of the workflow. */
    readonly runId: string;
  },
): Promise<MainsEnd> {
  const { shifts, problems } = await acceptedShifts(measured, place, baseline.file?.commit);
  const known = { place, shifts, ...(baseline.file === undefined ? {} : { baseline: baseline.file }) };
  const { record, nightly } = await endNight(measured, night, known);
  const facts = { runId, accepted: shifts, ...(nightly === undefined ? {} : { nightly }) };
  const next = nextBaseline(record, baseline, facts);
  const file = 'file' in next ? next.file : baseline.file;
  const drift = file === undefined ? [] : await driftOfMain(file, record.plan, place);
  const said = 'file' in next ? problems : keptNotes(baseline);
  return {
    next,
    record: {
      ...record,
      problems: [...record.problems, ...said],
      ...(drift.length === 0 ? {} : { drift }),
    },
  };
}

/** Why it failed is among the run's problems already; what follows from it is not. */
function keptNotes({ unanswered }: BaselineLookUp): readonly Problem[] {
  if (unanswered === undefined) return [];
  const message =
    'the baseline was not refreshed: there may be one that could not be had or read, and a history of one run must not take its place';
  return [{ kind: 'warning', message }];
}
