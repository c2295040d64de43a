import { z } from 'zod';

import {
  type AcceptedShift,
  type Baseline,
  type BaselineHistoryRun,
  HISTORY_RUNS,
} from '../model/baseline.ts';
import type { Nightly } from '../model/anchor.ts';
import type { NoiseFloors } from '../model/plan.ts';
import { baselineHistoryRunSchema } from './history-schema.ts';
import { nightlySchema, shiftSchema } from './notices-schema.ts';
import { parseStored } from './refuse-file.ts';
import {
  idSchema,
  listOf,
  numberSchema,
  recordOf,
  shaSchema,
  textSchema,
  timeSchema,
} from './schema-parts.ts';

/** A file may hold more runs than are kept (a later version may keep more), within reason. */
const MOST_RUNS = 10 * HISTORY_RUNS;
const MOST_SHIFTS = 1_000;
const MOST_NIGHTS = 300;

const nightSchema = z
  .strictObject({ d: numberSchema, se: numberSchema.nonnegative(), detectable: numberSchema.nonnegative() })
  .readonly();

const noiseSchema = z
  .strictObject({
    e: numberSchema.nonnegative(),
    detectable: numberSchema.exactOptional(),
    nights: listOf(nightSchema, MOST_NIGHTS).exactOptional(),
    series: textSchema.exactOptional(),
  })
  .readonly();

const baselineSchema: z.ZodType<Baseline> = z
  .strictObject({
    schema: z.literal('tollgate/baseline@1'),
    commit: shaSchema,
    runId: idSchema,
    name: textSchema,
    at: timeSchema,
    history: listOf(baselineHistoryRunSchema, MOST_RUNS),
    noise: recordOf(noiseSchema),
    accepted: listOf(shiftSchema, MOST_SHIFTS),
    nightly: nightlySchema.exactOptional(),
  })
  .readonly();

/**
 * The baseline artifact's text as a baseline, into fresh objects: strict, finite numbers, capped counts and lengths.
 * Every schema version that was ever published is read (`fixtures/baseline/`, one file each, for ever).
 * Throws a `TollgateError` (kind `environment`) with a sentence; the verdict then stands without a baseline.
 */
export function parseBaseline(text: string): Baseline {
  return parseStored('the baseline artifact', text, baselineSchema);
}

/** What a refresh knows besides the run it measured. */
export interface RefreshFacts {
  readonly name: string;
  /** Floors learned from base against base; they replace the earlier ones of the same metrics. */
  readonly noise?: NoiseFloors;
  /** Shifts accepted since the last refresh. */
  readonly accepted?: readonly AcceptedShift[];
  /** Of a scheduled night; absent: the earlier one stands. */
  readonly nightly?: Nightly;
}

/** The baseline with one more run; the run's commit and id become the file's passport. Oldest runs over 30 go. */
export function appendRun(
  baseline: Baseline | undefined,
  run: BaselineHistoryRun,
  facts: RefreshFacts,
): Baseline {
  const nightly = facts.nightly ?? baseline?.nightly;
  const history = joinHistory([...(baseline?.history ?? []), run]);
  const accepted = joinShifts([...(baseline?.accepted ?? []), ...(facts.accepted ?? [])]);
  return {
    schema: 'tollgate/baseline@1',
    commit: run.commit,
    runId: run.runId,
    name: facts.name,
    at: run.at,
    history,
    noise: { ...baseline?.noise, ...facts.noise },
    accepted: keptShifts({ accepted, history }, nightly),
    ...(nightly === undefined ? {} : { nightly }),
  };
}

/**
 * Several baselines as one, for refreshes that ran at the same time and did not know of each other: no run of theirs
 * is lost. The newest one's passport wins, and of each noise floor the one that more nights taught. Undefined for none.
 */
export function mergeBaselines(baselines: readonly Baseline[]): Baseline | undefined {
  const sorted = [...baselines].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const newest = sorted.at(-1);
  if (newest === undefined) return undefined;
  const nightly = sorted
    .flatMap((one) => one.nightly ?? [])
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
  return {
    ...newest,
    history: joinHistory(sorted.flatMap((one) => one.history)),
    noise: joinNoise(sorted.map((one) => one.noise)),
    accepted: joinShifts(sorted.flatMap((one) => one.accepted)),
    ...(nightly === undefined ? {} : { nightly }),
  };
}

/** One entry for each commit and workflow run, the newest measurement of it; oldest first; the last 30. */
function joinHistory(runs: readonly BaselineHistoryRun[]): readonly BaselineHistoryRun[] {
  const byRun = new Map<string, BaselineHistoryRun>();
  for (const run of runs) {
    const key = `${run.commit} ${run.runId}`;
    const known = byRun.get(key);
    if (known === undefined || Date.parse(known.at) <= Date.parse(run.at)) byRun.set(key, run);
  }
  return [...byRun.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-HISTORY_RUNS);
}

/**
 * A refresh that could not look up the floors starts new ones: those must not replace what thirty nights taught. Those of
 * another series than the newest's are of another noise. Oldest first.
 */
function joinNoise(floors: readonly NoiseFloors[]): NoiseFloors {
  const all = floors.flatMap(Object.entries<NoiseFloors[string]>);
  const series = new Map(
    all.flatMap(([id, floor]) => (floor.series === undefined ? [] : [[id, floor.series]])),
  );
  const joined = new Map<string, NoiseFloors[string]>();
  for (const [id, floor] of all) {
    if (floor.series !== undefined && floor.series !== series.get(id)) continue;
    const nights = joined.get(id)?.nights?.length ?? 0;
    if (!joined.has(id) || (floor.nights?.length ?? 0) >= nights) joined.set(id, floor);
  }
  return Object.fromEntries(joined);
}

/** One entry for what a commit accepts, as of the first run that saw it; oldest first. */
function joinShifts(shifts: readonly AcceptedShift[]): readonly AcceptedShift[] {
  const first = new Map<string, AcceptedShift>();
  for (const shift of shifts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const key = JSON.stringify([shift.commit, shift.reason, shift.metrics]);
    if (!first.has(key)) first.set(key, shift);
  }
  return [...first.values()];
}

/** Shifts that part the runs that are kept: debts until the last run before them is gone. */
export function openShifts({
  accepted,
  history,
}: Pick<Baseline, 'accepted' | 'history'>): readonly AcceptedShift[] {
  const [oldest] = history;
  return oldest === undefined
    ? accepted
    : accepted.filter(({ at }) => Date.parse(at) > Date.parse(oldest.at));
}

/**
 * Those, and what main's nights still need: the last one of every metric, beside which they may stand, and all since the
 * commit they last stood beside, for what was meant is not creep. No more than can be read again, the newest.
 */
function keptShifts(
  known: Pick<Baseline, 'accepted' | 'history'>,
  nightly: Nightly | undefined,
): readonly AcceptedShift[] {
  const open = new Set(openShifts(known));
  const anchor = known.accepted.findLast(({ metrics }) => metrics.length === 0);
  const beside = nightly?.last?.anchor;
  const sinceAnchor = ({ at }: AcceptedShift) =>
    beside !== undefined && (beside.at === undefined || Date.parse(at) > Date.parse(beside.at));
  return known.accepted
    .filter((shift) => shift === anchor || open.has(shift) || sinceAnchor(shift))
    .slice(-MOST_SHIFTS);
}
