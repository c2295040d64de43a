/** Slow creep: main against an anchor (last release or last accepted commit), one runner, two nights in a row. */

import type { Anchor, AnchorNight, Creep, CreepSeen, Nightly } from '../model/anchor.ts';
import type { AcceptedShift, Baseline } from '../model/baseline.ts';
import type { Problem } from '../model/failure.ts';
import { metricPattern } from '../model/metric-pattern.ts';
import type { PairedSamples } from '../model/samples.ts';
import { compares } from './defaults.ts';
import { voidedBy } from './errors-void.ts';
import { judge } from './judge.ts';
import { pairedPower, tested } from './paired.ts';
import { blindFor } from './untrusted.ts';

/** Source of both: docs/verdicts.md section 7. */
const ALPHA = 0.01;
const CREEP = 0.1;

/** Timings of main that lie 10 % or more behind the anchor tonight, beyond the noise floor at 1 %. */
export function creepTonight(samples: PairedSamples): readonly Creep[] {
  return samples.metrics.filter(compares).flatMap((metric) => {
    const said = tested(metric, pairedPower(1));
    if (metric.kind !== 'timing' || said.kind !== 'effect') return [];
    const { d, p, toChange, floorWorse } = said.effect;
    const change = toChange(d);
    const raised = change !== null && p <= ALPHA && change >= CREEP && d >= floorWorse;
    return raised ? [{ id: metric.id, change }] : [];
  });
}

/** What was raised the last anchor night too: one bad night raises no alarm. */
export function creepAlarms<Seen extends Creep>(
  tonight: readonly Seen[],
  lastNight: readonly Creep[],
): readonly Seen[] {
  const before = new Set(lastNight.map(({ id }) => id));
  return tonight.filter(({ id }) => before.has(id)).toSorted((a, b) => b.change - a.change);
}

/** Nights that continue each other: the history's oldest run wanders on, a release or an accepted shift does not. */
function continues(last: AnchorNight | undefined, anchor: Anchor): last is AnchorNight {
  return last?.anchor.kind === anchor.kind && (anchor.kind === 'history' || last.anchor.sha === anchor.sha);
}

/** What is known of an anchor night that was measured. */
export interface MeasuredNight {
  readonly anchor: Anchor;
  readonly at: string;
  /** Main's commit. */
  readonly head: string;
  readonly last?: AnchorNight;
  /** Shifts of the baseline; those after the anchor that name metrics are not creep. */
  readonly accepted?: readonly AcceptedShift[];
  /** What the night's judgement found wrong. */
  readonly problems?: readonly Problem[];
}

/** The night without what two commits cannot be compared by: other answers, and the latency of failures. */
function sameWork(samples: PairedSamples, problems: readonly Problem[]): PairedSamples {
  // Flagged is enough: on a night beside an anchor nobody is accused of the errors.
  const rows = judge(samples).metrics.map((row) =>
    row.flagged ? { ...row, outcome: 'regressed' as const } : row,
  );
  const voided = voidedBy(rows);
  const metrics = samples.metrics.filter(({ id }) => !voided(id) && !blindFor(id, problems));
  return { ...samples, metrics };
}

/** Tonight's creep with its count of nights, and what of it was seen on the anchor night before. */
export function creepOf(
  samples: PairedSamples,
  { anchor, at, head, last, accepted = [], problems = [] }: MeasuredNight,
): { readonly night: AnchorNight; readonly alarms: readonly CreepSeen[] } {
  const before = continues(last, anchor) ? last.creep : [];
  const meant = accepted
    .filter((shift) => anchor.at === undefined || Date.parse(shift.at) > Date.parse(anchor.at))
    .flatMap(({ metrics }) => metrics.map(metricPattern));
  const unmeant = creepTonight(sameWork(samples, problems)).filter(
    ({ id }) => !meant.some((matches) => matches(id)),
  );
  const creep = unmeant.map((one): CreepSeen => {
    const known = before.find(({ id }) => id === one.id);
    // A night of an earlier version has no commit: then nobody knows where its creep ended.
    const first = known ? (known.head === undefined ? {} : { head: known.head }) : { head };
    return { ...one, nights: (known?.nights ?? 0) + 1, since: known?.since ?? at, ...first };
  });
  return { night: { anchor, at, creep }, alarms: creepAlarms(creep, before) };
}

/** The scheduled night that is about to be measured. */
export interface Tonight {
  readonly at: string;
  /** Counts the runs of the workflow; absent: not known. */
  readonly runNumber?: number;
}

/** A daily schedule that is late leaves no longer gap than this. Judgement. */
const MISSED_MS = 36 * 60 * 60_000;

/**
 * Whose turn a scheduled night is: noise first, then the two in turns. A night that failed leaves no trace, so after a
 * gap the run's number decides: an anchor that ends every run of its nights must not keep all other nights away.
 */
export function turnOf(nightly: Nightly | undefined, tonight?: Tonight): Nightly['turn'] {
  if (nightly?.turn !== 'same-commit') return 'same-commit';
  const { at, runNumber = 0 } = tonight ?? { at: nightly.at };
  const missed = Date.parse(at) - Date.parse(nightly.at) > MISSED_MS;
  return missed && runNumber % 2 === 1 ? 'same-commit' : 'anchor';
}

/** What is known of the commits that could be the anchor. */
export interface AnchorChoice {
  readonly baseline: Baseline;
  readonly head: string;
  /** The last release tag's commit, with its ISO time. */
  readonly release?: { readonly sha: string; readonly name: string; readonly at: string };
}

/**
 * The anchor: the last release or the last accepted shift of every metric, whichever is later; where there is neither,
 * the oldest run that is kept. Undefined where that is main's own commit. A shift that names its metrics is no anchor:
 * it says nothing of the others, which may have crept for months.
 */
export function anchorOf({ baseline, head, release }: AnchorChoice): Anchor | undefined {
  const accepted = baseline.accepted
    .filter(({ metrics }) => metrics.length === 0)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1);
  const oldest = baseline.history.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  const acceptedLater =
    accepted !== undefined && (release === undefined || Date.parse(accepted.at) > Date.parse(release.at));
  const anchor: Anchor | undefined = acceptedLater
    ? { sha: accepted.commit, name: accepted.commit.slice(0, 7), kind: 'accepted', at: accepted.at }
    : release !== undefined
      ? { sha: release.sha, name: release.name, kind: 'release', at: release.at }
      : oldest && { sha: oldest.commit, name: oldest.commit.slice(0, 7), kind: 'history', at: oldest.at };
  return anchor?.sha === head ? undefined : anchor;
}
