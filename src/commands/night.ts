/** Scheduled nights on main take turns: base against base for the noise, and main against an anchor for slow creep. */

import type { Anchor, CreepSeen, Nightly } from '../model/anchor.ts';
import type { AcceptedShift, Baseline } from '../model/baseline.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { anchorOf, creepOf, turnOf, type Tonight } from '../gate/creep.ts';
import { acceptedTrailers } from '../github/trailers.ts';
import type { Voice } from '../ports.ts';
import type { GitPlace } from '../preview/git.ts';
import { mergedMessages } from '../preview/merged.ts';
import { bringCommit, lastRelease } from '../preview/releases.ts';
import { suspectsBetween, type Suspects } from './suspects.ts';

export interface NightAsk {
  readonly plan: Plan;
  /** The event that started the run: only the schedule takes turns. */
  readonly event: string;
  readonly head: string;
  readonly baseline?: Baseline;
  readonly place: GitPlace;
  readonly voice: Voice;
}

/** What this scheduled night does; undefined: it is none. */
export interface Night {
  readonly turn: Nightly['turn'];
  readonly anchor?: Anchor;
  /** Why there is none although it is its turn. */
  readonly note?: string;
}

function tonight({ place }: NightAsk): Tonight {
  const runNumber = Number(place.env['GITHUB_RUN_NUMBER'] ?? NaN);
  return { at: new Date().toISOString(), ...(Number.isSafeInteger(runNumber) ? { runNumber } : {}) };
}

/** Chooses what stands for base tonight, and sees to it that its commit is in the clone. */
export async function chooseNight(ask: NightAsk): Promise<Night | undefined> {
  const { plan, event, baseline } = ask;
  if (plan.mode !== 'baseline' || event !== 'schedule') return undefined;
  const builds = plan.preview.kind !== 'url' && plan.compare.strategy !== 'baseline';
  const turn = builds ? turnOf(baseline?.nightly, tonight(ask)) : 'same-commit';
  if (turn === 'same-commit' || baseline === undefined) return { turn: 'same-commit' };
  const found = await findAnchor(ask, baseline);
  ask.voice.say(
    'note' in found ? found.note : `tonight main is measured beside ${found.name}, to see what has crept in`,
  );
  return 'note' in found ? { turn, note: found.note } : { turn, anchor: found };
}

const instead = (why: string) => ({ note: `main is measured beside itself tonight: ${why}` });

async function findAnchor(
  { place, head }: NightAsk,
  baseline: Baseline,
): Promise<Anchor | { readonly note: string }> {
  const { messages } = await mergedMessages(place, baseline.commit);
  const fresh = messages
    .flatMap(({ text }) => acceptedTrailers(text).accepted)
    .find(({ metrics }) => metrics.length === 0);
  if (fresh) return instead(`it is its own anchor since a shift was accepted (${fresh.reason})`);
  const release = await lastRelease(place);
  const anchor = anchorOf({ baseline, head, ...(release === undefined ? {} : { release }) });
  if (anchor === undefined)
    return instead('there is no release, accepted shift or older run than this commit');
  const trouble = await bringCommit(place, anchor.sha);
  return trouble === undefined ? anchor : instead(trouble);
}

/** What the night leaves: the record with what crept in, and whose turn it was, for the baseline file. */
export interface NightsEnd {
  readonly record: RunRecord;
  readonly nightly?: Nightly;
}

/** What is known at the end of a night. */
interface KnownAtEnd extends Pick<NightAsk, 'baseline' | 'place'> {
  /** Shifts that were accepted since the baseline. */
  readonly shifts?: readonly AcceptedShift[];
}

/**
 * Looks for creep where main was measured beside an anchor. A night whose anchor could not be measured leaves the last
 * one's finding as it was.
 */
export async function endNight(
  record: RunRecord,
  night: Night | undefined,
  { baseline, place, shifts = [] }: KnownAtEnd,
): Promise<NightsEnd> {
  if (night === undefined) return { record };
  const { anchor, samples, startedAt: at } = record;
  const last = baseline?.nightly?.last;
  const kept: Nightly = { turn: night.turn, at, ...(last === undefined ? {} : { last }) };
  if (anchor === undefined || samples?.strategy !== 'paired') return { record, nightly: kept };
  const head = record.head.sha;
  const accepted = [...(baseline?.accepted ?? []), ...shifts];
  const { problems } = record.judgement;
  const known = { anchor, at, head, accepted, problems };
  const seen = creepOf(samples, { ...known, ...(last === undefined ? {} : { last }) });
  const nightly: Nightly = { turn: night.turn, at, last: seen.night };
  if (seen.alarms.length === 0) return { record, nightly };
  const until = await suspectsUntil(place, anchor, seen.alarms, head);
  return { record: { ...record, creep: { anchor, alarms: seen.alarms, ...until } }, nightly };
}

/** The suspects up to main's commit in the night that saw the last of the alarms first; what came later is not to blame. */
async function suspectsUntil(
  place: GitPlace,
  anchor: Anchor,
  alarms: readonly CreepSeen[],
  head: string,
): Promise<Suspects & { readonly until: string }> {
  const newest = alarms.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since)).at(-1);
  const until = newest?.head ?? head;
  const found = await suspectsBetween(place, anchor.sha, until);
  if (found.suspects.length > 0 || until === head) return { until, ...found };
  // The oldest run wanders on as an anchor, and may have gone past that night.
  const later = await suspectsBetween(place, anchor.sha, head);
  return later.suspects.length > 0 ? { until: head, ...later } : { until, ...found };
}
