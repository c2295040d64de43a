/** Scheduled nights on main take turns: base against base for the noise, and main against an anchor for slow creep. */

import type { Anchor, Nightly } from '../model/anchor.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Plan } from '../model/plan.ts';
import type { RunRecord } from '../model/run.ts';
import { anchorOf, creepOf, turnOf, type Tonight } from '../gate/creep.ts';
import { acceptedTrailers } from '../github/trailers.ts';
import type { Voice } from '../ports.ts';
import type { GitPlace } from '../preview/git.ts';
import { commitMessages } from '../preview/history.ts';
import { bringCommit, lastRelease, mergedSince } from '../preview/releases.ts';

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
  const fresh = (await commitMessages(place, baseline.commit)).flatMap(
    (text) => acceptedTrailers(text).accepted,
  );
  if (fresh[0]) return instead(`it is its own anchor since a shift was accepted (${fresh[0].reason})`);
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

/**
 * Looks for creep where main was measured beside an anchor. A night whose anchor could not be measured leaves the last
 * one's finding as it was.
 */
export async function endNight(
  record: RunRecord,
  night: Night | undefined,
  { baseline, place }: Pick<NightAsk, 'baseline' | 'place'>,
): Promise<NightsEnd> {
  if (night === undefined) return { record };
  const { anchor, samples, startedAt: at } = record;
  const last = baseline?.nightly?.last;
  const kept: Nightly = { turn: night.turn, at, ...(last === undefined ? {} : { last }) };
  if (anchor === undefined || samples?.strategy !== 'paired') return { record, nightly: kept };
  const seen = creepOf(samples, { anchor, at, ...(last === undefined ? {} : { last }) });
  const nightly: Nightly = { turn: night.turn, at, last: seen.night };
  if (seen.alarms.length === 0) return { record, nightly };
  const { suspects, revert } = await suspectsSince(anchor, record.head.sha, baseline, place);
  const creep = { anchor, alarms: seen.alarms, suspects, ...(revert === undefined ? {} : { revert }) };
  return { record: { ...record, creep }, nightly };
}

/** Main's commits since the anchor, newest first; in a clone that does not know them, those that were measured. */
async function suspectsSince(
  anchor: Anchor,
  head: string,
  baseline: Baseline | undefined,
  place: GitPlace,
): Promise<{ readonly suspects: readonly string[]; readonly revert?: string }> {
  const merged = await mergedSince(place, anchor.sha);
  if (merged === undefined) {
    const measured = (baseline?.history ?? []).map(({ commit }) => commit);
    const since = measured.slice(measured.lastIndexOf(anchor.sha) + 1);
    return { suspects: [...new Set([head, ...since.toReversed()])] };
  }
  const [only, ...others] = merged;
  const suspects = merged.map(({ sha }) => sha);
  if (only === undefined || others.length > 0) return { suspects };
  return { suspects, revert: `git revert ${only.isMerge ? '-m 1 ' : ''}${only.sha.slice(0, 7)}` };
}
