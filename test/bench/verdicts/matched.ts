import type { Tally } from './experiment.ts';

/** A rule at one setting: what it does to clean PRs and to a slower endpoint. */
export interface Operating {
  readonly knob: string;
  readonly limit: number;
  readonly falseFails: number;
  /** Found per tally of changes, in their order. */
  readonly found: readonly number[];
}

function share(scores: Float64Array, limit: number): number {
  let above = 0;
  for (const score of scores) if (score > limit) above += 1;
  return above / scores.length;
}

/** A peer at a limit of one of its knobs. */
export function operatingAt(
  clean: Tally,
  changes: readonly Tally[],
  peer: number,
  knob: number,
  limit: number,
): Operating {
  const named = clean.experiment.peers[peer]!.knobs[knob]!;
  return {
    knob: named.name,
    limit,
    falseFails: share(clean.clean[peer]![knob]!, limit),
    found: changes.map((tally) => share(tally.target[peer]![knob]!, limit)),
  };
}

/** A peer with the knob that finds most of `changes[by]` while at most `most` of the clean PRs fail. */
export function matchedOperating(
  clean: Tally,
  changes: readonly Tally[],
  peer: number,
  most: number,
  by: number,
): Operating {
  const settings = clean.experiment.peers[peer]!.knobs.map((_, knob) => {
    const sorted = Float64Array.from(clean.clean[peer]![knob]!).toSorted((a, b) => b - a);
    // The limit itself is not red, so the score at this place may stand on it.
    const limit = sorted[Math.floor(most * sorted.length)]!;
    return operatingAt(clean, changes, peer, knob, limit);
  });
  return settings.toSorted((a, b) => b.found[by]! - a.found[by]!)[0]!;
}

/** Points of a peer's ROC: false fails against detection of `changes[by]`, first knob, from strict to lax. */
export function rocPoints(
  clean: Tally,
  change: Tally,
  peer: number,
  points = 60,
): (readonly [number, number])[] {
  const sorted = Float64Array.from(clean.clean[peer]![0]!).toSorted((a, b) => b - a);
  const seen: (readonly [number, number])[] = [];
  for (let i = 0; i < points; i += 1) {
    // Evenly on a logarithmic axis from 1 in N to all.
    const place = Math.min(sorted.length - 1, Math.floor(sorted.length ** (i / (points - 1))) - 1);
    const limit = sorted[place]!;
    if (!Number.isFinite(limit)) break;
    seen.push([share(clean.clean[peer]![0]!, limit), share(change.target[peer]![0]!, limit)]);
  }
  return seen;
}
